import { any, countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const en: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit) => `${ten}-${unit}`),
    '(?:a|one) hundred': 100,
    'half an?': 0.5,
    'a half': 0.5,
    'a couple(?: of)?': 2,
    'one and a half': 1.5,
    'a dozen': 12,
    first: 1,
    a: 1,
    an: 1,
  },
  units: {
    minute: 'minutes?|mins?',
    hour: '(?:(?:business|working|office) )?hours?|hrs?|h',
    business: '(?:business|working|work)[ -]?days?|week[ -]?days|bus\\. days?',
    day: '(?:calendar |full |whole |consecutive |short )?days?',
    week: '(?:full |whole |short )?weeks?|wks?',
    month: '(?:calendar |full |whole )?months?',
  },
  to: 'to|or|through|till|until',
  between: 'between|from',
  and: 'and',
  or: 'or|nor',
  atMost:
    'within|inside(?: of)?|up to|at most|no (?:more|later|longer) than|not (?:more|later|longer) than|in under|less than|under|maximum(?: of)?|max\\.?|until|by|at the latest|or (?:less|sooner|under)|tops',
  percent: '%|per ?cent|pct',
  currencies: { USD: '(?:us |u\\.s\\. )?dollars?|bucks', EUR: 'euros?', GBP: 'pounds?(?: sterling)?' },
  clock:
    '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>[ap])\\.?\\s?m\\b\\.?|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?:\\s*(?:hrs|h))?|(?<hourOclock>\\d{1,2}) o.clock|(?<noon>noon|midday)|(?<midnight>midnight)',
  cues: {
    cancel: any(
      '(?<!automatically )cancel\\w*(?! automatic)|void(?:ed)?|scrap(?:ped)?|withdraw (?:your|an|the) order|rescind\\w*',
      'call(?:ed|ing)? (?:it|the order|your order|an order|your purchase|the purchase|things|the whole thing)? ?off',
      '(?:back|backed|backing|pull|pulled|pulling|opt|get|getting|bow) out',
      'undo|stop (?:the|your|an|it)\\b(?: order)?|(?:second|other) thoughts',
    ),
    modify: any(
      '(?:chang(?:e|es|ed|ing)|updat(?:e|ed|ing|es)|correct(?:ed|ing|ions?)?|swap\\w*|replac(?:e|ing) (?:a|an|the|one))(?! (?:your|my|their|of) (?:mind|heart))',
      'upgrad\\w+|modif\\w+|edit(?:s|ed|ing|able)?|amend\\w*|alter(?:ed|ing|ations?)?|adjust\\w*|tweak\\w*|switch\\w*|revis(?:e|ed|ing|ions?)',
      'typos?|mistyped|wrong (?:size|address|colou?r|email|item)(?! (?:received|arrived))|fix (?:it|a|an|the|your|that|this)',
      'add (?:an? |another |more )?(?:items?|products?|something|pair)|remove (?:an? |the )?items?',
    ),
    handling: any(
      'production|process(?:es|ing|ed)?(?! (?:fees?|charges?|refund|return))|handling(?! (?:and|&|fees?|costs?|charges?))|prepar\\w+|manufactur(?:e|es|ed|ing)(?! (?:defects?|faults?|flaws?|errors?))',
      'craft\\w*|made (?:to order|by hand)|made(?= (?:in|within) (?:\\d|one|two|three|four|five|six|a|about|around|under|roughly))|hand-?made|hand-?(?:stitched|sewn|cut)|(?:your|the) maker',
      'dispatch\\w*|despatch\\w*|ships?\\b(?! (?:to|free))|shipped|sent (?:out|off)|send (?:it |them |your (?:order|parcel) )?(?:out|off)|will be sent|post(?:ed)? (?:it|them|your|within)|gets? posted|is posted|on its way out',
      '(?:leaves?|left|leaving) (?:our|the|us)|goes out|go out|going out|out (?:of )?(?:our|the) (?:door|workshop|warehouse|studio)',
      'picks? up (?:everything|orders|your order)|lead[- ]times?|produced?|pack(?:ed|ing)?(?! of)|turnaround|workshop|studio|warehouse|bench|making|sewing|cutting|lasting|assembl\\w*|ready (?:to|for)|cut(?:ting)? and|stitch\\w*|fulfil\\w*|backlog',
      '(?:make|build|sew|finish|complete|put together|put (?:your|each|every|a|the) \\w+ together) (?:your|each|every|a|it|them|the)|put (?:your|each|every|a|the) \\w+ together|making (?:your|each|every|a|it|them)|being (?:made|built)|start on|(?:is|are) started|to finish|hands? (?:it |them |your \\w+ )?over to|handed (?:over )?to',
    ),
    transit: any(
      'estimate[sd]?|deliver(?:y|ed|ies|s|ing)?(?! (?:fees?|costs?|charges?|address))|shipping(?! (?:fees?|costs?|charges?|label|address|photo))|shipments?|transit',
      'arriv(?:e|es|ed|al|ing)|courier|carriers?|on (?:the|its|their) way|reach(?:es)? (?:you|your|its|addresses|customers|the|most)|gets? (?:to|there)|get (?:your|them|it)|land(?:s|ed)? (?:on|at|in|with)|turns? up|shows? up',
      'en route|in the (?:post|mail)|postal|travel(?:s|ling|ing)?|door(?:step|mat)?s?|at your (?:address|home)|parcels?|packages?|trip|journey|ups|fedex|usps|dhl|royal mail|the post',
      'receiv(?:e|ing) (?:your|my|the|it|them)|with you|in your hands|take to get',
    ),
    returns: any(
      'returns?\\b|returned|returning|returnable|send(?:ing)? (?:\\w+ ){0,4}back|sent back|ship(?:ping)? (?:\\w+ ){0,3}back|bring(?:ing)? (?:\\w+ ){0,3}back|mail(?:ing)? (?:\\w+ ){0,3}back|come back to us|give (?:\\w+ ){0,3}back|hand (?:\\w+ ){0,2}back|take (?:\\w+ ){0,3}back|post (?:\\w+ ){0,2}back|on its way back|back to us',
      'exchang\\w+(?! rate)|money[- ]back|refund (?:window|period|policy)|full refund|(?:for|claim|request|ask for) a refund|try (?:them|it|your) (?:on|out|at)|test (?:them|it)|trial period',
      'unworn|unused|chang\\w+ (?:your|my|their) minds?|(?:not|n.t|don.t|doesn.t|aren.t|isn.t) (?:happy|like|love|fit|satisfied|right|in love)|defect(?:s|ive)?|faults?|faulty',
    ),
    withdrawal: any(
      'withdraw(?:al|n|ing)?\\b(?! (?:your|an|the) order)|cooling[- ]off|right to cancel|statutory|consumer (?:law|rights?|protection)|by law|the law|legal(?:ly)? (?:right|period|entitled)|eu (?:law|customers|consumers)',
    ),
    reply: any(
      'repl(?:y|ies|ied|ying)|respon[ds]\\w*|answer(?:ed|s|ing)?(?! (?:is|to|below))|(?:get|gets|got|getting) back to|come back to you|hear (?:back )?from|writ(?:e|es|ing) back|be back to you|before you (?:write|chase|contact|nudge|ask)|wrote',
      'come back to|email (?:you )?back|tickets?|inbox|messages?|enquir(?:y|ies)|inquir(?:y|ies)|be in touch|gets? in touch|in touch with you|call you back|callback|reach out to you|from our team|contact us|contact',
    ),
    charge: any(
      'fees?|charg(?:e|es|ed|ing)|deduct\\w*|keep|kept|retain\\w*|withh[eo]ld\\w*|hold (?:back|on to)|holds back|costs?|penalt\\w+|surcharge|minus|less|take (?:off|away)|takes? a|subtract\\w*|lose|pay(?:s|ing)?|(?:get|give|hand|send|refund)\\w* (?:\\w+ ){0,3}back|refund(?:s|ed)?',
    ),
    free: any(
      '(?<!-)free(?! (?:time|gift|return|exchange|pair|socks|sample|call))|(?:don.t|do not|never|not) (?:charge|pay|cost)|costs? (?:you )?nothing|without (?:shipping|delivery|postage)',
      'cover (?:the )?(?:shipping|postage|delivery|cost)|for nothing|no (?:shipping|delivery|postage|charge|extra)(?: (?:fees?|costs?|charges?|to pay|for))?|on us|complimentary|waive\\w*|we pay|at our expense|zero(?!\\w)|\\$0|pick up the (?:shipping|postage|delivery)|nothing (?:for|to pay)|on the house|included|gratis',
    ),
    carriage:
      'shipping|delivery|deliver|delivered|shipped|ships?|postage|carriage|shipments?|freight|travels?|post',
    over: 'over|above|exceed\\w*|more than|from|of at least|at least|worth|spend\\w*|minimum|threshold|reach\\w*|orders?|cart|basket|total\\w*|once|tops?|upwards?|and up|or more|qualif\\w+|start(?:s|ing) at|beyond|hits?',
    cutoff: any(
      'before|by|until|cut[- ]?off|latest|after|past|same[- ]day|ordered|orders? placed|place(?:d)? (?:your|an|the)|today|goes out|deadline|the (?:next|following) (?:\\w+ )?day|later than|orders? (?:in|received)|come in|comes in',
    ),
    hours: any(
      'open(?:s|ing)?|clos(?:e|es|ed)|available|reach(?:able)?|staffed|manned|answer\\w*|hours|team|customer (?:service|care|support)|support|phone|chat|lines?|weekdays|monday|mondays|mon|friday|fridays|fri|here|helpline|call us|ring us|there for you|help ?desk|agents?|advis[eo]rs?|speak to|talk to|from mon',
    ),
    other: any(
      // what money and time are spoken of besides
      'warrant\\w+|guarantees?(?!\\w)|repair\\w*|resol(?:e|es|ed|ing)\\b|clean\\w*|gift wrap\\w*|gift|engrav\\w*|students?|credit(?:ed|s)?|coupons?|codes?|vouchers?|discount\\w*|sales?|offers?|points|expir\\w+|valid|newsletter|subscri\\w+|members?\\w*|loyalty|promo\\w*',
      'bank|statement|(?:on|into|reach(?:es)?|in) (?:your|my|the) (?:bank )?account|original payment|cards?(?! fees?)|(?<!full |claim a |request a |ask for a )refund(?:s|ed|ing)?(?! (?:window|period|policy|request))|issued|reimburs\\w+|pay(?:able|ment|ments|pal)(?! provider)|unpaid|automatic\\w*|(?:charge|bill|debit) (?:my|your|the)|invoices?|instal?lments?|interest|deposit|pending|authori[sz]ation|transfers?|lapses?|charge (?:dis|drops|falls)\\w*',
      'tracking|track|scan(?:s|ned)?|confirmation|reserv\\w+|holds?(?! on| back)|held|storage|stor(?:e|ed|ing) (?:your|the|my)|keep (?:your|the|it|them|a)|delay|wait(?:ing)?[ -]?list|collect\\w*|pick(?:ed)?[- ]?up|customs|duty|duties|vat|tax(?:es)?',
      // when something went wrong
      'waits? (?:at|for you)|post office|postman|sent back to us|undeliver\\w*|uncollected|unclaimed|return(?:ed)? to (?:the )?sender|damag\\w+|broken|lost|stuck|miss(?:ed|ing)|claims?|report(?:ed|s)?|notify|let us know about|photos?|inspect\\w*|insur\\w+|investigat\\w*|traced?',
      // how it is worn and what it is made of
      'leather|wear(?:ing)?\\b|worn|wash\\w*|dry\\w*|batter(?:y|ies)|charging|walk\\w*|last(?:s|ing|ed)?|years?|soles?|heels?|tall|cotton|polyester|wool|recycled|made (?:of|from)|break(?:ing)? (?:\\w+ )?in\\b|by hand|of work|care for|polish\\w*|waterproof\\w*|rest(?:ing)?\\b|air (?:them|out)|vegan|fitting|fits? (?:small|large|big|true|narrow|wide)|size up',
      // what shops say of themselves
      'restock\\w*|back in stock|sold[- ]out|out of stock|pre-?orders?|usually back|password|links?|delet\\w+|cookies?|stored|off|save|satisf\\w+|customers (?:said|order|say|come)|review\\w*|rating|price[ds]?|priced? (?:match|drop)\\w*|cheaper|costs? (?:only|just)|minutes from|webinar|appointment|founded|employees|donat\\w+|charity|plant|giv(?:e|es|ing) away|raffle|visit|stations?|street|jobs?|appl(?:y|ication|icant)s?|interviews?|probation|internships?|on holiday|age|older',
      'museum|gallery|exhibition|next door|nearby|neighbou?r\\w*|caf[eé]|parking|buses|trains?|courses?|class(?:es)?|lessons?|tours?|events?|fairs?|markets?|booking|booked|unsubscrib\\w*|competitions?|winners?|contest|press|journalists?|affiliates?|commissions?|partners?|influencers?|podcasts?|episodes?|videos?|live (?:show|stream|session)|blog|surveys?|challenge|playlist|rain|water|sun|weather|trees?|carbon|climate',
    ),
  },
  places: {
    home: 'domestic(?:ally)?|nationwide|mainland',
    europe: 'europe(?:an union|an)?|(?:the )?eu',
    abroad:
      'international(?:ly)?|abroad|overseas|world-?wide|globally|(?:the )?rest of (?:the )?world|other countries|elsewhere|anywhere else|everywhere else|all other|every other country|around the (?:world|globe)',
    outside: 'outside(?: of)?|other than|except|beyond',
  },
  more: 'more|extra|additional|further|another|longer|later|on top',
  anchor:
    'after|following|once|since|upon|when|as soon as|from when|from the (?:day|date|moment) (?:of|that)?|starting (?:from|with)',
  anchorNear: 'of|from|past|before|prior to',
  gap: 'the|a|an|your|our|my|its|it|they|them|you|has|have|had|been|is|are|was|were|order|orders|item|items|parcel|package|pair|shoes|goods|we|us|we.ve|you.ve|it.s|having|day|date|of|receipt|successful|being',
  arrival: 'deliver(?:y|ed)|arriv(?:al|es?|ed)|receipt|receiv(?:e|ed|ing)|get(?:ting)? (?:it|them|your)',
  departure: 'ship|dispatch|despatch|left|sent|leav|hand',
  weak: 'full refund|estimate[sd]?|mon(?:days?)?|fri(?:days?)?|weekdays|here|lines?|team|chang\\w+ (?:your|my|their) minds?|parcels?|packages?|post|messages?|tickets?',
  condition: 'if|in case|unless|should',
  negation: 'not|n.t|no|never|nothing|without|\\p{L}+n.t',
  clauseEnd: '[,;()–—.?!]|\\s-\\s|\\b(?:but|while|whereas|and then|then|because|so that)\\b',
};
