import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadDocument, loadParts, LoadError, resolveSource } from '../../adapters/load-document.js';
import { glanceAt } from '../../core/glance.js';
import type { readDocument } from '../../core/read-document.js';
import type { FaqDocument } from '../../core/schema.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import { emit } from '../events.js';
import { readDetails, type DetailsSource } from './details-source.js';

/** An element that shows a document. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  locales: string;
  content: unknown;
}

type Source =
  | { readonly kind: 'url'; readonly url: string; readonly locale: string | undefined }
  | { readonly kind: 'json'; readonly json: unknown };

/**
 * Keeps its host's document: at a glance first, read in full as soon as the reader is loaded. It comes from the property `content`, the attribute `src`, a JSON script or `<details>` children,
 * in this order. A newer source overtakes an older one that still loads; where a load fails, the last document stays.
 */
export class DocumentController implements ReactiveController {
  document: FaqDocument | undefined;
  /** The document has been read in full: policy and support, too. */
  isWhole = false;
  /** The page's own elements, where the document was read from them. */
  elements: DetailsSource['elements'] | undefined;
  status: 'empty' | 'loading' | 'ready' | 'failed' = 'empty';

  #key: unknown;
  #loading: AbortController | undefined;
  #finished: Promise<void> | undefined;
  #readDocument: typeof readDocument | undefined;
  #unread: unknown;
  /** The language of the file, where it holds one only. */
  #locale: string | undefined;
  readonly #warned = new Set<string>();
  readonly #children = new MutationObserver(() => {
    this.#key = undefined;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: DocumentHost,
    private readonly locale: LocaleController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    if (this.status === 'loading') this.#key = undefined;
    this.#loading?.abort();
  }

  hostUpdate(): void {
    const { content, src, locales } = this.host;
    if (content !== undefined && content !== null)
      this.#use(content, () => ({ kind: 'json', json: parse(content) }));
    else if (src) {
      const { url, locale } = resolveSource(
        src,
        locales.split(/\s+/u).filter(Boolean),
        this.locale.contentLocale,
      );
      const absolute = URL.parse(url, this.host.baseURI)?.href ?? url;
      this.#use(absolute, () => ({ kind: 'url', url: absolute, locale }));
    } else {
      const script = this.host.querySelector(':scope > script[type="application/json"]');
      if (script) this.#use(script.textContent, () => ({ kind: 'json', json: parse(script.textContent) }));
      else if (this.#key !== this.host) {
        this.#key = this.host;
        this.#useDetails();
      }
    }
  }

  /** The entry that one of the page's own elements stands for. */
  idOf(element: Element): string | undefined {
    return [...(this.elements ?? [])].find(([, own]) => own === element)?.[0];
  }

  /** Loads the document again, past no cache of ours: there is none. Resolves when it is shown or has failed. */
  async reload(): Promise<void> {
    this.#key = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.#finished;
  }

  #use(key: unknown, source: () => Source): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#loading?.abort();
    this.#loading = new AbortController();
    this.status = 'loading';
    this.#finished = this.#load(source, this.#loading.signal);
  }

  #useDetails(): void {
    const details = readDetails(this.host, this.locale.pageLocale ?? 'en');
    this.document = details?.document;
    this.elements = details?.elements;
    this.isWhole = true;
    this.status = details ? 'ready' : 'empty';
    this.locale.defaultLocale = this.locale.pageLocale ?? 'en';
  }

  async #load(source: () => Source, signal: AbortSignal): Promise<void> {
    try {
      const read = source();
      // Data that is here already is shown in the very update that found it: nothing moves afterwards.
      if (read.kind === 'url')
        await loadDocument(read.url, signal).then((json) => this.#show(json, signal, read.locale));
      else if (!hasParts(read.json)) this.#show(read.json, signal);
      else await loadParts(read.json, this.host.baseURI, signal).then((json) => this.#show(json, signal));
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error);
    }
    this.host.requestUpdate();
  }

  #show(json: unknown, signal: AbortSignal, locale?: string): void {
    signal.throwIfAborted();
    this.#unread = json;
    this.#locale = locale;
    this.isWhole = false;
    this.#accept(glanceAt(json));
    this.#readInFull();
  }

  /** Gives the controller what reads a document in full. */
  useReader(reader: typeof readDocument): void {
    this.#readDocument = reader;
    this.#readInFull();
  }

  #readInFull(): void {
    if (!this.document || this.isWhole || !this.#readDocument) return;
    const { document, problems } = this.#readDocument(this.#unread);
    this.isWhole = true;
    this.#unread = undefined;
    this.#accept(document);
    for (const { code, path, message } of problems) {
      const line = `[faq] ${code} at ${path || '/'}: ${message}`;
      if (!this.#warned.has(line)) console.warn(line);
      this.#warned.add(line);
    }
  }

  #accept(document: FaqDocument): void {
    // A file for one language is written in that language, whatever default it was copied with.
    this.document = this.#locale === undefined ? document : { ...document, defaultLocale: this.#locale };
    this.elements = undefined;
    this.status = 'ready';
    this.locale.defaultLocale = this.document.defaultLocale;
  }

  #fail(error: unknown): void {
    const code = error instanceof LoadError ? error.code : 'not-json';
    const message = error instanceof Error ? error.message : String(error);
    if (!this.document) this.#useDetails();
    this.status = 'failed';
    console.warn(`[faq] ${code}: ${message}`);
    emit(this.host, 'faq-error', { code, message });
  }
}

/** A JSON text is read, anything else is taken as data. */
function parse(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content) as unknown;
  } catch (cause) {
    throw new LoadError(
      'not-json',
      `The document inside the element is not JSON: ${(cause as Error).message}.`,
      { cause },
    );
  }
}

function hasParts(json: unknown): boolean {
  const { policy, support } = (json ?? {}) as Record<string, unknown>;
  return typeof policy === 'string' || typeof support === 'string';
}
