import { html, nothing, type TemplateResult } from 'lit';

interface FieldOptions {
  /** Id of the control; those of its hint and its mistake are made of it. */
  readonly id: string;
  readonly label: unknown;
  readonly control: unknown;
  readonly hint?: unknown;
  /** What is wrong with it, in words. */
  readonly error?: unknown;
}

/** One field: its label, its control, what helps to fill it in, and what is wrong with it. */
export function field({ id, label, control, hint, error }: FieldOptions): TemplateResult {
  return html`<div part="field">
    <label for=${id}>${label}</label>
    ${control} ${hint === undefined ? nothing : html`<p part="hint" id="${id}-hint">${hint}</p>`}
    ${mistake(id, error)}
  </div>`;
}

/** What is wrong with a control, which is described by it; nothing to be seen where nothing is. */
export function mistake(id: string, error: unknown): TemplateResult {
  return html`<p part="error" id="${id}-error">${error ?? nothing}</p>`;
}
