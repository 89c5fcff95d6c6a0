import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import { fillFacts } from './facts.js';
import { plainText } from './plain-text.js';
import type { FaqDocument, Text } from './schema.js';
import { localize, matchLanguage } from './text.js';
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

const OPTIONS: IFuseOptions<IndexedEntry> = {
  keys: [
    { name: 'question', weight: 3 },
    { name: 'keywords', weight: 2 },
    { name: 'answer', weight: 1 },
  ],
  ignoreDiacritics: true,
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
  const context = { document, locale, words: await loadWords(locale) };
  const read = (text: Text) =>
    plainText(fillFacts(localize(text, locale, document.defaultLocale).value, context));
  const entries: IndexedEntry[] = document.entries.map((entry) => ({
    id: entry.id,
    topic: entry.topic,
    question: read(entry.question),
    keywords: keywordsFor(entry.keywords, locale),
    answer: read(entry.answer),
  }));
  const words = new Fuse(entries, {
    ...OPTIONS,
    useTokenSearch: true,
    threshold: 0.3,
    minMatchCharLength: 2,
  });
  let phrases: Fuse<IndexedEntry> | undefined;
  return {
    search(query, { topic, limit = Infinity } = {}) {
      const found = words
        .search(clean(query))
        .filter(({ item }) => topic === undefined || item.topic === topic);
      return found.slice(0, limit).map(toResult);
    },
    nearest(query, limit) {
      phrases ??= new Fuse(entries, { ...OPTIONS, keys: ['question', 'keywords'], threshold: 0.7 });
      return phrases.search(clean(query), { limit }).map(toResult);
    },
  };
}

const clean = (query: string) => query.slice(0, QUERY_LENGTH).trim();

function keywordsFor(
  keywords: FaqDocument['entries'][number]['keywords'],
  locale: string,
): readonly string[] {
  if (keywords === undefined) return [];
  if (Array.isArray(keywords)) return keywords as readonly string[];
  const byLanguage = keywords as Readonly<Record<string, readonly string[]>>;
  return byLanguage[matchLanguage(locale, Object.keys(byLanguage)) ?? ''] ?? [];
}

function toResult({ item, score = 1, matches = [] }: FuseResult<IndexedEntry>): SearchResult {
  return {
    id: item.id,
    score: 1 - score,
    matches: matches.flatMap(({ key, value = '', indices }) =>
      indices.map((range) => ({ field: key as SearchField, text: wholeWords(value, range) })),
    ),
  };
}

/** Fuse reports the letters that matched; shoppers read words. */
function wholeWords(text: string, [from, to]: readonly [number, number]): string {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(to + 1))?.[0] ?? '';
  return before + text.slice(from, to + 1) + after;
}
