import { numberFormat } from './format.js';

/** Spaces, Swiss apostrophes, and the marks that turn the direction of writing. */
const BETWEEN_DIGITS = /[\s'’\u200e\u200f\u061c]/gu;
/** Behind the amount, too, what Intl does not tell: yen and yuan as words, and the shekel's abbreviation. */
const SIGN_OR_CODE = /^(?:\p{Sc}|[A-Z]{1,3})+|(?:\p{Sc}|[A-Z]{1,3}|[円元]|ש["״]ח)+$/gu;
/** The Swiss and the Swedish way to write no cents: "200.–", "200:-". */
const NO_CENTS = /[.,:][-–—]$/u;
/** Digits, or groups of them by one mark: in threes, or as in India. */
const WHOLE = /^-?(?:\d*|\d{1,3}(?:([.,٬])\d{2,3}(?=\1))*[.,٬]\d{3})$/u;
/** Of the digits in Arabic, Persian and Hindi. */
const ZEROS = [0x660, 0x6f0, 0x966];

/**
 * Reads an amount as people of a language type it: "1 234,50", "1,234.50", "1.234,50 €", "١٬٢٣٤٫٥٠".
 * Where both `.` and `,` stand, the last is the decimal mark. A single one before exactly three digits
 * is a thousands mark where the language writes its thousands so, else a decimal mark.
 *
 * @param currency - ISO 4217 code: what the language writes for it may stand around the amount, as in "149 kr".
 * @returns A decimal string for `Order.total`; a text that is no amount comes back as it was, for the order's
 *   reader to refuse.
 */
export function parseAmount(text: string, locale: string, currency?: string): string {
  const compact = bare(text, locale, currency);
  const decimal = decimalMark(compact, locale);
  const [whole = '', fraction = '', ...rest] = decimal === undefined ? [compact] : compact.split(decimal);
  const isAmount = rest.length === 0 && /\d/u.test(compact) && WHOLE.test(whole) && !/\D/u.test(fraction);
  if (!isAmount) return text.trim();
  // "5." and ".5" are what somebody is about to type, or means.
  const digits = whole.replace(/[.,٬]/gu, '').replace(/^-?$/u, '$&0');
  return fraction ? `${digits}.${fraction}` : digits;
}

/** Digits from 0 to 9, their marks and a sign: without spaces, currency and what else is only for the eye. */
function bare(text: string, locale: string, currency: string | undefined): string {
  const digits = text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
  let compact = digits.replace(BETWEEN_DIGITS, '').replaceAll('−', '-').replaceAll('،', ',');
  for (const name of currency ? currencyNames(locale, currency) : []) {
    if (compact.startsWith(name)) compact = compact.slice(name.length);
    else if (compact.endsWith(name)) compact = compact.slice(0, -name.length);
  }
  return compact.replace(SIGN_OR_CODE, '').replace(NO_CENTS, '');
}

function decimalMark(compact: string, locale: string): string | undefined {
  if (compact.includes('٫')) return '٫';
  const marks = compact.match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (marks.length > 1) return new Set(marks).size > 1 ? last : undefined;
  const isThousands = last === thousandsMark(locale) && /^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(compact);
  return isThousands ? undefined : last;
}

function thousandsMark(locale: string): string | undefined {
  const format = numberFormat(locale, { useGrouping: 'always', numberingSystem: 'latn' });
  return format.formatToParts(12345).find(({ type }) => type === 'group')?.value;
}

/** How a language writes a currency, longest first. */
function currencyNames(locale: string, currency: string): string[] {
  const names = (['symbol', 'narrowSymbol', 'code'] as const).map(
    (currencyDisplay) =>
      numberFormat(locale, { style: 'currency', currency, currencyDisplay })
        .formatToParts(1)
        .find(({ type }) => type === 'currency')
        ?.value.normalize('NFKC')
        .replace(BETWEEN_DIGITS, '') ?? '',
  );
  return [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** 0 to 9 for a digit of another script; full-width ones are taken care of by normalisation. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? digit : String(code - zero);
}
