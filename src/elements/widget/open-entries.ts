import type { FaqWidget } from '../faq-widget.js';
import type { DocumentController } from '../controllers/document-controller.js';

/** Which answers are open. Outlives a new language, a new order and a new filter. */
export class OpenEntries {
  /** On paper all are open, whatever the shopper has opened. */
  isPrinting = false;

  /** Those that the page itself had opened: nothing is put below them before they are opened anew. */
  readonly found = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(
    private readonly host: FaqWidget,
    private readonly documents: DocumentController,
  ) {}

  get size(): number {
    return this.#ids.size;
  }

  /** The one opened last. */
  get last(): string | undefined {
    return [...this.#ids].at(-1);
  }

  has(id: string): boolean {
    return this.isPrinting || this.#ids.has(id);
  }

  /** Opens an entry; with `single` the others close, and are given back. */
  add(id: string): readonly string[] {
    const others = this.host.single ? [...this.#ids].filter((other) => other !== id) : [];
    for (const other of others) this.delete(other);
    this.#ids.add(id);
    this.#set(id, true);
    return others;
  }

  delete(id: string): void {
    this.#ids.delete(id);
    this.found.delete(id);
    this.#set(id, false);
  }

  /** Takes over what the page's own elements show. */
  adopt(): void {
    for (const [id, { open }] of this.documents.elements ?? []) {
      if (!open || this.#ids.has(id)) continue;
      this.#ids.add(id);
      this.found.add(id);
    }
  }

  /** The page's own elements are opened directly; those of the widget by its next render. */
  #set(id: string, isOpen: boolean): void {
    const element = this.documents.elements?.get(id);
    if (element) element.open = isOpen;
  }
}
