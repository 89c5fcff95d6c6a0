import type { MessageKey } from '../../../locales/messages.js';

/** What is wrong, by the name of the field. */
export type Mistakes = ReadonlyMap<string, MessageKey>;

/** The field that no person sees, by the name that robots look for. */
export const TRAP = 'website';

/** Asks the platform's constraint validation about each field, and says what is wrong in words of ours. */
export function findMistakes(form: HTMLFormElement): Mistakes {
  const mistakes = new Map<string, MessageKey>();
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) continue;
    const { name, validity, value } = control;
    if (validity.typeMismatch) mistakes.set(name, 'contact.error.emailFormat');
    else if (validity.valueMissing || (control.required && value.trim() === ''))
      mistakes.set(name, name === 'email' ? 'contact.error.email' : 'contact.error.message');
    else if (name === TRAP && value) mistakes.set(name, 'contact.error.trap');
  }
  return mistakes;
}
