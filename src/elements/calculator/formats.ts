import { dateFormat, formatPercent, formatUnit, listFormat, numberFormat } from '../../core/format.js';
import type { DateRange, Money } from '../../core/policy.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From here on the seconds are counted. */
export const LAST_MINUTES = 2 * MINUTE;

/** How amounts, days and times are said to one shopper. */
export class Formats {
  constructor(private readonly locale: string) {}

  money({ amount, currency, scale }: Money): string {
    const digits = String(amount).padStart(scale + 1, '0');
    const decimal = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return this.amount(decimal, currency);
  }

  /** A decimal amount as it is, with all of its decimals. */
  amount(decimal: string, currency: string): string {
    const decimals = decimal.split('.')[1]?.length ?? 0;
    const { maximumFractionDigits = 2 } = numberFormat(this.locale, {
      style: 'currency',
      currency,
    }).resolvedOptions();
    const options = {
      style: 'currency',
      currency,
      maximumFractionDigits: Math.max(decimals, maximumFractionDigits),
    } as const;
    return numberFormat(this.locale, options).format(decimal as Intl.StringNumericLiteral);
  }

  /** A decimal number as people of this language would type it. */
  typed(decimal: string): string {
    if (!/^\d+(\.\d+)?$/u.test(decimal)) return decimal;
    const decimals = decimal.split('.')[1]?.length ?? 0;
    const options = { useGrouping: false, minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return numberFormat(this.locale, options).format(decimal as Intl.StringNumericLiteral);
  }

  /** An instant on the shopper's own clock, or on that of a zone. */
  instant(instant: string, timeZone?: string): string {
    const options = { dateStyle: 'medium', timeStyle: 'short', ...(timeZone && { timeZone }) } as const;
    return dateFormat(this.locale, options).format(Date.parse(instant));
  }

  /** A civil day, `YYYY-MM-DD`. */
  day(day: string): string {
    return dateFormat(this.locale, { ...DAY_OPTIONS, year: 'numeric' }).format(Date.parse(day));
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
    return dateFormat(this.locale, DAY_OPTIONS).formatRange(Date.parse(from), Date.parse(to));
  }

  percent(percent: string): string {
    return formatPercent(this.locale, percent);
  }

  days(count: number): string {
    return formatUnit(this.locale, 'day', count);
  }

  /** "3 h 12 min"; days with hours when it is long, seconds in the last two minutes. Rounded down. */
  remaining(milliseconds: number): string {
    const parts: [Intl.NumberFormatOptions['unit'], number][] =
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
    const said = parts
      .map(([unit, amount]) => [unit, Math.floor(amount)] as const)
      .filter(([, amount], index, all) => amount > 0 || (index === 1 && !all[0]?.[1]))
      .map(([unit, amount]) =>
        numberFormat(this.locale, {
          style: 'unit',
          unit,
          unitDisplay: 'short',
        } as Intl.NumberFormatOptions).format(amount),
      );
    return listFormat(this.locale, { type: 'unit', style: 'narrow' }).format(said);
  }
}

const DAY_OPTIONS = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
