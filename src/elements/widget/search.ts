/** What searching needs: loaded when the shopper reaches for the search field. */
export { Finder } from './finder.js';
