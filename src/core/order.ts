/** The one place where an order's fields are read, checked and named when they are bad. */
import { isCurrency } from './checks.js';
import { parseDay, parseInstant, type Day, type Instant } from './dates.js';
import { currencyScale, parseDecimal } from './currency.js';
import { exactMoney, type Money } from './money.js';
import { quote } from './problems.js';
import type { RuleSubject } from './rules.js';
import type { Policy, ReturnReason } from './schema.js';

type Maybe<T> = T | null | undefined;

/** What one line of a cart holds. */
export interface OrderLine {
  readonly tags?: Maybe<readonly string[]>;
  /** 1 where absent. */
  readonly quantity?: Maybe<number>;
}

/** An order as a shop's page or a shopper's form gives it. Empty strings and `null` count as absent. */
export interface Order {
  /** A decimal string in the policy's currency, such as `"200.00"`; needed for everything but a delivery estimate. */
  readonly total?: Maybe<string>;
  /** The goods alone; counts as `total` where absent. */
  readonly subtotal?: Maybe<string>;
  /** The part made to measure; 0 where absent. */
  readonly custom?: Maybe<string>;
  /** An ISO instant with an offset or `Z`. */
  readonly placedAt?: Maybe<string>;
  /** `standard` where absent. */
  readonly kind?: Maybe<string>;
  /** `placed` where absent. */
  readonly state?: Maybe<string>;
  /** ISO 3166 code in capitals, such as `"US"`. */
  readonly country?: Maybe<string>;
  /** Made to the shopper's own design; only `true` counts. */
  readonly personalised?: Maybe<boolean>;
  readonly lines?: Maybe<readonly OrderLine[]>;
  /** The civil day on which the last item arrived, `YYYY-MM-DD`. */
  readonly deliveredOn?: Maybe<string>;
}

export type OrderField =
  'currency' | 'total' | 'subtotal' | 'custom' | 'placedAt' | 'deliveredOn' | 'reason' | 'now';

const REMEDIES = {
  required: 'it is missing: give it',
  'not-a-number': 'write a decimal number as a string, such as "149.00", below 9007199254740992 minor units',
  'not-positive': 'give an amount above zero',
  'too-many-decimals': 'give no more decimals than the currency has',
  'unknown-currency': 'give an ISO 4217 code in use, such as "USD"',
  'in-future': 'it is after now: give an instant that has passed',
  'not-a-date':
    'write a day as "2026-11-05" and an instant with its offset, such as "2026-10-31T12:00:00-04:00"',
  unknown: "give one of the policy's own ids",
} as const;

export type OrderErrorCode = keyof typeof REMEDIES;

/** Thrown for the first field of an order that cannot be used; the message names the input and the remedy. */
export class OrderError extends Error {
  override readonly name = 'OrderError';
  constructor(
    readonly field: OrderField,
    readonly code: OrderErrorCode,
    value?: unknown,
  ) {
    const input = typeof value === 'number' || typeof value === 'bigint' ? String(value) : quote(value);
    super(`${code} in ${field}: got ${input}; ${REMEDIES[code]}.`);
  }
}

/** What a function was called with; nothing of it is trusted. */
export interface Input {
  readonly policy: Policy;
  readonly order: Maybe<Order>;
  readonly now: string;
  readonly reasonId?: string;
}

/** Is there something to read? Absent, `null` and the empty string are all "not given". */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Which of these fields an order gives at all. */
export function givenOf<F extends keyof Order>(order: Maybe<Order>, fields: readonly F[]): F[] {
  return fields.filter((field) => isGiven(order?.[field]));
}

function readAmount({ policy, order }: Input, field: 'total' | 'subtotal' | 'custom'): Money | undefined {
  const value: unknown = order?.[field];
  if (!isGiven(value)) return undefined;
  const fail = (code: OrderErrorCode) => new OrderError(field, code, value);
  if (typeof value !== 'string') throw fail('not-a-number');
  const negative = value.startsWith('-');
  const decimal = parseDecimal(negative ? value.slice(1) : value);
  if (!decimal) throw fail('not-a-number');
  if (negative || (field === 'total' && decimal.digits === 0n)) throw fail('not-positive');
  if (decimal.decimals > currencyScale(policy.currency)) throw fail('too-many-decimals');
  const money = exactMoney(decimal, policy.currency);
  // No code of the contract says "too large"; as an exact number of minor units, it is none.
  if (!money) throw fail('not-a-number');
  return money;
}

