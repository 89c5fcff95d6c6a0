import { fillFacts } from '../facts.js';
import { plainText } from '../plain-text.js';
import type { Entry, FaqDocument, Text } from '../schema.js';
import { localize, matchLanguage, sameLanguage } from '../text.js';
import { loadWords } from '../words.js';
import { correctQuery } from './did-you-mean.js';
import { Expander } from './expander.js';
import { EntryIndex } from './index-of-entries.js';
import { loadTable } from './languages/index.js';
import { matchesOf } from './matches.js';
import { readQuery, type Query } from './query.js';
import { Ranking, type Ranked } from './ranking.js';
import { Synonyms } from './synonyms.js';
import type { IndexedEntry, Search, SearchResult } from './types.js';
import { Words } from './words.js';

/** So many letters are read before the page gets its turn: a few milliseconds' worth. */
const SLICE_LETTERS = 20_000;
/** So much work as this many letters is a word that has been read. */
const LETTERS_OF_WORD = 10;
/** From this score on a result is an answer, not a try. */
const CONFIDENT = 0.12;

export interface CreateSearchOptions {
  /** BCP 47 tag of the reader. */
  readonly locale: string;
  /** Called between slices of the work, so that a page can do its own: `() => new Promise(requestIdleCallback)`. */
  readonly pause?: () => Promise<unknown>;
}

/**
 * Builds a search over a document in one language, with what is known of that language: words that say little, words that
 * mean the same, forms of a word. Facts are found as they are shown ("24 heures").
 */
export async function createSearch(document: FaqDocument, options: CreateSearchOptions): Promise<Search> {
  const { locale, pause } = options;
  const table = await loadTable(locale);
  const words = new Words(table, locale);
  let letters = 0;
  /** Whether the page's turn has come, after so many letters more. */
  const isDue = (read: number) => {
    letters += read;
    if (letters < SLICE_LETTERS) return false;
    letters = 0;
    return true;
  };
  const entries: IndexedEntry[] = [];
  const read = await readerOf(document, locale);
  for (const entry of document.entries) {
    const indexed = readEntry(entry, read, [locale, document.defaultLocale]);
    entries.push(indexed);
    if (isDue(indexed.answer.length)) await pause?.();
  }
  const index = new EntryIndex(entries, words);
  for (const [place, { answer, question }] of entries.entries()) {
    index.read(place);
    if (isDue(answer.length + question.length)) await pause?.();
  }
  await pause?.();
  for (const word of index.complete()) if (isDue(LETTERS_OF_WORD + word.length)) await pause?.();
  await pause?.();
  const groups = table.groups.split('\n').map((line) => line.split(','));
  const own = matchLanguage(locale, Object.keys(document.synonyms ?? {}));
  const expander = new Expander(
    index,
    new Synonyms(words, [...groups, ...(document.synonyms?.[own ?? ''] ?? [])]),
  );
  expander.prepare();
  const ranking = new Ranking(index, expander);
  const toResult = (query: Query, { place, score }: Ranked, isGuess = false): SearchResult[] => {
    const entry = entries[place];
    if (!entry) return [];
    return [
      {
        id: entry.id,
        score,
        isConfident: !isGuess && score >= CONFIDENT,
        // Only what is shown is marked: of the rest it is never asked.
        get matches() {
          return matchesOf(entry, ranking.asked(query), words);
        },
      },
    ];
  };
  return {
    search(text, { topic, limit = Infinity } = {}) {
      const query = readQuery(text, words, expander);
      if (!query) return [];
      return ranking
        .rank(query)
        .filter(({ place }) => topic === undefined || entries[place]?.topic === topic)
        .slice(0, limit)
        .flatMap((ranked) => toResult(query, ranked));
    },
    nearest(text, limit) {
      const query = readQuery(text, words, expander);
      if (!query) return [];
      return ranking
        .guess(query)
        .slice(0, limit)
        .flatMap((ranked) => toResult(query, ranked));
    },
    didYouMean: (text) => correctQuery(text, words, expander),
  };
}

/** Reads texts as the page shows them, without their marks. */
async function readerOf(document: FaqDocument, locale: string): Promise<(text: Text) => string> {
  const languages = new Set([locale, document.defaultLocale]);
  for (const { question, answer } of document.entries)
    for (const text of [question, answer]) languages.add(localize(text, locale, document.defaultLocale).lang);
  const factWords = new Map<string, Awaited<ReturnType<typeof loadWords>>>();
  for (const language of languages) factWords.set(language, await loadWords(language));
  return (text) => {
    const { value, lang } = localize(text, locale, document.defaultLocale);
    // A text that fell back says its facts in its own language, here as on the page.
    const ownLocale = sameLanguage(lang, locale) ? locale : lang;
    return plainText(
      fillFacts(value, { document, locale: ownLocale, words: factWords.get(ownLocale) ?? {} }),
    );
  };
}

function readEntry(entry: Entry, read: (text: Text) => string, locales: readonly string[]): IndexedEntry {
  const { id, topic, question, answer, keywords } = entry;
  return {
    id,
    topic,
    question: read(question),
    keywords: keywordsFor(keywords, locales),
    answer: read(answer),
  };
}

function keywordsFor(keywords: Entry['keywords'], locales: readonly string[]): readonly string[] {
  if (keywords === undefined) return [];
  if (Array.isArray(keywords)) return keywords as readonly string[];
  const byLanguage = keywords as Readonly<Record<string, readonly string[]>>;
  const tags = Object.keys(byLanguage);
  const tag = locales.map((locale) => matchLanguage(locale, tags)).find(Boolean) ?? tags[0];
  return byLanguage[tag ?? ''] ?? [];
}
