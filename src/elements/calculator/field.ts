import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from './entries.js';
import type { CalculatorState } from './view.js';

interface FieldOptions {
  /** Id of the control. */
  readonly id: string;
  readonly label: string;
  readonly control: unknown;
  readonly hint?: string;
}

/** One field: its label, its control, what helps to fill it in, and what is wrong with it. */
export function field(state: CalculatorState, { id, label, control, hint }: FieldOptions): TemplateResult {
  return html`<div part="field">
    <label for=${id}>${label}</label>
    ${control} ${hint === undefined ? nothing : html`<p part="hint" id="${id}-hint">${hint}</p>`}
    ${error(state, id as FormField)}
  </div>`;
}

/** What is wrong with a field, in words; its control is described by it. */
export function error(state: CalculatorState, id: FormField): TemplateResult {
  const { errors, translator, formats, policy } = state;
  const code = errors.get(id);
  const example = formats.example(policy.currency);
  return html`<p part="error" id="${id}-error">
    ${code ? translator.t(`calculator.error.${code}`, { example }) : nothing}
  </p>`;
}

/** Whether a field is to be marked as wrong. */
export function invalid({ errors }: CalculatorState, id: FormField): 'true' | typeof nothing {
  return errors.has(id) ? 'true' : nothing;
}
