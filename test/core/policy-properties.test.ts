import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDay, weekday } from '../../src/core/dates.js';
import {
  assessCancellation,
  assessModification,
  assessReturn,
  estimateDelivery,
  type Order,
} from '../../src/core/policy.js';
import type { DeliveryPolicy, Fee, Policy, Rule, Span } from '../../src/core/schema.js';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Asia/Kathmandu',
  'Africa/Cairo',
];

/** Any combination of the optional members, each left out about half of the time. */
const optional = <T extends object>(members: {
  [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>>;
}): fc.Arbitrary<T> => fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;

const decimal = (max: number, decimals: number) =>
  fc
    .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 10 ** decimals - 1 }))
    .map(([whole, part]) => (decimals ? `${whole}.${String(part).padStart(decimals, '0')}` : String(whole)));

const fee: fc.Arbitrary<Fee> = optional<Fee>({
  percent: decimal(200, 3),
  fixed: decimal(300, 2),
  min: decimal(50, 3),
  max: decimal(50, 3),
  base: fc.constantFrom('total', 'subtotal', 'custom'),
});
const rule: fc.Arbitrary<Rule> = optional<Rule>({
  when: optional<NonNullable<Rule['when']>>({
    kinds: fc.constantFrom(['standard'], ['replacement']),
    states: fc.constantFrom(['placed'], ['paid', 'placed']),
    personalised: fc.boolean(),
    countries: fc.constantFrom(['US'], ['FR', 'US']),
    minItems: fc.integer({ min: 0, max: 3 }),
  }),
  until: fc.integer({ min: 0, max: 100 }).map((hours) => `PT${hours}H`),
  allowed: fc.boolean(),
  fee,
});
const span: fc.Arbitrary<Span> = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom<Span['unit']>('business-days', 'days', 'weeks'),
  )
  .map(([min, more, unit]) => ({ min, max: min + more, unit }));
const weekdays = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });
const dayText = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2026, 0, 1) + days * DAY_MS).toISOString().slice(0, 10));
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => new Date(minutes * MINUTE_MS).toISOString().slice(11, 16));

