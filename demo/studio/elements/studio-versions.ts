import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Autosave } from '../autosave.js';
import { isBlank, newDraft } from '../model/draft.js';
import type { Version } from '../model/versions.js';
import { StudioElement } from './studio-element.js';

/** The way back: earlier versions that this browser has kept, and an empty page. */
export class StudioVersions extends StudioElement {
  @property({ attribute: false }) autosave!: Autosave;

  protected override render(): TemplateResult {
    const { say, studio, autosave } = this;
    const { versions } = autosave;
    const time = new Intl.DateTimeFormat(studio.language, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<section class="versions" aria-labelledby="versions-title">
      <h2 id="versions-title" tabindex="-1">${say('versions')}</h2>
      <p>${say('versions.text')}</p>
      ${versions.length === 0 ? html`<p class="hint">${say('versions.none')}</p>` : nothing}
      <ul>
        ${versions.map((version) => {
          const { at, draft } = version;
          const size = say('entry.count', { count: draft.entries.length });
          return html`<li>
            <span>${time.format(at)} · ${size}</span>
            <button type="button" @click=${() => this.#restore(version)}>
              ${say('versions.restore')}<span class="hidden">: ${time.format(at)}, ${size}</span>
            </button>
          </li>`;
        })}
      </ul>
      <button type="button" class="danger" ?disabled=${isBlank(studio.draft)} @click=${this.#startAgain}>
        ${say('versions.startAgain')}
      </button>
    </section>`;
  }

  #restore({ draft }: Version): void {
    this.studio.open(draft, this.say('versions.restored'));
    this.studio.focus('#versions-title');
  }

  readonly #startAgain = (): void => {
    this.studio.open(newDraft(this.studio.language), this.say('versions.started'));
    this.studio.show('questions');
    this.studio.focus('#main');
  };
}
