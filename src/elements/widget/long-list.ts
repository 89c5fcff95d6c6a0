import type { ShownEntry } from './content.js';
import type { WidgetView } from './view.js';

/** Entries that are written at once. Of a longer list, the rest follows in pieces of this size. */
export const PIECE = 50;
/** So many take a few milliseconds on a slow telephone. */
const PIECES_AT_ONCE = 4;

/** Is a value another than the last time? */
export const isChanged = (key: readonly unknown[], before: readonly unknown[]): boolean =>
  key.length !== before.length || key.some((part, index) => part !== before[index]);

/** The entries that search and topic leave, of which a long list is written little by little. */
export class LongList {
  /** All of them, in order. */
  entries: readonly ShownEntry[] = [];
  /** How many are in the page, at least; the others follow when it is idle. `Infinity` for all at once. */
  written = PIECE;

  #key: readonly unknown[] = [];

  constructor(private readonly view: WidgetView) {}

  /** Is it written little by little? */
  get isLong(): boolean {
    return this.entries.length > PIECE && this.written < Infinity;
  }

  get isWhole(): boolean {
    return this.written >= this.entries.length;
  }

  /** Makes the list anew where it is another than before. */
  update(): void {
    const { view } = this;
    const { topic, content } = view;
    const { results } = view.search;
    const key = [content, results, topic];
    if (!content || !isChanged(key, this.#key)) return;
    // A new search or topic begins at the top; in a new language what is in the page stays there.
    // The page's own elements are there already, and without its module nothing would follow later.
    if (isChanged(key.slice(1), this.#key.slice(1)))
      this.written = view.hasFailed || view.documents.elements ? Infinity : PIECE;
    this.#key = key;
    const found = results?.flatMap(({ id }) => content.entries.get(id) ?? []) ?? [
      ...content.entries.values(),
    ];
    this.entries = topic ? found.filter((entry) => entry.topic === topic) : found;
  }

  /** Writes more; `false` where there is no more. */
  writeMore(): boolean {
    if (this.isWhole) return false;
    this.written += PIECES_AT_ONCE * PIECE;
    this.view.host.requestUpdate();
    return true;
  }
}
