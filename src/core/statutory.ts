import {
  addDays,
  endOfDayEverywhere,
  formatDay,
  parseDay,
  weekday,
  type Day,
  type Instant,
} from './dates.js';
import { money, refundOf, type Line, type Money } from './money.js';
import type { Policy, StatutoryRight } from './schema.js';

/** A right that the law gives, whatever the store's own rule says. */
export interface StatutoryVerdict {
  readonly id: string;
  readonly status: 'open' | 'closed' | 'exempt';
  /** The last day that still counts, `YYYY-MM-DD`; `null` before delivery and where exempt. */
  readonly lastDay: string | null;
  /** Where the store lets a shopper withdraw. */
  readonly url: string | null;
}

export interface StatutorySubject {
  readonly country?: string | undefined;
  readonly personalised?: boolean | undefined;
  /** The day on which the last item arrived; `null` before that. */
  readonly deliveredOn: Day | null;
}

const SATURDAY = 6;

function lastDayOf({ days, extendToWorkingDay, holidays = [] }: StatutoryRight, deliveredOn: Day): Day {
  const closed = new Set(holidays.map(parseDay));
  let day = addDays(deliveredOn, days);
  while (extendToWorkingDay && (weekday(day) >= SATURDAY || closed.has(day))) day += 1;
  return day;
}

/**
 * The right of withdrawal of the first entry that lists the order's country; `null` where none does.
 * Open before delivery, whatever the order's state says, and through `deliveredOn` + `days`, that day included; the
 * day is over only when it is over everywhere (UTC−12). (Directive 2011/83/EU, articles 9 and 16(c);
 * Regulation 1182/71, article 3(4), for the working day.)
 */
export function assessStatutory(
  policy: Policy,
  order: StatutorySubject,
  now: Instant,
): StatutoryVerdict | null {
  const { country, personalised, deliveredOn } = order;
  const right = policy.statutory?.find(
    ({ countries }) => country !== undefined && countries.includes(country),
  );
  if (!right) return null;
  const verdict = { id: right.id, url: right.url ?? null };
  if (right.exemptIfPersonalised && personalised) return { ...verdict, status: 'exempt', lastDay: null };
  if (deliveredOn === null) return { ...verdict, status: 'open', lastDay: null };
  const lastDay = lastDayOf(right, deliveredOn);
  const status = now < endOfDayEverywhere(lastDay) ? 'open' : 'closed';
  return { ...verdict, status, lastDay: formatDay(lastDay) };
}

/** What the store keeps and gives back, and the steps that lead there; nothing where nothing is open. */
export interface Settlement {
  readonly fee: Money | null;
  readonly refund: Money | null;
  readonly lines: readonly Line[];
}

/**
 * Turns the store's own fee into what is really kept and given back: while a statutory right is open the fee is 0
 * and the refund whole, whatever the store's rule says.
 */
export function settle(
  { fee, lines }: Pick<Settlement, 'fee' | 'lines'>,
  total: Money,
  statutory: StatutoryVerdict | null,
): Settlement {
  if (statutory?.status === 'open') {
    const free = money(0n, total.currency);
    const steps: Line[] = [
      { step: 'base', of: 'total', money: total },
      { step: 'statutory', id: statutory.id },
      { step: 'fee', money: free },
    ];
    return { fee: free, refund: total, lines: [...steps, { step: 'refund', money: total }] };
  }
  if (!fee) return { fee: null, refund: null, lines: [] };
  const refund = refundOf(total, fee);
  return { fee, refund, lines: [...lines, { step: 'refund', money: refund }] };
}
