export { createSearch, type CreateSearchOptions } from './search/create-search.js';
export type { Search, SearchField, SearchMatch, SearchOptions, SearchResult } from './search/types.js';
