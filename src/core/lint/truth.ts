/** What the policy itself says about the subject of a claim, and whether a number agrees with it. */
import { durationMs } from '../rules.js';
import type { ChangePolicy, FaqDocument, Policy, Span, Support } from '../schema.js';
import type { Claim } from './claims.js';
import { convert, type Quantity } from './quantities.js';
import type { Subject } from './subjects.js';

/** A value of the policy in the terms of a number in prose. */
export interface Truth {
  /** The fact's full name, zone and all. */
  readonly fact: string;
  readonly kind: Quantity['kind'];
  readonly low: number;
  readonly high: number;
  readonly unit?: Quantity['unit'];
  readonly currency?: string;
}

const HOUR_MS = 3_600_000;

/**
 * Every value that the policy has for a claim's subject, the one that the fact says first. A claim that agrees with
 * any of them is right: prose may speak of another tier or reason. Empty where the policy says nothing about it.
 */
export function truthsOf({ subject, zone, quantity }: Claim, document: FaqDocument): Truth[] {
  const policy = typeof document.policy === 'object' ? document.policy : undefined;
  const support = typeof document.support === 'object' ? document.support : undefined;
  const truths = policy ? ofPolicy(subject, zone, policy) : [];
  return [...truths, ...ofSupport(subject, support)].filter(
    ({ kind }) => kind === quantity.kind || kind === 'always' || quantity.kind === 'always',
  );
}

function ofPolicy(subject: Subject, zone: string | undefined, policy: Policy): Truth[] {
  const { currency, delivery, returns, statutory = [] } = policy;
  switch (subject) {
    case 'cancellation.window':
      return windows(subject, policy.cancellation);
    case 'modification.window':
      return windows(subject, policy.modification);
    case 'cancellation.fee':
      return fees(policy.cancellation, currency);
    case 'delivery.handling':
      return delivery
        ? [delivery.handling, ...(delivery.products ?? []).map(({ handling }) => handling)].map((span) =>
            ofSpan(subject, span),
          )
        : [];
    case 'delivery.cutoff':
      return delivery?.cutoff === undefined
        ? []
        : [{ fact: subject, ...clock(delivery.cutoff, delivery.cutoff) }];
    case 'delivery.transit':
      return zonesFor(zone, policy).map(({ id, transit }) => ofSpan(`delivery.${id}.transit`, transit));
    case 'delivery.freeOver':
      return zonesFor(zone, policy).flatMap(({ id, freeOver }) => {
        if (!freeOver) return [];
        const amount = Number(freeOver.amount);
        return [{ fact: `delivery.${id}.freeOver`, kind: 'money', low: amount, high: amount, currency }];
      });
    case 'returns.days':
      return returns
        ? [returns.days, ...returns.reasons.flatMap(({ days }) => days ?? [])].map((days) =>
            ofDays(subject, days),
          )
        : [];
    case 'statutory.days':
      return statutory.map(({ id, days }) => ofDays(`statutory.${id}.days`, days));
    default:
      return [];
  }
}

function ofSupport(subject: Subject, support: Support | undefined): Truth[] {
  if (subject === 'support.reply' && support?.reply) {
    const hours = (duration: string) => durationMs(duration) / HOUR_MS;
    const [low, high] = [hours(support.reply.min), hours(support.reply.max)];
    return [{ fact: subject, kind: 'time', low, high, unit: 'hour' }];
  }
  if (subject !== 'support.hours' || support?.hours === undefined) return [];
  if (support.hours === 'always') return [{ fact: subject, kind: 'always', low: 0, high: 0 }];
  return support.hours.weekly.map(({ from, to }) => ({ fact: subject, ...clock(from, to) }));
}

/** The zone that was named, else all of them. */
function zonesFor(zone: string | undefined, { delivery }: Policy) {
  const zones = delivery?.zones ?? [];
  return zones.filter(({ id }) => zone === undefined || id === zone);
}

