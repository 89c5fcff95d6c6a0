import type { ProvidedResult } from '../search-provider.js';

const NAME = 'faq-match';
/** Beyond these nobody reads; marking them all would cost time with each key. */
const MARKED_ENTRIES = 60;

/** Marks found words with the CSS Custom Highlight API: the page's nodes stay as they are. */
export class Highlighter {
  #ranges: Range[] = [];
  /** Used once more: as long as it is not collected, each range costs time with every change of the page. */
  #spare: Range[] = [];

  /** @param container - Finds the element that shows an entry. */
  mark(
    results: readonly ProvidedResult[],
    container: (id: string) => HTMLDetailsElement | null | undefined,
  ): void {
    this.clear();
    if (typeof Highlight !== 'function') return;
    for (const { id, matches = [] } of results.slice(0, MARKED_ENTRIES)) {
      const words = new Set(matches.map(({ text }) => text));
      const element = words.size > 0 ? container(id) : undefined;
      // A closed answer shows nothing; WebKit would colour the next questions in its place.
      const shown = element?.open ? element : element?.querySelector('summary');
      if (shown) this.#addRanges(shown, words);
    }
    if (this.#ranges.length === 0) return;
    // One highlight for all widgets of the page: its name is known to the style sheet.
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, highlight);
    for (const range of this.#ranges) highlight.add(range);
  }

  clear(): void {
    if (this.#ranges.length === 0) return;
    const highlight = CSS.highlights.get(NAME);
    for (const range of this.#ranges) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(NAME);
    this.#spare = this.#ranges;
    this.#ranges = [];
  }

  #addRanges(element: Element, words: ReadonlySet<string>): void {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + word.length)) {
          if (!standsAlone(text, at, at + word.length)) continue;
          const range = this.#spare.pop() ?? document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          this.#ranges.push(range);
        }
      }
    }
  }
}

/** "or" is no part of "order"; languages that write without spaces are not asked. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isLetter = (letter: string) =>
    /[\p{L}\p{M}\p{N}]/u.test(letter) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(letter);
  return !isLetter(text.charAt(start - 1)) && !isLetter(text.charAt(end));
}
