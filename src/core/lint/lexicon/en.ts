import { countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const en: Lexicon = {
  numbers: { ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit) => `${ten}-${unit}`), a: 1, an: 1 },
  units: {
    minute: 'minutes?|mins?',
    hour: '(?:(?:business|working) )?hours?|hrs?|h',
    business: '(?:business|working|work|week)[ -]?days?',
    day: '(?:calendar |full |consecutive )?days?',
    week: 'weeks?|wks?',
    month: 'months?',
  },
  to: 'to|or|through|till|until',
  between: 'between',
  and: 'and',
  atMost:
    'within|up to|at most|no (?:more|later) than|in under|less than|under|maximum(?: of)?|max\\.?|until|by',
  percent: '%|per ?cent|pct',
  currencies: { USD: '(?:us |u\\.s\\. )?dollars?|bucks', EUR: 'euros?', GBP: 'pounds?(?: sterling)?' },
  clock:
    '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>[ap])\\.?\\s?m\\b\\.?|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?:\\s*(?:hrs|h))?|(?<hourOclock>\\d{1,2}) o.clock|(?<noon>noon|midday)|(?<midnight>midnight)',
  cues: {
    cancel: 'cancel\\w*|void|call(?:ing)? (?:it |the order )?off|back(?:ing)? out|undo|scrap',
    modify:
      '(?:chang(?:e|es|ed|ing)|updat(?:e|ed|ing|es?)|correct(?:ed|ing|ions?)?|swap\\w*)(?! (?:your|my|their|of) (?:mind|heart))|modif\\w+|edit(?:s|ed|ing)?|amend\\w*|alter(?:ed|ing|ations?)?|adjust\\w*|tweak\\w*|switch\\w*|typos?|wrong (?:size|address|colou?r)(?! received)|fix (?:it|a|an|the|your)',
    handling:
      '(?<!(?:after|once|upon|since|from|following|when|as soon as)\\s+(?:[\\p{L}’]+\\s+){0,3})(?:production|processing|handling(?! (?:and|&|fees?|costs?|charges?))|prepar\\w+|manufactur(?:e|es|ed|ing)(?! (?:defects?|faults?|flaws?|errors?))|craft\\w*|made (?:to order|by hand)|hand-?made|dispatch\\w*|ships?\\b(?! (?:to|free))|shipped|sent out|send (?:it |them )?out|leaves? (?:our|the)|goes out|lead times?|produced?|pack(?:ed|ing)?|turnaround|workshop|assembl\\w*|ready to (?:ship|go)|ready for|cut(?:ting)? and|stitch\\w*|(?:to )?(?:make|build|sew) (?:your|each|every|a|it|them)|making (?:your|each|every|a|it|them)|being made)',
    transit:
      '(?:once|after|when|as soon as|from|since) (?:\\w+ ){0,3}(?:shipped|ships?|dispatch(?:ed)?|shipping|left|sent)|deliver(?:y|ed|ies|s|ing)?(?! (?:fees?|costs?|charges?))|shipping(?! (?:fees?|costs?|charges?|label|address|photo))|shipments?|transit|arriv\\w+|courier|carrier|on (?:the|its) way|reach(?:es)?|gets? (?:to|there)|en route|in the (?:post|mail)|postal|travel\\w*|door(?:step)?|at your (?:address|home)|parcels?|packages?',
    returns:
      'returns?\\b|returned|returning|returnable|send(?:ing)? (?:\\w+ ){0,4}back|sent back|bring(?:ing)? (?:\\w+ ){0,3}back|exchang\\w+|money[- ]back|refund (?:window|period)|mail (?:\\w+ ){0,3}back|unworn|chang\\w+ (?:your|my) mind|(?:not|don.t|doesn.t) (?:happy|like|love|fit|satisfied|in love)|defects?|faults?',
    withdrawal:
      'withdraw\\w*|cooling[- ]off|right to cancel|statutory|consumer (?:law|rights?|protection)|by law|the law|legal(?:ly)? (?:right|period|entitled)|eu (?:law|customers|consumers)',
    reply:
      'repl(?:y|ies|ied)|respon[ds]\\w*|answer(?:ed|s)?(?! (?:is|to|below))|(?:get|gets|got) back to|hear (?:back )?from|writ(?:e|es) back|come back to|email (?:you )?back|tickets?|inbox|messages?',
    charge:
      'fees?|charg\\w+|deduct\\w*|keep|kept|retain\\w*|withh[eo]ld\\w*|costs?|penalt\\w+|surcharge|minus|less|take off|subtract\\w*',
    free: '(?<!-)free(?! (?:time|gift|return|exchange))|(?:don.t|do not|never|not) (?:charge|pay|cost)|costs? nothing|without (?:shipping|delivery|postage)|cover (?:the )?(?:shipping|postage|delivery)|for nothing|no (?:shipping|delivery|postage) (?:fees?|costs?|charges?)|on us|complimentary|waive\\w*|we pay',
    carriage: 'shipping|delivery|deliver|shipped|ships?|postage|carriage|shipment',
    over: 'over|above|exceed\\w*|more than|from|of at least|at least|worth|spend\\w*|minimum|threshold|reach\\w*|orders?|cart|basket',
    cutoff:
      'before|by|until|cut-?off|latest|after|past|same[- ]day|ordered|orders? placed|place(?:d)? (?:your|an|the)|today|goes out',
    hours:
      'open(?:s|ing)?|clos(?:e|es|ed)|available|reach(?:able)?|staffed|answer\\w*|hours|team|customer (?:service|care|support)|support|phone|chat|lines|weekdays|monday|friday|here',
    other:
      'warrant\\w+|guarantees?(?!\\w)|repair\\w*|resol\\w+|clean\\w*|leather|gift wrap\\w*|engrav\\w*|students?|credit|coupons?|codes?|vouchers?|gift|discount\\w*|sale|offers?|points|expir\\w+|valid|newsletter|subscri\\w+|members?\\w*|loyalty|trial|tracking|track|confirmation|bank|statement|account|original payment|card|credited|refund(?:s|ed)?(?! (?:window|period))|issued|reimburs\\w+|pay(?:s|able|ment|ments|pal)?|invoices?|instal?lments?|interest|reserv\\w+|wear\\w*|worn|wash\\w*|dry\\w*|batter(?:y|ies)|charging|walk\\w*|last(?:s|ing|ed)?|years?|sole|restock\\w*|back in stock|pre-?orders?|password|links?|delet\\w+|cookies?|stored|vat|tax(?:es)?|duty|duties|customs|cotton|polyester|wool|leather|recycled|made (?:of|from)|off|save|heel|tall|satisf\\w+|customers said|review\\w*|rating|price[ds]?|costs? (?:only|just)|deposit|minutes|webinar|appointment|inspect\\w*|collect\\w*|pick(?:ed)?[- ]?up|storage|claim|insur\\w+|restocking|founded|employees|donat\\w+',
  },
  places: {
    home: 'domestic(?:ally)?|nationwide|mainland',
    europe: 'europe(?:an union|an)?|(?:the )?eu',
    abroad:
      'international(?:ly)?|abroad|overseas|world-?wide|rest of (?:the )?world|other countries|elsewhere|anywhere else|everywhere else|all other',
    outside: 'outside|other than|except|beyond',
  },
  more: 'more|extra|additional|further|another|longer|on top',
  clauseEnd: '[,;:()–—]|\\s-\\s|\\b(?:but|while|whereas|and then|then)\\b',
};
