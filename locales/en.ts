/** English: the source of the keys. Plural forms follow i18next: `key_one`, `key_other`. */
const en = {
  'load.busy': 'Loading the questions…',
  'load.failed': 'The questions could not be loaded.',
  'load.retry': 'Try again',
  'load.empty': 'There are no questions here yet.',

  'search.label': 'Search the questions',
  'search.placeholder': 'Search…',
  'search.results_one': '{{count, number}} question',
  'search.results_other': '{{count, number}} questions',
  'search.failed': 'Search is not available right now.',

  'topics.label': 'Filter by topic',
  'topics.all': 'All',

  'empty.title': 'No answer found for “{{query}}”',
  'empty.hint': 'Try fewer or other words, or choose a topic.',
  'empty.nearest': 'Did you mean one of these?',
  'empty.topics': 'Browse a topic',
  'empty.clear': 'Show all questions',

  'entry.copyLink': 'Copy link to this answer',
  'entry.linkCopied': 'Link copied',
  'entry.copyByHand': 'Copy this link:',

  'help.title': 'Need help?',
  'help.email': 'E-mail us',

  'fact.anyTime': 'any time',
  'fact.never': 'not possible',
  'fact.free': 'free',
  'fact.always': '24 hours a day, 7 days a week',
  'fact.businessDays_one': '{{count}} business day',
  'fact.businessDays_other': '{{count}} business days',
};

export default en;
