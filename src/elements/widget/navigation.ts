import type { ReactiveController } from 'lit';
import { emit } from '../events.js';
import { idOfHash, linkTo, opensElsewhere } from './deep-links.js';
import type { WidgetView } from './view.js';

export type ViewName = 'questions' | 'calculator';

/** Leads the shopper: between the views, and to single entries by link, hash or call. */
export class Navigation implements ReactiveController {
  /** The views that were shown once: they keep what was entered there. */
  readonly wasShown = new Set<ViewName>();

  /** The entry to bring into view as soon as it is there. */
  #target: string | undefined;
  #isHashFollowed = false;

  constructor(private readonly view: WidgetView) {
    const { host } = view;
    host.addController(this);
    host.renderRoot.addEventListener('click', this.#onClick as EventListener);
    host.renderRoot.addEventListener('toggle', this.#onToggle, true);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followHash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followHash);
  }

  /** The views that the document and `views` leave, in its order; the questions where it leaves none. */
  get views(): readonly ViewName[] {
    const { host, documents } = this.view;
    const offered: readonly string[] = documents.hasPolicy ? ['questions', 'calculator'] : ['questions'];
    const names = host.views.split(/\s+/u).filter((name): name is ViewName => offered.includes(name));
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
    if (!this.#isHashFollowed) this.#followHash();
    this.#isHashFollowed = true;
  }

  hostUpdated(): void {
    const entry = this.view.content?.entries.get(this.#target ?? '');
    if (!entry || !this.view.isComplete) return;
    const { view } = this;
    const { host, search } = view;
    this.#target = undefined;
    host.view = 'questions';
    // What hides the entry gives way.
    if (view.topic && view.topic !== entry.topic) host.topic = '';
    if (search.results && !search.results.some(({ id }) => id === entry.id)) host.query = '';
    view.openEntry(entry.id);
    void host.updateComplete.then(() => {
      const details = view.detailsOf(entry.id);
      details?.scrollIntoView({ block: 'start' });
      details?.querySelector('summary')?.focus({ preventScroll: true });
    });
  }

  readonly #followHash = (): void => {
    this.#go(idOfHash(location.hash));
  };

  /** Links such as `#entry-id` lead inside the widget where it has such an entry; others are the page's. */
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const hash = link?.getAttribute('href') ?? '';
    if (event.defaultPrevented || !hash.startsWith('#') || opensElsewhere(event)) return;
    const id = idOfHash(hash);
    const { view } = this;
    const contact = id === 'contact' && view.host.renderRoot.querySelector<HTMLElement>('[part~="contact"]');
    if (contact) contact.click();
    else if (!this.#go(id)) return;
    event.preventDefault();
    if (view.content?.entries.has(id) && !view.open.has(id)) this.#toggled(id, true);
  };

  /** Goes to an entry or a view; `false` where there is none of this name. */
  #go(id: string): boolean {
    const { host, content } = this.view;
    const view = this.views.find((name) => name === id);
    if (content?.entries.has(id)) this.show(id);
    else if (view) {
      this.view.touch();
      host.view = view;
      void host.updateComplete.then(() => {
        const shown = host.renderRoot.querySelector<HTMLElement>(`[data-view="${view}"]`);
        shown?.focus({ preventScroll: true });
        shown?.scrollIntoView({ block: 'nearest' });
      });
    }
    return view !== undefined || (content?.entries.has(id) ?? false);
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
    else if (host.entry === id) view.openEntry('');
    // Closing takes away its own hash alone.
    if (host.deepLinks && (isOpen || idOfHash(location.hash) === id)) {
      history.replaceState(history.state, '', linkTo(isOpen ? id : ''));
    }
    host.requestUpdate();
    emit(host, 'faq-toggle', { id, open: isOpen });
  }
}
