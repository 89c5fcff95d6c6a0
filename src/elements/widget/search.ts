/** What searching needs: loaded when the shopper reaches for the search field. */
export { redact } from '../../core/redact.js';
export { createSearch } from '../../core/search.js';
export { renderEmptyResult } from './empty-result.js';
export { Highlighter } from './highlighter.js';

/** Lets the page do what is waiting, before the index is built on. */
export const pause = (): Promise<unknown> =>
  new Promise((done) =>
    // Safari has none.
    typeof requestIdleCallback === 'function' ? requestIdleCallback(done, { timeout: 50 }) : setTimeout(done),
  );
