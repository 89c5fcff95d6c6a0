/**
 * Who is compared. Each as its own documentation suggests for questions and answers, then as well as we could: a boost for
 * each field (the same as ours), the language's stemmer and stop words where its maker has them, prefixes and misspellings.
 */
import { create, insertMultiple, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import lunrGerman from 'lunr-languages/lunr.de.js';
import lunrSpanish from 'lunr-languages/lunr.es.js';
import lunrFrench from 'lunr-languages/lunr.fr.js';
import lunrStemmers from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import snowball from 'snowball-stemmers';
import { deu, eng, fra, spa } from 'stopword';

for (const extend of [lunrStemmers, lunrFrench, lunrGerman, lunrSpanish]) extend(lunr);

const NAMES = { de: 'german', en: 'english', es: 'spanish', fr: 'french' };
const STOP_WORDS = { de: deu, en: eng, es: spa, fr: fra };
const ORAMA = {
  de: () => [import('@orama/stemmers/german'), import('@orama/stopwords/german')],
  en: () => [import('@orama/stemmers/english'), import('@orama/stopwords/english')],
  es: () => [import('@orama/stemmers/spanish'), import('@orama/stopwords/spanish')],
  fr: () => [import('@orama/stemmers/french'), import('@orama/stopwords/french')],
};

const BOOSTS = { question: 2, keywords: 1.5, answer: 0.5 };
const FIELDS = Object.keys(BOOSTS);
const LIMIT = 10;

const flat = (faqs) =>
  faqs.map(({ id, question, answer = '', keywords = [] }) => ({
    id,
    question,
    answer,
    keywords: keywords.join('\n'),
  }));

/** Words as a stemmer leaves them, without accents; `null` for stop words. Remembered, as a page would. */
function stemmed(lang) {
  const plain = (word) => word.normalize('NFD').replace(/\p{M}+/gu, '');
  const stop = new Set((STOP_WORDS[lang] ?? []).flatMap((word) => [word, plain(word)]));
  const stemmer = NAMES[lang] && snowball.newStemmer(NAMES[lang]);
  const seen = new Map();
  return (term) => {
    const word = term.toLowerCase();
    if (!seen.has(word)) seen.set(word, stop.has(word) ? null : plain(stemmer?.stem(word) ?? word) || null);
    return seen.get(word);
  };
}

const fuse = (options) => (faqs) => {
  const index = new Fuse(faqs, { keys: FIELDS, includeScore: true, ...options });
  return (query) =>
    index.search(query, { limit: LIMIT }).map(({ item, score }) => ({ id: item.id, score: 1 - score }));
};

const mini =
  ({ stem, ...options }) =>
  (faqs, lang) => {
    const index = new MiniSearch({ fields: FIELDS, ...(stem ? { processTerm: stemmed(lang) } : {}) });
    index.addAll(flat(faqs));
    return (query) => index.search(query, options).slice(0, LIMIT);
  };

/** lunr reads operators in a query: they are taken out, or a question mark in the wrong place throws. */
const withoutOperators = (query) => query.replace(/[~^:*+-]/gu, ' ');

function lunrIndex(faqs, lang) {
  return lunr(function () {
    if (lang !== 'en' && lunr[lang]) this.use(lunr[lang]);
    this.ref('id');
    for (const field of FIELDS) this.field(field, { boost: BOOSTS[field] });
    for (const entry of flat(faqs)) this.add(entry);
  });
}

const read = (results) => results.slice(0, LIMIT).map(({ ref, score }) => ({ id: ref, score }));

/** Each makes a search of entries in a language: `(query) → [{ id, score? }]`, at most ten; Orama’s is asynchronous. */
export const PEERS = {
  'fuse.js': fuse({}),
  'fuse.js by words': fuse({
    keys: FIELDS.map((name) => ({ name, weight: BOOSTS[name] })),
    useTokenSearch: true,
    threshold: 0.35,
    ignoreDiacritics: true,
  }),
  MiniSearch: mini({}),
  'MiniSearch tuned': mini({
    stem: true,
    boost: BOOSTS,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  }),
  FlexSearch(faqs) {
    const index = new flexsearch.Document({
      encoder: flexsearch.Charset.LatinAdvanced,
      document: { id: 'id', index: FIELDS.map((field) => ({ field, tokenize: 'forward' })) },
    });
    for (const entry of flat(faqs)) index.add(entry);
    return (query) =>
      index.search(query, { limit: LIMIT, merge: true, suggest: true }).map(({ id }) => ({ id }));
  },
  async Orama(faqs, lang) {
    const [{ stemmer }, { stopwords }] = await Promise.all((ORAMA[lang] ?? ORAMA.en)());
    const tokenizer = { language: NAMES[lang] ?? NAMES.en, stemming: true, stemmer, stopWords: stopwords };
    const database = create({
      schema: { question: 'string', keywords: 'string', answer: 'string' },
      components: { tokenizer },
    });
    await insertMultiple(database, flat(faqs));
    return async (query) => {
      const { hits } = await search(database, {
        term: query,
        tolerance: 1,
        boost: BOOSTS,
        threshold: 1,
        limit: LIMIT,
      });
      return hits.map(({ id, score }) => ({ id, score }));
    };
  },
  lunr(faqs, lang) {
    const index = lunrIndex(faqs, lang);
    return (query) => read(index.search(withoutOperators(query)));
  },
  'lunr tuned'(faqs, lang) {
    const index = lunrIndex(faqs, lang);
    const tuned = (query) => (clauses) => {
      for (const token of lunr.tokenizer(withoutOperators(query))) {
        const word = token.toString();
        clauses.term(word, { boost: 10 });
        if (word.length < 4) continue;
        clauses.term(word, { usePipeline: false, editDistance: 1 });
        clauses.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
      }
    };
    return (query) => read(index.query(tuned(query)));
  },
};

/** What a page would load for it, in English. */
const MINI = `import MiniSearch from 'minisearch';`;
const LUNR = `import lunr from 'lunr'; console.log(lunr);`;
const FUSE = `import Fuse from 'fuse.js'; console.log(Fuse);`;
export const SOURCES = {
  'fuse.js': FUSE,
  'fuse.js by words': FUSE,
  MiniSearch: `${MINI} console.log(MiniSearch);`,
  'MiniSearch tuned': `${MINI} import snowball from 'snowball-stemmers'; import { eng } from 'stopword'; console.log(MiniSearch, snowball, eng);`,
  FlexSearch: `import { Document, Charset } from 'flexsearch'; console.log(Document, Charset.LatinAdvanced);`,
  Orama: `import { create, insertMultiple, search } from '@orama/orama'; import { stemmer } from '@orama/stemmers/english'; import { stopwords } from '@orama/stopwords/english'; console.log(create, insertMultiple, search, stemmer, stopwords);`,
  lunr: LUNR,
  'lunr tuned': LUNR,
};
