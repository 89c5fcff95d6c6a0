export type SearchField = 'question' | 'keywords' | 'answer';

/** Why an entry was found: the words that matched, as they stand in the text. */
export interface SearchMatch {
  readonly field: SearchField;
  readonly text: string;
}

export interface SearchResult {
  /** The entry's id. */
  readonly id: string;
  /**
   * How likely the entry is the answer, from 0 to 1: of first results with a score of 0.5, about half were right over the
   * questions that it was measured with.
   */
  readonly score: number;
  /**
   * Whether the score is high enough to call this an answer. Where the first result is not, the document may hold no answer:
   * show the results as the nearest questions. Never so for a guess of `nearest`.
   */
  readonly isConfident: boolean;
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
  /** The query with its misspelt words as the document writes them; `undefined` where there is nothing to correct. */
  didYouMean(query: string): string | undefined;
}

/** An entry as it is indexed: formatted facts and the words of its Markdown, in one language. */
export interface IndexedEntry {
  readonly id: string;
  readonly topic: string;
  readonly question: string;
  readonly keywords: readonly string[];
  readonly answer: string;
}
