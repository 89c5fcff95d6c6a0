/** Numbers in prose, read together with what they count: durations, percentages, amounts, times of day. */
import { parseAmount } from '../parse-amount.js';
import { clockOf, joinHours } from './clock.js';
import type { Lexicon, TimeUnit } from './lexicon/index.js';

/** A number, or a range of two, with what it counts. */
export interface Quantity {
  /** `always`: "24/7" and its like. */
  readonly kind: 'time' | 'percent' | 'money' | 'clock' | 'always';
  /** Where it stands in the text that was read. */
  readonly index: number;
  /** As it was written: "12-24 hours". */
  readonly text: string;
  /** In the unit given; minutes since midnight for a time of day. Equal where one number was written. */
  readonly low: number;
  readonly high: number;
  readonly unit?: TimeUnit;
  /** ISO 4217 code, or `$` for a dollar of whatever country. */
  readonly currency?: string;
  /** The number is the most that is meant: "within 24 hours". */
  readonly atMost: boolean;
}

const DIGITS =
  "\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?(?![.,]?\\d)|\\d+(?:[.,]\\d+)?(?![.,]?\\d)";
const DASH = '[-–—‑]';
const SYMBOLS: Readonly<Record<string, string>> = { $: '$', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const SIGN = '(?:US|CA|AU|NZ|[CA])?\\s?[$€£¥](?:\\s?US)?';
const CODE = '(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|SEK|NOK|DKK|PLN|CZK|MXN|BRL|INR)';
const PER_WEEK =
  '7\\s*(?:j(?:ours)?|days?|tage|d[ií]as)\\s*(?:/|sur|a|per|in der|die|a la|por)\\s*(?:7|week|woche|semana)';
const ALWAYS = new RegExp(
  [
    `24\\s*(?:h(?:(?:ou)?rs?|eures?)?|stunden|horas)?\\s*(?:(?:/|sur)\\s*(?:24|7)(?!\\d)(?:\\s*(?:j|tage|days))?|am tag|al d[ií]a|a day|per day)(?:\\s*(?:,|et|and|und|y|/)?\\s*${PER_WEEK})?`,
    `${PER_WEEK}(?:\\s*(?:,|et|and|und|y|/)?\\s*24\\s*h?\\s*(?:/|sur)\\s*24)?`,
    'rund um die uhr',
    '(?:a)?round the clock',
    'las 24 horas(?: del d[ií]a)?(?!\\s*(?:siguientes|posteriores|desde|tras|despu))',
  ].join('|'),
  'giu',
);
/** Before "a week" that tells how often: "twice", "7 days". */
const BEFORE_FREQUENCY =
  /(?:once|twice|times|thrice|fois|mal|vez|veces|minutes?|hours?|days?|minutos|horas?|d[ií]as?|heures?|jours?|stunden?|tage?|every|what|such|\d)\s*$/iu;

/** Between a number and its unit: "les 12 premières heures". */
const FILLER = '(?:premi[eè]re?s|ersten|first|full|whole|vollen?|ganzen?|petites?|bonnes?|short|primer[oa]s)';

interface Reader {
  readonly time: RegExp;
  readonly percent: RegExp;
  readonly money: RegExp;
  readonly clock: RegExp;
  readonly atMost: RegExp;
  readonly atMostAfter: RegExp;
  readonly units: readonly (readonly [TimeUnit, RegExp])[];
  readonly numbers: readonly (readonly [RegExp, number])[];
  readonly currencies: readonly (readonly [RegExp, string])[];
}

const readers = new Map<Lexicon, Reader>();

function readerOf(lexicon: Lexicon): Reader {
  const known = readers.get(lexicon);
  if (known) return known;
  const { units, to, between, and, percent, currencies, atMost, clock } = lexicon;
  const words = Object.keys(lexicon.numbers)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '[- ]'));
  const whole = Object.keys(lexicon.numbers).filter((word) => !/[-\s]/u.test(word));
  // "twenty-four" is one number, no range.
  const number = `(?:${DIGITS}|(?<!\\p{L})(?:${words.join('|')})(?!-(?:${whole.join('|')})(?!\\p{L})))`;
  const doubled = `${number}(?:\\s*\\(\\s*${number}\\s*\\))?`;
  const order: readonly TimeUnit[] = ['business', 'minute', 'hour', 'week', 'month', 'day'];
  const unit = `(?:${order.map((name) => `(?:${units[name]})`).join('|')}|fortnights?|quincenas?)`;
  const first = `(?<low>${doubled})(?:[\\s-]*(?<lowUnit>${unit})(?!\\p{L}))?`;
  const second = (link: string) => `\\s*(?:${link})\\s*(?<high>${doubled})`;
  const range = (tail: string) =>
    `(?:(?<!\\p{L})(?:${between})\\s+${first}${second(`${and}|${to}|${DASH}`)}|${first.replaceAll('?<low', '?<from')}${second(`${to}|${DASH}|/`).replace('?<high', '?<till')}|(?<one>${doubled}))${tail}`;
  const amount = `(?<amount>${DIGITS})(?:[.,][-–—])?`;
  const names = Object.values(currencies).join('|');
  const flags = 'giu';
  const exact = (source: string) => new RegExp(`^(?:${source})$`, 'iu');
  const start = '(?<![\\p{L}\\p{N}.,/])';
  const reader: Reader = {
    time: new RegExp(`${start}${range(`[\\s-]*(?:${FILLER}\\s+)?(?<unit>${unit})(?!\\p{L})`)}`, flags),
    percent: new RegExp(`${start}${range(`\\s*(?:${percent})(?!\\p{L})`)}`, flags),
    money: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<before>${SIGN}|${CODE})\\s*${amount}(?:\\s*(?:${CODE})(?!\\p{L}))?|${start}${amount.replace('<amount>', '<amount2>')}\\s*(?<after>${names}|${SIGN}|${CODE})(?!\\p{L})`,
      flags,
    ),
    clock: new RegExp(`(?<![\\p{L}\\p{N}.,/$€£])(?:${clock})`, flags),
    atMost: new RegExp(
      `(?<!\\p{L})(?:${atMost})(?:\\s+(?:a|the|an|les|las|los|der|die|von|de|den|first|ersten|premières|primeras))*\\s*$`,
      'iu',
    ),
    atMostAfter: new RegExp(`^\\s*(?:${atMost})\\s*(?:$|[.,;!?)])`, 'iu'),
    units: [
      ...order.map((name) => [name, exact(units[name])] as const),
      ['week', exact('fortnights?|quincenas?')],
    ],
    numbers: Object.entries(lexicon.numbers).map(([word, value]) => [
      exact(word.replaceAll('-', '[- ]')),
      value,
    ]),
    currencies: Object.entries(currencies).map(([code, source]) => [exact(source), code]),
  };
  readers.set(lexicon, reader);
  return reader;
}

/** All quantities of a text, in order; of two that overlap, the one that says more. */
export function readQuantities(text: string, locale: string, lexicon: Lexicon): Quantity[] {
  const reader = readerOf(lexicon);
  const found: Quantity[] = [];
  let rest = text;
  const scan = (
    pattern: RegExp,
    read: (match: RegExpExecArray, groups: Groups) => Pick<Quantity, 'kind' | 'low' | 'high'> | undefined,
  ) => {
    for (const match of [...rest.matchAll(pattern)]) {
      const quantity = read(match, match.groups ?? {});
      if (!quantity || Number.isNaN(quantity.low) || Number.isNaN(quantity.high)) continue;
      const { index } = match;
      // "between" belongs to the sentence, not to the number that a fact replaces.
      found.push({
        ...quantity,
        index,
        text: match[0].trim(),
        atMost:
          reader.atMost.test(text.slice(0, index)) ||
          reader.atMostAfter.test(text.slice(index + match[0].length)),
      });
      rest = rest.slice(0, index) + ' '.repeat(match[0].length) + rest.slice(index + match[0].length);
    }
  };
  const number = (raw: string) => numberOf(raw, locale, reader);

  scan(ALWAYS, () => ({ kind: 'always', low: 0, high: 0 }));
  scan(reader.clock, (_, groups) => clockOf(groups));
  scan(reader.money, (_, { before, after, amount, amount2 }) => {
    const currency = currencyOf(before ?? after ?? '', reader);
    const value = number(amount ?? amount2 ?? '');
    return { kind: 'money', low: value, high: value, currency };
  });
  scan(reader.percent, (_, groups) => ({ kind: 'percent', ...endsOf(groups, number) }));
  scan(reader.time, (match, groups) => {
    const { unit = '', lowUnit = groups.fromUnit } = groups;
    const isArticle = /^(?:an?|une?|una|ein\p{L}*)$/iu.test(groups.one ?? '');
    if (isArticle && BEFORE_FREQUENCY.test(text.slice(0, match.index))) return undefined;
    const name = unitOf(unit, reader);
    const { low, high } = endsOf(groups, number);
    const factor = /^(?:fortnight|quincena)/iu.test(unit) ? 2 : 1;
    const from = lowUnit ? convert(low, unitOf(lowUnit, reader), name) : low;
    return { kind: 'time', low: from * factor, high: high * factor, unit: name };
  });
  return joinHours(
    found.sort((a, b) => a.index - b.index),
    text,
  );
}

export type Groups = Readonly<Record<string, string | undefined>>;

function endsOf(groups: Groups, number: (raw: string) => number): { low: number; high: number } {
  const low = number(groups.low ?? groups.from ?? groups.one ?? '');
  return { low, high: number(groups.high ?? groups.till ?? groups.one ?? '') };
}

function numberOf(raw: string, locale: string, { numbers }: Reader): number {
  const text = raw.replace(/\s*\(.*$/u, '').trim();
  const word = numbers.find(([pattern]) => pattern.test(text));
  return word ? word[1] : Number(parseAmount(text, locale));
}

const unitOf = (raw: string, { units }: Reader): TimeUnit =>
  units.find(([, pattern]) => pattern.test(raw.trim()))?.[0] ?? 'day';

const HOURS: Readonly<Record<TimeUnit, number>> = {
  minute: 1 / 60,
  hour: 1,
  business: 24,
  day: 24,
  week: 168,
  month: 720,
};

/** How many `to` are so many `from`: "1 day to 48 hours". */
export function convert(amount: number, from: TimeUnit, to: TimeUnit): number {
  return from === to ? amount : (amount * HOURS[from]) / HOURS[to];
}

function currencyOf(raw: string, { currencies }: Reader): string {
  const text = raw.trim();
  const named = currencies.find(([pattern]) => pattern.test(text));
  if (named) return named[1];
  if (/^[A-Z]{3}$/u.test(text.toUpperCase()) && !text.includes('$')) return text.toUpperCase();
  const country = /^(US|CA|AU|NZ)/iu.exec(text)?.[1] ?? (/US$/iu.test(text) ? 'US' : undefined);
  const symbol = SYMBOLS[/[$€£¥]/u.exec(text)?.[0] ?? ''] ?? '$';
  return symbol === '$' && country ? `${country.toUpperCase()}D` : symbol;
}
