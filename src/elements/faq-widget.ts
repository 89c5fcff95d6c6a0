import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { FaqDocument } from '../core/schema.js';
import { LocaleController } from '../i18n/locale-controller.js';
import { DocumentController } from './controllers/document-controller.js';
import { report } from './events.js';
import type { SearchProvider } from './search-provider.js';
import { loader, shellStyles } from './shell.js';
import type { WidgetView } from './widget/view.js';

/**
 * A store's questions and answers: searched, filtered by topic and read in the shopper's language.
 * This class is a small shell; what it renders with is loaded when the element is first shown.
 *
 * @slot - `<details><summary>` children are the questions where neither `src` nor `content` is given.
 *
 * @fires {CustomEvent<{entries: number, locale: string}>} faq-ready - The questions are shown.
 * @fires {CustomEvent<{query: string, count: number, topic: string | null}>} faq-search - A search has settled.
 * @fires {CustomEvent<{query: string, topic: string | null}>} faq-no-results - A search has settled without results.
 * @fires {CustomEvent<{topic: string | null}>} faq-topic - A topic was chosen; `null` is all of them.
 * @fires {CustomEvent<{id: string, open: boolean}>} faq-toggle - An answer was opened or closed by the shopper.
 * @fires {CustomEvent<{id: string, helpful: boolean, reason?: string}>} faq-vote - The shopper said whether an answer helped.
 * @fires {CustomEvent<{channel: string}>} faq-contact - The shopper asks for a person; cancelable.
 * @fires {CustomEvent<{code: string, message: string}>} faq-error - Something could not be had; the rest goes on working.
 *
 * @csspart base - Everything.
 * @csspart title - The document's title.
 * @csspart views - The links to the views, where there are several.
 * @csspart calculator - The calculator's place.
 * @csspart intro - The text above the questions.
 * @csspart search - The search form.
 * @csspart search-input - The search field.
 * @csspart topics - The topic filter.
 * @csspart topic - One topic of the filter.
 * @csspart topic-count - The number of questions behind a topic of the filter.
 * @csspart count - How many questions are shown.
 * @csspart group - A topic with its questions.
 * @csspart group-heading - The heading of a topic.
 * @csspart entries - A list of questions.
 * @csspart entry - One question with its answer.
 * @csspart question - The question.
 * @csspart answer - The answer.
 * @csspart answer-heading - A heading inside an answer.
 * @csspart entry-footer - The line below an open answer.
 * @csspart copy-link - The link to copy.
 * @csspart vote - The question whether an answer helped.
 * @csspart vote-button - One of its answers.
 * @csspart unsure - The words that nothing matches exactly.
 * @csspart advice - What is offered where nothing matches exactly.
 * @csspart suggestion - The button with what was probably meant.
 * @csspart calculation - The offer to calculate what was asked for.
 * @csspart calculation-order - What of the query will be filled in.
 * @csspart empty - What is offered where nothing was found.
 * @csspart closing - The text below the questions.
 * @csspart help - The help box.
 * @csspart help-heading - The heading of the help box.
 * @csspart contact - The way to a person.
 * @csspart button - Every button, and links that look like one.
 * @csspart message - What is said while loading or where it failed.
 *
 * @cssstate ready - The questions are shown.
 * @cssstate used - The shopper has searched, filtered or opened an answer.
 *
 * @cssprop [--faq-accent=currentColor] - Links, focus and what is chosen.
 * @cssprop [--faq-text=inherit] - Text.
 * @cssprop [--faq-muted] - Secondary text.
 * @cssprop [--faq-surface=transparent] - Background of fields and questions.
 * @cssprop [--faq-border] - Lines between things.
 * @cssprop [--faq-highlight=#ffe08a] - Background of found words.
 * @cssprop [--faq-radius=0.75em] - Roundness of corners.
 * @cssprop [--faq-gap=1em] - Space between parts.
 * @cssprop [--faq-min-height=0] - Height that is kept free for the questions until the shopper searches, filters or opens one.
 * @cssprop [--faq-scroll-margin=1em] - Space above a question that was jumped to, for sticky headers.
 */
