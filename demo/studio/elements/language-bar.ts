import { html, nothing, type TemplateResult } from 'lit';
import { loaders } from '../../../locales/index.js';
import { defaultLocaleOf } from '../model/draft.js';
import { languagesOf, missingTexts } from '../model/texts.js';
import type { Studio } from '../store.js';
import { languageName } from './sentences.js';

/** The languages to choose from: those of the document, and all that the widget speaks. */
export const languageTags = ({ draft, languages }: Studio): string[] => [
  ...new Set([...languagesOf(draft), ...languages, ...Object.keys(loaders)]),
];

/** Which languages stand side by side, and how much is still missing in them. */
export function languageBar(studio: Studio): TemplateResult {
  const { say, draft, languages, language: reader } = studio;
  const [first = defaultLocaleOf(draft), second = ''] = languages;
  const missing = missingTexts(draft, languages).length;
  const tags = languageTags(studio);
  const options = (chosen: string) =>
    tags.map(
      (tag) => html`<option value=${tag} ?selected=${tag === chosen}>${languageName(tag, reader)}</option>`,
    );
  const choose = (position: 0 | 1) => (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    studio.showLanguages(position === 0 ? value : first, position === 0 ? second : value);
  };
  return html`<div class="language-bar">
    <label>
      <span>${say('language.first')}</span>
      <select @change=${choose(0)}>
        ${options(first)}
      </select>
    </label>
    <label>
      <span>${say('language.second')}</span>
      <select @change=${choose(1)}>
        <option value="" ?selected=${second === ''}>${say('language.none')}</option>
        ${options(second)}
      </select>
    </label>
    <p class="missing-count">
      ${
        missing > 0
          ? html`<span>${say('missing.count', { count: missing })}</span>
              <button type="button" @click=${() => studio.goToMissing()}>${say('missing.next')}</button>`
          : draft.entries.length > 0
            ? html`<span class="good">${say('missing.none')}</span>`
            : nothing
      }
    </p>
  </div>`;
}
