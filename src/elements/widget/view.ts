import type { ReactiveController } from 'lit';
import { LocaleController } from '../../i18n/locale-controller.js';
import { DocumentController } from '../controllers/document-controller.js';
import { emit } from '../events.js';
import { adopt } from '../shell.js';
import { tokens } from '../tokens.js';
import type { FaqWidget } from '../faq-widget.js';
import type { AnswerQueue } from './answer-queue.js';
import { readContent, type Content, type ShownEntry } from './content.js';
import { Navigation } from './navigation.js';
import { OpenEntries } from './open-entries.js';
import { isPlain } from './plain-paragraph.js';
import { SearchController } from './search-controller.js';
import { styles } from './styles.js';
import { PIECE, renderView } from './templates.js';

/** So many take a few milliseconds on a slow telephone. */
const PIECES_AT_ONCE = 4;

const isChanged = (key: readonly unknown[], before: readonly unknown[]) =>
  key.length !== before.length || key.some((part, index) => part !== before[index]);

/** What `<faq-widget>` renders with, loaded when the element is first shown; it keeps what the shopper did. */
export class WidgetView implements ReactiveController {
  content: Content | undefined;
  /** Id of the chosen topic; empty for all, and where there is no such topic. */
  topic = '';
  /** The entries that search and topic leave, in order. */
  visible: readonly ShownEntry[] = [];
  /** How many of them are in the page, at least; the others follow when it is idle. */
  written = PIECE;
  /** How many these are, as last said. */
  count = 0;
  /** The entry whose link was copied, or has to be copied by hand. */
  copied: { readonly id: string; readonly byHand: boolean } | undefined;
  /** What answers need, once it is loaded. */
  module: typeof import('./answers.js') | undefined;
  answers: AnswerQueue | undefined;

  readonly locale: LocaleController;
  readonly documents: DocumentController;
  readonly search: SearchController;
  readonly open: OpenEntries;
  readonly navigation: Navigation;

  #visibleKey: readonly unknown[] = [];
  #contentKey: readonly unknown[] = [];
  #isAnnounced = false;
  /** What answers need cannot be had: their words are shown as they were written. */
  hasFailed = false;
  #entry = '';

  /** @param states - The host's custom states. */
  constructor(
    readonly host: FaqWidget,
    private readonly states: CustomStateSet,
  ) {
    this.locale = new LocaleController(host, (error) => {
      this.report('language-unavailable', error);
    });
    this.documents = new DocumentController(host, this.locale);
    this.open = new OpenEntries(host, this.documents);
    host.addController(this);
    this.search = new SearchController(this);
    this.navigation = new Navigation(this);
    adopt(host, tokens, styles);
    void this.#loadAnswers();
  }

  /** The level of topic headings: as asked for, else below the title where there is one. */
  get headingLevel(): number {
    return this.host.headingLevel || (this.content?.title && !this.host.compact ? 3 : 2);
  }

