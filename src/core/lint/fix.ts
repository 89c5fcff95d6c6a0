import type { Quantity } from './quantities.js';
import type { Truth } from './truth.js';

/** Words in which the number is part of another: "24-hour", "14-tägig". */
const COMPOUND = /^(?<number>[\d.,\s]+)(?<rest>-?\p{L}.*)$/u;

/**
 * What to write in place of a number. The fact says its unit itself; where the language inflects it ("14 Tagen"), or
 * joins it to the next word ("24-hour"), the unit stays as it was written and only the digits come from the policy.
 */
export function fixFor({ fact, unit }: Truth, quantity: Quantity, locale: string): string {
  const inflects = locale.startsWith('de');
  const joined = /\d-\p{L}|\d\p{L}{4,}/u.test(quantity.text);
  if (quantity.kind === 'time' && unit === quantity.unit && (joined || inflects)) {
    const rest = COMPOUND.exec(quantity.text.replace(/^.*\d(?=[^\d]*$)/u, '0'))?.groups?.rest;
    const gap = /\d\s+\p{L}/u.test(quantity.text) ? ' ' : '';
    if (rest) return `{{${fact}.number}}${gap}${rest.trim()}`;
  }
  return `{{${fact}}}`;
}
