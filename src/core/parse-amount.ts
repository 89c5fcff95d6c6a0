import { numberFormat } from './format.js';

const SPACES_AND_MARKS = /[\s'’\u200e\u200f\u061c]/gu;
const CURRENCY = /^(?:\p{Sc}|[A-Z]{1,3})+|(?:\p{Sc}|[A-Z]{1,3})+$/gu;
const ZEROS = [...'٠۰०'].map((zero) => zero.codePointAt(0) ?? 0);

/**
 * Reads an amount as people of a language type it: "1 234,50", "1,234.50", "1.234,50 €", "١٬٢٣٤٫٥٠".
 * Where both `.` and `,` stand, the last is the decimal mark. A single one before exactly three digits
 * is a thousands mark where the language writes its thousands so, else a decimal mark.
 *
 * @returns A decimal string for `Order.total`; a text that is no amount comes back as it was, for the order's
 *   reader to refuse.
 */
export function parseAmount(text: string, locale: string): string {
  const digits = [...text.normalize('NFKC')].map(asciiDigit).join('');
  const compact = digits.replace(SPACES_AND_MARKS, '').replace(CURRENCY, '');
  const decimal = compact.includes('٫') ? '٫' : decimalMark(compact, locale);
  const [whole = '', fraction, ...rest] = decimal === undefined ? [compact] : compact.split(decimal);
  // "5." and ".5" are what somebody is about to type, or means.
  const amount = (whole.replace(/[.,٬]/gu, '') || '0') + (fraction ? `.${fraction}` : '');
  return rest.length === 0 && /\d/u.test(compact) && /^-?\d+(\.\d+)?$/u.test(amount) ? amount : text.trim();
}

function decimalMark(compact: string, locale: string): string | undefined {
  const marks = compact.match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (marks.length > 1) return new Set(marks).size > 1 ? last : undefined;
  const isThousands = last === thousandsMark(locale) && /^-?\d{1,3}[.,]\d{3}$/u.test(compact);
  return isThousands ? undefined : last;
}

function thousandsMark(locale: string): string | undefined {
  const format = numberFormat(locale, { useGrouping: 'always', numberingSystem: 'latn' });
  return format.formatToParts(12345).find(({ type }) => type === 'group')?.value;
}

/** Arabic, Persian and Devanagari digits as 0 to 9; full-width ones are taken care of by normalisation. */
function asciiDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? letter : String(code - zero);
}