const delivery = (handling: fc.Arbitrary<Span>): fc.Arbitrary<DeliveryPolicy> =>
  fc.record(
    {
      cutoff: clock,
      handling,
      zones: fc.tuple(
        fc.record(
          {
            id: fc.constant('all'),
            countries: fc.constant(['*']),
            transit: span,
            deliveryDays: weekdays,
            freeOver: fc.record({ amount: decimal(300, 2), inclusive: fc.boolean() }),
          },
          { requiredKeys: ['id', 'countries', 'transit'] },
        ),
      ),
      products: fc.tuple(
        fc.record({ tag: fc.constant('a'), handling }),
        fc.record({ tag: fc.constant('b'), handling }),
      ),
      combine: fc.constantFrom('longest', 'split'),
    },
    { requiredKeys: ['handling', 'zones'] },
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<DeliveryPolicy>;

const policyWith = (handling: fc.Arbitrary<Span>): fc.Arbitrary<Policy> =>
  fc.record({
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    timeZone: fc.constantFrom(...ZONES),
    calendar: fc.record({
      workingDays: weekdays,
      closures: fc.array(
        fc.tuple(dayText, fc.integer({ min: 0, max: 9 })).map(([from, length]) => ({
          from,
          to: new Date(Date.parse(from) + length * DAY_MS).toISOString().slice(0, 10),
        })),
        { maxLength: 12 },
      ),
    }),
    cancellation: fc.record({
      rules: fc.array(rule, { maxLength: 6 }),
      lockedStates: fc.constant(['shipped']),
    }),
    modification: fc.record({ rules: fc.array(rule, { maxLength: 6 }) }),
    delivery: delivery(handling),
    returns: fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      reasons: fc.tuple(
        fc.record({
          id: fc.constant('mind'),
          accepted: fc.boolean(),
          fee,
          returnShipping: fc.constant('store'),
          resolution: fc.constantFrom('refund', 'none'),
        }),
      ),
    }),
    statutory: fc.constant([
      { id: 'eu', countries: ['FR'], days: 14, extendToWorkingDay: true, exemptIfPersonalised: true },
    ]),
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Policy>;

const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2028, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const order: fc.Arbitrary<Order> = optional<Order>({
  subtotal: decimal(500, 0),
  custom: decimal(500, 0),
  kind: fc.constantFrom('standard', 'replacement'),
  state: fc.constantFrom('placed', 'paid', 'shipped'),
  country: fc.constantFrom('US', 'FR', 'BR'),
  personalised: fc.boolean(),
  deliveredOn: dayText,
  lines: fc.array(
    fc.record(
      { tags: fc.subarray(['a', 'b', 'c']), quantity: fc.integer({ min: 0, max: 3 }) },
      { requiredKeys: [] },
    ),
    { maxLength: 4 },
  ),
}).chain((rest) => fc.integer({ min: 1, max: 500 }).map((total) => ({ ...rest, total: String(total) })));

const policy = policyWith(span);
const elapsed = fc.integer({ min: 0, max: 110 * 60 }).map((minutes) => minutes * MINUTE_MS);
const later = (from: string, ms: number): string => new Date(Date.parse(from) + ms).toISOString();
const changes = { cancellation: assessCancellation, modification: assessModification };

describe('what is always true', () => {
  it('0 ≤ fee ≤ total, and fee + refund = total', () =>
    fc.assert(
      fc.property(policy, order, instant, elapsed, (policy, order, placedAt, ms) => {
        const now = later(placedAt, ms);
        for (const { fee, refund } of [
          assessCancellation(policy, { ...order, placedAt }, now),
          assessModification(policy, { ...order, placedAt }, now),
          assessReturn(policy, order, 'mind', now),
        ]) {
          if (!fee) {
            expect(refund).to.equal(null);
            continue;
          }
          const total = Number(order.total) * 10 ** fee.scale;
          expect(Number.isSafeInteger(fee.amount)).to.equal(true);
          expect(fee.amount).to.be.within(0, total);
          if (refund) expect(fee.amount + refund.amount).to.equal(total);
        }
      }),
    ));

  for (const [name, assess] of Object.entries(changes)) {
    it(`${name}: asking again at closesAt says closed, and a moment before it open`, () =>
      fc.assert(
        fc.property(policy, order, instant, elapsed, (policy, rest, placedAt, ms) => {
          const order = { ...rest, placedAt };
          const verdict = assess(policy, order, later(placedAt, ms));
          if (verdict.closesAt === null) return;
          const at = assess(policy, order, verdict.closesAt);
          expect([at.status, at.closesAt]).to.deep.equal(['closed', verdict.closesAt]);
          const before = assess(policy, order, later(verdict.closesAt, -1));
          expect([before.status, before.closesAt]).to.deep.equal(['open', verdict.closesAt]);
        }),
      ));

    it(`${name}: next is a change, and nothing changes before it`, () =>
      fc.assert(
        fc.property(
          policy,
          order,
          instant,
          elapsed,
          fc.double({ min: 0, max: 1, noNaN: true }),
          (policy, rest, placedAt, ms, part) => {
            // No country, so that no statutory right hides the store's own fee.
            const order = { ...rest, country: null, placedAt };
            const now = later(placedAt, ms);
            const ownAt = (at: string) => {
              const { status, fee } = assess(policy, order, at);
              return JSON.stringify([status, fee]);
            };
            const { next } = assess(policy, order, now);
            const end = next?.at ?? later(now, 1000 * DAY_MS);
            const between = later(now, Math.floor((Date.parse(end) - Date.parse(now) - 1) * part));
            expect(ownAt(between)).to.equal(ownAt(now));
            if (!next) return;
            expect(ownAt(later(next.at, -1))).to.equal(ownAt(now));
            expect(ownAt(next.at)).not.to.equal(ownAt(now));
            expect(assess(policy, order, next.at).fee).to.deep.equal(next.fee);
          },
        ),
      ));
  }

  it('from ≤ to, and everything ships before it arrives', () =>
    fc.assert(
      fc.property(policy, order, instant, (policy, order, now) => {
        const { parcels, ships, arrives } = estimateDelivery(policy, order, now);
        for (const parcel of [...parcels, { ships, arrives }]) {
          if (!parcel.ships || !parcel.arrives) throw new Error('a star fits every country');
          expect(parcel.ships.from <= parcel.ships.to).to.equal(true);
          expect(parcel.arrives.from <= parcel.arrives.to).to.equal(true);
          expect(parcel.ships.from <= parcel.arrives.from && parcel.ships.to <= parcel.arrives.to).to.equal(
            true,
          );
        }
      }),
    ));

  it('with business-day handling nothing ships on a closure or a weekend, and each such day is explained', () =>
    fc.assert(
      fc.property(
        policyWith(span.map((each) => ({ ...each, unit: 'business-days' }))),
        order,
        instant,
        (policy, order, now) => {
          const { parcels, ships, skipped } = estimateDelivery(policy, order, now);
          const { workingDays, closures = [] } = policy.calendar;
          for (const { ships } of parcels) {
            for (const date of [ships.from, ships.to]) {
              expect(workingDays.includes(weekday(parseDay(date) ?? NaN) as 1)).to.equal(true);
              expect(closures.some(({ from, to }) => from <= date && date <= to)).to.equal(false);
            }
          }
          const keys = skipped.map(({ date, reason }) => `${date} ${reason}`);
          expect(new Set(keys).size).to.equal(keys.length);
          expect(skipped.map(({ date }) => date)).to.deep.equal(skipped.map(({ date }) => date).sort());
          for (const { date, reason } of skipped) {
            if (reason !== 'no-delivery') expect(date <= (ships?.to ?? '')).to.equal(true);
          }
        },
      ),
    ));

  it('a later order never arrives earlier', () =>
    fc.assert(
      fc.property(
        policy,
        order,
        instant,
        fc.integer({ min: 0, max: 5 * 24 * 60 }),
        (policy, order, now, minutes) => {
          const early = estimateDelivery(policy, order, now);
          const late = estimateDelivery(policy, order, later(now, minutes * MINUTE_MS));
          late.parcels.forEach(({ ships, arrives }, index) => {
            const first = early.parcels[index];
            for (const [a, b] of [
              [first?.ships, ships],
              [first?.arrives, arrives],
            ] as const) {
              expect((a?.from ?? '') <= b.from && (a?.to ?? '') <= b.to).to.equal(true);
            }
          });
        },
      ),
    ));

  it('ordering before orderBy changes no date, and at it some do', () =>
    fc.assert(
      fc.property(policy, order, instant, (policy, order, now) => {
        const { orderBy, ...estimate } = estimateDelivery(policy, order, now);
        if (orderBy === null) return;
        expect(Date.parse(orderBy)).to.be.above(Date.parse(now));
        expect(estimateDelivery(policy, order, later(orderBy, -1)).parcels).to.deep.equal(estimate.parcels);
        expect(estimateDelivery(policy, order, orderBy).parcels).not.to.deep.equal(estimate.parcels);
      }),
    ));

  it('the same question has the same answer, and no question is changed', () =>
    fc.assert(
      fc.property(policy, order, instant, (policy, order, now) => {
        const before = JSON.stringify([policy, order]);
        const first = estimateDelivery(policy, order, now);
        expect(estimateDelivery(policy, order, now)).to.deep.equal(first);
        expect(JSON.stringify([policy, order])).to.equal(before);
      }),
    ));
});
