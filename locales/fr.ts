import type { Messages } from './messages.js';

const fr: Messages<'one' | 'many' | 'other'> = {
  'load.busy': 'Chargement des questions…',
  'load.failed': 'Les questions n’ont pas pu être chargées.',
  'load.retry': 'Réessayer',
  'load.empty': 'Il n’y a pas encore de question ici.',

  'search.label': 'Rechercher dans les questions',
  'search.placeholder': 'Rechercher…',
  'search.results_one': '{{count, number}} question',
  'search.results_many': '{{count, number}} de questions',
  'search.results_other': '{{count, number}} questions',
  'search.failed': 'La recherche n’est pas disponible pour le moment.',

  'topics.label': 'Filtrer par sujet',
  'topics.all': 'Tous',

  'found.none': 'Aucune réponse trouvée pour « {{query}} »',
  'found.hint': 'Essayez avec moins de mots ou d’autres mots, ou choisissez un sujet.',
  'found.nearest': 'Cherchiez-vous l’une de ces questions ?',
  'found.clear': 'Afficher toutes les questions',
  'found.unsure': 'Aucune question ne correspond exactement. Voici les plus proches.',
  'found.didYouMean': 'Vouliez-vous dire « {{query}} » ?',
  'found.searching': 'Recherche en cours…',
  'found.calculate': 'Calculer',
  'found.calculate.cancel': 'Combien récupérez-vous en cas d’annulation ?',
  'found.calculate.change': 'La commande peut-elle encore être modifiée ?',
  'found.calculate.return': 'Pouvez-vous la retourner, et jusqu’à quand ?',
  'found.calculate.delivery': 'Quand arriverait la commande ?',
  'found.words.cancel': 'annul, retract',
  'found.words.return': 'retour, renvoy, rendre, rembours',
  'found.words.delivery':
    'livrais, livrer, livrez, livree, livres en, expedi, envoi en, envoi au, envoi a, envoye, arriv, frais de port, delai',
  'found.words.change': 'modifi, changer',
  'found.words.calculator': 'calcul, simul',

  'entry.copyLink': 'Copier le lien vers cette réponse',
  'entry.linkCopied': 'Lien copié',
  'entry.copyByHand': 'Copiez ce lien :',

  'vote.question': 'Cette réponse vous a-t-elle aidé ?',
  'vote.yes': 'Oui',
  'vote.no': 'Non',
  'vote.reason': 'Que lui manque-t-il ?',
  'vote.did-not-like': 'Elle ne me plaît pas',
  'vote.confusing': 'Elle n’est pas claire',
  'vote.not-accurate': 'Elle n’est pas exacte',
  'vote.did-not-answer': 'Elle ne répond pas à ma question',
  'vote.skip': 'Ne pas préciser',
  'vote.thanks': 'Merci de nous l’avoir dit.',

  'help.title': 'Besoin d’aide ?',
  'help.email': 'Nous écrire',
  'help.contact': 'Contacter le support',

  'view.questions': 'Questions',
  'view.calculator': 'Simulateur de commande',
  'view.contact': 'Contact',
  'view.label': 'Aide pour votre commande',

  'calculator.title': 'Simulateur de commande',
  'calculator.private': 'Ce que vous saisissez reste sur cette page.',
  'calculator.note':
    'Une estimation, pas le contrat : les conditions de la boutique et la loi décident. Un supplément pour livraison express peut ne pas être remboursé.',
  'calculator.unavailable': 'Il n’y a pas de conditions de commande pour ce calcul.',
  'calculator.busy': 'Chargement du simulateur…',
  'calculator.failed': 'Le simulateur n’a pas pu être chargé.',
  'calculator.stale': 'Votre dernier résultat valable, en attendant la correction :',

  'calculator.order.total': 'Total de la commande ({{currency}})',
  'calculator.order.placed': 'Quand a-t-elle été passée ?',
  'calculator.order.placedHint': 'Laissez vide pour « à l’instant ».',
  'calculator.order.storeTime': 'À l’heure de la boutique : {{time}}',
  'calculator.order.kind': 'Type de commande',
  'calculator.order.standard': 'Commande standard',
  'calculator.order.state': 'État de la commande',
  'calculator.order.state.placed': 'Passée',
  'calculator.order.state.delivered': 'Livrée',
  'calculator.order.country': 'Destination',
  'calculator.order.chooseCountry': 'Choisissez un pays',
  'calculator.order.personalised': 'Fabriqué d’après ma propre création',
  'calculator.order.personalisedHint':
    'Par exemple avec mon dessin ou ma gravure. Une taille ou une couleur proposée par la boutique ne compte pas.',
  'calculator.order.delivered': 'Quand le dernier article est-il arrivé ?',
  'calculator.order.cart': 'Que contient le panier ?',
  'calculator.order.otherItems': 'Autres articles',
  'calculator.order.items': 'Nombre d’articles',

  'calculator.error.not-a-number': 'Veuillez saisir un montant, par exemple {{example}}.',
  'calculator.error.not-positive': 'Veuillez saisir un montant supérieur à zéro.',
  'calculator.error.too-many-decimals':
    'Pas plus de décimales que n’en a la monnaie, par exemple {{example}}.',
  'calculator.error.not-a-count': 'Veuillez saisir des nombres entiers de 0 à 9999.',
  'calculator.error.in-future': 'C’est encore à venir : veuillez saisir un moment passé.',
  'calculator.error.not-a-date': 'Veuillez saisir une date.',

  'calculator.cancel.title': 'Annuler ou modifier',
  'calculator.cancel.open':
    'Vous pouvez annuler pendant encore {{time}} : nous vous remboursons {{refund}} et gardons {{fee}}.',
  'calculator.cancel.openFree':
    'Vous pouvez annuler pendant encore {{time}} : nous vous remboursons {{refund}}, sans frais.',
  'calculator.cancel.anyTime':
    'Vous pouvez annuler à tout moment : nous vous remboursons {{refund}} et gardons {{fee}}.',
  'calculator.cancel.anyTimeFree':
    'Vous pouvez annuler à tout moment : nous vous remboursons {{refund}}, sans frais.',
  'calculator.cancel.openUnpriced':
    'Vous pouvez annuler pendant encore {{time}}. Saisissez le total pour voir ce qui vous est remboursé.',
  'calculator.cancel.anyTimeUnpriced':
    'Vous pouvez annuler à tout moment. Saisissez le total pour voir ce qui vous est remboursé.',
  'calculator.cancel.closed': 'Le délai d’annulation de la boutique a pris fin le {{date}}.',
  'calculator.cancel.later': 'Vous ne pouvez pas encore annuler : ce sera possible à partir du {{date}}.',
  'calculator.cancel.never': 'Cette commande ne peut pas être annulée.',
  'calculator.cancel.locked':
    'Cette commande est verrouillée et ne peut plus être annulée. Son état : {{state}}.',
  'calculator.change.open': 'Vous pouvez modifier la commande pendant encore {{time}}, sans frais.',
  'calculator.change.openFee': 'Vous pouvez modifier la commande pendant encore {{time}}, pour {{fee}}.',
  'calculator.change.anyTime': 'Vous pouvez modifier la commande à tout moment, sans frais.',
  'calculator.change.anyTimeFee': 'Vous pouvez modifier la commande à tout moment, pour {{fee}}.',
  'calculator.change.openUnpriced':
    'Vous pouvez modifier la commande pendant encore {{time}}. Saisissez le total pour voir ce que cela coûte.',
  'calculator.change.anyTimeUnpriced':
    'Vous pouvez modifier la commande à tout moment. Saisissez le total pour voir ce que cela coûte.',
  'calculator.change.closed': 'Le délai de modification a pris fin le {{date}}.',
  'calculator.change.later':
    'Vous ne pouvez pas encore modifier la commande : ce sera possible à partir du {{date}}.',
  'calculator.change.never': 'Cette commande ne peut pas être modifiée.',
  'calculator.change.locked':
    'Cette commande est verrouillée et ne peut plus être modifiée. Son état : {{state}}.',
  'calculator.next.change': 'Annulation : {{from}} jusqu’au {{date}}, puis {{to}}.',
  'calculator.next.free': 'sans frais',
  'calculator.next.closes': 'Possible jusqu’au {{date}}.',
  'calculator.instead.title': 'Ce que vous pouvez faire :',
  'calculator.instead.return': 'Voir si un retour est possible',
  'calculator.instead.contact': 'Contacter le support',

  'calculator.right.title': 'Votre droit de rétractation',
  'calculator.right.openUndelivered':
    'La loi vous permet de vous rétracter sans motif, au moins jusqu’à {{days}} après l’arrivée du dernier article.',
  'calculator.right.open': 'La loi vous permet de vous rétracter sans motif, au moins jusqu’au {{date}}.',
  'calculator.right.refund': 'Tout vous est remboursé : {{refund}}.',
  'calculator.right.refundAll': 'Tout vous est remboursé.',
  'calculator.right.link': 'Renoncer au contrat ici',
  'calculator.right.closed': 'Le délai de rétractation prévu par la loi a pris fin le {{date}}.',
  'calculator.right.exempt':
    'Ce qui est fabriqué d’après votre propre création est exclu du droit de rétractation.',
  'calculator.right.chooseCountry':
    'Dans certains pays, la loi vous donne davantage. Choisissez votre destination pour le voir.',

  'calculator.lines.title': 'Le détail du calcul',
  'calculator.lines.total': 'Total de la commande',
  'calculator.lines.subtotal': 'Total des articles',
  'calculator.lines.custom': 'Total des articles faits pour vous',
  'calculator.lines.rate': 'Part conservée',
  'calculator.lines.fixed': 'Frais fixes',
  'calculator.lines.raw': 'Frais exacts',
  'calculator.lines.rounding': 'Arrondi',
  'calculator.lines.minimum': 'Au minimum',
  'calculator.lines.maximum': 'Au maximum',
  'calculator.lines.limit': 'Jamais plus que le total',
  'calculator.lines.statutory': 'Droit de rétractation : sans frais',
  'calculator.lines.fee': 'Nous gardons',
  'calculator.lines.refund': 'Nous remboursons',

  'calculator.return.title': 'Retour',
  'calculator.return.reason': 'Motif',
  'calculator.return.until': 'Accepté',
  'calculator.return.shipping': 'Qui paie le retour',
  'calculator.return.resolution': 'Solution',
  'calculator.return.evidence': 'Photos utiles',
  'calculator.return.yesUntil': 'oui, jusqu’au {{date}}',
  'calculator.return.yesDays': 'oui, pendant {{days}} après la livraison',
  'calculator.return.over': 'non, le délai a pris fin le {{date}}',
  'calculator.return.no': 'non',
  'calculator.return.store': 'la boutique',
  'calculator.return.shopper': 'vous',
  'calculator.return.replacement': 'remplacement',
  'calculator.return.refund': 'remboursement',
  'calculator.return.refundOf': 'remboursement de {{refund}}',
  'calculator.return.fee': 'frais : {{fee}}',
  'calculator.return.exchange': 'échange',
  'calculator.return.none': 'aucune',
  'calculator.return.chooseCountry': 'Choisissez une destination pour voir ce qui peut être retourné.',
  'calculator.return.withdrawal': 'J’ai changé d’avis',
  'calculator.return.evidenceNote':
    'Les photos sont bienvenues, jamais une condition d’un droit que la loi vous donne.',

  'calculator.delivery.title': 'Livraison',
  'calculator.delivery.now': 'Si vous commandez maintenant, livraison prévue : {{range}}.',
  'calculator.delivery.placed': 'Livraison prévue : {{range}}.',
  'calculator.delivery.oneParcel': 'Un seul colis',
  'calculator.delivery.parcel': 'Colis {{number}}',
  'calculator.delivery.ordered': 'Commande',
  'calculator.delivery.ships': 'Expédition',
  'calculator.delivery.arrives': 'Arrivée',
  'calculator.delivery.orderBy': 'Pour ces dates, commandez dans les {{time}}.',
  'calculator.delivery.skipped': 'Jours qui ne comptent pas',
  'calculator.delivery.skippedDay': '{{date}} : {{reason}}',
  'calculator.delivery.weekend': 'jour non ouvré',
  'calculator.delivery.closure': 'fermé',
  'calculator.delivery.closureNamed': 'fermé, {{name}}',
  'calculator.delivery.cutoff': 'commandé après {{time}}, heure de la boutique',
  'calculator.delivery.no-delivery': 'pas de livraison',
  'calculator.delivery.nowhere': 'Nous ne livrons pas cette destination : {{country}}.',
  'calculator.delivery.chooseCountry': 'Choisissez une destination pour voir la date d’arrivée.',
  'calculator.delivery.service': 'Service : {{service}}',
  'calculator.delivery.rate': 'Frais de port : {{rate}}',
  'calculator.delivery.free': 'La livraison est gratuite.',
  'calculator.delivery.remaining': 'Plus que {{amount}} pour la livraison gratuite.',
  'calculator.delivery.progress': 'Livraison gratuite',

  'contact.title': 'Contacter le support',
  'contact.busy': 'Chargement des moyens de nous joindre…',
  'contact.failed': 'Les moyens de nous joindre n’ont pas pu être chargés.',
  'contact.unavailable': 'Il n’y a ici aucun moyen de joindre la boutique.',

  'contact.always': 'Nous sommes là 24 h/24.',
  'contact.open': 'Nous sommes là en ce moment, jusqu’à {{time}}.',
  'contact.closed': 'Il n’y a personne en ce moment.',
  'contact.back': 'Il n’y a personne en ce moment. De retour {{time}}.',
  'contact.yourTime': '{{store}}, soit {{own}} chez vous',
  'contact.reply': 'Nous répondons sous {{reply}}.',

  'contact.chat.title': 'Discuter avec nous',
  'contact.chat.start': 'Ouvrir le chat',
  'contact.chat.link': 'Discuter sur {{name}}',
  'contact.chat.opening': 'Ouverture du chat…',
  'contact.chat.open': 'Le chat est ouvert.',
  'contact.chat.failed':
    'Le chat n’a pas pu s’ouvrir. Écrivez-nous plutôt : ce que vous avez saisi est toujours là.',
  'contact.chat.again': 'Réessayer le chat',
  'contact.cancel': 'Annuler',

  'contact.write': 'Nous écrire',
  'contact.others': 'Autres moyens de nous joindre',
  'contact.phone': 'Appeler le {{phone}}',

  'contact.topic': 'De quoi s’agit-il ?',
  'contact.topic.choose': 'Choisissez',
  'contact.topic.questions': 'Une question',
  'contact.topic.claims': 'Un problème avec un article',
  'contact.topic.other': 'Autre chose',
  'contact.orderNumber': 'Numéro de commande',
  'contact.message': 'Votre message',
  'contact.name': 'Votre nom',
  'contact.email': 'Votre adresse e-mail',
  'contact.emailHint': 'Nous répondons à cette adresse.',
  'contact.context': 'D’où vous venez',
  'contact.contextHint':
    'Ce texte accompagne votre message, pour vous éviter de tout expliquer. Modifiez-le ou effacez-le à votre guise.',
  'contact.context.entry': 'Réponse lue : {{question}}',
  'contact.context.query': 'Recherche sans succès : {{query}}',
  'contact.context.verdict': 'Simulateur de commande : {{verdict}}',
  'contact.optional': '{{label}} (facultatif)',
  'contact.draft': 'Ce que vous écrivez reste dans cet onglet jusqu’à l’envoi.',
  'contact.privacy': 'Comment nous traitons vos données',
  'contact.trap': 'Laissez ce champ vide',

  'contact.photos': 'Photos',
  'contact.photo.limits_one':
    '{{count, number}} photo, en JPEG, PNG ou WebP ; {{size}} au plus une fois réduite.',
  'contact.photo.limits_many':
    'Jusqu’à {{count, number}} de photos, en JPEG, PNG ou WebP ; {{size}} au plus en tout une fois réduites.',
  'contact.photo.limits_other':
    'Jusqu’à {{count, number}} photos, en JPEG, PNG ou WebP ; {{size}} au plus en tout une fois réduites.',
  'contact.photo.private':
    'Avant l’envoi, les photos sont réduites et perdent l’indication du lieu où elles ont été prises.',
  'contact.photo.welcome':
    'Les photos sont bienvenues, jamais une condition d’un droit que la loi vous donne.',
  'contact.photo.hint': 'Nette, bien éclairée, et en entier sur l’image.',
  'contact.photo.any': 'Photos de ce dont il s’agit',
  'contact.photo.add': 'Ajouter des photos',
  'contact.photo.drop': 'ou déposez-les ici',
  'contact.photo.busy': 'Préparation de {{name}}…',
  'contact.photo.added': '{{name}} est ajoutée.',
  'contact.photo.remove': 'Retirer {{name}}',
  'contact.photo.removed': '{{name}} est retirée.',
  'contact.photo.empty': '{{name}} est vide. Choisissez une autre image.',
  'contact.photo.not-an-image':
    '{{name}} n’est pas une image que ce navigateur sait lire. Choisissez une image JPEG, PNG ou WebP.',
  'contact.photo.too-large':
    '{{name}} a plus de pixels que cet appareil ne peut traiter. Choisissez une image plus petite.',
  'contact.photo.too-many': '{{name}} est de trop. Retirez d’abord une autre photo.',
  'contact.photo.too-heavy':
    'Avec {{name}}, les photos seraient trop lourdes pour l’envoi. Retirez d’abord une autre photo.',
  'contact.photo.failed':
    'Impossible d’ajouter des photos pour le moment. Votre message peut partir sans elles.',
  'contact.photo.unavailable': '{{name}} n’a pas pu être préparée. Réessayez.',

  'contact.send': 'Envoyer',
  'contact.sending': 'Envoi de votre message…',
  'contact.sendingShare': 'Envoi de votre message : {{share}}',
  'contact.sent': 'Merci, votre message est bien arrivé.',
  'contact.reference': 'Votre référence : {{reference}}',
  'contact.answer': 'Nous répondons à {{email}} sous {{reply}}.',
  'contact.another': 'Écrire un autre message',

  'contact.check_one': 'Vérifiez encore {{count, number}} champ :',
  'contact.check_many': 'Vérifiez encore {{count, number}} de champs :',
  'contact.check_other': 'Vérifiez encore {{count, number}} champs :',
  'contact.error.message': 'Écrivez de quoi il s’agit.',
  'contact.error.email': 'Saisissez votre adresse e-mail, pour que nous puissions vous répondre.',
  'contact.error.emailFormat': 'Saisissez une adresse e-mail comme nom@exemple.com.',
  'contact.error.trap': 'Videz ce champ : il sert à repérer les robots.',

  'contact.failure.offline':
    'Vous êtes hors ligne. Rien n’est perdu : renvoyez le message une fois reconnecté.',
  'contact.failure.network': 'La connexion a échoué. Rien n’est perdu : réessayez.',
  'contact.failure.timeout': 'Le serveur de la boutique ne répond pas. Rien n’est perdu : réessayez.',
  'contact.failure.too-large':
    'Votre message est trop lourd pour le serveur de la boutique. Rien n’est perdu : retirez une photo, puis réessayez.',
  'contact.failure.rejected':
    'Le serveur de la boutique n’a pas accepté votre message. Rien n’est perdu : relisez-le, puis réessayez.',
  'contact.failure.server': 'Un problème est survenu du côté de la boutique. Rien n’est perdu : réessayez.',
  'contact.failure.aborted':
    'Envoi arrêté. Votre message est toujours là ; il est peut-être arrivé malgré tout.',
  'contact.failure.mail': 'L’envoyer plutôt par e-mail',

  'contact.mail.copy': 'Copier le message',
  'contact.mail.copied': 'Copié. Collez-le dans un e-mail à {{email}}.',
  'contact.mail.byHand': 'Copiez ce texte dans un e-mail à {{email}} :',
  'contact.mail.open': 'Ouvrir votre messagerie',
  'contact.mail.tooLong':
    'Votre message est trop long pour le lien vers votre messagerie, qui n’en contient que le début. Copiez-le d’abord, puis collez-le dans l’e-mail.',
  'contact.mail.attach': 'Un lien ne peut pas joindre de photos. Ajoutez celles-ci à votre e-mail :',
  'contact.mail.share': 'Partager le message et ses photos',
  'contact.mail.subject': 'Question à la boutique',
  'contact.mail.order': 'Commande {{orderNumber}}',

  'fact.anyTime': 'à tout moment',
  'fact.never': 'impossible',
  'fact.free': 'gratuit',
  'fact.always': '24 h/24 et 7 j/7',
  'fact.businessDays_one': '{{count}} jour ouvré',
  'fact.businessDays_many': '{{count}} de jours ouvrés',
  'fact.businessDays_other': '{{count}} jours ouvrés',
};

export default fr;
