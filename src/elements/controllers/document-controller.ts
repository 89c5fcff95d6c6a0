import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadDocument, loadParts, LoadError, resolveSource } from '../../adapters/load-document.js';
import { glanceAt } from '../../core/glance.js';
import type { readDocument } from '../../core/read-document.js';
import type { FaqDocument } from '../../core/schema.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import { emit } from '../events.js';
import type { FaqWidget } from '../faq-widget.js';
import { readDetails, type DetailsSource } from './details-source.js';

/** An element that shows a document. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  locales?: string;
  content: unknown;
}

type Source =
  | { readonly kind: 'url'; readonly url: string; readonly locale: string | undefined }
  | { readonly kind: 'json'; readonly json: unknown };

/**
 * Keeps its host's document: at a glance first, read in full as soon as the reader is loaded. It comes from the
 * property `content`, the attribute `src`, the widget around the host, a JSON script or `<details>` children, in this
 * order. A newer source overtakes an older one that still loads; where a load fails, the last document stays.
 */
export class DocumentController implements ReactiveController {
  document: FaqDocument | undefined;
  /** The document has been read in full: policy and support, too. */
  isWhole = false;
  /** The page's own elements, where the document was read from them. */
  elements: DetailsSource['elements'] | undefined;
  status: 'empty' | 'loading' | 'ready' | 'failed' = 'empty';
  /** How many documents came so far. */
  loads = 0;

  #key: unknown;
  #loading: AbortController | undefined;
  #finished: Promise<void> | undefined;
  #readDocument: typeof readDocument | undefined;
  #unread: unknown;
  /** The language of the file, where it holds one only. */
  #locale: string | undefined;
  readonly #warned = new Set<string>();
  readonly #followers = new Set<() => void>();
  #unfollow: (() => void) | undefined;
  readonly #children = new MutationObserver(() => {
    if (this.host.src || this.#hasContent) return;
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
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#unfollow?.();
    if (this.#unfollow) this.#key = undefined;
    if (this.status === 'loading') this.#key = undefined;
    this.#loading?.abort();
  }

  hostUpdate(): void {
    const { content, src, locales = '' } = this.host;
    const parent = parentWidget(this.host);
    if (this.#hasContent) this.#use(content, () => ({ kind: 'json', json: parse(content) }));
    else if (src) {
      const names = locales.split(/\s+/u).filter(Boolean);
      const { url, locale } = resolveSource(src, names, this.locale.pageLocale ?? names[0] ?? 'en');
      const absolute = URL.parse(url, this.host.baseURI)?.href ?? url;
      this.#use(absolute, () => ({ kind: 'url', url: absolute, locale }));
    } else if (parent) {
      if (this.#key !== parent) this.#follow(parent);
    } else {
      const script = this.host.querySelector(':scope > script[type="application/json"]');
      if (script) this.#use(script.textContent, () => ({ kind: 'json', json: parse(script.textContent) }));
      else if (this.#key !== this.host) {
        this.#key = this.host;
        this.#useDetails();
      }
    }
  }

  /** A policy comes with the document, though it may not have been read yet. */
  get hasPolicy(): boolean {
    const source = (this.isWhole ? this.document : this.#unread) as Partial<FaqDocument> | undefined;
    return typeof source?.policy === 'object';
  }

  /** Calls `then` with each document that has been read in full, the present one included. Gives back the way to stop. */
  follow(then: (document: FaqDocument) => void): () => void {
    const tell = () => {
      if (this.document && this.isWhole) then(this.document);
    };
    this.#followers.add(tell);
    tell();
    return () => this.#followers.delete(tell);
  }

  get #hasContent(): boolean {
    return this.host.content !== undefined && this.host.content !== null;
  }

  #follow(parent: FaqWidget): void {
    this.#key = parent;
    this.#unfollow?.();
    this.status = 'loading';
    this.#unfollow = parent.followDocument((document) => {
      this.isWhole = true;
      this.#accept(document);
      this.host.requestUpdate();
    });
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
    this.loads += 1;
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
    for (const tell of this.#followers) tell();
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

/** The widget that an element stands in, be it among its children or inside it. */
function parentWidget(element: Element): FaqWidget | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  return (
    element.parentElement?.closest('faq-widget') ?? (host?.matches('faq-widget') ? (host as FaqWidget) : null)
  );
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
