import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { readDocument } from '../../../src/core/read-document.js';
import { getAt, isBlank, stringOf, type Draft } from '../model/draft.js';
import { previewOf } from '../model/preview.js';
import { languageName } from './sentences.js';
import { StudioElement } from './studio-element.js';

const WAIT_MS = 150;
const VIEWS = { questions: 'questions', policy: 'calculator', support: 'contact' } as const;

/** The widget itself, with the document as it is now. Nothing that it offers to send leaves the page. */
export class StudioPreview extends StudioElement {
  /** The draft that is shown: the last one in which a pause was made. */
  @state() private shown: Draft | undefined;
  @state() private content: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #followed = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(): void {
    const { draft } = this.studio;
    if (draft === this.shown) return;
    clearTimeout(this.#timer);
    const show = () => {
      this.shown = this.studio.draft;
      // What cannot be shown is said in the studio already.
      this.content = readDocument(previewOf(this.shown)).document;
    };
    if (this.shown) this.#timer = setTimeout(show, WAIT_MS);
    else show();
  }

  protected override render(): TemplateResult {
    const { studio, say } = this;
    const { view, place, current, languages, language: reader } = studio;
    const entry = place.kind === 'entry' ? stringOf(getAt(this.shown, `/entries/${place.index}/id`)) : '';
    const shownView = view === 'policy' || view === 'support' ? VIEWS[view] : 'questions';
    return html`<aside class="preview" aria-labelledby="preview-title">
      <div class="pane-head">
        <h2 id="preview-title">${say('preview')}</h2>
        <div class="switch" role="group" aria-label=${say('preview.language')}>
          ${languages.map(
            (language) =>
              html`<button
                type="button"
                aria-pressed=${language === current ? 'true' : 'false'}
                @click=${() => studio.preview(language)}
              >
                ${languageName(language, reader)}
              </button>`,
          )}
        </div>
      </div>
      <div class="stage" @faq-contact=${this.#stay} @faq-submit=${this.#stay}>
        ${
          isBlank(studio.draft) && shownView === 'questions'
            ? html`<p class="hint">${say('preview.empty')}</p>`
            : html`<faq-widget
                lang=${current}
                .content=${this.content}
                .view=${shownView}
                .entry=${entry}
                single
                heading-level="3"
              ></faq-widget>`
        }
        ${view === 'policy' && this.shown?.policy === undefined ? html`<p class="hint">${say('preview.noPolicy')}</p>` : nothing}
        ${view === 'support' && this.shown?.support === undefined ? html`<p class="hint">${say('preview.noSupport')}</p>` : nothing}
      </div>
    </aside>`;
  }

  /** Follows to the entry that was chosen, once it is open; who only writes is left where they are. */
  protected override updated(): void {
    const widget = this.querySelector('faq-widget');
    const chosen = `${widget?.view ?? ''} ${widget?.entry ?? ''} ${widget?.lang ?? ''}`;
    if (!widget || chosen === this.#followed) return;
    this.#followed = chosen;
    void widget.updateComplete.then(() => requestAnimationFrame(() => this.#follow(widget)));
  }

  #follow(widget: HTMLElement): void {
    const open = widget.shadowRoot?.querySelector('details[open]');
    const stage = this.querySelector('.stage');
    if (!stage) return;
    const distance = (open ?? widget).getBoundingClientRect().top - stage.getBoundingClientRect().top;
    stage.scrollTop += distance - 8;
  }

  readonly #stay = (event: Event): void => {
    event.preventDefault();
    this.studio.announce(this.say('preview.notSent'));
  };
}
