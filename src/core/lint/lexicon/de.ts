import { any, countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';

export const de: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit) => `${unit}und${ten}`),
    'eine[mnrs]?': 1,
    '(?:eine[mnrs]?\\s+)?halbe[mnrs]?': 0.5,
    'erste[nrms]?': 1,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    zweieinhalb: 2.5,
    dreissig: 30,
    '(?:ein)?hundert': 100,
  },
  units: {
    minute: 'minuten?|min\\.?',
    hour: '(?:geschäfts|werk|arbeits)?stunden?|std\\.?|h|stündige?[mnrs]?',
    business: '(?:werk|arbeits|geschäfts|bank(?:arbeits|werk)|wochen)tage?n?s?|werktägige?[mnrs]?|at',
    day: '(?:kalender)?tage?n?s?|tägige?[mnrs]?',
    week: '(?:kalender)?wochen?|wöchige?[mnrs]?',
    month: 'monate?n?s?|monatige?[mnrs]?',
  },
  to: 'bis(?: zu)?|oder',
  between: 'zwischen|von',
  and: 'und',
  or: 'oder|noch|sowie',
  atMost:
    'innerhalb(?: von| der)?|binnen|bis(?: zu)?|höchstens|spätestens(?: nach| in| innerhalb)?|maximal|max\\.?|in weniger als|weniger als|unter|nicht (?:mehr|länger|später) als|innert|längstens|oder weniger',
  percent: '%|prozent|v\\. ?h\\.',
  currencies: { USD: '(?:us-)?dollars?', EUR: 'euros?', GBP: 'pfund', CHF: 'franken|sfr\\.?|fr\\.' },
  clock:
    '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*uhr|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?:\\s*h)?|(?<noon>(?<!nach|vor)mittags?)|(?<midnight>mitternacht)',
  cues: {
    cancel: any(
      '(?<!automatisch )stornier\\p{L}*|storno\\p{L}*|annullier\\p{L}*|abbestell\\p{L}*|rückgängig|absagen|zurücktreten|zurückziehen|abbrechen|kündig\\p{L}*|doch nicht(?! (?:gefallen|passen))|nicht mehr haben',
    ),
    modify: any(
      '(?:ab|um|ver)?änder(?:n|t|ung|ungen|ungswünsche?n?|ungsfrist|st|e|bar|lich)\\p{L}*|ge(?:ändert|tauscht)|anpass\\p{L}*|angepasst|passen (?:wir )?\\p{L}* ?\\p{L}* ?an|passen|korrigier\\p{L}*|korrektur\\p{L}*|bearbeite(?:n|t) werden|modifizier\\p{L}*|umbuch\\p{L}*|nachträglich\\p{L}*|berichtig\\p{L}*|austausch\\p{L}*|wechseln',
      'vertippt|vertan|verklickt|falsche[nrs]? (?:größe|adresse|farbe|anschrift)|tippfehler\\p{L}*|bestelländerung\\p{L}*|aktualisier\\p{L}*|ergänz\\p{L}*|hinzufüg\\p{L}*|fügen (?:\\p{L}+ )*hinzu|vergessen',
    ),
    handling: any(
      'versand(?= (?:innerhalb|binnen|erfolgt|am selben))|produktion(?!sfehler)\\p{L}*|produzier\\p{L}*|fertigung(?!sfehler)\\p{L}*|fertigen|gefertigt|herstell(?!ungsfehler)\\p{L}*|hergestellt|bearbeitung\\p{L}*|bearbeiten|vorbereit\\p{L}*|bereitgestellt|verschick\\p{L}*|versandfertig|versende[nt]|versandt(?!\\p{L})|versandvorbereitung|kommissionier\\p{L}*',
      'verlässt|verlassen|verpack\\p{L}*|pack(?:en|t) (?:wir|ihre?|deine?|das|die)|anfertig\\p{L}*|angefertigt|handgefertigt|auf bestellung|werkstatt|unser (?:haus|lager)|nähen|genäht|versandbereit|auf den weg|auf die reise|fertig(?!\\p{L})|fertiggestellt|fertigstell\\p{L}*|manufaktur|raus(?!\\p{L})|hinaus|zur post|an (?:dhl|die post|den paketdienst|den versanddienst\\p{L}*) über\\p{L}*|übergeben|(?:beim|zum|im) (?:versand|paket)dienst\\p{L}*|vorlauf\\p{L}*|beginnen wir|gebaut|bauen',
    ),
    transit: any(
      'voraussichtlich\\p{L}*|schätzung\\p{L}*|liefer(?:zeit|zeiten|ung|ungen|n|t|frist|fristen|dauer|termin)|geliefert|beliefer\\p{L}*|auslieferung|zustell\\p{L}*|zugestellt|versanddauer|versand(?:zeit|zeiten)?(?! (?:innerhalb|binnen|erfolgt))|transport\\p{L}*|ankomm\\p{L}*|ankunft|angekommen|kommt|kommen|unterwegs|eintreff\\p{L}*|trifft|eintrifft|laufzeit\\p{L}*|paket(?:e|s|laufzeit)?|sendung(?:en)?',
      'postweg|erhalten|erhält(?:st)?|bekomm\\p{L}*|bei (?:ihnen|dir|euch)|da(?!\\p{L})(?! wir)|erreicht|ihre tür|haustür|empfang(?:en)?|reist|reise|dhl|ups|fedex|hermes|dpd|die post',
    ),
    returns: any(
      'rück(?:gabe|sendung|send|versand|geb|nahme|schick)\\p{L}*|zurück(?:geben|senden|schicken|gesendet|geschickt|gegeben|zusenden|zugeben|zuschicken|bringen|nehmen|genommen|geht|gehen)\\p{L}*|zurück(?!\\p{L}|-?treten)|retour\\p{L}*|umtausch\\p{L}*|umgetauscht|umzutauschen|tauschen|geld[- ]zurück\\p{L}*',
      'ungetragen\\p{L}*|unbenutzt\\p{L}*|anders überlegt|nicht ?gefall\\p{L}*|gefallen (?:\\p{L}+ )?nicht|gefällt (?:\\p{L}+ )?nicht|passen (?:\\p{L}+ )?nicht|mängel\\p{L}*|defekt\\p{L}*|anprob\\p{L}*|probelaufen|ausprobier\\p{L}*|testen',
    ),
    withdrawal:
      'widerruf\\p{L}*|rücktrittsrecht\\p{L}*|gesetzlich\\p{L}*|gesetz|verbraucherrecht\\p{L}*|verbraucher|fernabsatz\\p{L}*|vom (?:kauf)?vertrag zurück\\p{L}*',
    reply: any(
      'antwort\\p{L}*|beantwort\\p{L}*|melden (?:wir )?uns|meldet sich|rückmeldung\\p{L}*|zurückmelden|(?:an)?fragen?|nachrichten?|reagier\\p{L}*|reaktion\\p{L}*|tickets?|hör(?:en|st|t)|rückruf\\p{L}*|rufen (?:sie|dich)? ?zurück|schreiben (?:ihnen|dir) zurück|anliegen|mails? (?:bearbeit|lesen)\\p{L}*|kümmern wir uns|kontakt\\p{L}*|(?:ehe|bevor) (?:sie|du) (?:nachhak|noch|erneut)\\p{L}*',
    ),
    charge: any(
      '\\p{L}*gebühr\\p{L}*|\\p{L}*kosten|behalten|einbehalten|behält|berechne\\p{L}*|berechnet|abzieh\\p{L}*|ziehen|zieht|abgezogen|abzug\\p{L}*|kostet|gehen an|geht an|pauschale|aufwand\\p{L}*|entgelt\\p{L}*|abzüglich|anfall\\p{L}*|fällt|fallen|zahlt|zahlen|zu zahlen|minus|gekürzt|verlieren|in rechnung|zurück|erstatt\\p{L}*',
    ),
    free: any(
      'kostenlos\\p{L}*|kostenfrei\\p{L}*|gratis|(?:versandkosten|fracht|porto|versand)frei\\p{L}*|frei(?!\\p{L})|frei haus|umsonst|versandkosten(?:\\s+\\p{L}+)?\\s+(?:entfallen|übernehmen)|ohne (?:versandkosten|porto|versandgebühr\\p{L}*)|entfallen|entfällt|übernehmen|tragen wir|schenken|geschenkt|null|keine?n? (?:\\p{L}+ )?(?:versand\\p{L}*|porto\\p{L}*|liefer\\p{L}*)|nichts|aufs haus|auf unsere (?:kosten|rechnung)|0 (?:\\$|€)|inklusive',
    ),
    carriage:
      'versand\\p{L}*|lieferung|liefern|porto\\p{L}*|frei haus|zustellung|verschicken|liefer\\p{L}*|fracht\\p{L}*|aufs haus|senden|geliefert|transport\\p{L}*',
    over: 'ab|über|oberhalb|mehr als|mindest\\p{L}*|übersteig\\p{L}*|überschreit\\p{L}*|bestellwert\\p{L}*|warenwert|einkaufswert|einkauf\\p{L}*|von|bestellungen?|warenkorb|erreich\\p{L}*|jenseits|summe|betrag\\p{L}*',
    cutoff: any(
      'vor|bis|nach|spätestens|bestellschluss|annahmeschluss|stichzeit|selben tag|gleichen tag|selbe tag|noch am|taggleich|eingeh\\p{L}*|heute|folgetag|nächsten tag|tags darauf',
    ),
    hours: any(
      'geöffnet|öffnungszeit\\p{L}*|offen|erreichbar|erreichen|servicezeit\\p{L}*|sprechzeit\\p{L}*|telefonzeit\\p{L}*|verfügbar|kundenservice|kundendienst|support|team|telefon\\p{L}*|hotline|chat|montag\\p{L}*|mo\\.?|freitag\\p{L}*|fr\\.?|geschlossen|für (?:sie|dich) da|besetzt|anruf\\p{L}*|rufen|ruf|werktags|am apparat|berat\\p{L}*',
    ),
    other: any(
      'garantie(?!r)\\p{L}*|reparatur\\p{L}*|reparier\\p{L}*|neubesohl\\p{L}*|imprägnier\\p{L}*|reinig\\p{L}*|gravur\\p{L}*|student\\p{L}*|gewährleist\\p{L}*|gutschein\\p{L}*|rabatt\\p{L}*|code|aktion\\p{L}*|angebot\\p{L}*|punkte\\p{L}*|gültig\\p{L}*|ablauf\\p{L}*|newsletter|abo\\p{L}*|mitglied\\p{L}*|treue\\p{L}*|verfall\\p{L}*|verfällt|einlös\\p{L}*|neukund\\p{L}*|willkommen\\p{L}*',
      'klarna|bank(?:konto|karte)?|(?:auf|von) (?:\\p{L}+ )?konto|gutschrift|gutgeschrieben|(?:rück)?erstatt\\p{L}*|rückzahl\\p{L}*|auszahl\\p{L}*|bezahl\\p{L}*|zahlung(?!sanbieter|sdienst)\\p{L}*|unbezahlt\\p{L}*|automatisch\\p{L}*|abgebucht|abbuch\\p{L}*|zahlungsziel|rechnung\\p{L}*|raten\\p{L}*|überweis\\p{L}*|anzahlung|abbuch\\p{L}*|vormerk\\p{L}*|lastschrift|kreditkarte\\p{L}*|das geld|betrag zurück',
      'sendungsverfolgung|sendungsnummer|sendungsstatus|status|bestätigung\\p{L}*|reservier\\p{L}*|beiseite|(?:auf)?bewahr\\p{L}*|verschieben|warteliste|legen (?:wir )?(?:ihnen|dir|ein|das)|abgeholt\\p{L}*|abhol\\p{L}*|lager(?:t|ung|frist)|lagert|packstation|filialen?|postfiliale|zurückgelegt|zoll\\p{L}*|mwst|mehrwertsteuer|steuer\\p{L}*',
      'reklam\\p{L}*|meld(?:en|e) (?:sie|du|es)(?! sich| dich)|gemeldet|zu melden|bitte (?:\\p{L}+ )*melden|schäd\\p{L}*|schaden\\p{L}*|beschädig\\p{L}*|kaputt|verloren|verschollen|nichts (?:tut|bewegt|passiert)|nichts(?=, schreib)|versicher\\p{L}*|prüf\\p{L}*|nachforsch\\p{L}*|fotos?|vermisst',
      'tragen(?! wir)|getragen|einlauf\\p{L}*|wasch\\p{L}*|trockn\\p{L}*|akku\\p{L}*|batterie\\p{L}*|jahre?\\p{L}*|sohle\\p{L}*|baumwolle|polyester|wolle|leder|recycel\\p{L}*|bestehen|besteht|pflege\\p{L}*|pause|ruhen|handarbeit|von hand|größer|absatz|einziehen',
      'nachschub|wieder (?:da|auf lager|verfügbar|lieferbar)|ausverkauft|vergriffen|vorbestell\\p{L}*|passwort\\p{L}*|link|gelöscht|löschen|cookie\\p{L}*|gespeichert|spar\\p{L}*|zufrieden\\p{L}*|bewert\\p{L}*|preis\\p{L}*|termin\\p{L}*|gegründet|seit (?:19|20)|mitarbeiter\\p{L}*|spend\\p{L}*|verkauf|sale|kunden bestell\\p{L}*|straße|bahnhof|laden|bewerb\\p{L}*|praktik\\p{L}*|probezeit|urlaub\\p{L}*|weniger(?!\\s+als)',
      '\\p{L}*museum\\p{L}*|galerie|ausstellung\\p{L}*|gegenüber|nebenan|in der nähe|nachbar\\p{L}*|café|park\\p{L}*|bus|zug|kurse?|workshops?|führung\\p{L}*|veranstaltung\\p{L}*|messe|markt|abmeld\\p{L}*|gewinnspiel\\p{L}*|gewinner\\p{L}*|verlosung|presse\\p{L}*|journalist\\p{L}*|affiliate\\p{L}*|provision\\p{L}*|partner\\p{L}*|influencer\\p{L}*|podcasts?|folgen?|videos?|livestream|blog|umfrage\\p{L}*|\\p{L}*challenge|regen|wasser|sonne|bäume?|co2|klima\\p{L}*',
    ),
  },
  places: {
    home: 'inland\\p{L}*|national|deutschlandweit|innerdeutsch\\p{L}*',
    europe: 'europa\\p{L}*|europäisch\\p{L}*|eu(?:-ausland|-länder)?',
    abroad:
      'international\\p{L}*|ausland\\p{L}*|weltweit\\p{L}*|rest der welt|übrige\\p{L}* (?:welt|länder\\p{L}*)|(?:alle )?andere\\p{L}* länder\\p{L}*|übersee|sonst überall|rund um den globus|in alle welt',
    outside: 'außerhalb|ausserhalb|außer|nicht-',
  },
  more: 'mehr|zusätzlich\\p{L}*|länger|weitere[nrs]?|extra|später',
  anchor: 'nach|nachdem|ab|seit|sobald|wenn|sowie|seitdem',
  anchorNear: 'nach|ab|vor|seit|des|der',
  gap: 'der|die|das|dem|den|des|ein|eine|einer|einem|ihre?|ihrer|ihrem|ihren|deine?|deiner|unsere?|unserer|unser|bestellung|paket|ware|schuhe|artikel|wir|sie|es|erfolgter|erfolgtem|dem|tag|datum|eingang|eines|haus|zum',
  arrival:
    'erhalt|erhalten|lieferung|zustellung|eingang|ankunft|empfang|eintreffen|angekommen|warenerhalt|paketerhalt',
  departure: 'versand|verschick|verlass|verläss|übergab|übergeben|abgang|raus',
  weak: 'voraussichtlich\\p{L}*|schätzung\\p{L}*|montag\\p{L}*|mo\\.?|freitag\\p{L}*|werktags|team|anders überlegt|pakete?s?|sendung(?:en)?|nachrichten?|tickets?|zurück|da|kommt|kommen',
  condition: 'wenn|falls|sofern|sollten?|tut sich|geht|ohne',
  negation: 'nicht|nichts|keine?[nrs]?|ohne',
  clauseEnd: '[,;()–—.?!]|\\s-\\s|(?<!\\p{L})(?:aber|dann|danach|während|anschließend)(?!\\p{L})',
};
