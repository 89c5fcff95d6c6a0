import type { ReactiveController } from 'lit';
import type { ProvidedResult } from '../search-provider.js';
import { isChanged } from './long-list.js';
import type { Finder } from './finder.js';
import type { WidgetView } from './view.js';

const SETTLE_MS = 300;

/** Takes what the shopper asks for; what finds it is loaded when it is first wanted. */
export class SearchController implements ReactiveController {
  /** Results over all topics, best first; `undefined` without a query, or before the first answer. */
  results: readonly ProvidedResult[] | undefined;
  /** What `results` answer: the present query, or the last one while a page's own search takes its time. */
  query = '';
  /** The search could not be loaded; it is tried again with the next key. */
  hasFailed = false;
  /** The shopper is typing. */
  isSettling = false;
  finder: Finder | undefined;

  #key: readonly unknown[] = [];
  #index: readonly unknown[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The typing has settled; listeners hear of it as soon as there are results. */
  #isDue = false;

  constructor(private readonly view: WidgetView) {
    view.host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#settling);
    this.isSettling = false;
    // What is cut short here is asked again on the way back.
    this.#key = [];
    this.finder?.rest();
  }

  hostUpdated(): void {
    if (this.#isDue && this.finder?.tell()) this.#isDue = false;
  }

  /** Makes the results for the query as it is now, or has them made. */
  update(): void {
    const { host, content } = this.view;
    const query = host.query.trim();
    if (query) this.prepare();
    const { finder } = this;
    const key = [query, content, host.searchProvider, finder, finder?.engine, this.hasFailed];
    // Most updates have another cause than the query.
    if (!isChanged(key, this.#key)) return;
    this.#key = key;
    if (finder) finder.search(query);
    else this.take(query, undefined);
  }

  /** Takes the results for a query: those entries that are shown at all. */
  take(query: string, results: readonly ProvidedResult[] | undefined): void {
    this.query = query;
    this.results = results?.filter(({ id }) => this.view.content?.entries.has(id));
  }

  /** Loads what finds, and its index; called as the shopper reaches for the first key. */
  readonly prepare = (): void => {
    const { documents, locale, host, report } = this.view;
    const { document, isWhole } = documents;
    if (!document || !(isWhole || this.view.hasFailed)) return;
    const index = [document, locale.contentLocale];
    if (!isChanged(index, this.#index)) return;
    this.#index = index;
    const isCurrent = () => index === this.#index;
    const load = async () => {
      const { Finder } = await import('./search.js');
      this.finder ??= new Finder(this.view);
      if (await this.finder.load(document, locale.contentLocale, isCurrent)) this.hasFailed = false;
    };
    load()
      .catch((error: unknown) => {
        if (!isCurrent()) return;
        this.hasFailed = true;
        report('search-unavailable', error);
      })
      .finally(() => {
        host.requestUpdate();
      });
  };

  /** Marks the words that matched, in questions and answers. */
  mark(): void {
    this.finder?.mark();
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
    const settle = () => {
      this.isSettling = false;
      this.#isDue = query.trim() !== '';
      host.requestUpdate();
    };
    this.#settling = setTimeout(settle, isDone ? 0 : SETTLE_MS);
  }
}
