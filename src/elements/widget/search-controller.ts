import type { ReactiveController } from 'lit';
import type { Search, SearchResult } from '../../core/search.js';
import { emit } from '../events.js';
import type { WidgetView } from './view.js';

const SETTLE_MS = 300;

type SearchModule = typeof import('./search.js');

/** Searches the document in the language in use; the engine is loaded when it is first wanted. */
export class SearchController implements ReactiveController {
  /** Results over all topics, best first; `undefined` without a query, or while the engine is on its way. */
  results: readonly SearchResult[] | undefined;
  /** The engine could not be loaded; it is tried again with the next key. */
  hasFailed = false;
  /** The shopper is typing. */
  isSettling = false;
  module: SearchModule | undefined;

  #engine: Search | undefined;
  #key: readonly unknown[] = [];
  #told = '';
  #index: readonly unknown[] = [];
  #highlighter: InstanceType<SearchModule['Highlighter']> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The typing has settled; listeners hear of it as soon as there are results. */
  #isDue = false;

  constructor(private readonly view: WidgetView) {
    view.host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
    this.isSettling = false;
    this.#highlighter?.clear();
  }

  hostUpdated(): void {
    this.#tell();
  }

  /** Makes the results for the query as it is now. */
  update(): void {
    const { host, content } = this.view;
    const query = host.query.trim();
    if (query) this.prepare();
    const key = [query, content, this.#engine];
    // Most updates have another cause than the query.
    if (key.every((part, index) => part === this.#key[index])) return;
    this.#key = key;
    this.results = query
      ? this.#engine?.search(query).filter(({ id }) => content?.entries.has(id))
      : undefined;
  }

  /** Loads the engine and its index; called as the shopper reaches for the first key. */
  readonly prepare = (): void => {
    const { documents, locale, host, report } = this.view;
    const { document, isWhole } = documents;
    if (!document || !(isWhole || this.view.hasFailed)) return;
    const index = [document, locale.contentLocale];
    if (index.every((part, position) => part === this.#index[position])) return;
    this.#index = index;
    const load = async () => {
      const module = await import('./search.js');
      const engine = await module.createSearch(document, {
        locale: locale.contentLocale,
        pause: module.pause,
      });
      if (index !== this.#index) return;
      this.module = module;
      this.#highlighter ??= new module.Highlighter();
      this.#engine = engine;
      this.hasFailed = false;
      host.requestUpdate();
    };
    load().catch((error: unknown) => {
      if (index !== this.#index) return;
      this.hasFailed = true;
      report('search-unavailable', error);
      host.requestUpdate();
    });
  };

  /** Entries that come closest where nothing was found. */
  nearest(query: string, limit: number): SearchResult[] {
    return this.#engine?.nearest(query, limit) ?? [];
  }

  /** Takes what the shopper types; listeners hear of it once the typing has settled, or at once when it `isDone`. */
  setQuery(query: string, isDone = false): void {
    const { host } = this.view;
    this.view.touch();
    host.query = query;
    this.isSettling = true;
    if (this.hasFailed) this.#index = [];
    clearTimeout(this.#settling);
    this.#isDue = false;
    if (query.trim() === '') this.#told = '';
    const settle = () => {
      this.isSettling = false;
      host.requestUpdate();
      this.#isDue = query.trim() !== '';
      this.#tell();
    };
    this.#settling = setTimeout(settle, isDone ? 0 : SETTLE_MS);
  }

  #tell(): void {
    if (!this.#isDue || !this.results) return;
    this.#isDue = false;
    const { host, topic, list } = this.view;
    const count = list.entries.length;
    const query = host.query.trim();
    const told = JSON.stringify([query, topic, count]);
    if (told === this.#told) return;
    this.#told = told;
    // Whoever counts searches need not learn who made them.
    const detail = { query: this.module?.redact(query) ?? '', topic: topic || null };
    emit(host, 'faq-search', { ...detail, count });
    if (count === 0) emit(host, 'faq-no-results', detail);
  }

  /** Marks the words that matched, in questions and answers. */
  mark(): void {
    // An update may come after the removal: no range may stay behind.
    if (this.view.host.isConnected)
      this.#highlighter?.mark(this.results ?? [], (id) => this.view.detailsOf(id));
  }
}
