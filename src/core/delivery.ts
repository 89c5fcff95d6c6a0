import {
  addDays,
  calendarOf,
  clockMinutes,
  countDays,
  dayOf,
  firstAccepted,
  formatDay,
  formatInstant,
  instantAt,
  onWeekdays,
  type Day,
} from './dates.js';
import { qualifyingUnits } from './currency.js';
import { money, type Money } from './money.js';
import { givenOf, readOrder, readSubject, type Order, type Reading, type Subject } from './order.js';
import type { DeliveryPolicy, Policy, Span, Text, Zone } from './schema.js';

/** Two civil days of the store's time zone, `YYYY-MM-DD`, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export interface Parcel {
  readonly ships: DateRange;
  readonly arrives: DateRange;
  /** The tags of `products` that decided how long its lines are handled, each once. */
  readonly tags: readonly string[];
}

/** A day that made an order later, and why. A weekend is a day that is no working day; it wins over a closure. */
export interface SkippedDay {
  readonly date: string;
  readonly reason: 'weekend' | 'closure' | 'cutoff' | 'no-delivery';
  readonly label?: Text;
}

/** When would an order ship and arrive, and is its shipping free? */
export interface DeliveryEstimate {
  /** The zone's id; `null` means "we do not ship there", and all else is empty. */
  readonly zone: string | null;
  readonly parcels: readonly Parcel[];
  /** From the earliest to the latest of all parcels. */
  readonly ships: DateRange | null;
  readonly arrives: DateRange | null;
  /** By date, each date once a reason. */
  readonly skipped: readonly SkippedDay[];
  readonly freeShipping: { readonly qualifies: boolean; readonly remaining: Money } | null;
  /** The coming cutoff, a UTC instant, where missing it would change a date; `null` for an order already placed. */
  readonly orderBy: string | null;
}

type DayRange = readonly [from: Day, to: Day];

const DAYS_IN_WEEK = 7;
const ONE_DEFAULT_LINE: Subject['lines'] = [{ tags: [], quantity: 1 }];
const NOWHERE = { zone: null, ships: null, arrives: null, freeShipping: null, orderBy: null } as const;
const rangeOf = ([from, to]: DayRange): DateRange => ({ from: formatDay(from), to: formatDay(to) });

/** The earliest and the latest end of a span; business days are those that `counts` accepts. */
function addSpan([from, to]: DayRange, { min, max, unit }: Span, counts: (day: Day) => boolean): DayRange {
  const add = (start: Day, amount: number): Day =>
    unit === 'business-days'
      ? countDays(start, amount, counts)
      : addDays(start, unit === 'weeks' ? amount * DAYS_IN_WEEK : amount);
  return [add(from, min), add(to, Math.max(min, max))];
}

/** What goes into one parcel: the distinct handlings of its lines, and the tags that chose them. */
interface Packing {
  readonly handlings: ReadonlySet<Span>;
  readonly tags: ReadonlySet<string>;
}

/** One packing for all lines, or with `split` one for each distinct handling, in the order of first appearance. */
function pack({ handling, products = [], combine }: DeliveryPolicy, lines: Subject['lines']): Packing[] {
  const packings = new Map<string, { handlings: Set<Span>; tags: Set<string> }>();
  for (const { tags } of lines) {
    const product = products.find(({ tag }) => tags.includes(tag));
    const span = product?.handling ?? handling;
    const key = combine === 'split' ? `${span.min} ${span.max} ${span.unit}` : '';
    const packing = packings.get(key) ?? { handlings: new Set(), tags: new Set() };
    packing.handlings.add(span);
    if (product) packing.tags.add(product.tag);
    packings.set(key, packing);
  }
  return [...packings.values()];
}

/** When the parcels ship and arrive if handling may begin on `start`, and the days that make them later. */
function plan(start: Day, packings: readonly Packing[], zone: Zone, calendar: Policy['calendar']) {
  const { isWeekday, isWorking, closureOn } = calendarOf(calendar);
  const delivers = onWeekdays(zone.deliveryDays ?? [1, 2, 3, 4, 5, 6, 7]);
  const firstWorking = firstAccepted(start, isWorking);
  const passed: SkippedDay[] = [];
  const rolled: SkippedDay[] = [];
  let workedUntil = -Infinity;

  const arrive = (day: Day): Day => {
    const delivered = firstAccepted(day, delivers);
    for (let over = day; over < delivered; over++)
      rolled.push({ date: formatDay(over), reason: 'no-delivery' });
    return delivered;
  };
  const ranges = packings.map(({ handlings }) => {
    let ships: DayRange = [start, start];
    for (const handling of handlings) {
      const inBusinessDays = handling.unit === 'business-days';
      const first = inBusinessDays ? firstWorking : start;
      const [from, to] = addSpan([first, first], handling, isWorking);
      if (inBusinessDays) workedUntil = Math.max(workedUntil, to);
      ships = [Math.max(ships[0], from), Math.max(ships[1], to)];
    }
    const [from, to] = addSpan(ships, zone.transit, isWeekday);
    return { ships, arrives: [arrive(from), arrive(to)] as const };
  });

  for (let day = start; day <= workedUntil; day++) {
    if (isWorking(day)) continue;
    const date = formatDay(day);
    const label = closureOn(day)?.label;
    if (isWeekday(day)) passed.push({ date, reason: 'closure', ...(label !== undefined && { label }) });
    else passed.push({ date, reason: 'weekend' });
  }
  return { ranges, skipped: [...passed, ...rolled] };
}