function windows(fact: string, section: ChangePolicy | undefined): Truth[] {
  const rules = section?.rules.filter(({ when }) => !when?.kinds && !when?.states) ?? [];
  return [...rules, ...(section?.rules ?? [])].flatMap(({ until }) => {
    if (until === undefined) return [];
    const hours = durationMs(until) / HOUR_MS;
    return [{ fact, kind: 'time' as const, low: hours, high: hours, unit: 'hour' as const }];
  });
}

function fees(section: ChangePolicy | undefined, currency: string): Truth[] {
  const of = (kind: 'percent' | 'money', value: string | undefined): Truth[] =>
    value === undefined
      ? []
      : [
          {
            fact: 'cancellation.fee',
            kind,
            low: Number(value),
            high: Number(value),
            ...(kind === 'money' && { currency }),
          },
        ];
  return (section?.rules ?? []).flatMap(({ fee }) => [
    ...of('percent', fee?.percent),
    ...of('money', fee?.fixed),
    ...of('money', fee?.min),
    ...of('money', fee?.max),
    // What is given back is the rest.
    ...(fee?.percent === undefined ? [] : of('percent', String(100 - Number(fee.percent)))),
  ]);
}

const UNIT = { 'business-days': 'business', days: 'day', weeks: 'week' } as const;

const ofSpan = (fact: string, { min, max, unit }: Span): Truth => ({
  fact,
  kind: 'time',
  low: min,
  high: max,
  unit: UNIT[unit],
});
const ofDays = (fact: string, days: number): Truth => ({
  fact,
  kind: 'time',
  low: days,
  high: days,
  unit: 'day',
});

function clock(from: string, to: string): Pick<Truth, 'kind' | 'low' | 'high'> {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return { kind: 'clock', low: minutes(from), high: minutes(to) };
}

/** May both be right? Of a range one end may be named; business days and days are not told apart, as in speech. */
export function agrees(
  quantity: Quantity,
  truth: Pick<Truth, 'kind' | 'low' | 'high' | 'unit' | 'currency'>,
): boolean {
  if (quantity.kind !== truth.kind) return false;
  if (quantity.kind === 'money' && !isSameCurrency(quantity.currency, truth.currency)) return true;
  const [low, high] = inUnit(quantity, truth);
  const isOne = quantity.low === quantity.high;
  return readings(truth, quantity).some(([min, max]) => {
    if (!isOne) return low === min && high === max;
    // Somebody who says "within 2 weeks" means the later end; who says "after 9" or "2 weeks" may mean either.
    return high === max || (!quantity.atMost && low === min);
  });
}

/** A week of transit is 7 days, and 5 of them are business days. */
function readings(
  { low, high, unit }: Pick<Truth, 'low' | 'high' | 'unit'>,
  quantity: Quantity,
): (readonly [number, number])[] {
  const both: (readonly [number, number])[] = [[low, high]];
  if (unit === 'week' && quantity.unit === 'business')
    both.push([rounded((low * 5) / 7), rounded((high * 5) / 7)]);
  if (unit === 'business' && quantity.unit === 'week')
    both.push([rounded((low * 7) / 5), rounded((high * 7) / 5)]);
  return both;
}

function inUnit({ low, high, unit }: Quantity, truth: Pick<Truth, 'unit'>): readonly [number, number] {
  if (!unit || !truth.unit) return [low, high];
  const exact = (amount: number) => rounded(convert(amount, unit, truth.unit ?? unit));
  return [exact(low), exact(high)];
}

const rounded = (amount: number) => Math.round(amount * 1e6) / 1e6;

function isSameCurrency(a = '', b = ''): boolean {
  return (
    a === b || (a === '$' && /^(?:USD|CAD|AUD|NZD|HKD|SGD|MXN)$/u.test(b)) || (b === '$' && a.endsWith('D'))
  );
}
