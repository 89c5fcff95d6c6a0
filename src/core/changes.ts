import { formatInstant, LAST_INSTANT, type Instant } from './dates.js';
import { computeFee, type Amounts, type Line, type Money } from './money.js';
import { PRICED, readOrder, readSubject, type Order, type Subject } from './order.js';
import { decidingRule, durationMs } from './rules.js';
import type { ChangePolicy, Policy, Rule, Text } from './schema.js';
import { assessStatutory, settle, type StatutoryVerdict } from './statutory.js';

/** May an order still be cancelled or changed, until when, and what does it cost? */
export interface ChangeVerdict {
  /** The store's own rule; a statutory right may be open whatever this says. */
  readonly status: 'open' | 'closed' | 'locked';
  /**
   * A UTC instant, provided that the order's state stays the same: while open, the end of this open stretch; closed,
   * the latest closing already past; `null` where there is none, and when locked.
   */
  readonly closesAt: string | null;
  /** What the store keeps; `null` unless its rule or a statutory right is open. */
  readonly fee: Money | null;
  /** What the shopper gets back: total − fee. Always `null` for a modification. */
  readonly refund: Money | null;
  /** The arithmetic of `fee` and `refund`, step by step; empty where both are `null`. */
  readonly lines: readonly Line[];
  /** The first instant at which the store's own fee differs, or it closes (`fee: null`) or opens. */
  readonly next: { readonly at: string; readonly fee: Money | null } | null;
  readonly statutory: StatutoryVerdict | null;
  /** What the merchant says about the rule that decides now, as written in the policy. */
  readonly reason: Text | null;
}

/** From `from` on, until the next one begins, the store asks `fee`; `null` is closed. */
interface Stretch {
  readonly from: Instant;
  readonly fee: Money | null;
}

const isOpen = (rule: Rule | undefined): rule is Rule => rule !== undefined && rule.allowed !== false;

/**
 * The store's decision over time, in the order's present state. It can change only when a rule runs out, so it is
 * asked for at the order and at each such instant; neighbours that agree are one stretch.
 */
function stretchesOf(
  section: ChangePolicy | undefined,
  order: Subject,
  placedAt: Instant,
  amounts: Amounts,
): Stretch[] {
  const ends = (section?.rules ?? [])
    .flatMap(({ until }) => (until === undefined ? [] : durationMs(until)))
    .filter((elapsed) => placedAt + elapsed <= LAST_INSTANT);
  return [...new Set([0, ...ends])]
    .sort((a, b) => a - b)
    .map((elapsed) => {
      const rule = decidingRule(section, order, elapsed);
      return { from: placedAt + elapsed, fee: isOpen(rule) ? computeFee(rule.fee, amounts).fee : null };
    })
    .filter(({ fee }, index, all) => index === 0 || fee?.amount !== all[index - 1]?.fee?.amount);
}

type StoreVerdict = Pick<ChangeVerdict, 'status' | 'closesAt' | 'fee' | 'lines' | 'next' | 'reason'>;

/** What the store's own rules say at `now`, statutory rights aside. */
function assessSection(
  section: ChangePolicy | undefined,
  order: Subject,
  amounts: Amounts,
  placedAt: Instant,
  now: Instant,
): StoreVerdict {
  if (section?.lockedStates?.includes(order.state ?? 'placed')) {
    return { status: 'locked', closesAt: null, fee: null, lines: [], next: null, reason: null };
  }
  const stretches = stretchesOf(section, order, placedAt, amounts);
  const index = stretches.findLastIndex(({ from }) => from <= now);
  const later = stretches.slice(index + 1);
  const rule = decidingRule(section, order, now - placedAt);
  const reason = rule?.reason ?? null;
  const next = later[0] ? { at: formatInstant(later[0].from), fee: later[0].fee } : null;
  if (isOpen(rule)) {
    const closing = later.find(({ fee }) => fee === null);
    const closesAt = closing ? formatInstant(closing.from) : null;
    return { status: 'open', closesAt, ...computeFee(rule.fee, amounts), next, reason };
  }
  // A closed stretch that is not the first follows an open one: it began with a closing.
  const closing = index > 0 ? stretches[index] : undefined;
  return {
    status: 'closed',
    closesAt: closing ? formatInstant(closing.from) : null,
    fee: null,
    lines: [],
    next,
    reason,
  };
}

/**
 * Decides whether an order may still be cancelled at `now`, and what is kept of the payment.
 * Windows are half-open and count elapsed time: at exactly `until` after `placedAt` they are over. Fees round half up
 * to the minor unit. While a statutory right of withdrawal is open nothing is kept, whatever the store's rule says.
 *
 * @param policy - The `policy` of a document that `readDocument` accepted.
 * @param now - The ISO instant to judge, with an offset or `Z`; never read from the clock.
 * @throws {OrderError} For the first bad field among currency, total, subtotal, custom, placedAt, deliveredOn, now.
 */
export function assessCancellation(policy: Policy, order: Order, now: string): ChangeVerdict {
  const read = readOrder({ policy, order, now }, [...PRICED, 'placedAt', 'deliveredOn', 'now']);
  const subject = readSubject(order);
  const verdict = assessSection(policy.cancellation, subject, read, read.placedAt, read.now);
  const statutory = assessStatutory(policy, { ...subject, deliveredOn: read.deliveredOn }, read.now);
  return { ...verdict, ...settle(verdict, read.total, statutory), statutory };
}

/**
 * Decides whether an order may still be changed at `now`, and what that costs. Windows and fees are as for a
 * cancellation; a change refunds nothing and no statutory right covers it, so `refund` and `statutory` are `null`.
 *
 * @param policy - The `policy` of a document that `readDocument` accepted.
 * @param now - The ISO instant to judge, with an offset or `Z`; never read from the clock.
 * @throws {OrderError} For the first bad field among currency, total, subtotal, custom, placedAt, now.
 */
export function assessModification(policy: Policy, order: Order, now: string): ChangeVerdict {
  const read = readOrder({ policy, order, now }, [...PRICED, 'placedAt', 'now']);
  const verdict = assessSection(policy.modification, readSubject(order), read, read.placedAt, read.now);
  return { ...verdict, refund: null, statutory: null };
}