/** In the order of their dates, each date once a reason. */
function inOrder(skipped: readonly SkippedDay[]): SkippedDay[] {
  const distinct = new Map(skipped.map((day) => [`${day.date} ${day.reason}`, day]));
  return [...distinct.values()].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

const outer = (ranges: readonly DayRange[]): DateRange =>
  rangeOf(ranges.reduce((all, range) => [Math.min(all[0], range[0]), Math.max(all[1], range[1])]));

function freeShippingOf({ freeOver }: Zone, amount: Money | undefined): DeliveryEstimate['freeShipping'] {
  if (!freeOver || !amount) return null;
  const { currency } = amount;
  const missing =
    qualifyingUnits(freeOver.amount, freeOver.inclusive ?? false, currency) - BigInt(amount.amount);
  const qualifies = missing <= 0n;
  return { qualifies, remaining: money(qualifies ? 0n : missing, currency) };
}

/**
 * Estimates when an order ships and arrives; without `placedAt`, as if ordered at `now`. Days are civil days of the
 * store's time zone. At or after the cutoff handling starts a calendar day later; a cutoff that the clocks show twice
 * counts from the first time. Walks of business days end after a hundred years, dates in the year 9999.
 *
 * @param policy - The `policy` of a document that `readDocument` accepted.
 * @param now - The ISO instant to judge, with an offset or `Z`; never read from the clock.
 * @throws {OrderError} For the first bad field among currency, total, subtotal, placedAt, now; the currency counts
 * only where an amount is given.
 */
export function estimateDelivery(policy: Policy, order: Order, now: string): DeliveryEstimate {
  const given = givenOf(order, ['total', 'subtotal', 'placedAt']);
  const priced = given.some((field) => field !== 'placedAt') ? (['currency'] as const) : [];
  const read: Partial<Reading<(typeof given)[number]>> & Reading<'now'> = readOrder({ policy, order, now }, [
    ...priced,
    ...given,
    'now',
  ]);
  const { delivery, calendar, timeZone } = policy;
  const { country, lines } = readSubject(order);
  const zone = delivery?.zones.find(({ countries }) =>
    countries.some((each) => each === '*' || each === country),
  );
  if (!delivery || !zone) {
    return { ...NOWHERE, parcels: [], skipped: [] };
  }

  const placedAt = read.placedAt ?? read.now;
  const placedOn = dayOf(placedAt, timeZone);
  const cutoffOn = (day: Day) =>
    delivery.cutoff === undefined ? Infinity : instantAt(day, clockMinutes(delivery.cutoff), timeZone);
  const isMissed = placedAt >= cutoffOn(placedOn);
  const start = isMissed ? placedOn + 1 : placedOn;
  const packings = pack(delivery, lines.length > 0 ? lines : ONE_DEFAULT_LINE);
  const { ranges, skipped } = plan(start, packings, zone, calendar);
  const missed: SkippedDay[] = isMissed ? [{ date: formatDay(placedOn), reason: 'cutoff' }] : [];
  const datesIf = (day: Day): string => JSON.stringify(plan(day, packings, zone, calendar).ranges);
  const canHurry = delivery.cutoff !== undefined && read.placedAt === undefined;
  const hurries = canHurry && datesIf(start) !== datesIf(start + 1);

  return {
    zone: zone.id,
    parcels: ranges.map(({ ships, arrives }, index) => ({
      ships: rangeOf(ships),
      arrives: rangeOf(arrives),
      tags: [...(packings[index]?.tags ?? [])],
    })),
    ships: outer(ranges.map(({ ships }) => ships)),
    arrives: outer(ranges.map(({ arrives }) => arrives)),
    skipped: inOrder([...missed, ...skipped]),
    freeShipping: freeShippingOf(zone, read.subtotal ?? read.total),
    orderBy: hurries ? formatInstant(cutoffOn(start)) : null,
  };
}
