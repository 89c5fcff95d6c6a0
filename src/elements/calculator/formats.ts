import { dateFormat, formatPercent, formatUnit, listFormat, numberFormat } from '../../core/format.js';
import { currencyScale } from '../../core/currency.js';
import type { DateRange, Money } from '../../core/policy.js';
import { LAST_MINUTES } from '../controllers/countdown.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const WEEKDAY = { weekday: 'short' } as const;

/** As many as Intl can show in every engine. */
const decimalsOf = (decimal: string): number => Math.min(decimal.split('.')[1]?.length ?? 0, 20);

/** How amounts, days and times are said to one shopper. */
export class Formats {
  #regions: Intl.DisplayNames | undefined;

  constructor(readonly locale: string) {}

  money({ amount, currency, scale }: Money): string {
    const digits = String(amount).padStart(scale + 1, '0');
    const decimal = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return this.amount(decimal, currency);
  }

  /** A decimal amount as it is, with all of its decimals. */
  amount(decimal: string, currency: string): string {
    const maximumFractionDigits = Math.max(decimalsOf(decimal), currencyScale(currency));
    const options = { style: 'currency', currency, maximumFractionDigits } as const;
    const text = numberFormat(this.locale, options).format(decimal as Intl.StringNumericLiteral);
    // Arabic writes "149.00 US$": without the mark, the sign would move to the other side of its letters.
    return text.replace(/\p{L}\p{Sc}$/u, '$&\u200e');
  }

  /** A decimal number as people of this language would type it; a text that is none as it stands. */
  typed(decimal: string): string {
    if (!/^\d+(\.\d+)?$/u.test(decimal)) return decimal;
    const decimals = decimalsOf(decimal);
    const options = { useGrouping: false, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return numberFormat(this.locale, options).format(decimal as Intl.StringNumericLiteral);
  }

  /** An amount to show how one is typed, with the decimals of the currency. */
  example(currency: string): string {
    return this.typed(`149${'0'.repeat(currencyScale(currency)).replace(/^0/u, '.0')}`);
  }

  /** An instant on the shopper's own clock. */
  instant(instant: string): string {
    return dateFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(instant));
  }

  /** An instant on the clock of a time zone, which is named. */
  instantIn(instant: number, timeZone: string): string {
    const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
    return dateFormat(this.locale, { ...DATE, ...clock, timeZone }).format(instant);
  }

  /** A civil day, `YYYY-MM-DD`. */
  day(day: string): string {
    return dateFormat(this.locale, { ...DATE, ...WEEKDAY, timeZone: 'UTC' }).format(Date.parse(day));
  }

  /** The same without its year, for a day that is near. */
  shortDay(day: string): string {
    return this.shortRange({ from: day, to: day });
  }

  /** "27 March – 10 April 2026"; one day where both are the same. */
  range({ from, to }: DateRange): string {
    return dateFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
      Date.parse(from),
      Date.parse(to),
    );
  }

  /** The same, shorter: for a drawing's labels. */
  shortRange({ from, to }: DateRange): string {
    const options = { ...WEEKDAY, day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
    return dateFormat(this.locale, options).formatRange(Date.parse(from), Date.parse(to));
  }

  /** A country by its code; the code itself where it is none. */
  country(code: string): string {
    return /^[A-Z]{2}$/u.test(code) ? (this.#regionNames.of(code) ?? code) : code;
  }

  get #regionNames(): Intl.DisplayNames {
    return (this.#regions ??= new Intl.DisplayNames(this.locale, { type: 'region' }));
  }

  percent(percent: string): string {
    return formatPercent(this.locale, percent);
  }

  days(count: number): string {
    return formatUnit(this.locale, 'day', count);
  }

  /** "3 h 12 min"; days with hours when it is long, seconds in the last two minutes. Rounded down. */
  remaining(milliseconds: number): string {
    const parts: ['day' | 'hour' | 'minute' | 'second', number][] =
      milliseconds >= 2 * DAY
        ? [
            ['day', milliseconds / DAY],
            ['hour', (milliseconds % DAY) / HOUR],
          ]
        : milliseconds >= LAST_MINUTES
          ? [
              ['hour', milliseconds / HOUR],
              ['minute', (milliseconds % HOUR) / MINUTE],
            ]
          : [
              ['minute', milliseconds / MINUTE],
              ['second', (milliseconds % MINUTE) / SECOND],
            ];
    // The short forms of Arabic are letters that few would know in a sentence.
    const unitDisplay = this.locale.startsWith('ar') ? 'long' : 'short';
    const said = parts
      .map(([unit, amount]) => [unit, Math.floor(amount)] as const)
      .filter(([, amount], index, all) => amount > 0 || (index === 1 && !all[0]?.[1]))
      .map(([unit, amount]) =>
        numberFormat(this.locale, { style: 'unit', unit, unitDisplay }).format(amount),
      );
    return listFormat(this.locale, { type: 'unit', style: 'narrow' }).format(said);
  }
}
