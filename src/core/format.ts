/**
 * Formats of numbers, money and time in a reader's language; a malformed tag counts as English.
 * Formatters are costly to make, so each is made once.
 */
import { isLanguageTag } from './checks.js';

const cached = <O, F>(make: (locale: string, options: O) => F) => {
  const made = new Map<string, F>();
  return (locale: string, options: O): F => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let formatter = made.get(key);
    if (formatter === undefined)
      made.set(key, (formatter = make(isLanguageTag(locale) ? locale : 'en', options)));
    return formatter;
  };
};

export const numberFormat = cached(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const dateFormat = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const listFormat = cached(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);
const pluralRules = cached(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

type Unit = 'week' | 'day' | 'hour' | 'minute' | 'second';
/** A decimal in writing; Intl formats such a string exactly, where a float would be rounded first. */
type Decimal = Intl.StringNumericLiteral;

/** "24 hours", "5–10 days"; one number where both ends are the same. */
export function formatUnit(locale: string, unit: Unit, min: number, max = min): string {
  const format = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return min === max ? format.format(min) : format.formatRange(min, max);
}

/** "24", "5–10": the digits alone. */
export function formatNumber(locale: string, min: number, max = min): string {
  const format = numberFormat(locale, {});
  return min === max ? format.format(min) : format.formatRange(min, max);
}

/** "149,00 $US" for a decimal amount of a currency. */
export function formatMoney(locale: string, amount: string, currency: string): string {
  return numberFormat(locale, { style: 'currency', currency }).format(amount as Decimal);
}

/** "149,00" for the same: the amount without its currency. */
export function moneyDigits(locale: string, amount: string, currency: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency }).formatToParts(amount as Decimal);
  return parts.map(({ type, value }) => (type === 'currency' || type === 'literal' ? '' : value)).join('');
}

/** The plural category of a number, or of a range from `min` to `max`. */
export function pluralCategory(locale: string, min: number, max = min): string {
  // TypeScript's library does not have selectRange yet; every engine of the last two years does.
  const rules = pluralRules(locale, {}) as Intl.PluralRules & {
    selectRange(start: number, end: number): string;
  };
  return min === max ? rules.select(min) : rules.selectRange(min, max);
}

/** "1,5 %" for "1.5"; exact up to 20 decimals, the most that Intl shows. */
export function formatPercent(locale: string, percent: string): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 20 }).format(
    `${percent}e-2` as Decimal,
  );
}

/** "1,5" for "1.5". */
export function formatDecimal(locale: string, decimal: string): string {
  return numberFormat(locale, { maximumFractionDigits: 20 }).format(decimal as Decimal);
}

/** "14:00" or "2:00 PM" for a time of day such as "14:00", whatever its zone. */
export function formatClock(locale: string, clock: string): string {
  return dateFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`1970-01-01T${clock}Z`),
  );
}

/** "Monday–Friday" for [1,2,3,4,5]; days that do not follow each other are listed. 1 is Monday. */
export function formatWeekdays(locale: string, days: readonly number[]): string {
  const format = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 1970-01-05 was a Monday.
  const name = (day: number) => format.format(Date.UTC(1970, 0, 4 + day));
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 1, sorted.at(-1) ?? 1];
  const isRun = sorted.length > 2 && last - first === sorted.length - 1;
  return isRun
    ? `${name(first)}–${name(last)}`
    : listFormat(locale, { type: 'conjunction' }).format(sorted.map(name));
}
