import { html, nothing, type TemplateResult } from 'lit';
import { formatDecimal } from '../../../src/core/format.js';
import { getAt, setAt, shownOf } from '../model/draft.js';
import { toDecimal } from '../model/policy.js';
import type { Studio } from '../store.js';
import type { TextKey } from '../texts/index.js';
import type { Parsed } from './studio-field.js';
import './studio-field.js';

let count = 0;

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A choice with its label. @param name - Tells it from others of the page, and stays the same. */
export function choice(
  name: string,
  label: string,
  value: string,
  options: readonly Option[],
  onChoice: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for="choice-${name}">${label}</label>
    <select
      id="choice-${name}"
      name=${name}
      @change=${({ currentTarget }: Event) => onChoice((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>
  </div>`;
}

export function checkbox(label: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
  const id = `checkbox-${(count += 1)}`;
  return html`<label class="check-label" for=${id}>
    <input
      id=${id}
      type="checkbox"
      .checked=${isOn}
      @change=${({ currentTarget }: Event) => onChange((currentTarget as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;
}

export interface ValueField {
  /** JSON Pointer to the value. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly type?: string;
  readonly name?: string;
}

/** A text of the document that is no prose; empty takes it away. @param pattern - What it has to look like. */
export function valueField(
  studio: Studio,
  field: ValueField,
  pattern: RegExp,
  wrong: TextKey,
): TemplateResult {
  return parsedField(studio, field, shownOf(getAt(studio.draft, field.path)), (text) => {
    if (text === '') return { value: undefined };
    return pattern.test(text) ? { value: text } : { error: studio.say(wrong) };
  });
}

/** A decimal such as money or a percentage, written as the reader writes it. */
export function decimalField(studio: Studio, field: ValueField, isNeeded = false): TemplateResult {
  const value = getAt(studio.draft, field.path);
  const shown =
    typeof value === 'string' && /^\d+(?:\.\d+)?$/u.test(value) ? localDecimal(value, studio) : '';
  return parsedField(
    studio,
    field,
    shown,
    (text) => {
      const decimal = toDecimal(text);
      if (text === '' && !isNeeded) return { value: undefined };
      return decimal === undefined ? { error: studio.say('wrong.decimal') } : { value: decimal };
    },
    'decimal',
  );
}

/** As many decimals as were written: "7.00" stays "7.00". */
function localDecimal(value: string, { language }: Studio): string {
  const separator = formatDecimal(language, '0.5').charAt(1);
  return value.replace('.', separator);
}

/** A whole number of something. */
export function wholeField(studio: Studio, field: ValueField): TemplateResult {
  return parsedField(
    studio,
    field,
    shownOf(getAt(studio.draft, field.path)),
    (text) => (/^\d{1,5}$/u.test(text) ? { value: Number(text) } : { error: studio.say('wrong.whole') }),
    'numeric',
  );
}

export function parsedField(
  studio: Studio,
  { path, label, hint = '', unit = '', type = 'text', name = '' }: ValueField,
  value: string,
  parse: (text: string) => Parsed,
  mode = 'text',
  write: (value: unknown) => void = (next) => studio.change(setAt(studio.draft, path, next), { key: path }),
): TemplateResult {
  return html`<studio-field
    .label=${label}
    .hint=${hint}
    .unit=${unit}
    .type=${type}
    .mode=${mode}
    .name=${name}
    .value=${value}
    .parse=${parse}
    .done=${write}
  ></studio-field>`;
}

/** What a part of the form means, live. */
export const inWords = (sentences: readonly string[]): TemplateResult | typeof nothing =>
  sentences.length > 0
    ? html`<div class="in-words">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`
    : nothing;
