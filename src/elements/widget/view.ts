import { adoptStyles, nothing, type ReactiveController } from 'lit';
import { LocaleController } from '../../i18n/locale-controller.js';
import { DocumentController } from '../controllers/document-controller.js';
import { emit } from '../events.js';
import type { FaqWidget } from '../faq-widget.js';
import type { AnswerQueue } from './answer-queue.js';
import { readContent, type Content, type ShownEntry } from './content.js';
import { HashController, idOfHash, linkTo } from './deep-links.js';
import { OpenEntries } from './open-entries.js';
import { isPlain } from './plain-paragraph.js';
import { SearchController } from './search-controller.js';
import { styles } from './styles.js';
import { renderView } from './templates.js';

export type ViewName = 'questions' | 'calculator';

/** What `<faq-widget>` renders with, loaded when the element is first shown; it keeps what the shopper did. */
export class WidgetView implements ReactiveController {
  content: Content | undefined;
  /** Id of the chosen topic; empty for all, and where there is no such topic. */
  topic = '';
  /** The entries that search and topic leave, in order. */
  visible: readonly ShownEntry[] = [];
  /** The entry whose link was copied, or has to be copied by hand. */
  copied: { readonly id: string; readonly byHand: boolean } | undefined;
  /** The views that were shown once: they keep what was entered there. */
  readonly wasShown = new Set<ViewName>();
  /** What answers need, once it is loaded. */
  module: typeof import('./answers.js') | undefined;
  answers: AnswerQueue | undefined;

  readonly locale: LocaleController;
  readonly documents: DocumentController;
  readonly search: SearchController;
  readonly open: OpenEntries;

