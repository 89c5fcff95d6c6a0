import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { hasParts, loadJson, loadParts, LoadError, type LoadOptions } from '../../adapters/load-document.js';
import { glanceAt } from '../../core/glance.js';
import type { readDocument } from '../../core/read-document.js';
import type { FaqDocument } from '../../core/schema.js';
import type { LocaleController } from '../../i18n/locale-controller.js';
import { report } from '../events.js';
import type { FaqWidget } from '../faq-widget.js';
import { readDetails, type DetailsSource } from './details-source.js';
import { findSource, type Source } from './document-source.js';

/** An element that shows a document. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string;
  locales?: string;
  content: unknown;
}

/**
 * Keeps its host's document: at a glance first, read in full as soon as the reader is loaded.
 * A newer source overtakes an older one that still loads; where a load fails, the last document stays.
 */
export class DocumentController implements ReactiveController {
  document: FaqDocument | undefined;
  /** The document has been read in full: policy and support, too. */
  isWhole = false;
  /** What comes with the document beside its questions, though it may not have been read yet. */
  has: Readonly<Record<'policy' | 'support', boolean>> = NOTHING;
  /** The page's own elements, where the document was read from them. */
  elements: DetailsSource['elements'] | undefined;
  /** The page's own headings of the topics, likewise. */
  headings: DetailsSource['headings'] | undefined;
  status: 'empty' | 'loading' | 'ready' | 'failed' = 'empty';
  /** How many documents came so far. */
  loads = 0;

  /** The key of the source in use; `undefined` where it has to be read anew. */
  #key: unknown;
  /** The language of the file, where it holds one only. */
  #locale: string | undefined;
  /** What the reader has yet to read: one item, which may be anything. */
  #unread: readonly [unknown] | undefined;
  #readDocument: typeof readDocument | undefined;
  #loading: AbortController | undefined;
  #isReload = false;
  #finished: Promise<void> | undefined;
  #leaveParent: (() => void) | undefined;
  readonly #followers = new Set<() => void>();
  readonly #warned = new Set<string>();
  readonly #children = new MutationObserver(() => {
    // A script with another text has another key; of `<details>` nothing tells that they changed.
    if (this.#source.kind === 'details') this.#key = undefined;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: DocumentHost,
    private readonly locale: LocaleController,
  ) {
    host.addController(this);
  }

  get #source(): Source {
    return findSource(this.host, this.locale.pageLocale);
  }

  hostConnected(): void {
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // What is cut short here, or may change unseen, is read again on the way back.
    if (this.status === 'loading' || this.#key === this.host || this.#leaveParent) this.#key = undefined;
    this.#stop();
  }

  hostUpdate(): void {
    const source = this.#source;
    if (source.key === this.#key) return;
    this.#key = source.key;
    this.#stop();
    if (source.kind === 'details') this.#useDetails();
    else if (source.kind === 'parent') this.#followParent(source.key);
    else {
      this.status = 'loading';
      this.#loading = new AbortController();
      const { signal } = this.#loading;
      this.#finished = this.#load(source, { signal, cache: this.#isReload ? 'no-cache' : 'default' });
      this.#isReload = false;
    }
  }

  /** Gives the controller what reads a document in full. */
  useReader(reader: typeof readDocument): void {
    this.#readDocument = reader;
    this.#readInFull();
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

  /** The entry that one of the page's own elements stands for. */
  idOf(element: Element): string | undefined {
    return [...(this.elements ?? [])].find(([, own]) => own === element)?.[0];
  }

  /** Loads the document again, not from the browser's cache without asking. Resolves when it is shown or has failed. */
  async reload(): Promise<void> {
    this.#key = undefined;
    this.#isReload = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    await this.#finished;
  }

  #stop(): void {
    this.#loading?.abort();
    this.#leaveParent?.();
    this.#leaveParent = undefined;
  }

  async #load(source: Loaded, options: LoadOptions): Promise<void> {
    const { signal } = options;
    try {
      const isFile = source.kind === 'url';
      // Data that is here already is shown in the very update that found it: nothing moves afterwards.
      const json = isFile ? await loadJson(source.key, options) : source.read();
      signal.throwIfAborted();
      this.#locale = isFile ? source.locale : undefined;
      this.#unread = undefined;
      this.isWhole = false;
      this.has = sectionsOf(json as Partial<FaqDocument> | null);
      this.loads += 1;
      this.#accept(glanceAt(json));
      let whole = json;
      if (hasParts(json)) {
        this.host.requestUpdate();
        const base = isFile ? source.key : this.host.baseURI;
        whole = await loadParts(json, base, options, (error) => {
          this.#report(error);
        });
        signal.throwIfAborted();
      }
      this.#unread = [whole];
      this.#readInFull();
    } catch (error) {
      if (signal.aborted) return;
      if (!this.document) this.#useDetails();
      this.status = 'failed';
      this.#report(error);
    }
    this.host.requestUpdate();
  }

  #readInFull(): void {
    if (!this.#unread || !this.#readDocument) return;
    const { document, problems } = this.#readDocument(this.#unread[0]);
    this.#unread = undefined;
    this.isWhole = true;
    this.has = sectionsOf(document);
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
    this.elements = this.headings = undefined;
    this.status = 'ready';
    this.locale.defaultLocale = this.document.defaultLocale;
    for (const tell of this.#followers) tell();
  }

  #useDetails(): void {
    const details = readDetails(this.host, this.locale.pageLocale ?? 'en');
    this.document = details?.document;
    this.elements = details?.elements;
    this.headings = details?.headings;
    this.isWhole = true;
    this.has = NOTHING;
    this.status = details ? 'ready' : 'empty';
    this.locale.defaultLocale = this.locale.pageLocale ?? 'en';
  }

  #followParent(parent: FaqWidget): void {
    this.status = 'loading';
    this.#locale = undefined;
    const isDefined = customElements.get('faq-widget') !== undefined;
    if (!isDefined) {
      // The page may define it later.
      void customElements.whenDefined('faq-widget').then(() => {
        if (this.#key === parent) this.#key = undefined;
        this.host.requestUpdate();
      });
      return;
    }
    customElements.upgrade(parent);
    this.#leaveParent = parent.followDocument((document) => {
      this.isWhole = true;
      this.has = sectionsOf(document);
      this.#accept(document);
      this.host.requestUpdate();
    });
  }

  #report(error: unknown): void {
    report(this.host, error instanceof LoadError ? error.code : 'not-json', error);
  }
}

const NOTHING = { policy: false, support: false };

const sectionsOf = (document: Partial<FaqDocument> | null) => ({
  policy: Boolean(document?.policy),
  support: Boolean(document?.support),
});

type Loaded = Extract<Source, { kind: 'json' | 'url' }>;
