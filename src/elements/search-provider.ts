import type { SearchOptions, SearchResult } from '../core/search.js';

/**
 * What a page's own search says of an entry: at least its id. Words in `matches` are marked; a first result with
 * `isConfident: false` is shown as the nearest question, not as an answer.
 */
export type ProvidedResult = Pick<SearchResult, 'id'> & Partial<SearchResult>;

/** What a search is told beside the query. The widget asks for all topics, without a limit. */
export interface SearchRequest extends SearchOptions {
  /** Aborted as soon as the answer is no longer wanted: the shopper typed on, or it took too long. */
  readonly signal: AbortSignal;
  /** BCP 47 tag of the reader. */
  readonly locale: string;
}

/** Finds entries for a query, best first. It has two seconds; what it throws is reported. */
export type SearchFunction = (
  query: string,
  request: SearchRequest,
) => readonly ProvidedResult[] | Promise<readonly ProvidedResult[]>;

/** A page's own search: a function, or an object with one as its `search`, like what `createSearch` resolves to. */
export type SearchProvider = SearchFunction | { readonly search: SearchFunction };
