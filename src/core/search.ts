import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import { fillFacts } from './facts.js';
import { plainText } from './plain-text.js';
import type { FaqDocument, Text } from './schema.js';
import { localize, matchLanguage, sameLanguage } from './text.js';
import { loadWords } from './words.js';

export type SearchField = 'question' | 'keywords' | 'answer';

/** Why an entry was found: the words that matched, as they stand in the text. */
export interface SearchMatch {
  readonly field: SearchField;
  readonly text: string;
}

export interface SearchResult {
  /** The entry's id. */
  readonly id: string;
  /** From 0 to 1; more is better. */
  readonly score: number;
  readonly matches: readonly SearchMatch[];
}

export interface SearchOptions {
  /** Only entries of this topic. */
  readonly topic?: string | undefined;
  /** At most so many results; all by default. */
  readonly limit?: number | undefined;
}

export interface Search {
  /** Entries that answer the query, best first; none for a query without a word. Synchronous. */
  search(query: string, options?: SearchOptions): SearchResult[];
  /** Entries that come closest to a query without results: a guess, to be offered as one. */
  nearest(query: string, limit: number): SearchResult[];
}

/** What is indexed of an entry: formatted facts and the words of its Markdown, in one language. */
interface IndexedEntry {
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  readonly keywords: readonly string[];
  readonly answer: string;
}

/** Longer queries are cut: nobody types them, and matching is not free. */
const QUERY_LENGTH = 200;

/** "1,5" is one word, "après-vente" are two. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}_]+/gu;

const OPTIONS: IFuseOptions<IndexedEntry> = {
  keys: [
    { name: 'question', weight: 3 },
    { name: 'keywords', weight: 2 },
    { name: 'answer', weight: 1 },
  ],
  ignoreDiacritics: true,
  // Else a keyword, which is short, would weigh more than a question.
  ignoreFieldNorm: true,
  ignoreLocation: true,
  includeMatches: true,
  includeScore: true,
};

/**
 * Builds a search over a document in one language. Accents and small misspellings do not matter;
 * a word of the question weighs more than a keyword, and a keyword more than a word of the answer.
 * Facts are found as they are shown ("24 heures").
 */
export async function createSearch(document: FaqDocument, { locale }: { locale: string }): Promise<Search> {
  const read = async (text: Text) => {
    const { value, lang } = localize(text, locale, document.defaultLocale);
    // A text that fell back says its facts in its own language, here as on the page.
    const ownLocale = sameLanguage(lang, locale) ? locale : lang;
    return plainText(fillFacts(value, { document, locale: ownLocale, words: await loadWords(ownLocale) }));
  };
  const entries: IndexedEntry[] = await Promise.all(
    document.entries.map(async (entry) => ({
      id: entry.id,
      topic: entry.topic,
      question: await read(entry.question),
      keywords: keywordsFor(entry.keywords, [locale, document.defaultLocale]),
      answer: await read(entry.answer),
    })),
  );
  const words = new Fuse(entries, {
    ...OPTIONS,
    useTokenSearch: true,
    tokenize: WORD,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  let phrases: Fuse<IndexedEntry> | undefined;
  return {
    search(query, { topic, limit = Infinity } = {}) {
      const wanted = clean(query);
      const found = wanted ? words.search(wanted) : []; // Fuse finds everything for an empty query.
      return found
        .filter(({ item }) => topic === undefined || item.topic === topic)
        .slice(0, limit)
        .map(toResult);
    },
    nearest(query, limit) {
      const wanted = clean(query);
      phrases ??= new Fuse(entries, { ...OPTIONS, keys: ['question', 'keywords'], threshold: 0.7 });
      return wanted ? phrases.search(wanted, { limit }).map(toResult) : [];
    },
  };
}

/** What of a query is looked for; empty where it has no word. */
const clean = (query: string) => {
  // Saying a word again finds nothing more, and costs as much as the first time.
  const words = new Set(query.slice(0, QUERY_LENGTH).split(/\s+/u));
  const start = [...words].join(' ').trim();
  return /[\p{L}\p{N}]/u.test(start) ? start : '';
};

function keywordsFor(
  keywords: FaqDocument['entries'][number]['keywords'],
  locales: readonly string[],
): readonly string[] {
  if (keywords === undefined) return [];
  if (Array.isArray(keywords)) return keywords as readonly string[];
  const byLanguage = keywords as Readonly<Record<string, readonly string[]>>;
  const tags = Object.keys(byLanguage);
  const tag = locales.map((locale) => matchLanguage(locale, tags)).find(Boolean) ?? tags[0];
  return byLanguage[tag ?? ''] ?? [];
}

function toResult({ item, score = 1, matches = [] }: FuseResult<IndexedEntry>): SearchResult {
  return {
    id: item.id,
    score: 1 - score,
    matches: matches.flatMap(({ key, value = '', indices }) => {
      const places = placesOf(value);
      return indices.map(([from, to]) => ({
        field: key as SearchField,
        text: wholeWords(value, places[from] ?? 0, places[to] ?? value.length),
      }));
    }),
  };
}

/**
 * Fuse compares letters without their accents, and tells where they are among those: the third of "re\u0301tractation"
 * is its fourth as written, and behind "Straße", which is "strasse", all are one less.
 */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const letters = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('ß', 'ss');
    for (let index = 0; index < letters.length; index += 1) places.push(place);
    place += character.length;
  }
  return places;
}

/** Fuse reports the letters that matched; shoppers read words. */
function wholeWords(text: string, from: number, to: number): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to + 1))?.[0] ?? '';
  return before + text.slice(from, to + 1) + after;
}
