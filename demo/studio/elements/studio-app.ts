import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Autosave } from '../autosave.js';
import { isBlank } from '../model/draft.js';
import { LANGUAGES, type StudioLanguage } from '../texts/index.js';
import { VIEWS } from '../store.js';
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
    return html`<header class="bar">
        <a class="skip" href="#main" @click=${this.#skip}>${say('skip')}</a>
        <h1 class="wordmark">
          <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M5 7h22v15H15l-6 5v-5H5zM10 12.500h12M10 17h8" />
          </svg>
          ${say('app.name')}
        </h1>
        <nav aria-label=${say('nav')}>
          <ul>
            ${VIEWS.map(
              (name) =>
                html`<li>
                  <button
                    type="button"
                    aria-current=${name === view ? 'page' : nothing}
                    @click=${() => studio.show(name)}
                  >
                    ${say(`nav.${name}`)}
                  </button>
                </li>`,
            )}
          </ul>
        </nav>
        <div class="bar-tools">
          <p class="saved ${studio.unsaved ? 'failed' : ''}">
            ${studio.unsaved ? say('save.failed') : say('save.kept')}
          </p>
          <button
            type="button"
            aria-keyshortcuts="Control+Z Meta+Z"
            ?disabled=${!studio.canUndo}
            @click=${() => studio.undo()}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d="M4 8h8a4 4 0 0 1 0 8H8M7 5 4 8l3 3" />
            </svg>
            ${say('undo')}
          </button>
          <button
            type="button"
            aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            ?disabled=${!studio.canRedo}
            @click=${() => studio.redo()}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d="M16 8H8a4 4 0 0 0 0 8h4M13 5l3 3-3 3" />
            </svg>
            ${say('redo')}
          </button>
          <label class="interface">
            <span class="hidden">${say('interface')}</span>
            <select
              @change=${(event: Event) => studio.speakTo((event.currentTarget as HTMLSelectElement).value as StudioLanguage)}
            >
              ${LANGUAGES.map(
                (tag) =>
                  html`<option value=${tag} lang=${tag} ?selected=${tag === studio.language}>
                    ${tag === 'fr' ? 'Français' : 'English'}
                  </option>`,
              )}
            </select>
          </label>
        </div>
      </header>
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
