import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../i18n/locale-controller.js';
import type { DocumentController } from '../controllers/document-controller.js';
import { emit, report } from '../events.js';
import { adopt } from '../shell.js';
import { tokens } from '../tokens.js';
import type { FaqWidget } from '../faq-widget.js';
import type { AnswerQueue } from './answer-queue.js';
import { readContent, type Content } from './content.js';
import { isChanged, LongList } from './long-list.js';
import { Navigation } from './navigation.js';
import { OpenEntries } from './open-entries.js';
import { isPlain } from './plain-paragraph.js';
import { SearchController } from './search-controller.js';
import { styles } from './styles.js';
import { renderView } from './templates.js';

/** What `<faq-widget>` renders with, loaded when the element is first shown; it keeps what the shopper did. */
export class WidgetView implements ReactiveController {
  content: Content | undefined;
  /** Id of the chosen topic; empty for all, and where there is no such topic. */
  topic = '';
  /** How many entries there are to see, as last said. */
  count = 0;
  /** The entry whose link was copied, or has to be copied by hand. */
  copied: { readonly id: string; readonly byHand: boolean } | undefined;
  /** What answers need, once it is loaded. */
  module: typeof import('./answers.js') | undefined;
  answers: AnswerQueue | undefined;

  readonly search: SearchController;
  readonly list: LongList;
  readonly open: OpenEntries;
  readonly navigation: Navigation;

  #contentKey: readonly unknown[] = [];
  #isAnnounced = false;
  /** What answers need cannot be had: their words are shown as they were written. */
  hasFailed = false;
  #entry = '';

  /** @param states - The host's custom states. */
  constructor(
    readonly host: FaqWidget,
    private readonly states: CustomStateSet,
    readonly locale: LocaleController,
    readonly documents: DocumentController,
  ) {
    this.open = new OpenEntries(host, this.documents);
    host.addController(this);
    this.search = new SearchController(this);
    this.list = new LongList(this);
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
      this.answers = new this.module.AnswerQueue(this.headingLevel + 1, this.list, search);
    }
    search.update();
    if (host.single && this.open.size > 1) this.open.add(this.open.last ?? '');
    this.topic = content.topics.some(({ id }) => id === host.topic) ? host.topic : '';
    this.list.update();
    // Screen readers hear the count when the typing has settled, not with each key.
    if (!search.isSettling) this.count = this.list.entries.length;
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
      const { id = '', own, topic } = slot.dataset;
      if (own === '*') continue;
      const { elements, headings } = this.documents;
      const element = own
        ? this.host.querySelector(`:scope > ${own}`)
        : (headings?.get(topic ?? '') ?? elements?.get(id));
      if (element) slot.assign(element);
    }
    this.states.add('ready');
    this.search.mark();
    this.answers?.wake();
    // What is painted after a glance is announced when it has been read in full, facts and all.
    if (!this.hasFailed && !(this.module && this.documents.isWhole)) return;
    this.navigation.arrive();
    if (this.#isAnnounced || !this.list.isWhole) return;
    this.#isAnnounced = true;
    emit(this.host, 'faq-ready', {
      entries: this.content.entries.size,
      locale: this.locale.translator?.locale ?? '',
    });
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
  detailsOf(id: string): HTMLDetailsElement | null {
    const own = `details[data-id="${CSS.escape(id)}"]` as 'details';
    return this.documents.elements?.get(id) ?? this.host.renderRoot.querySelector(own);
  }

  /** Says what could not be had; the rest goes on. */
  readonly report = (code: string, error: unknown): void => {
    report(this.host, code, error);
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
      adopt(this.host, module.proseStyles, module.printStyles);
      this.documents.useReader(module.readDocument);
      module.followJsonLd(this);
      module.followPrinting(this);
    } catch (error) {
      this.hasFailed = true;
      this.list.written = Infinity;
      this.report('answers-unavailable', error);
    }
    this.host.requestUpdate();
  }
}
