import { html, nothing, type TemplateResult } from 'lit';
import { VIEWS, type Studio } from '../store.js';
import { LANGUAGES, type StudioLanguage } from '../texts/index.js';

/** What stands above everything: the parts of the studio, undo and redo, the language. */
export function bar(studio: Studio, skip: (event: Event) => void): TemplateResult {
  const { say, view } = studio;
  return html`<header class="bar">
    <a class="skip" href="#main" @click=${skip}>${say('skip')}</a>
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
  </header>`;
}
