import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Check } from '../model/checks.js';
import { defaultLocaleOf, getAt } from '../model/draft.js';
import { write } from '../model/questions.js';
import { textIn } from '../model/texts.js';
import type { Studio } from '../store.js';
import { checkNote } from './check-note.js';
import { languageName } from './sentences.js';

export interface TextField {
  /** JSON Pointer to the text, without its language. */
  readonly path: string;
  readonly label: string;
  readonly isLong?: boolean;
  /** What stands above a field, such as buttons that write into it. */
  readonly tools?: (language: string) => TemplateResult;
  /** When somebody has finished writing. */
  readonly onDone?: (text: string, language: string) => void;
  /** It may stay empty: what is missing is not marked. */
  readonly isOptional?: boolean;
}

/** The same texts in the languages that are shown, side by side. */
export function textFields(studio: Studio, fields: readonly TextField[]): TemplateResult {
  const { say, language: reader, languages } = studio;
  return html`<div class="languages-grid" data-count=${languages.length}>
    ${languages.map(
      (language) =>
        html`<fieldset class="language" @focusin=${() => studio.preview(language)}>
          <legend>${languageName(language, reader)}</legend>
          ${fields.map((field) => textField(studio, field, language, say('missing')))}
        </fieldset>`,
    )}
  </div>`;
}

function textField(studio: Studio, field: TextField, language: string, missing: string): TemplateResult {
  const { path, label, isLong = false, tools, onDone, isOptional = false } = field;
  const { draft } = studio;
  const value = textIn(getAt(draft, path), language, defaultLocaleOf(draft));
  const id = `text${path.replaceAll('/', '-')}-${language}`;
  const isMissing = value.trim() === '' && !isOptional;
  const notes = studio.checks.filter((check) => speaksOf(check, path, language, defaultLocaleOf(draft)));
  const onInput = ({ currentTarget }: Event) => {
    const { value: typed } = currentTarget as HTMLTextAreaElement;
    const text = isLong ? typed : typed.replace(/\s*\n\s*/gu, ' ');
    studio.change(write(studio.draft, path, language, text), { key: `${path} ${language}` });
  };
  const done = ({ currentTarget }: Event) => onDone?.((currentTarget as HTMLTextAreaElement).value, language);
  const describedBy = notes.length > 0 ? `${id}-notes` : nothing;
  const isWrong = notes.some(({ severity }) => severity === 'error');
  return html`<div class="field">
    <div class="label-row">
      <label for=${id}>${label}</label>
      ${isMissing ? html`<span class="tag" id="${id}-missing">${missing}</span>` : nothing}
      ${tools?.(language)}
    </div>
    <textarea
      id=${id}
      class=${isLong ? 'prose' : 'line'}
      rows=${isLong ? 7 : 1}
      lang=${language}
      dir="auto"
      data-path=${path}
      data-language=${language}
      aria-describedby=${describedBy}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${live(value)}
      @input=${onInput}
      @change=${done}
      @keydown=${isLong ? nothing : stayInLine}
    ></textarea>
    ${
      notes.length > 0
        ? html`<div class="notes" id="${id}-notes">
            ${notes.map((note) => html`<div>${checkNote(studio, note)}</div>`)}
          </div>`
        : nothing
    }
  </div>`;
}

/** A question is one line, though a long one is shown in several. */
const stayInLine = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
};

/** Is it about this text in this language? That something is not written yet is marked already. */
function speaksOf(
  { path, locale, code }: Check,
  own: string,
  language: string,
  defaultLocale: string,
): boolean {
  if (code.startsWith('missing-')) return false;
  return path === `${own}/${language}` || (path === own && (locale ?? defaultLocale) === language);
}