export class FaqWidget extends LitElement {
  /** The page's own `<details>` are placed without writing to them. */
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override styles = [
    shellStyles,
    css`
      :host(:not(:state(used))) {
        min-block-size: var(--faq-min-height, 0);
      }

      /* The search field and the count will stand here: what follows stays where it is. */
      .room {
        block-size: calc(2 * var(--_gap, var(--faq-gap, 1em)) + max(2.75em, 44px) + 1.395em);
      }
    `,
  ];

  /** Address of the document, relative to the page. `{locale}` in it stands for one of `locales`. */
  @property() src = '';
  /** The languages that exist where `src` holds `{locale}`, separated by spaces; the first is the default. */
  @property() locales = '';
  /** The document itself: an object, or its JSON text. Goes before `src`. */
  @property({ attribute: false }) content: unknown;
  /** The page's own search. The built-in one stands in where it fails, answers nonsense or takes over two seconds. */
  @property({ attribute: false }) searchProvider: SearchProvider | null | undefined;
  /** The views to offer, separated by spaces; a calculator only where the document has a policy. */
  @property() views = 'questions calculator contact';
  /** The view that is shown; empty for the first. */
  @property() view = '';
  /** Ids of the only topics to show, separated by spaces; all where empty. */
  @property() topics = '';
  /** Id of the chosen topic; empty for all. */
  @property() topic = '';
  /** What is searched for. */
  @property() query = '';
  /** Id of the entry that was opened last; empty where none is. Set it to open one, empty it to close that one. */
  @property() entry = '';
  /** Only one answer is open at a time. */
  @property({ type: Boolean }) single = false;
  /** Set closer, and without title, intro, closing and help box. */
  @property({ type: Boolean }) compact = false;
  /** Level of the topic headings, 1 to 6. By default 2, or 3 below the document's title. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 0;
  /** Opening an answer writes its id to the page's hash. */
  @property({ attribute: 'deep-links', type: Boolean }) deepLinks = false;

  /** Writes the policy as schema.org data into the page's head; with `faq-page` the shown questions as well. */
  @property({ attribute: 'json-ld' }) jsonLd: string | null = null;

  readonly #internals = this.attachInternals();
  // What they load is asked for beside what renders it, not after.
  readonly #locale = new LocaleController(this, (error) => {
    report(this, 'language-unavailable', error);
  });
  readonly #documents = new DocumentController(this, this.#locale);
  #view: WidgetView | undefined;
  readonly #load = loader(this, 'widget', async () => {
    const { WidgetView } = await import('./widget/view.js');
    return (this.#view = new WidgetView(this, this.#internals.states, this.#locale, this.#documents));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  /** Opens an entry, brings it into view and focuses it; waits where the document still loads. */
  async show(id: string): Promise<void> {
    await this.updateComplete;
    (await this.#load())?.navigation.show(id);
  }

  /** Loads the document again. Resolves when it is shown or has failed. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.#load();
    await this.#documents.reload();
  }

  /**
   * Gives its document to an element inside: now, and whenever it changes. Returns the way to stop.
   *
   * @internal
   */
  followDocument(then: (document: FaqDocument) => void): () => void {
    return this.#documents.follow(then);
  }

  /** What a page binds may be a list, or nothing at all. */
  protected override willUpdate(): void {
    for (const name of ['src', 'locales', 'views', 'view', 'topics', 'topic', 'query', 'entry'] as const) {
      const value = this[name] as string | number | URL | readonly string[] | null | undefined;
      if (typeof value !== 'string')
        this[name] = Array.isArray(value) ? value.join(' ') : String(value ?? '');
    }
  }

  protected override render(): unknown {
    return (
      this.#view?.render() ??
      html`${this.querySelector(':scope > details') ? html`<div class="room"></div>` : ''}<slot
          data-own="*"
        ></slot>`
    );
  }

  /** Until there is something better to show, what the page put inside stays. */
  protected override updated(): void {
    this.renderRoot.querySelector<HTMLSlotElement>('slot[data-own="*"]')?.assign(...this.children);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-widget': FaqWidget;
  }
}