  hostUpdate(): void {
    this.#readContent();
    const { host, content, search } = this;
    if (!content) return;
    if (host.entry !== this.#entry) {
      if (host.entry) this.open.add(host.entry);
      else this.open.delete(this.#entry);
      this.#entry = host.entry;
    }
    this.navigation.wasShown.add(this.navigation.current);
    if (this.module && this.answers?.headingLevel !== this.headingLevel + 1) {
      this.answers = new this.module.AnswerQueue(this.headingLevel + 1, this);
    }
    search.update();
    if (host.single && this.open.size > 1) this.open.add(this.open.last ?? '');
    this.topic = content.topics.some(({ id }) => id === host.topic) ? host.topic : '';
    this.#choose(content);
    // Screen readers hear the count when the typing has settled, not with each key.
    if (!search.isSettling) this.count = this.visible.length;
  }

  /** Writes more of a long list; `false` where all of it is in the page. */
  writeMore(): boolean {
    const isMore = !this.hasFailed && this.written < this.visible.length;
    if (isMore) {
      this.written += PIECES_AT_ONCE * PIECE;
      this.host.requestUpdate();
    }
    return isMore;
  }

  /** Makes the list anew where it is another than before. */
  #choose({ entries }: Content): void {
    const { topic } = this;
    const { results } = this.search;
    const key = [entries, results, topic];
    if (!isChanged(key, this.#visibleKey)) return;
    // What was written stays so in a new language; a new search or topic begins at the top.
    if (isChanged(key.slice(1), this.#visibleKey.slice(1))) this.written = PIECE;
    this.#visibleKey = key;
    const found = results?.flatMap(({ id }) => entries.get(id) ?? []) ?? [...entries.values()];
    this.visible = topic ? found.filter((entry) => entry.topic === topic) : found;
  }

  /** `undefined` while there is nothing better to show than what the page put inside. */
  render(): unknown {
    const { translator } = this.locale;
    const { status } = this.documents;
    const hasOwn = this.host.childElementCount > 0 && !this.host.querySelector(':scope > script');
    if (!translator || !this.isComplete || (hasOwn && !this.content && status !== 'failed')) return undefined;
    return renderView(this, translator);
  }

  hostUpdated(): void {
    if (!this.content || !this.isComplete) return;
    for (const slot of this.host.renderRoot.querySelectorAll('slot')) {
      const { id = '', own } = slot.dataset;
      if (own === '*') continue;
      const element = own ? this.host.querySelector(`:scope > ${own}`) : this.documents.elements?.get(id);
      if (element) slot.assign(element);
    }
    this.search.mark();
    this.answers?.wake();
    // What is painted after a glance is announced when it has been read in full, facts and all.
    if (!this.#isAnnounced && (this.hasFailed || (this.module && this.documents.isWhole))) {
      this.#isAnnounced = true;
      emit(this.host, 'faq-ready', {
        entries: this.content.entries.size,
        locale: this.locale.translator?.locale ?? '',
      });
      this.navigation.arrive();
    }
  }

  /** Opens an entry, which is the one opened last from now on; with an empty id there is none. */
  openEntry(id: string): void {
    if (id) this.open.add(id);
    this.#entry = this.host.entry = id;
    this.host.requestUpdate();
  }

  /** The shopper acts: no more height is kept free, what follows moves as it must. */
  touch(): void {
    this.states.add('used');
  }

  readonly setTopic = (topic: string): void => {
    this.touch();
    if (topic === this.topic) return;
    this.host.topic = topic;
    emit(this.host, 'faq-topic', { topic: topic || null });
  };

  /** Loads once more; the focus goes to what came in place of the button. */
  readonly retry = async (): Promise<void> => {
    await this.documents.reload();
    if (this.documents.status === 'ready')
      this.host.renderRoot.querySelector<HTMLElement>('[part="base"]')?.focus();
  };

  /** The element that shows an entry: the widget's own, or the page's. */
  detailsOf(id: string): Element | null {
    const own = `details[data-id="${CSS.escape(id)}"]`;
    return this.documents.elements?.get(id) ?? this.host.renderRoot.querySelector(own);
  }

  /** Says what could not be had; the rest goes on. */
  readonly report = (code: string, error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    console.warn(`[faq] ${code}: ${message}`);
    emit(this.host, 'faq-error', { code, message });
  };

  #readContent(): void {
    const { documents, locale, host, module } = this;
    const { document, elements } = documents;
    if (!document) this.content = undefined;
    if (!document || !locale.translator) return;
    const { translator, contentLocale, otherWords } = locale;
    const key = [documents.loads, translator, document, contentLocale, otherWords, host.topics, module];
    if (!isChanged(key, this.#contentKey)) return;
    if (key.slice(0, 2).some((part, index) => part !== this.#contentKey[index])) this.#isAnnounced = false;
    this.#contentKey = key;
    this.content = readContent(document, {
      locale,
      interfaceLocale: translator.locale,
      fillFacts: module?.fillFacts,
      topics: host.topics.split(/\s+/u).filter(Boolean),
      elements,
    });
    this.open.adopt();
  }

  /** Whether what is shown now will stay where it is when the answers' library arrives. */
  get isComplete(): boolean {
    if (!this.content || this.module || this.hasFailed) return true;
    const { intro } = this.content;
    return Boolean(this.host.src) && this.open.size === 0 && (!intro || isPlain(intro.value));
  }

  async #loadAnswers(): Promise<void> {
    try {
      const module = (this.module = await import('./answers.js'));
      adopt(this.host, module.proseStyles);
      this.documents.useReader(module.readDocument);
      module.followJsonLd(this);
    } catch (error) {
      this.hasFailed = true;
      this.report('answers-unavailable', error);
    }
    this.host.requestUpdate();
  }
}
