import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Autosave } from '../autosave.js';
import { isBlank } from '../model/draft.js';
import { bar } from './bar.js';
import { StudioElement } from './studio-element.js';
import { welcome } from './welcome.js';

/** The whole studio: what to work on, the work itself, and the widget beside it. */
export class StudioApp extends StudioElement {
  autosave!: Autosave;

  override connectedCallback(): void {
    super.connectedCallback();
    this.studio.addEventListener('focus', this.#onFocus);
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.studio.removeEventListener('focus', this.#onFocus);
    removeEventListener('keydown', this.#onKey);
  }

  protected override render(): TemplateResult {
    const { studio, say } = this;
    const { view } = studio;
    document.documentElement.lang = studio.language;
    document.title = say('app.title');
    return html`${bar(studio, this.#skip)}
      ${studio.unsaved ? html`<p class="banner">${studio.unsaved}</p>` : nothing}
      <main id="main" tabindex="-1" class="view-${view}">${this.#view()}</main>
      <p role="status" class="status">
        ${studio.said ? keyed(studio.saidCount, html`<span class="toast">${studio.said}</span>`) : nothing}
      </p>`;
  }

  #view(): TemplateResult {
    const { studio, autosave } = this;
    switch (studio.view) {
      case 'import':
        return html`<studio-import .studio=${studio}></studio-import>`;
      case 'publish':
        return html`<studio-publish .studio=${studio}></studio-publish>
          <studio-versions .studio=${studio} .autosave=${autosave}></studio-versions>`;
      case 'questions':
        if (isBlank(studio.draft)) return welcome(studio);
        return html`<studio-outline .studio=${studio}></studio-outline>
          <div class="work">
            <studio-editor .studio=${studio}></studio-editor>
            <studio-checks .studio=${studio}></studio-checks>
          </div>
          <studio-preview .studio=${studio}></studio-preview>`;
      default:
        return html`<div class="work">
            ${
              studio.view === 'policy'
                ? html`<studio-policy .studio=${studio}></studio-policy>`
                : html`<studio-support .studio=${studio}></studio-support>`
            }
            <studio-checks .studio=${studio}></studio-checks>
          </div>
          ${
            studio.view === 'policy'
              ? html`<studio-trial .studio=${studio}></studio-trial>`
              : html`<studio-preview .studio=${studio}></studio-preview>`
          }`;
    }
  }

  /** Every part renders in a turn of its own; the field to focus may only come with the last of them. */
  readonly #onFocus = (event: Event): void => {
    const { detail: selector } = event as CustomEvent<string>;
    setTimeout(() => {
      const [first = '', ...others] = selector.split(', ');
      const found = [first, ...others].flatMap((each) => this.querySelector<HTMLElement>(each) ?? [])[0];
      found?.focus();
    });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    // What is pasted or not yet valid is the field's own.
    if (target instanceof Element && target.closest('[data-own-undo]')) return;
    const isRedo = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && event.shiftKey);
    if (!isRedo && key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (isRedo) this.studio.redo();
    else this.studio.undo();
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  };
}
