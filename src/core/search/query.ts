import type { Expander } from './expander.js';
import type { Words } from './words.js';

/** What of a longer query is read: nobody types more, and matching is not free. */
const QUERY_LENGTH = 300;
const QUERY_WORDS = 40;

/** A query, cut into words. */
export interface Query {
  /** As typed, for comparing. */
  readonly words: readonly string[];
  /** The same, misspelt words corrected and the last one completed. */
  readonly meant: readonly string[];
  /** More letters of the last word may follow. */
  readonly isOpen: boolean;
}

/** Reads what a shopper typed; `undefined` where it has no word. */
export function readQuery(text: string, words: Words, expander: Expander): Query | undefined {
  const start = text.slice(0, QUERY_LENGTH);
  const typed = words.of(start).slice(0, QUERY_WORDS);
  if (typed.length === 0) return undefined;
  const isOpen = /[\p{L}\p{M}\p{N}]\s*$/u.test(start);
  const meant = typed.map((word, at) => expander.correct(word, isOpen && at === typed.length - 1));
  return { words: typed, meant, isOpen };
}
