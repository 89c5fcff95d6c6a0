import { countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig';

export const de: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit) => `${unit}und${ten}`),
    'eine[mnrs]?': 1,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    dreissig: 30,
    hundert: 100,
  },
  units: {
    minute: 'minuten?|min\\.?',
    hour: 'stunden?|std\\.?|h|stündige?[mnrs]?',
    business: '(?:werk|arbeits|geschäfts|bank(?:arbeits|werk)|wochen)tage?n?s?|werktägige?[mnrs]?',
    day: '(?:kalender)?tage?n?s?|tägige?[mnrs]?',
    week: 'wochen?|wöchige?[mnrs]?',
    month: 'monate?n?s?|monatige?[mnrs]?',
  },
  to: 'bis(?: zu)?|oder',
  between: 'zwischen|von',
  and: 'und',
  atMost:
    'innerhalb(?: von| der)?|binnen|bis(?: zu)?|höchstens|spätestens(?: nach)?|maximal|max\\.?|in weniger als|weniger als|unter|nicht mehr als|innert',
  percent: '%|prozent|v\\. ?h\\.',
  currencies: { USD: '(?:us-)?dollars?', EUR: 'euros?', GBP: 'pfund', CHF: 'franken|sfr\\.?|fr\\.' },
  clock:
    '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*uhr|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?:\\s*h)?|(?<noon>(?<!nach|vor)mittags?)|(?<midnight>mitternacht)',
  cues: {
    cancel:
      'stornier\\p{L}*|storno\\p{L}*|annullier\\p{L}*|abbestell\\p{L}*|rückgängig|stornierung\\p{L}*|absagen|zurücktreten',
    modify:
      'änder(?:n|t|ung|ungen|ungswünsche|ungsfrist|st|bar)|ge(?:ändert|tauscht)|abänder\\p{L}*|anpass\\p{L}*|angepasst|korrigier\\p{L}*|bearbeite(?:n|t) werden|modifizier\\p{L}*|umbuch\\p{L}*|nachträglich\\p{L}*|änderung\\p{L}*|vertippt|falsche[nrs]? (?:größe|adresse|farbe) (?:bestellt|gewählt|angegeben)|umändern|bestelländerung\\p{L}*',
    handling:
      '(?<!(?:nach|ab|sobald|seit|nachdem)\\s+(?:\\p{L}+\\s+){0,3})(?:produktion(?!sfehler)\\p{L}*|fertigung(?!sfehler)\\p{L}*|fertigen|gefertigt|herstell(?!ungsfehler)\\p{L}*|hergestellt|bearbeitung\\p{L}*|vorbereit\\p{L}*|verschick\\p{L}*|versandfertig|versendet|versenden|versandt(?!\\p{L})|verlässt|verlassen|verpack\\p{L}*|anfertig\\p{L}*|angefertigt|handgefertigt|auf bestellung|werkstatt|nähen|genäht|versandbereit|auf den weg|fertig(?!\\p{L})|manufaktur)',
    transit:
      '(?:ab|nach|sobald|nachdem) (?:\\p{L}+ ){0,3}(?:versand\\p{L}*|übergabe|verschickt|abgeschickt)|liefer(?:zeit|zeiten|ung|ungen|n|t|frist|dauer)|geliefert|zustell\\p{L}*|zugestellt|versanddauer|versand(?:zeit|zeiten)?|transport\\p{L}*|ankommen|ankunft|kommt|unterwegs|eintreff\\p{L}*|trifft|laufzeit|paket\\p{L}*|sendung\\p{L}*|postweg|erhalten|bei (?:ihnen|dir)',
    returns:
      'rück(?:gabe|sendung|send|versand|geb)\\p{L}*|zurück(?:geben|senden|schicken|gesendet|geschickt|gegeben|zusenden|zugeben|zuschicken|bringen)\\p{L}*|retour\\p{L}*|umtausch\\p{L}*|umgetauscht|tauschen|geld[- ]zurück\\p{L}*|zurück(?!-?treten)|ungetragen\\p{L}*|anders überlegt|nicht gefall\\p{L}*|gefällt (?:\\p{L}+ )?nicht|mängel|defekt\\p{L}*',
    withdrawal:
      'widerruf\\p{L}*|widerrufen|rücktritt\\p{L}*|gesetzlich\\p{L}*|verbraucherrecht\\p{L}*|fernabsatz\\p{L}*',
    reply:
      'antwort\\p{L}*|beantwort\\p{L}*|melden (?:wir )?uns|meldet sich|rückmeldung\\p{L}*|zurückmelden|anfragen?|nachrichten?|reagier\\p{L}*|tickets?|hören (?:sie|du) von uns',
    charge:
      'gebühr\\p{L}*|behalten|einbehalten|berechne\\p{L}*|abzieh\\p{L}*|abgezogen|abzug\\p{L}*|kosten|kostet|pauschale|aufwand\\p{L}*|stornokosten|stornogebühr\\p{L}*|entgelt\\p{L}*|abzüglich|anfall\\p{L}*|fällt|fallen',
    free: 'kostenlos\\p{L}*|kostenfrei\\p{L}*|gratis|versandkostenfrei\\p{L}*|portofrei|frei haus|umsonst|versandkosten(?:\\s+\\p{L}+)?\\s+(?:entfallen|übernehmen)|ohne versandkosten|entfallen|übernehmen|schenken|keine? (?:\\p{L}+ )?(?:versand\\p{L}*|porto|liefer\\p{L}*)|nichts',
    carriage: 'versand\\p{L}*|lieferung|liefern|porto\\p{L}*|frei haus|zustellung|verschicken',
    over: 'ab|über|mehr als|mindest\\p{L}*|übersteig\\p{L}*|bestellwert|warenwert|einkaufswert|von|bestellungen?|warenkorb|erreich\\p{L}*',
    cutoff:
      'vor|bis|nach|spätestens|bestellschluss|annahmeschluss|selben tag|gleichen tag|noch am|taggleich|eingeh\\p{L}*|heute',
    hours:
      'geöffnet|öffnungszeit\\p{L}*|erreichbar|servicezeit\\p{L}*|verfügbar|kundenservice|kundendienst|support|team|telefon\\p{L}*|hotline|chat|montag\\p{L}*|freitag\\p{L}*|geschlossen|für (?:sie|dich) da|besetzt',
    other:
      'garantie(?!r)\\p{L}*|reparatur\\p{L}*|reparier\\p{L}*|neubesohl\\p{L}*|imprägnier\\p{L}*|reinig\\p{L}*|gravur\\p{L}*|student\\p{L}*|klarna|gewährleist\\p{L}*|gutschein\\p{L}*|rabatt\\p{L}*|code|aktion\\p{L}*|angebot\\p{L}*|punkte\\p{L}*|gültig\\p{L}*|ablauf\\p{L}*|newsletter|abo\\p{L}*|mitglied\\p{L}*|treue\\p{L}*|probe\\p{L}*|sendungsverfolgung|sendungsnummer|bestätigung\\p{L}*|bank(?:konto|karte)?|konto\\p{L}*|gutschrift|gutgeschrieben|erstatt\\p{L}*|rückerstatt\\p{L}*|auszahl\\p{L}*|bezahl\\p{L}*|zahl\\p{L}*|rechnung\\p{L}*|raten\\p{L}*|reservier\\p{L}*|tragen|getragen|einlauf\\p{L}*|wasch\\p{L}*|trockn\\p{L}*|akku\\p{L}*|batterie\\p{L}*|jahre?\\p{L}*|sohle\\p{L}*|nachschub|wieder (?:da|auf lager|verfügbar)|vorbestell\\p{L}*|passwort\\p{L}*|link|gelöscht|löschen|cookie\\p{L}*|gespeichert|mwst|mehrwertsteuer|steuer\\p{L}*|zoll\\p{L}*|baumwolle|polyester|wolle|leder|recycel\\p{L}*|bestehen|besteht|spar\\p{L}*|absatz|zufrieden\\p{L}*|bewert\\p{L}*|preis\\p{L}*|anzahlung|termin\\p{L}*|prüf\\p{L}*|abhol\\p{L}*|lager(?:t|ung|frist)|packstation|reklam\\p{L}*|meld(?:en|e) (?:sie|du|es)|versicher\\p{L}*|gegründet|seit|mitarbeiter\\p{L}*|spend\\p{L}*|größen?|verkauf|sale',
  },
  places: {
    home: 'inland\\p{L}*|national|deutschlandweit|innerdeutsch\\p{L}*',
    europe: 'europa\\p{L}*|europäisch\\p{L}*|eu(?:-ausland|-länder)?',
    abroad:
      'international\\p{L}*|ausland\\p{L}*|weltweit\\p{L}*|rest der welt|übrige\\p{L}* (?:welt|länder)|andere\\p{L}* länder\\p{L}*|übersee',
    outside: 'außerhalb|ausserhalb|außer|nicht-',
  },
  more: 'mehr|zusätzlich\\p{L}*|länger|weitere[nrs]?|extra',
  clauseEnd: '[,;:()–—]|\\s-\\s|(?<!\\p{L})(?:aber|dann|danach|während)(?!\\p{L})',
};
