/**
 * Facts: `{{cancellation.window}}` in a text stands for the policy's own value, so that prose and policy
 * cannot drift apart. Values come out in the reader's language.
 */
import {
  formatClock,
  formatDecimal,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUnit,
  formatWeekdays,
  listFormat,
  moneyDigits,
  pluralCategory,
} from './format.js';
import { decidingRule, durationParts } from './rules.js';
import type { ChangePolicy, Fee, FaqDocument, Policy, Span, Support } from './schema.js';

/** The few words that Intl has no name for; part of each language's messages. */
export type FactWords = Readonly<Record<string, string>>;

/** Where facts come from and how they are said. */
export interface FactContext {
  readonly document: Pick<FaqDocument, 'policy' | 'support'>;
  /** BCP 47 tag of the reader. */
  readonly locale: string;
  readonly words: FactWords;
}

const FACT = /\{\{\s*([^{}\s]+)\s*\}\}/gu;
const UNITS = ['week', 'day', 'hour', 'minute', 'second'] as const;
const NUMBER = '.number';

/** A fact's value said in full, and as digits alone for languages that inflect the unit. */
interface Said {
  readonly full: string;
  readonly number: string;
}

/**
 * The value of one fact in the reader's language, such as "24 heures" for `cancellation.window`;
 * with `.number` behind its name the digits alone. `undefined` where the document has no such fact.
 */
export function formatFact(name: string, context: FactContext): string | undefined {
  const digits = name.endsWith(NUMBER);
  const said = say(digits ? name.slice(0, -NUMBER.length) : name, context);
  return digits ? said?.number : said?.full;
}

/** Replaces every known fact in a text. An unknown one stays as written and is given to `onUnknown`. */
export function fillFacts(text: string, context: FactContext, onUnknown?: (name: string) => void): string {
  if (!text.includes('{{')) return text;
  return text.replace(FACT, (raw, name: string) => {
    const value = formatFact(name, context);
    if (value === undefined) onUnknown?.(name);
    return value ?? raw;
  });
}

/** The names of all facts that a text asks for, in order. */
export function factNames(text: string): string[] {
  return [...text.matchAll(FACT)].map((match) => match[1] ?? '');
}

function say(name: string, { document, locale, words }: FactContext): Said | undefined {
  const policy = typeof document.policy === 'object' ? document.policy : undefined;
  const support = typeof document.support === 'object' ? document.support : undefined;
  const [section, ...rest] = name.split('.');
  const key = rest.at(-1);
  if (section === 'support') return rest.length === 1 ? saySupport(key, support, locale, words) : undefined;
  if (section === 'delivery') return sayDelivery(rest.slice(0, -1).join('.'), key, policy, locale, words);
  if (section === 'statutory' && key === 'days') {
    const right = policy?.statutory?.find(({ id }) => id === rest.slice(0, -1).join('.'));
    return right && sayDurations(locale, [0, right.days, 0, 0, 0]);
  }
  if (name === 'returns.days')
    return (
      policy?.returns &&
      saySpan({ min: policy.returns.days, max: policy.returns.days, unit: 'days' }, locale, words)
    );
  if (
    rest.length === 1 &&
    policy &&
    (section === 'cancellation' || (section === 'modification' && key === 'window'))
  ) {
    return sayChange(key, policy[section], policy.currency, locale, words);
  }
  return undefined;
}

/** Speaks of the rule that decides a standard, placed order at its first instant. */
function sayChange(
  key: string | undefined,
  section: ChangePolicy | undefined,
  currency: string,
  locale: string,
  words: FactWords,
): Said | undefined {
  if (!section) return undefined;
  const rule = decidingRule(section, {}, 0);
  if (key === 'window') {
    if (!rule || rule.allowed === false) return word(words, 'never');
    return rule.until === undefined
      ? word(words, 'anyTime')
      : sayDurations(locale, durationParts(rule.until));
  }
  if (key !== 'fee' || !rule) return undefined;
  return rule.allowed === false ? word(words, 'never') : sayFee(rule.fee, currency, locale, words);
}