function readTime<T>(field: OrderField, value: unknown, parse: (text: string) => T | undefined): T {
  const time = typeof value === 'string' ? parse(value) : undefined;
  if (time === undefined) throw new OrderError(field, isGiven(value) ? 'not-a-date' : 'required', value);
  return time;
}

/** One reader for each field, in the order in which the contract wants bad ones reported. */
const READERS = {
  currency: ({ policy: { currency } }: Input): string => {
    if (!isGiven(currency)) throw new OrderError('currency', 'required', currency);
    if (!isCurrency(currency)) throw new OrderError('currency', 'unknown-currency', currency);
    return currency;
  },
  total: (input: Input): Money => {
    const total = readAmount(input, 'total');
    if (!total) throw new OrderError('total', 'required', input.order?.total);
    return total;
  },
  subtotal: (input: Input): Money | undefined => readAmount(input, 'subtotal'),
  custom: (input: Input): Money | undefined => readAmount(input, 'custom'),
  placedAt: ({ order, now }: Input): Instant => {
    const placedAt = readTime('placedAt', order?.placedAt, parseInstant);
    const limit = typeof now === 'string' ? parseInstant(now) : undefined;
    if (limit !== undefined && placedAt > limit)
      throw new OrderError('placedAt', 'in-future', order?.placedAt);
    return placedAt;
  },
  deliveredOn: ({ order }: Input): Day | null =>
    isGiven(order?.deliveredOn) ? readTime('deliveredOn', order?.deliveredOn, parseDay) : null,
  reason: ({ policy, reasonId }: Input): ReturnReason => {
    const reason = policy.returns?.reasons.find(({ id }) => id === reasonId);
    if (!reason) throw new OrderError('reason', isGiven(reasonId) ? 'unknown' : 'required', reasonId);
    return reason;
  },
  now: ({ now }: Input): Instant => readTime('now', now, parseInstant),
} satisfies Record<OrderField, (input: Input) => unknown>;

const FIELDS = Object.keys(READERS) as OrderField[];

/** The fields that every fee needs. */
export const PRICED = ['currency', 'total', 'subtotal', 'custom'] as const satisfies OrderField[];

/** Fields as read: amounts are money, instants milliseconds, days whole days, a reason the policy's own entry. */
export type Reading<F extends OrderField> = { readonly [K in F]: ReturnType<(typeof READERS)[K]> };

/**
 * Reads the named fields and no other, always in the contract's order: currency, total, subtotal, custom, placedAt,
 * deliveredOn, reason, now.
 *
 * @throws {OrderError} For the first of them that is bad.
 */
export function readOrder<F extends OrderField>(input: Input, fields: readonly F[]): Reading<F> {
  const wanted = FIELDS.filter((field) => (fields as readonly OrderField[]).includes(field));
  return Object.fromEntries(wanted.map((field) => [field, READERS[field](input)])) as Reading<F>;
}

/** The fields that rules, zones and rights look at, all of them optional. */
export interface Subject extends RuleSubject {
  readonly lines: readonly { readonly tags: readonly string[]; readonly quantity: number }[];
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads who and what an order is about. Never throws: a value of the wrong kind counts as absent. */
export function readSubject(order: Maybe<Order>): Subject {
  const lines: readonly unknown[] = Array.isArray(order?.lines) ? order.lines : [];
  return {
    kind: text(order?.kind),
    state: text(order?.state),
    country: text(order?.country),
    personalised: order?.personalised === true,
    lines: lines
      .filter((line) => typeof line === 'object' && line !== null)
      .map(({ tags, quantity }: { tags?: unknown; quantity?: unknown }) => ({
        tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
        quantity: typeof quantity === 'number' && quantity >= 0 ? quantity : 1,
      })),
  };
}
