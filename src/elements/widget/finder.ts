import { css } from 'lit';
import type { FaqDocument } from '../../core/schema.js';
import { createSearch, type Search } from '../../core/search.js';
import { createTranslator, wordlessTranslator, type Translator } from '../../i18n/translator.js';
import { emit } from '../events.js';
import type { ProvidedResult } from '../search-provider.js';
import { adopt } from '../shell.js';
import { Advice } from './advice.js';
import { Highlighter } from './highlighter.js';
import { pause } from './pause.js';
import type { WidgetView } from './view.js';

/** For screen readers alone. */
const spoken = css`
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** Of more entries, searching and showing what was found take too long for one task. */
const LONG = 2_000;

const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done));

type Find = (query: string, run: AbortController) => Promise<readonly ProvidedResult[] | undefined>;

/** Finds entries: by the page's own search where it has one that answers, else by the built-in one. */
export class Finder {
  /** The built-in search; `undefined` until its index is there. */
  engine: Search | undefined;
  /** A page's own search takes so long that it has to be said. */
  isSlow = false;
  readonly advice: Advice;

  readonly #highlighter = new Highlighter();
  /** Results are awaited. */
  #run: AbortController | undefined;
  #translator: Translator | undefined;
  #learning: string | undefined;
  #told = '';

  constructor(private readonly view: WidgetView) {
    this.advice = new Advice(view, this);
    adopt(view.host, spoken);
  }

  /** Speaks the interface's language, with what is said of results; `undefined` until that is loaded. */
  get translator(): Translator | undefined {
    const { locale } = this.view.locale.translator ?? {};
    return this.#translator?.locale === locale ? this.#translator : void this.#learn(locale);
  }

  /** Builds the index of a document; `false` where another was wanted meanwhile. */
  async load(document: FaqDocument, locale: string, isCurrent: () => boolean): Promise<boolean> {
    const { translator } = this.view.locale;
    const [engine] = await Promise.all([
      createSearch(document, { locale, pause }),
      this.#learn(translator?.locale),
    ]);
    if (isCurrent()) this.engine = engine;
    return isCurrent();
  }

  /** Finds what answers a query, and gives it to the controller: at once, or when it is there. */
  search(query: string): void {
    const { host, search, content } = this.view;
    this.#stop();
    if (!query) this.#told = '';
    if (query && host.searchProvider && (this.engine ?? search.hasFailed)) void this.#wait(query, this.#ask);
    else if (query && this.engine && (content?.entries.size ?? 0) > LONG)
      void this.#wait(query, this.#searchLater);
    else search.take(query, query ? this.engine?.search(query) : undefined);
  }

  /** Tells listeners of a search that has settled; `false` where its results are yet to come. */
  tell(): boolean {
    const { host, topic, list, search, report } = this.view;
    const query = host.query.trim();
    if (!query) return true;
    // Who hears of it finds all that is shown.
    if (this.#run || !search.results || this.advice.isLoading) return false;
    const count = list.entries.length;
    const told = JSON.stringify([query, topic, count]);
    if (told === this.#told) return true;
    this.#told = told;
    // Whoever counts searches need not learn who made them.
    import('../../core/redact.js').then(
      ({ redact }) => {
        const detail = { query: redact(query), topic: topic || null };
        emit(host, 'faq-search', { ...detail, count });
        if (count === 0) emit(host, 'faq-no-results', detail);
      },
      report.bind(null, 'search-unavailable'),
    );
    return true;
  }

  /** Marks the words that matched, in questions and answers. */
  mark(): void {
    const { host, search } = this.view;
    // An update may come after the removal: no range may stay behind.
    if (host.isConnected) this.#highlighter.mark(search.results ?? [], (id) => this.view.detailsOf(id));
  }

  /** The element has left the page. */
  rest(): void {
    this.#stop();
    this.#highlighter.clear();
  }

  #stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.isSlow = false;
  }

  /** Waits for results. What nobody has found, the built-in search finds. */
  async #wait(query: string, find: Find): Promise<void> {
    const { host, search, report } = this.view;
    const run = (this.#run = new AbortController());
    let results: readonly ProvidedResult[] | undefined;
    try {
      results = await find(query, run);
    } catch (error) {
      if (run === this.#run)
        report((error as { code?: string }).code ?? 'search-provider-unavailable', error);
    }
    // A newer query has been asked for, or none.
    if (run !== this.#run) return;
    this.#stop();
    search.take(query, results ?? this.engine?.search(query));
    host.requestUpdate();
  }

  /** Asks the page's own search. */
  readonly #ask: Find = async (query, run) => {
    const { askProvider } = await import('./ask-provider.js');
    const onSlow = () => {
      this.isSlow = run === this.#run;
      this.view.host.requestUpdate();
    };
    return run.signal.aborted ? undefined : askProvider(this.view, query, run, onSlow);
  };

  /** Searches a long document apart from the key, and shows it apart from that: what is typed meanwhile comes between. */
  readonly #searchLater: Find = async (query, run) => {
    await turn();
    const results = run.signal.aborted ? undefined : this.engine?.search(query);
    await turn();
    return results;
  };

  async #learn(locale = 'en'): Promise<void> {
    if (locale === this.#learning) return;
    this.#learning = locale;
    try {
      const translator = await createTranslator(locale, 'found');
      if (locale === this.#learning) this.#translator = translator;
    } catch (error) {
      this.#translator = wordlessTranslator(locale);
      this.view.report('language-unavailable', error);
    }
    this.view.host.requestUpdate();
  }
}
