import { nothing, type TemplateResult } from 'lit';
import { field as frame, mistake } from '../form/field.js';
import type { FormField } from './entries.js';
import type { CalculatorState } from './view.js';

type FieldOptions = Omit<Parameters<typeof frame>[0], 'error'>;

/** One field of the order. */
export function field(state: CalculatorState, options: FieldOptions): TemplateResult {
  return frame({ ...options, error: message(state, options.id as FormField) });
}

/** What is wrong with a field, in words; its control is described by it. */
export function error(state: CalculatorState, id: FormField): TemplateResult {
  return mistake(id, message(state, id));
}

function message({ errors, translator, formats, policy }: CalculatorState, id: FormField) {
  const code = errors.get(id);
  return code && translator.t(`calculator.error.${code}`, { example: formats.example(policy.currency) });
}

/** Whether a field is to be marked as wrong. */
export function invalid({ errors }: CalculatorState, id: FormField): 'true' | typeof nothing {
  return errors.has(id) ? 'true' : nothing;
}
