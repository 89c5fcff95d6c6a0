import { any, countTo99, type Lexicon } from './lexicon.js';

const UNITS =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
const TENS = 'vingt trente quarante cinquante soixante';

export const fr: Lexicon = {
  numbers: {
    ...countTo99(UNITS.split(' '), TENS.split(' '), (ten, unit, value) =>
      value % 10 === 1 ? `${ten}(?:-| )et(?:-| )${unit}` : `${ten}-${unit}`,
    ),
    une: 1,
    'premi(?:er|ère)': 1,
    'une? demi': 0.5,
    'soixante-douze': 72,
    'quatre-vingt-dix': 90,
    cent: 100,
    'une? dizaine(?: de| d.)': 10,
    'une? douzaine(?: de| d.)': 12,
    'une? quinzaine(?: de| d.)': 15,
    'une? vingtaine(?: de| d.)': 20,
    'une? trentaine(?: de| d.)': 30,
  },
  units: {
    minute: 'minutes?|min|mn',
    hour: 'heures?(?:\\s+ouvr[ée]{1,2}e?s?)?|h',
    business: 'jours?\\s+(?:ouvr[ée]s?|ouvrables?|de travail)|jo|j\\.?\\s?o\\.?',
    day: 'jours?(?:\\s+(?:calendaires?|francs?|consécutifs?|pleins?|entiers?))?|journées?(?:\\s+entières?)?|j',
    week: 'semaines?|sem\\.?',
    month: 'mois',
  },
  to: 'à|ou|a|jusqu.à',
  between: 'entre|de',
  and: 'et',
  or: 'ou|ni',
  atMost:
    'sous|dans (?:les|la|un délai de|le délai de|un délai maximum de)|en moins de|moins de|jusqu.à|au plus(?: tard)?|maximum(?: de)?|max\\.?|d.ici|avant|pendant|durant|délai de|dans les|grand maximum|ou moins',
  percent: '%|pour ?cents?|p\\. ?c(?:ent)?\\.?',
  currencies: {
    USD: 'dollars?(?: us| américains?)?|\\$\\s?us',
    EUR: 'euros?',
    GBP: 'livres?(?: sterling)?',
    CHF: 'francs suisses',
  },
  clock:
    '(?<hour>\\d{1,2})\\s*h\\s*(?<minute>[0-5]\\d)|(?<=(?:avant|au-delà de|jusqu.à|après|dès|à partir de|passé|limite[^.]{0,20}|(?<!\\d[^.]{0,6})à|\\d\\s*h\\s*(?:\\d{2})?\\s*(?:à|et|-|–))\\s*)(?<hour24>\\d{1,2})\\s*(?:heures?|h)(?!\\p{L}|\\s*(?:après|suivant|qui|ouvr))|(?<=(?:entre|de)\\s*)(?<hourFrom>\\d{1,2})\\s*(?:heures?|h)(?=\\s*(?:à|et|-|–)\\s*\\d{1,2}\\s*(?:h|heures))|(?<hourDash>\\d{1,2})\\s*h(?=\\s*[-–]\\s*\\d{1,2}\\s*h)|(?<hourAt>\\d{1,2})\\s*h(?:eures)?(?=\\s*(?:précises|pile|\\(?,?\\s*heure d))|(?<hourColon>\\d{1,2}):(?<minuteColon>\\d{2})|(?<noon>midi)|(?<midnight>minuit)',
  cues: {
    cancel: any(
      'annul\\p{L}*(?!\\p{L}| automatiq)|désist\\p{L}*|se raviser|vous raviser|tout arrêter|stopper (?:la|votre|une) commande|renoncer à (?:la|votre|une|ma) (?:commande|achat)',
    ),
    modify: any(
      'modifi\\p{L}*|(?:re)?chang(?:er|erons|ez|é|ée|és|ées|ement|ements|eons|iez)(?! d.avis)|corrig\\p{L}*|correction\\p{L}*|rectifi\\p{L}*|retouch\\p{L}*|ajust\\p{L}*|mettre à jour|éditer|remplacer (?:un|une|la|le|par)',
      'tromp\\p{L}*|erreur (?:de|d.|dans) ?(?:l.)?(?:adresse|taille|saisie|pointure|couleur|commande)|mauvaise (?:taille|pointure|adresse|couleur)|coquille|faute de frappe|ajout(?:er|ez)(?!\\p{L})|oublié (?:un|une|d)',
    ),
    handling: any(
      'production|expédition(?= (?:sous|dans les|en \\d))|fabri(?:qu|ca)\\p{L}*|confection\\p{L}*|prépar\\p{L}*|expédi(?:ée?s?|ons|er|ent|é|e|t)(?! (?:à l|en|vers|aux))|traitement(?! de (?:votre demande|votre message))|façonn\\p{L}*|atelier|dépôt|entrepôt|locaux',
      '(?<!à )part(?:ent|ira|iront|ir)?(?!\\p{L})|envoyée?s?(?! par)|envoyons|réalis\\p{L}*|assembl\\p{L}*|emball\\p{L}*|sur[- ]mesure|mise? en production|quitte(?:nt|ra|ront)?(?!\\p{L})|sort(?:ent|ira)? d\\p{L}+|prêts?|prêtes?|coup(?:e|é|és) et|mont(?:age|er|ée?s?)(?!\\p{L})|mises? au transport\\p{L}*|remise?s? (?:au|à|aux)(?!\\p{L})|cousue?s?|coudre|finitions?|lancée?s?(?! en)|main(?:-d.œuvre)|faire (?:votre|une|chaque) paire',
    ),
    transit: any(
      'estim(?:ation|ations|és?|ées?)|livr(?:aison|aisons|é|ée|és|ées|er|ons|eur|eurs|ent|e)(?! (?:gratuit|offert))(?!\\p{L})|expédition(?! (?:sous|dans les|en \\d))|transport\\p{L}*|achemin\\p{L}*|arriv\\p{L}*|réception\\p{L}* (?:sous|en|dans)|recev(?:oir|rez|ez|ra)|reçoi\\p{L}*|colis|en route|en chemin|transit|trajet',
      'parvien\\p{L}*|parvenir|chez vous|envois?|voyag\\p{L}*|atteindre|atteint|boîte aux lettres|la poste|colissimo|chronopost|dhl|ups|fedex|facteur|délais? postal\\p{L}*|entre vos mains|domicile',
    ),
    returns: any(
      'retour(?!\\p{L}| de notre)|retours|retourn\\p{L}*|(?<!vous (?:l.|les? |la |en )?)renvoy\\p{L}*|renvoi\\p{L}*|rendre|rendez(?!-vous)|rendus?|échang\\p{L}*|ramener|rapporter|rapportez|satisfait ou remboursé|réexpédi\\p{L}*|chang(?:er|é|ez) d.avis|non portée?s?|pas satisfaite?s?',
      'défauts?|défectu\\p{L}*|repren(?:ons|dre|d)\\p{L}*|reprise?s?(?!\\p{L})|(?:plai|convien|va)\\p{L}* pas|essayer|nous (?:les |le |la )?retourn\\p{L}*|remboursement intégral',
    ),
    withdrawal: any(
      'rétract\\p{L}*|renonc\\p{L}* (?:à|au) (?:l.achat|contrat|votre achat)|délai légal|droit légal|la loi|légalement|code de la consommation|droit de la consommation|loi hamon',
    ),
    reply: any(
      'répon(?:d|s|se|ses|dons|dre|dent|drons|dra|du|dez)\\p{L}*|rev(?:enons|iendrons|enir) vers|revien(?:t|dra|dront|drons|s) vers|retour de notre (?:part|équipe)|contacte(?:r|ra|rons) en retour|(?:vos|chaque|votre|les|un|tout) (?:messages?|courriels?|e-?mails?|mails?|demandes?)|tickets?',
      'recontact\\p{L}*|rappel(?:ons|er|le|lerons)|nous écrire|nous contacter|nous joindre|service client vous écrit|avant de (?:nous )?(?:relancer|réécrire)|des? nouvelles de nous|de nos nouvelles|prise en charge de votre demande',
    ),
    charge: any(
      'frais|reten\\p{L}*|retien\\p{L}*|prélev\\p{L}*|prélèv\\p{L}*|dédui\\p{L}*|factur\\p{L}*|pénalit\\p{L}*|coût\\p{L}*|commission|conserv\\p{L}*|gard(?:ons|e|ées?)|moins|indemnité|à votre charge|payez|paierez|perd(?:ez|rez)|payante?|amput\\p{L}*|soustra\\p{L}*|défalqu\\p{L}*|pay(?:er|é)|récup\\p{L}*|ren(?:d|dons|dra|drons)(?!\\p{L})|restitu\\p{L}*|rembours\\p{L}*',
    ),
    free: any(
      'gratuit\\p{L}*|offert\\p{L}*|sans frais|franco|prenons en charge|à notre charge|offrons|(?:ne )?(?:payez|paierez|coûte) (?:pas|rien|aucun)|aucuns? (?:frais|coût)|zéro frais|pas de frais|prise?s? en charge|0 (?:\\$|€)|cadeau|nous (?:les )?payons|non facturés?|inclus\\p{L}*',
    ),
    carriage: 'livraison|frais de port|port|ports|expédition|envois?|livr\\p{L}+|frais d.envoi|transport',
    over: 'supérieure?s?|au-?delà|au-?dessus|plus de|à partir de|dès|dépass\\p{L}*|excèd\\p{L}*|minimum|atteign\\p{L}*|atteint|d.achats?|commandes? de|au moins|commandes?|panier|achats?|seuil|montant|franchi\\p{L}*',
    cutoff: any(
      'avant|jusqu.à|après|limite|passée?s?|le jour même|heure|au plus tard|dès|aujourd.hui|le lendemain|dans la journée|clôture|jour suivant',
    ),
    hours: any(
      'ouvert\\p{L}*|ferm\\p{L}*|disponib\\p{L}*|joignab\\p{L}*|horaires|service client\\p{L}*|service après-vente|équipe|assistance|support|téléphon\\p{L}*|chat|tchat|permanence|lundi|vendredi|répon\\p{L}*|conseillers?|là|accueil\\p{L}*|standard|ligne|appel\\p{L}*|hotline|écoute|semaine',
    ),
    other: any(
      'garanti\\p{L}*|répar\\p{L}*|ressemel\\p{L}*|nettoy\\p{L}*|imperméab\\p{L}*|gravure|étudiant\\p{L}*|avoir(?!\\s)|suivre|suivez|numéro|coupons?|bon|bons|cadeaux?|remise?s? (?:de|sur|immédiate)|remises?(?! au)|réduction\\p{L}*|rabais|promotion\\p{L}*|promo|soldes?|offre|points|expir\\p{L}*|valab\\p{L}*|valid\\p{L}*|newsletter|abonn\\p{L}*|membres?|fidélité|bienvenue|parrain\\p{L}*',
      'banque|bancaire|(?:sur|de) (?:votre|mon|le) compte|compte (?:est|sera|bancaire)|crédit\\p{L}*|(?<!intégralement )rembours(?!é pendant|é durant|ement intégral)\\p{L}*|versée?s?|(?<!prestataires? de )pai(?:ement|ements)|impayé\\p{L}*|automatiquement|bloquée?s?|pay(?:able|pal|ables)|règl\\p{L}*|réglez|factures?|échéances?|mensualités?|fois sans frais|virements?|chèques?|acompte|débit\\p{L}*|prélèvement|empreinte|montant (?:réapparaît|bloqué)',
      'suivi|numéro de suivi|confirmation|réserv\\p{L}*|point relais|relais|bureau de poste|consigne|retir(?:er|ez)|retrait|douan\\p{L}*|tva|taxes?|stockage|garde|instance|garder (?:votre|le|un)|retarder|liste d.attente',
      'non (?:retiré|réclamé|livré)\\p{L}*|prévenez|réclam\\p{L}*|signal\\p{L}*|assur\\p{L}*|abîm\\p{L}*|endommag\\p{L}*|dommage\\p{L}*|cassée?s?|perdue?s?|égar\\p{L}*|litige|enquête|contrôl\\p{L}*|inspect\\p{L}*|sans nouvelles|photos?|réserves',
      'port(?:er|ez|é|ées)|lav\\p{L}*|séch\\p{L}*|batteries?|autonomie|march\\p{L}*|durée de vie|ans?|années?|semelles?|coton|polyester|laine|cuir|recycl\\p{L}*|composé\\p{L}*|talon|reposer|entretien|cir(?:er|ez)|à la main|de travail(?! de)|chauss(?:e|er) (?:grand|petit)|pointures?|tailles? grand|vegan',
      'essayage|mise? de côté|mettons de côté|de côté|réassort\\p{L}*|réapprovisionn\\p{L}*|rupture|précommand\\p{L}*|mot de passe|liens?|supprim\\p{L}*|cookies?|conservation|économis\\p{L}*|satisf\\p{L}* (?!ou)|avis(?! et)(?<!d.avis)|note|prix|coûte(?! (?:rien|pas))|rendez-vous(?! (?:dans|sur))|fond[ée]\\p{L}*|depuis (?:19|20)|salariés|revers\\p{L}*|vente|boutique|rue|gare|don|association|recrut\\p{L}*|candidat\\p{L}*|stages?|essai|congés?',
      'musée|galerie|exposition|à côté|quartier|voisin\\p{L}*|café|parking|bus|train|cours|ateliers? (?:de|d.initiation)|visites?|évén\\p{L}*|salon|marché|désabonn\\p{L}*|désinscri\\p{L}*|concours|gagnant\\p{L}*|tirage|presse|journalist\\p{L}*|affili\\p{L}*|partenai\\p{L}*|influen\\p{L}*|podcasts?|épisodes?|vidéos?|en direct|blog|sondage|défi|pluie|eau|soleil|arbres?|carbone|climat',
    ),
  },
  places: {
    home: 'métropol\\p{L}*|nationale?',
    europe: 'europe|européenne|ue',
    abroad:
      'internationa\\p{L}*|étranger|reste du monde|monde entier|dans le monde|autres (?:pays|destinations)|ailleurs|hors europe|outre-mer|partout ailleurs',
    outside: 'hors|en dehors|sauf|à l.exception|excepté',
  },
  more: 'de plus|en plus|supplémentaires?|additionnel\\p{L}*|encore|(?<!au )plus tard|d.intervalle',
  anchor:
    'après|une fois|dès|depuis|à compter|à partir|suite à|lorsque|quand|dès que|à réception|au départ|suivant|suivent|à dater',
  anchorNear: 'de l|de la|du|des|qui suivent|suivant|avant',
  gap: 'l|d|le|la|les|de|du|des|votre|vos|notre|nos|un|une|que|qu|est|a|été|sont|avoir|il|elle|vous|nous|avez|avons|article|articles|commande|colis|paquet|date|jour|reçu|bonne|cette|cet|ce|son|sa|ma|mon|qui|suivent|passé|passée|y',
  arrival: 'réception|livraison|arrivée|reçue?s?|recevoir|reçu|remise en main propre',
  departure: 'expédi|envo|part|départ|remise|quitt|prise en charge',
  weak: 'remboursement intégral|estim\\p{L}*|lundi|vendredi|équipe|chang\\p{L}* d.avis|colis|port|(?:vos|chaque|votre|les|un|tout) \\p{L}+|ligne|là|semaine',
  condition: 'si|s.il|s.ils|en cas|au cas|sans|faute',
  negation: 'pas|aucun\\p{L}*|rien|sans|jamais|plus de nouvelles|n.est|n.a|toujours pas|faute',
  clauseEnd: '[,;()–—.?!]|\\s-\\s|(?<!\\p{L})(?:mais|puis|tandis que|alors que|ensuite)(?!\\p{L})',
};
