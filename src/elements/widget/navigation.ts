import type { ReactiveController } from 'lit';
import { emit } from '../events.js';
import { idOfHash, linkTo, opensElsewhere } from './deep-links.js';
import { scrollIntoView } from './into-view.js';
import type { WidgetView } from './view.js';

export type ViewName = 'questions' | 'calculator' | 'contact';

/** Leads the shopper: between the views, and to single entries by link, hash or call. */
export class Navigation implements ReactiveController {
  /** The views that were shown once: they keep what was entered there. */
  readonly wasShown = new Set<ViewName>();

  /** The view that the shopper left for the present one. */
  previous: ViewName | undefined;

  /** The entry to bring into view as soon as it is there. */
  #target: string | undefined;
  #isHashFollowed = false;
  /** The present target comes from the page's address, not from an act of the shopper. */
  #isQuiet = false;

  constructor(private readonly view: WidgetView) {
    const { host } = view;
    host.addController(this);
    host.renderRoot.addEventListener('click', this.#onClick as EventListener);
    host.renderRoot.addEventListener('toggle', this.#onToggle, true);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followHash);
    window.addEventListener('click', this.#onPageClick);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followHash);
    window.removeEventListener('click', this.#onPageClick);
  }

  /** The views that the document and `views` leave, in its order; the questions where it leaves none. */
  get views(): readonly ViewName[] {
    const { host, documents } = this.view;
    const { policy, support } = documents.has;
    const isOffered = { questions: true, calculator: policy, contact: support };
    const names = host.views
      .split(/\s+/u)
      .filter((name): name is ViewName => Object.hasOwn(isOffered, name) && isOffered[name as ViewName]);
    return names.length > 0 ? names : ['questions'];
  }

  /** The view that is shown; the first where `view` names none of them. */
  get current(): ViewName {
    return this.views.find((name) => name === this.view.host.view) ?? this.views[0] ?? 'questions';
  }

  /** Opens an entry, brings it into view and gives it the focus, once the document is there. */
  show(id: string): void {
    this.#target = id;
    this.view.host.requestUpdate();
  }

  /** Called when the questions are in the page: goes where the shopper wants to be. */
  arrive(): void {
    // Once: what the shopper did since is not undone by a new language.
    if (this.#isHashFollowed) return;
    this.#isHashFollowed = this.#isQuiet = true;
    this.#followHash();
  }

  hostUpdated(): void {
    const { view } = this;
    if (this.#target === undefined || !view.content || !view.isComplete) return;
    const entry = view.content.entries.get(this.#target);
    if (!entry) {
      if (!view.documents.isWhole) return;
      console.warn(
        `[faq] unknown-entry: there is no entry "${this.#target}": use one of the document's ids.`,
      );
      this.#target = undefined;
      return;
    }
    const { host, search } = view;
    this.#target = undefined;
    host.view = 'questions';
    // What hides the entry gives way.
    if (view.topic && view.topic !== entry.topic) host.topic = '';
    if (search.results && !search.results.some(({ id }) => id === entry.id)) host.query = '';
    view.openEntry(entry.id);
    const isBusyElsewhere = this.#isQuiet && isTyping();
    this.#isQuiet = false;
    void host.updateComplete.then(() => {
      const details = view.detailsOf(entry.id);
      // Who types somewhere else while the document arrives is not torn away.
      if (isBusyElsewhere) return;
      scrollIntoView(details, 'start');
      details?.querySelector('summary')?.focus({ preventScroll: true });
    });
  }

  /** The same link a second time changes no hash, but is meant. */
  readonly #onPageClick = (event: MouseEvent): void => {
    const path = event.composedPath();
    const link = path.find((target) => target instanceof HTMLAnchorElement);
    const isAgain = link?.href === location.href && link.hash !== '';
    if (isAgain && !path.includes(this.view.host) && !event.defaultPrevented && !opensElsewhere(event))
      this.#followHash();
  };

  readonly #followHash = (): void => {
    this.go(idOfHash(location.hash));
  };

  /** Links such as `#entry-id` lead inside the widget where it has such an entry; others are the page's. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const hash = link?.getAttribute('href') ?? '';
    if (event.defaultPrevented || !hash.startsWith('#') || opensElsewhere(event)) return;
    const id = idOfHash(hash);
    const { view } = this;
    if (!this.go(id)) return;
    if (id === 'contact') this.#writeMail();
    event.preventDefault();
    if (view.content?.entries.has(id) && !view.open.has(id)) this.#toggled(id, true);
  };

  /** Goes to an entry, a view or a person; `false` where there is none of this name. */
  go(id: string): boolean {
    const { host, content } = this.view;
    const view = this.views.find((name) => name === id);
    if (id === 'contact' && !view && content && !content.entries.has(id)) {
      // Where the widget cannot write by itself, its help box says how else to ask.
      const find = (part: string) => host.renderRoot.querySelector<HTMLElement>(`[part~="${part}"]`);
      const place = find('contact') ?? find('help');
      place?.focus();
      return place !== null || content.email !== undefined;
    }
    if (content?.entries.has(id)) this.show(id);
    else if (view) {
      this.view.touch();
      this.previous = this.current;
      host.view = view;
      void host.updateComplete.then(() => {
        if (view === 'contact') this.view.module?.handOverContext(this.view);
        const shown = host.renderRoot.querySelector<HTMLElement>(`[data-view="${view}"]`);
        shown?.focus({ preventScroll: true });
        scrollIntoView(shown, 'nearest');
      });
    }
    return view !== undefined || (content?.entries.has(id) ?? false);
  }

  #writeMail(): void {
    const { host, content } = this.view;
    if (!content?.email || this.current === 'contact' || content.entries.has('contact')) return;
    const button = host.renderRoot.querySelector<HTMLElement>('[part~="contact"]');
    if (button) {
      button.click();
      return;
    }
    const isFree = emit(host, 'faq-contact', { channel: 'email' }, { cancelable: true });
    if (isFree) Object.assign(document.createElement('a'), { href: `mailto:${content.email}` }).click();
  }

  /** `toggle` comes after the fact, for keys, clicks and the browser's own find-in-page alike. */
  readonly #onToggle = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    const { host, documents, content, open } = this.view;
    const id = documents.elements ? documents.idOf(details) : details.dataset.id;
    if (id === undefined || !content?.entries.has(id) || details.open === open.has(id)) return;
    const closed = details.open ? open.add(id) : [];
    if (!details.open) open.delete(id);
    this.#toggled(id, details.open);
    for (const other of closed) emit(host, 'faq-toggle', { id: other, open: false });
  };

  #toggled(id: string, isOpen: boolean): void {
    const { view } = this;
    const { host } = view;
    view.touch();
    view.copied = undefined;
    if (isOpen) view.openEntry(id);
    else if (host.entry === id) view.openEntry(view.open.last ?? '');
    // Closing takes away its own hash alone.
    if (host.deepLinks && (isOpen || idOfHash(location.hash) === id)) {
      history.replaceState(history.state, '', linkTo(isOpen ? id : ''));
    }
    host.requestUpdate();
    emit(host, 'faq-toggle', { id, open: isOpen });
  }
}

/** Does the shopper write something, anywhere on the page? */
function isTyping(): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.matches('input, textarea, select, iframe, [contenteditable]') ?? false;
}