  readonly #hash: HashController;
  #contentKey: readonly unknown[] = [];
  #isAnnounced = false;
  #isHashFollowed = false;
  /** What answers need cannot be had: their words are shown as they were written. */
  #hasFailed = false;
  #entry = '';
  #target: string | undefined;

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
    this.#hash = new HashController(host, (id) => {
      if (this.content?.entries.has(id)) this.show(id);
      else if (this.views.some((name) => name === id)) host.view = id;
    });
    this.#adopt(styles);
    host.renderRoot.addEventListener('click', this.#onClick);
    host.renderRoot.addEventListener('toggle', this.#onToggle, true);
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
    this.wasShown.add(this.current);
    search.update();
    this.topic = content.topics.some(({ id }) => id === host.topic) ? host.topic : '';
    const found = search.results?.flatMap(({ id }) => content.entries.get(id) ?? []) ?? [
      ...content.entries.values(),
    ];
    this.visible = this.topic ? found.filter(({ topic }) => topic === this.topic) : found;
  }

  render(): unknown {
    return this.locale.translator && this.#isComplete() ? renderView(this, this.locale.translator) : nothing;
  }

  hostUpdated(): void {
    if (!this.content || !this.#isComplete()) return;
    for (const slot of this.host.renderRoot.querySelectorAll('slot')) {
      const { id = '', own } = slot.dataset;
      const element = own ? this.host.querySelector(`:scope > ${own}`) : this.documents.elements?.get(id);
      if (element) slot.assign(element);
    }
    this.search.mark();
    if (!this.#isAnnounced) {
      this.#isAnnounced = true;
      emit(this.host, 'faq-ready', { entries: this.content.entries.size, locale: this.locale.contentLocale });
      // Once: what the shopper did since is not undone by a new language.
      if (!this.#isHashFollowed) this.#hash.follow();
      this.#isHashFollowed = true;
    }
    if (this.#target !== undefined) this.#reveal(this.#target);
  }

  /** Opens an entry, brings it into view and gives it the focus, once the document is there. */
  show(id: string): void {
    this.#target = id;
    this.host.requestUpdate();
  }

  /** The shopper acts: no more height is kept free, what follows moves as it must. */
  touch(): void {
    this.states.add('used');
  }

  /** The views that the document and `views` leave, in the order of `views`; "questions" is always among them. */
  get views(): readonly ViewName[] {
    const wanted = this.host.views.split(/\s+/u);
    const offered: Record<ViewName, boolean> = { questions: true, calculator: this.documents.hasPolicy };
    const names = (Object.keys(offered) as ViewName[]).filter(
      (name) => offered[name] && wanted.includes(name),
    );
    return names.includes('questions') ? names : ['questions', ...names];
  }

  /** The view that is shown; the first where `view` names none of them. */
  get current(): ViewName {
    return this.views.find((name) => name === this.host.view) ?? this.views[0] ?? 'questions';
  }

  readonly setTopic = (topic: string): void => {
    this.touch();
    this.host.topic = topic;
    emit(this.host, 'faq-topic', { topic: topic || null });
  };

  /** Shows a view and gives it the focus; the others keep what they hold. */
  setView(view: ViewName): void {
    this.touch();
    this.host.view = view;
    void this.host.updateComplete.then(() => {
      const shown = this.host.renderRoot.querySelector<HTMLElement>(`[data-view="${view}"]`);
      shown?.focus({ preventScroll: true });
      shown?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** `toggle` comes after the fact, for keys, clicks and the browser's own find-in-page alike. */
  readonly #onToggle = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    const id = this.documents.elements ? this.documents.idOf(details) : details.dataset.id;
    if (id === undefined || !this.content?.entries.has(id) || details.open === this.open.has(id)) return;
    if (details.open) this.open.add(id);
    else this.open.delete(id);
    this.#toggled(id, details.open);
  };

  /** Links such as `#entry-id` lead inside the widget where it has such an entry; others are the page's. */
  readonly #onClick = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const hash = link?.getAttribute('href') ?? '';
    const id = idOfHash(hash);
    if (event.defaultPrevented || !hash.startsWith('#')) return;
    const view = this.views.find((name) => name === id);
    const contact = id === 'contact' && this.host.renderRoot.querySelector<HTMLElement>('[part~="contact"]');
    if (contact) {
      event.preventDefault();
      contact.click();
    } else if (view) {
      event.preventDefault();
      this.setView(view);
    } else if (this.content?.entries.has(id)) {
      event.preventDefault();
      this.show(id);
      if (!this.open.has(id)) this.#toggled(id, true);
    }
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
    if (key.every((part, index) => part === this.#contentKey[index])) return;
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
  #isComplete(): boolean {
    if (!this.content || this.module || this.#hasFailed) return true;
    const { intro } = this.content;
    return Boolean(this.host.src) && this.open.size === 0 && (!intro || isPlain(intro.value));
  }

  #reveal(id: string): void {
    this.#target = undefined;
    const { host, search } = this;
    host.view = 'questions';
    const entry = this.content?.entries.get(id);
    if (!entry) return;
    if (!this.visible.includes(entry)) {
      // What hides the entry gives way.
      if (this.topic !== entry.topic) host.topic = '';
      if (!search.results?.some((result) => result.id === id)) host.query = '';
    }
    this.open.add(id);
    this.#entry = host.entry = id;
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const details = this.detailsOf(id);
      details?.scrollIntoView({ block: 'start' });
      details?.querySelector('summary')?.focus({ preventScroll: true });
    });
  }

  #toggled(id: string, isOpen: boolean): void {
    const { host } = this;
    this.touch();
    if (isOpen || host.entry === id) this.#entry = host.entry = isOpen ? id : '';
    // Closing takes away its own hash alone.
    if (host.deepLinks && (isOpen || idOfHash(location.hash) === id))
      history.replaceState(history.state, '', linkTo(isOpen ? id : ''));
    host.requestUpdate();
    emit(host, 'faq-toggle', { id, open: isOpen });
  }

  async #loadAnswers(): Promise<void> {
    try {
      const module = (this.module = await import('./answers.js'));
      this.#adopt(module.proseStyles);
      this.documents.useReader(module.readDocument);
      this.answers = new module.AnswerQueue(
        (markdown) => module.renderMarkdown(markdown, this.headingLevel + 1),
        () => {
          this.search.mark();
        },
      );
    } catch (error) {
      this.#hasFailed = true;
      this.report('answers-unavailable', error);
    }
    this.host.requestUpdate();
  }

  #adopt(sheet: typeof styles): void {
    const root = this.host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, sheet]);
  }
}
