import { addDays, dayOf, formatDay, type Day } from './dates.js';
import { computeFee, type Line, type Money } from './money.js';
import { PRICED, readOrder, readSubject, type Order } from './order.js';
import type { Policy, ReturnReason } from './schema.js';
import { assessStatutory, settle, type StatutoryVerdict } from './statutory.js';

/** May a delivered order be sent back for this reason, until when, and what comes of it? */
export interface ReturnVerdict {
  /** The store's own rule; a statutory right may be open whatever this says. */
  readonly status: 'open' | 'closed' | 'excluded';
  /** The last day that still counts, `YYYY-MM-DD` in the store's time zone; `null` before delivery and where excluded. */
  readonly lastDay: string | null;
  /** What the store keeps; `null` unless its rule or a statutory right is open. */
  readonly fee: Money | null;
  /** What the shopper gets back: total − fee, where the resolution is a refund or a statutory right is open. */
  readonly refund: Money | null;
  /** The arithmetic of `fee` and `refund`, step by step; empty where both are `null`. */
  readonly lines: readonly Line[];
  /** Who pays the way back. This, `resolution` and `evidence` are the reason's, whatever the status. */
  readonly returnShipping: ReturnReason['returnShipping'];
  readonly resolution: ReturnReason['resolution'];
  readonly evidence: NonNullable<ReturnReason['evidence']>;
  readonly statutory: StatutoryVerdict | null;
}

/**
 * Decides whether an order may be returned for a reason of the policy. Open before delivery and through `deliveredOn`
 * + the days of the reason (else of `returns`), that day included, by the calendar of the store's time zone.
 * A reason that is not accepted, or a country that `returns.countries` leaves out, is `excluded`.
 *
 * @param policy - The `policy` of a document that `readDocument` accepted.
 * @param now - The ISO instant to judge, with an offset or `Z`; never read from the clock.
 * @throws {OrderError} For the first bad field among currency, total, subtotal, custom, deliveredOn, reason, now.
 */
export function assessReturn(policy: Policy, order: Order, reasonId: string, now: string): ReturnVerdict {
  const read = readOrder({ policy, order, now, reasonId }, [...PRICED, 'deliveredOn', 'reason', 'now']);
  const { total, deliveredOn, reason } = read;
  const subject = readSubject(order);
  const { country } = subject;
  const countries = policy.returns?.countries;
  const days = reason.days ?? policy.returns?.days ?? 0;

  const excluded = !reason.accepted || (countries && (country === undefined || !countries.includes(country)));
  const lastDay: Day | null = excluded || deliveredOn === null ? null : addDays(deliveredOn, days);
  const over = lastDay !== null && dayOf(read.now, policy.timeZone) > lastDay;
  const status = excluded ? 'excluded' : over ? 'closed' : 'open';

  const statutory = assessStatutory(policy, { ...subject, deliveredOn }, read.now);
  const own = status === 'open' ? computeFee(reason.fee, read) : { fee: null, lines: [] };
  const settled = settle(own, total, statutory);
  const refunds = reason.resolution === 'refund' || statutory?.status === 'open';

  return {
    status,
    lastDay: lastDay === null ? null : formatDay(lastDay),
    ...(refunds ? settled : { ...own, refund: null }),
    returnShipping: reason.returnShipping,
    resolution: reason.resolution,
    evidence: reason.evidence ?? [],
    statutory,
  };
}