function sayFee(fee: Fee | undefined, currency: string, locale: string, words: FactWords): Said {
  const parts: Said[] = [];
  if (Number(fee?.percent ?? 0) > 0) {
    const percent = fee?.percent ?? '';
    parts.push({ full: formatPercent(locale, percent), number: formatDecimal(locale, percent) });
  }
  if (Number(fee?.fixed ?? 0) > 0) parts.push(sayMoney(fee?.fixed ?? '', currency, locale));
  if (parts.length === 0) return word(words, 'free');
  return {
    full: parts.map(({ full }) => full).join(' + '),
    number: parts.map(({ number }) => number).join(' + '),
  };
}

function sayDelivery(
  zoneId: string,
  key: string | undefined,
  policy: Policy | undefined,
  locale: string,
  words: FactWords,
): Said | undefined {
  const delivery = policy?.delivery;
  if (!delivery) return undefined;
  if (zoneId === '') {
    if (key === 'handling') return saySpan(delivery.handling, locale, words);
    return key === 'cutoff' && delivery.cutoff !== undefined
      ? same(formatClock(locale, delivery.cutoff))
      : undefined;
  }
  const zone = delivery.zones.find(({ id }) => id === zoneId);
  if (key === 'transit') return zone && saySpan(zone.transit, locale, words);
  return key === 'freeOver' && zone?.freeOver
    ? sayMoney(zone.freeOver.amount, policy.currency, locale)
    : undefined;
}

function saySupport(
  key: string | undefined,
  support: Support | undefined,
  locale: string,
  words: FactWords,
): Said | undefined {
  const hours = support?.hours;
  if (key === 'email') return support?.email === undefined ? undefined : same(support.email);
  if (key === 'reply') {
    return (
      support?.reply &&
      sayDurations(locale, durationParts(support.reply.min), durationParts(support.reply.max))
    );
  }
  if (key !== 'hours' || hours === undefined) return undefined;
  if (hours === 'always') return word(words, 'always');
  const periods = hours.weekly.map(
    ({ days, from, to }) =>
      `${formatWeekdays(locale, days)} ${formatClock(locale, from)}–${formatClock(locale, to)}`,
  );
  return same(listFormat(locale, { type: 'unit' }).format(periods));
}

/** One duration or a range of two, each as [weeks, days, hours, minutes, seconds]. */
function sayDurations(locale: string, min: readonly number[], max = min): Said {
  const units = (parts: readonly number[]) =>
    UNITS.flatMap((unit, index) => (parts[index] ? [{ unit, amount: parts[index] }] : []));
  const [low, high] = [units(min), units(max)];
  const [first, last] = [low[0], high[0]];
  if (low.length <= 1 && high.length === 1 && last && (first?.unit ?? last.unit) === last.unit) {
    const from = first?.amount ?? 0;
    return {
      full: formatUnit(locale, last.unit, from, last.amount),
      number: formatNumber(locale, from, last.amount),
    };
  }
  const join = (parts: typeof low, one: (part: (typeof low)[number]) => string) =>
    listFormat(locale, { type: 'unit' }).format(parts.map(one));
  const both = (one: (part: (typeof low)[number]) => string) =>
    [...new Set([join(low, one), join(high, one)])].filter(Boolean).join(' – ');
  return {
    full: both(({ unit, amount }) => formatUnit(locale, unit, amount)) || formatUnit(locale, 'hour', 0),
    number: both(({ amount }) => formatNumber(locale, amount)) || formatNumber(locale, 0),
  };
}

function saySpan({ min, max, unit }: Span, locale: string, words: FactWords): Said {
  const number = formatNumber(locale, min, max);
  if (unit !== 'business-days')
    return { full: formatUnit(locale, unit === 'weeks' ? 'week' : 'day', min, max), number };
  const phrase =
    words[`fact.businessDays_${pluralCategory(locale, min, max)}`] ?? words['fact.businessDays_other'];
  return { full: phrase?.replace('{{count}}', number) ?? number, number };
}

function sayMoney(amount: string, currency: string, locale: string): Said {
  return { full: formatMoney(locale, amount, currency), number: moneyDigits(locale, amount, currency) };
}

const same = (text: string): Said => ({ full: text, number: text });
const word = (words: FactWords, name: string): Said => same(words[`fact.${name}`] ?? name);
