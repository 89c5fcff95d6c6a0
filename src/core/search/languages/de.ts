import type { LanguageTable } from '../language.js';

const de: LanguageTable = {
  functionWords: `
    der die das den dem des ein eine einen einem einer eines und oder aber denn wenn dass ob weil als wie so auch
    von vom zu zum zur in im ins an am ans auf aus bei beim bis durch für gegen ohne mit nach seit über um unter vor zwischen während wegen
    ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner er ihn ihm sie es
    ihr ihre ihren ihrem ihrer ihnen wir uns unser unsere unseren euch euer eure man sich sein seine seinen
    ist bin bist sind seid war waren wäre gewesen hat habe hast haben hatte hätte wird werde werden wurde würde würden wirst
    kann kannst können könnt konnte könnte muss musst müssen soll sollte sollen will willst wollen wollte möchte möchten
    darf dürfen mag mögen lassen lasse lässt tun tut macht machen mache gemacht
    was wer wen wem wessen wo wohin woher wann warum wieso weshalb welche welcher welches welchen welchem
    wieviel viel viele mehr weniger
    nicht kein keine keinen keiner keinem nie nichts nein ja doch schon noch nur mal sehr immer wieder jetzt heute hier da dort dann
    dieser diese dieses diesen diesem jeder jede jedes alle alles allen andere anderen etwas einige
    bitte danke hallo guten tag hi moin gern gerne
    gibt geben gib gehen geht ging komme kommen sagen sag wissen weiß weißt kennen kennst zeigen erklären
    möglich eigentlich einfach eben denn wohl etwa davon damit dafür dazu darauf daran dabei`,
  groups: `
    Erstattung, erstatten, Rückerstattung, Geld zurück, zurückzahlen, Rückzahlung, Gutschrift
    Rückgabe, zurückgeben, zurückschicken, zurücksenden, Rücksendung, Retoure, retournieren, Rückversand
    Umtausch, umtauschen, austauschen, Austausch, tauschen, Ersatz, ersetzen
    stornieren, Stornierung, Storno, kündigen, Kündigung, absagen, abbestellen, rückgängig
    Widerruf, widerrufen, Widerrufsrecht, anders überlegt
    Bestellung, bestellen, Auftrag, Kauf, kaufen, Einkauf, bestellt
    Lieferung, liefern, Versand, versenden, Zustellung, schicken, verschicken, Spedition, geliefert
    ankommen, ankommt, Ankunft, erhalten, bekommen, Lieferung, eintreffen
    Lieferzeit, wie lange, Dauer, dauert, Tage, Frist, Lieferdatum, Zeitraum
    Verspätung, verspätet, verzögert, Verzögerung, warten, spät, noch nicht da
    Sendungsverfolgung, verfolgen, Tracking, wo ist, wo bleibt, Status, Sendungsnummer
    verloren, fehlt, verschwunden, gestohlen, nicht angekommen, weg, Verlust
    Paket, Päckchen, Sendung
    Rechnung, Quittung, Beleg, Kaufbeleg, Kassenbon
    bezahlen, Zahlung, zahlen, Bezahlung, Zahlungsart
    Karte, Kreditkarte, EC, Visa
    Rate, Ratenzahlung, Finanzierung, Kauf auf Rechnung, später zahlen
    Preis, Kosten, kostet, Gebühr, teuer, Betrag, wie viel
    kostenlos, gratis, umsonst, frei, kostenfrei
    Rabatt, Gutschein, Aktion, Code, Angebot, Nachlass, Rabattcode, Ermäßigung
    Geschenk, schenken, Geschenkkarte, verpacken
    Konto, Kundenkonto, Profil, Benutzer, Account
    registrieren, Registrierung, anlegen, Konto erstellen, beitreten
    anmelden, einloggen, Login, Anmeldung
    Passwort, Kennwort, PIN, Zugangsdaten
    vergessen, zurücksetzen, wiederherstellen
    Gast, ohne Konto, ohne Registrierung
    löschen, entfernen, schließen, abmelden, deaktivieren
    ändern, Änderung, bearbeiten, anpassen, korrigieren, wechseln, aktualisieren
    falsch, Fehler, Irrtum, vertauscht, verwechselt
    Problem, Schwierigkeit, funktioniert nicht, geht nicht, Störung, abgelehnt
    kaputt, beschädigt, Schaden, defekt, Mangel, zerbrochen, Beschädigung
    Qualität, Material, Stoff
    Garantie, Gewährleistung, garantiert
    Reparatur, reparieren
    Kontakt, kontaktieren, erreichen, anrufen, schreiben, sprechen
    Mitarbeiter, Mensch, Berater, Ansprechpartner, Person
    Support, Hilfe, Kundendienst, Kundenservice, Service, helfen
    Telefon, Handy, Nummer, Hotline, Telefonnummer
    E-Mail, Mail, Nachricht
    Öffnungszeiten, geöffnet, geschlossen, erreichbar
    Adresse, Anschrift, Lieferadresse, Ort
    Ausland, international, weltweit, Land, Länder
    Zoll, Steuer, Mehrwertsteuer, MwSt, Einfuhr
    Laden, Geschäft, Filiale, Shop, vor Ort
    Lager, verfügbar, Verfügbarkeit, vorrätig, lieferbar, ausverkauft, auf Lager
    Größe, Maße, Abmessung, Größentabelle, Passform
    klein, eng, groß, weit
    Farbe, Farbton
    personalisieren, personalisiert, individuell, Gravur, Sonderanfertigung, maßgefertigt
    Produkt, Artikel, Ware
    Datenschutz, Daten, Privatsphäre, DSGVO, persönlich
    sicher, Sicherheit, Betrug, seriös
    Bewertung, Rezension, Meinung, Feedback
    Reklamation, reklamieren, Beschwerde, beschweren, unzufrieden
    Newsletter, Abo, abonnieren, Abonnement
    Nachweis, Foto, Bild, Beweis
    echt, original, Fälschung
    nachhaltig, Umwelt, ökologisch, recycelt
    waschen, Pflege, reinigen
    Mindestbestellwert, minimum, maximal
    Express, schnell, eilig, dringend
    Abholung, abholen, Packstation
    Vorteil, Nutzen, Vorzug
    neu, erstellen, eröffnen
    Arbeit, Job, Stelle, Karriere
    Unternehmen, Firma, Betrieb`,
  endings: /(?<=\p{L}{3})(?:en|er|es|em|e|n|s)$/u,
  spellings: [
    [/ae/gu, 'a'],
    [/oe/gu, 'o'],
    [/(?<![aeq])ue/gu, 'u'],
  ],
  compounds: true,
};

export default de;
