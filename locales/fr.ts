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

  'empty.title': 'Aucune réponse trouvée pour « {{query}} »',
  'empty.hint': 'Essayez avec moins de mots ou d’autres mots, ou choisissez un sujet.',
  'empty.nearest': 'Cherchiez-vous l’une de ces questions ?',
  'empty.topics': 'Parcourir un sujet',
  'empty.clear': 'Afficher toutes les questions',

  'entry.copyLink': 'Copier le lien vers cette réponse',
  'entry.linkCopied': 'Lien copié',
  'entry.copyByHand': 'Copiez ce lien :',

  'help.title': 'Besoin d’aide ?',
  'help.email': 'Nous écrire',

  'fact.anyTime': 'à tout moment',
  'fact.never': 'impossible',
  'fact.free': 'gratuit',
  'fact.always': '24 h/24 et 7 j/7',
  'fact.businessDays_one': '{{count}} jour ouvré',
  'fact.businessDays_many': '{{count}} de jours ouvrés',
  'fact.businessDays_other': '{{count}} jours ouvrés',
};

export default fr;
