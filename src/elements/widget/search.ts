/** What searching needs: loaded when the shopper reaches for the search field. */
export { redact } from '../../core/redact.js';
export { createSearch } from '../../core/search.js';
export { renderEmptyResult } from './empty-result.js';
export { Highlighter } from './highlighter.js';
export { pause } from './pause.js';
