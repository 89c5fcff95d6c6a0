import type { LanguageTable } from '../language.js';

const nl: LanguageTable = {
  functionWords: `
    de het een en of maar als dat die dit deze dan want omdat terwijl hoewel
    van voor in op aan met bij naar uit over door tot om te tegen zonder tussen onder na sinds via binnen buiten per vanaf
    ik me mij mijn je jij jou jouw u uw hij hem zij ze zijn haar het we wij ons onze jullie hun hen er
    is ben bent was waren wordt worden werd geweest heb hebt heeft hebben had hadden
    kan kun kunt kunnen kon moet moeten mag mogen wil wilt willen zou zouden zal zullen ga gaat gaan doe doet doen gedaan
    laat laten krijg krijgt krijgen kom komt komen
    wat wie waar waarom wanneer hoe welk welke hoeveel hoelang
    niet geen nooit niets nee ja wel ook nog al alleen maar heel erg zeer meer minder veel weinig
    hier daar nu vandaag alles alle elke elk iets iemand andere ander zelf eens even graag
    hallo hoi dag goedendag bedankt dank alsjeblieft alstublieft aub
    weten weet zeggen geven geef zien nodig mogelijk manier`,
  groups: `
    terugbetaling, terugbetalen, geld terug, restitutie, terugstorten
    retour, retourneren, terugsturen, terugzenden, retourzending, teruggeven, terugbrengen
    ruilen, omruilen, vervangen, vervanging, omwisselen
    annuleren, annulering, opzeggen, afzeggen, stopzetten
    herroeping, herroepen, herroepingsrecht, bedenktijd, van gedachten veranderd
    bestelling, bestellen, order, aankoop, kopen, besteld
    levering, leveren, verzending, verzenden, bezorging, bezorgen, sturen, versturen, verzendkosten, vervoerder
    aankomen, aankomst, ontvangen, levering, ontvangst
    levertijd, hoe lang, hoelang, duur, duurt, dagen, termijn, bezorgdatum
    vertraging, vertraagd, te laat, wachten, later
    volgen, track, tracking, traceren, waar is, waar blijft, status
    kwijt, verloren, vermist, ontbreekt, gestolen, niet aangekomen, weg
    pakket, pakje, doos, zending
    factuur, rekening, bon, kassabon, aankoopbewijs
    betalen, betaling, afrekenen, betaalmethode
    kaart, creditcard, betaalkaart, pinpas, visa
    termijnen, gespreid betalen, achteraf betalen, financiering
    prijs, kosten, kost, tarief, bedrag, duur, hoeveel kost
    gratis, kosteloos
    korting, kortingscode, actie, code, aanbieding, cadeaubon, voucher, waardebon
    cadeau, geschenk, inpakken, cadeaukaart
    account, profiel, gebruiker
    registreren, registratie, aanmelden, account aanmaken, inschrijven
    inloggen, login, aanmelden, toegang
    wachtwoord, inloggegevens
    vergeten, herstellen, resetten
    gast, zonder account, zonder registratie
    verwijderen, wissen, sluiten, opheffen
    wijzigen, veranderen, aanpassen, bewerken, corrigeren, wijziging
    verkeerd, fout, onjuist, vergissing
    probleem, storing, werkt niet, lukt niet, geweigerd
    kapot, beschadigd, schade, defect, gebroken, gebrek
    kwaliteit, materiaal, stof
    garantie, gegarandeerd
    repareren, reparatie, herstellen
    contact, contacteren, bellen, bereiken, schrijven, spreken
    medewerker, mens, persoon, adviseur
    klantenservice, hulp, helpen, ondersteuning, support
    telefoon, mobiel, nummer, telefoonnummer
    e-mail, mail, bericht
    openingstijden, open, geopend, gesloten, uren
    adres, bestemming
    buitenland, internationaal, wereldwijd, land, landen
    douane, belasting, btw, invoerrechten
    winkel, filiaal
    voorraad, beschikbaar, beschikbaarheid, uitverkocht, op voorraad
    maat, afmeting, maattabel, grootte, pasvorm
    klein, strak, groot, ruim
    kleur, tint
    personaliseren, gepersonaliseerd, op maat, gravure, maatwerk
    product, artikel, goederen
    privacy, gegevens, persoonsgegevens, avg
    veilig, veiligheid, beveiligd, fraude, betrouwbaar, oplichting
    beoordeling, review, mening
    klacht, klagen, reclameren
    nieuwsbrief, abonnement, uitschrijven
    bewijs, foto, afbeelding
    echt, origineel, nep
    duurzaam, milieu, ecologisch
    wassen, schoonmaken, onderhoud
    express, snel, spoed, dringend
    afhalen, ophalen, afhaalpunt
    nieuw, aanmaken, openen, toevoegen`,
  endings: /(?<=\p{L}{3})(?:en|e|s)$/u,
  compounds: true,
};

export default nl;
