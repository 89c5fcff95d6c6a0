import { countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
const TENS = 'vingt trente quarante cinquante soixante';

export const fr: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit, value) =>
      value % 10 === 1 ? `${ten}(?:-| )et(?:-| )${unit}` : `${ten}-${unit}`,
    ),
    une: 1,
    'soixante-douze': 72,
    'quatre-vingt-dix': 90,
    cent: 100,
  },
  units: {
    minute: 'minutes?|min',
    hour: 'heures?(?:\\s+ouvr[ée]{1,2}e?s?)?|h',
    business: 'jours?\\s+(?:ouvr[ée]s?|ouvrables?|de travail)|jo',
    day: 'jours?(?:\\s+(?:calendaires?|francs?|consécutifs?))?|j',
    week: 'semaines?|sem\\.?',
    month: 'mois',
  },
  to: 'à|ou|a|jusqu.à',
  between: 'entre|de',
  and: 'et',
  atMost:
    'sous|dans (?:les|un délai de|le délai de)|en moins de|moins de|jusqu.à|au plus(?: tard)?|maximum(?: de)?|max\\.?|d.ici|avant|pendant|durant|délai de',
  percent: '%|pour ?cents?|p\\. ?c(?:ent)?\\.?',
  currencies: {
    USD: 'dollars?(?: us| américains?)?|\\$\\s?us',
    EUR: 'euros?',
    GBP: 'livres?(?: sterling)?',
    CHF: 'francs suisses',
  },
  clock:
    '(?<hour>\\d{1,2})\\s*h\\s*(?<minute>[0-5]\\d)|(?<=(?:avant|jusqu.à|après|dès|à partir de|passé|limite[^.]{0,20}|(?<!\\d[^.]{0,6})à|\\d\\s*h\\s*(?:à|-|–))\\s*)(?<hour24>\\d{1,2})\\s*(?:heures?|h)(?!\\p{L})|(?<=(?:entre|de)\\s*)(?<hourFrom>\\d{1,2})\\s*(?:heures?|h)(?=\\s*(?:à|et|-|–)\\s*\\d{1,2}\\s*(?:h|heures))|(?<hourColon>\\d{1,2}):(?<minuteColon>\\d{2})|(?<noon>midi)|(?<midnight>minuit)',
  cues: {
    cancel: 'annul\\p{L}*|désist\\p{L}*',
    modify:
      'modifi\\p{L}*|chang(?:er|ez|é|ée|ement|ements|eons|iez)(?! d.avis)|corrig\\p{L}*|rectifi\\p{L}*|retouch\\p{L}*|ajust\\p{L}*|mettre à jour|trompée?|erreur (?:de|d.) ?(?:adresse|taille|saisie|pointure|couleur)',
    handling:
      "(?<!(?:après|une fois|dès|depuis|à compter de|à partir de|défauts? de|vices? de)\\s+(?:[\\p{L}’.']+\\s+){0,3}(?:l.|d.)?)(?:production|fabri(?:qu|ca)\\p{L}*|confection\\p{L}*|prépar\\p{L}*|expédi(?:ée?s?|ons|er|ent|é)(?! (?:à l|en|vers|aux))|traitement|façonn\\p{L}*|atelier|part(?:ent|ira|iront)?(?!\\p{L})|envoyée?s?|réalis\\p{L}*|assembl\\p{L}*|emball\\p{L}*|sur[- ]mesure|mise? en production|quittent?|prêts?|prêtes?|coup(?:e|é|és) et)",
    transit:
      '(?:une fois|après|dès|depuis|à compter de) (?:\\p{L}+ ){0,3}(?:l.)?(?:expédi\\p{L}*|envoyée?s?|envoi|partie?s?|départ)|livr(?:aison|aisons|é|ée|és|ées|er|ons|eur|eurs|ent)(?! (?:gratuit|offert))|expédition|transport\\p{L}*|achemin\\p{L}*|arriv\\p{L}*|réception\\p{L}* (?:sous|en|dans)|recev(?:oir|rez|ez)|colis|en route|transit|parvien\\p{L}*|chez vous|envois?|voyag\\p{L}*|atteindre',
    returns:
      'retour\\p{L}*|renvoy\\p{L}*|renvoi|rendre|échang\\p{L}*|ramener|rapporter|satisfait ou remboursé|réexpédi\\p{L}*|changer d.avis|changé d.avis|non portée?s?|pas satisfaite?s?|défauts?|défectu\\p{L}*|repren\\p{L}*',
    withdrawal:
      'rétract\\p{L}*|renonc\\p{L}*|délai légal|droit légal|la loi|légalement|code de la consommation|droit de la consommation',
    reply:
      'répon(?:d|s|se|ses|dons|dre|dent|drons|du)\\p{L}*|revenons vers|revien(?:t|dra|dront|drons) vers|retour de notre part|contacte(?:r|ra|rons) en retour|vos (?:messages|courriels|e-mails)|tickets?',
    charge:
      'frais|reten\\p{L}*|retien\\p{L}*|prélev\\p{L}*|prélèv\\p{L}*|dédui\\p{L}*|factur\\p{L}*|pénalit\\p{L}*|coût\\p{L}*|commission|conserv\\p{L}*|gard(?:ons|e)|moins|indemnité',
    free: 'gratuit\\p{L}*|offert\\p{L}*|sans frais|franco|prenons en charge|à notre charge|offrons|(?:ne )?payez (?:pas|rien|aucun)|aucuns? frais|zéro frais|pas de frais',
    carriage: 'livraison|frais de port|port|expédition|envoi|livr\\p{L}+',
    over: 'supérieure?s?|au-?delà|plus de|à partir de|dès|dépass\\p{L}*|minimum|atteign\\p{L}*|d.achats?|commandes? de|au moins|commandes?|panier|achats?|seuil',
    cutoff: 'avant|jusqu.à|après|limite|passée?s?|le jour même|heure|au plus tard|dès|aujourd.hui',
    hours:
      'ouvert\\p{L}*|ferm\\p{L}*|disponib\\p{L}*|joignab\\p{L}*|horaires|service client\\p{L}*|équipe|assistance|support|téléphon\\p{L}*|chat|permanence|lundi|vendredi|répon\\p{L}*|conseillers?',
    other:
      'garanties?(?!\\p{L})|répar\\p{L}*|ressemel\\p{L}*|nettoy\\p{L}*|imperméab\\p{L}*|gravure|étudiant\\p{L}*|avoir|suivre|suivez|numéro|coupons?|bon|cadeaux?|remise\\p{L}*|réduction\\p{L}*|rabais|promotion\\p{L}*|soldes?|offre|points|expir\\p{L}*|valab\\p{L}*|newsletter|abonn\\p{L}*|membres?|fidélité|essai|suivi|numéro de suivi|confirmation|banque|bancaire|compte|crédit\\p{L}*|rembours\\p{L}*|versée?s?|pai\\p{L}*|pay\\p{L}*|factures?|échéances?|mensualités?|réserv\\p{L}*|port(?:er|ez|é)|lav\\p{L}*|séch\\p{L}*|batteries?|autonomie|march\\p{L}*|durée de vie|ans?|années?|semelles?|réassort\\p{L}*|rupture|précommand\\p{L}*|mot de passe|liens?|supprim\\p{L}*|cookies?|conservation|tva|taxes?|douan\\p{L}*|coton|polyester|laine|cuir|recycl\\p{L}*|composé\\p{L}*|économis\\p{L}*|talon|mesure|satisf\\p{L}* (?!ou)|avis|note|prix|coûte|acompte|rendez-vous|contrôl\\p{L}*|inspect\\p{L}*|retir\\p{L}*|retrait|point relais|consigne|réclam\\p{L}*|signal\\p{L}*|assur\\p{L}*|fond[ée]\\p{L}*|depuis|salariés|revers\\p{L}*|vente|pointures?',
  },
  places: {
    home: 'métropol\\p{L}*|nationale?',
    europe: 'europe|européenne|ue',
    abroad:
      'internationa\\p{L}*|étranger|reste du monde|monde entier|autres pays|ailleurs|hors europe|outre-mer',
    outside: 'hors|en dehors|sauf|à l.exception',
  },
  more: 'de plus|en plus|supplémentaires?|additionnel\\p{L}*|encore',
  clauseEnd: '[,;:()–—]|\\s-\\s|(?<!\\p{L})(?:mais|puis|tandis que|alors que)(?!\\p{L})',
};
