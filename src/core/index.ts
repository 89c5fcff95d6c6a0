/** The pure core: no DOM, no clock. Runs in Node and in the browser. */
export { parseDocument, readDocument } from './read-document.js';
export { DocumentError, type Problem } from './problems.js';
export { applyFix, lintDocument, type Finding } from './lint/index.js';
export { structuredData, type JsonLd, type StructuredDataOptions } from './json-ld/index.js';
export { formatFact, type FactContext, type FactWords } from './facts.js';
export { localize, type LocalText } from './text.js';
export { loadWords } from './words.js';
export * from './policy.js';
export { assessAvailability, type Availability } from './availability.js';
export type * from './schema.js';
export type { Search, SearchField, SearchMatch, SearchOptions, SearchResult } from './search.js';
import type { createSearch as create } from './search.js';

/** Builds a search over a document in one language; see `Search`. The engine is loaded on the first call. */
export const createSearch: typeof create = async (...args) =>
  (await import('./search.js')).createSearch(...args);
