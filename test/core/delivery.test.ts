import { expect } from '@open-wc/testing';
import { estimateDelivery, type DateRange, type Order } from '../../src/core/policy.js';
import type { DeliveryPolicy, Policy, Span, Zone } from '../../src/core/schema.js';

const business = (min: number, max = min): Span => ({ min, max, unit: 'business-days' });
const days = (min: number, max = min): Span => ({ min, max, unit: 'days' });
const weeks = (min: number, max = min): Span => ({ min, max, unit: 'weeks' });

const ANYWHERE: Zone = { id: 'all', countries: ['*'], transit: days(0) };
const CLOSURES = [
  { from: '2026-11-26', to: '2026-11-27', label: 'Thanksgiving' },
  { from: '2026-12-25', to: '2026-12-25' },
];

const policyOf = (delivery: Partial<DeliveryPolicy>, more: Partial<Policy> = {}): Policy => ({
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: { workingDays: [1, 2, 3, 4, 5], closures: CLOSURES },
  delivery: { handling: days(0), zones: [ANYWHERE], ...delivery },
  ...more,
});
const ask = (
  delivery: Partial<DeliveryPolicy>,
  placedAt: string,
  order: Order = {},
  more: Partial<Policy> = {},
) => estimateDelivery(policyOf(delivery, more), { placedAt, ...order }, '2027-12-31T00:00:00Z');
const short = (range: DateRange | null) => range && [range.from.slice(5), range.to.slice(5)];

describe('delivery', () => {
  describe('handling', () => {
    // In 2026, 13 March and 20 November are Fridays. Noon in UTC is morning in New York.
    const cases: [what: string, handling: Span, on: string, ships: readonly [string, string]][] = [
      ['0 business days ship on the day itself', business(0), '2026-03-13', ['03-13', '03-13']],
      ['0 to 1: the day itself or the next working day', business(0, 1), '2026-03-13', ['03-13', '03-16']],
      ['from a Saturday: 0 is Monday', business(0, 1), '2026-03-14', ['03-16', '03-17']],
      ['from a Sunday: 0 is Monday', business(0, 1), '2026-03-15', ['03-16', '03-17']],
      ['from a closure over a weekend', business(0, 1), '2026-11-26', ['11-30', '12-01']],
      ['over a closure', business(1, 2), '2026-11-25', ['11-30', '12-01']],
      ['over a closure of one day', business(1), '2026-12-24', ['12-28', '12-28']],
      ['days count, closed or not', days(1, 3), '2026-11-25', ['11-26', '11-28']],
      ['0 days ship on a Sunday', days(0), '2026-03-15', ['03-15', '03-15']],
      ['0 days ship on a closure', days(0), '2026-11-26', ['11-26', '11-26']],
      ['a week is seven days', weeks(1, 2), '2026-03-13', ['03-20', '03-27']],
      ['weeks end on closures too', weeks(1), '2026-11-19', ['11-26', '11-26']],
      ['over a leap day', days(1, 2), '2028-02-28', ['02-29', '03-01']],
    ];
    for (const [what, handling, on, ships] of cases) {
      it(what, () => {
        const placedAt = `${on}T17:00:00Z`;
        const estimate = estimateDelivery(policyOf({ handling }), { placedAt }, placedAt);
        expect(short(estimate.ships)).to.deep.equal(ships);
      });
    }
    it('knows other working weeks', () => {
      const calendar = { workingDays: [7, 1, 2, 3, 4] as const };
      expect(
        short(ask({ handling: business(1) }, '2026-03-12T12:00:00Z', {}, { calendar }).ships),
      ).to.deep.equal(['03-15', '03-15']);
      expect(
        short(ask({ handling: business(0) }, '2026-03-13T12:00:00Z', {}, { calendar }).ships),
      ).to.deep.equal(['03-15', '03-15']);
    });
  });

  describe('cutoff', () => {
    const cases: [what: string, handling: Span, placedAt: string, from: string, cutoff?: string][] = [
      ['a moment before', business(0), '2026-03-12T13:59:59.999-04:00', '03-12'],
      ['at the minute', business(0), '2026-03-12T14:00:00-04:00', '03-13'],
      ['on a Friday: Monday', business(0), '2026-03-13T14:00:00-04:00', '03-16'],
      ['on a Saturday: still Monday', business(0), '2026-03-14T14:00:00-04:00', '03-16'],
      ['on a Sunday: Monday', business(0), '2026-03-15T14:00:00-04:00', '03-16'],
      ['on the eve of a closure', business(1), '2026-11-25T14:00:00-05:00', '12-01'],
      ['on a closure', business(0), '2026-11-27T14:00:00-05:00', '11-30'],
      ['over midnight, the month and the year', days(0), '2026-12-31T23:59:00-05:00', '01-01'],
      ['in days: one calendar day later', days(1), '2026-03-13T14:00:00-04:00', '03-15'],
      ['in weeks: one calendar day later', weeks(1), '2026-03-13T14:00:00-04:00', '03-21'],
      ['in the store’s zone, not the shopper’s', days(0), '2026-03-13T11:30:00-07:00', '03-14'],
      ['on the store’s day, not the shopper’s', days(0), '2026-03-13T23:30:00-07:00', '03-14'],
      ['of midnight is always missed', days(0), '2026-03-13T00:00:00-04:00', '03-14', '00:00'],
      ['before the clocks jump over it', days(0), '2026-03-08T01:59:59-05:00', '03-08', '02:30'],
      ['after the clocks jumped over it', days(0), '2026-03-08T03:00:00-04:00', '03-09', '02:30'],
      ['before its first time of two', days(0), '2026-11-01T01:29:59-04:00', '11-01', '01:30'],
      [
        'after its first time of two, though the clocks show less',
        days(0),
        '2026-11-01T01:15:00-05:00',
        '11-02',
        '01:30',
      ],
    ];
    for (const [what, handling, placedAt, from, cutoff = '14:00'] of cases) {
      it(what, () => expect(short(ask({ handling, cutoff }, placedAt).ships)?.[0]).to.equal(from));
    }
    it('is no matter where there is none', () =>
      expect(short(ask({}, '2026-03-13T23:59:59-04:00').ships)?.[0]).to.equal('03-13'));
    for (const [timeZone, placedAt, from] of [
      ['Pacific/Kiritimati', '2026-03-12T23:59:59Z', '03-13'],
      ['Pacific/Kiritimati', '2026-03-13T00:00:00Z', '03-14'],
      ['Asia/Kolkata', '2026-03-13T08:29:59Z', '03-13'],
      ['Asia/Kolkata', '2026-03-13T08:30:00Z', '03-14'],
      ['Etc/GMT+12', '2026-03-13T01:59:59Z', '03-12'],
      ['Etc/GMT+12', '2026-03-13T02:00:00Z', '03-13'],
    ] as const) {
      it(`14:00 in ${timeZone}: ${placedAt}`, () =>
        expect(short(ask({ cutoff: '14:00' }, placedAt, {}, { timeZone }).ships)?.[0]).to.equal(from));
    }
  });

  describe('transit', () => {
    // Handling takes no time here: what ships on a day arrives as the case says.
    const cases: [what: string, zone: Partial<Zone>, on: string, arrives: readonly [string, string]][] = [
      ['days count plainly', { transit: days(1, 3) }, '2026-03-13', ['03-14', '03-16']],
      ['weeks count plainly', { transit: weeks(1, 2) }, '2026-03-13', ['03-20', '03-27']],
      ['business days count working weekdays', { transit: business(1, 2) }, '2026-03-13', ['03-16', '03-17']],
      [
        'from a Saturday: the start is not moved',
        { transit: business(1, 2) },
        '2026-03-14',
        ['03-16', '03-17'],
      ],
      [
        'from a Saturday: 0 business days arrive on it',
        { transit: business(0, 1) },
        '2026-03-14',
        ['03-14', '03-16'],
      ],
      ['closures are not the carrier’s', { transit: business(1, 2) }, '2026-11-25', ['11-26', '11-27']],
      [
        'a Sunday rolls to Monday',
        { transit: days(1, 2), deliveryDays: [1, 2, 3, 4, 5, 6] },
        '2026-03-13',
        ['03-14', '03-16'],
      ],
      ['a delivery day is kept', { transit: days(1), deliveryDays: [6] }, '2026-03-13', ['03-14', '03-14']],
      ['rolls round the week', { transit: days(1), deliveryDays: [5] }, '2026-03-13', ['03-20', '03-20']],
      [
        'rolls after business days',
        { transit: business(1, 5), deliveryDays: [2] },
        '2026-03-13',
        ['03-17', '03-24'],
      ],
      ['rolls onto a closure', { transit: days(1), deliveryDays: [4] }, '2026-11-24', ['11-26', '11-26']],
    ];
    for (const [what, zone, on, arrives] of cases) {
      it(what, () => {
        const estimate = ask({ zones: [{ ...ANYWHERE, ...zone }] }, `${on}T17:00:00Z`);
        expect(short(estimate.arrives)).to.deep.equal(arrives);
      });
    }
    it('earliest is min and min, latest max and max', () => {
      const { ships, arrives } = ask(
        { handling: days(2, 4), zones: [{ ...ANYWHERE, transit: days(10, 20) }] },
        '2026-03-01T17:00:00Z',
      );
      expect([short(ships), short(arrives)]).to.deep.equal([
        ['03-03', '03-05'],
        ['03-13', '03-25'],
      ]);
    });
  });

  describe('a cart', () => {
    const products = [
      { tag: 'stock', handling: days(1, 2) },
      { tag: 'shelf', handling: days(1, 2) },
      { tag: 'late', handling: days(0, 9) },
      { tag: 'plain', handling: days(5) },
    ];
    const cart = (
      combine: 'longest' | 'split' | undefined,
      ...lines: readonly (readonly string[] | null)[]
    ) => {
      const delivery = { handling: days(5), products, ...(combine && { combine }) };
      const order: Order = { lines: lines.map((tags) => (tags ? { tags } : {})) };
      const { parcels, ships } = ask(delivery, '2026-03-01T17:00:00Z', order);
      return {
        parcels: parcels.map((parcel) => [...(short(parcel.ships) ?? []), ...parcel.tags]),
        ships: short(ships),
      };
    };
    const cases: [
      what: string,
      combine: 'longest' | 'split' | undefined,
      lines: readonly (readonly string[] | null)[],
      parcels: readonly (readonly string[])[],
    ][] = [
      ['no lines are one of default handling', 'split', [], [['03-06', '03-06']]],
      ['one parcel is the default', undefined, [['stock'], null], [['03-06', '03-06', 'stock']]],
      [
        'longest: the latest of the earliest, the latest of the latest',
        'longest',
        [['late'], ['stock'], null],
        [['03-06', '03-10', 'late', 'stock']],
      ],
      ['longest: each on its own', 'longest', [['late'], ['stock']], [['03-02', '03-10', 'late', 'stock']]],
      [
        'split: one for each handling, in order',
        'split',
        [null, ['stock'], ['late']],
        [
          ['03-06', '03-06'],
          ['03-02', '03-03', 'stock'],
          ['03-01', '03-10', 'late'],
        ],
      ],
      [
        'split: equal handlings share',
        'split',
        [['shelf'], ['stock'], ['shelf']],
        [['03-02', '03-03', 'shelf', 'stock']],
      ],
      [
        'split: a product handled like the default shares with it',
        'split',
        [null, ['plain']],
        [['03-06', '03-06', 'plain']],
      ],
      [
        'the first product of the policy decides',
        'split',
        [['late', 'stock']],
        [['03-02', '03-03', 'stock']],
      ],
      ['unknown tags are the default', 'split', [['what'], []], [['03-06', '03-06']]],
    ];
    for (const [what, combine, lines, parcels] of cases) {
      it(what, () => expect(cart(combine, ...lines).parcels).to.deep.equal(parcels));
    }
    it('the outer range holds all parcels', () =>
      expect(cart('split', ['stock'], ['late'], null).ships).to.deep.equal(['03-01', '03-10']));
    it('one unit is not another, even of the same number', () => {
      const delivery = {
        handling: business(2),
        products: [{ tag: 'a', handling: days(2) }],
        combine: 'split',
      } as const;
      expect(ask(delivery, '2026-03-01T17:00:00Z', { lines: [{}, { tags: ['a'] }] }).parcels).to.have.length(
        2,
      );
    });
    it('longest measures dates, not numbers', () => {
      const delivery = { handling: business(3), products: [{ tag: 'a', handling: days(4) }] };
      const { ships } = ask(delivery, '2026-03-13T17:00:00Z', { lines: [{}, { tags: ['a'] }] });
      expect(short(ships)).to.deep.equal(['03-18', '03-18']);
    });
  });

  describe('zones', () => {
    const zones: Zone[] = [
      { ...ANYWHERE, id: 'us', countries: ['US'] },
      { ...ANYWHERE, id: 'north', countries: ['CA', 'US'] },
      { ...ANYWHERE, id: 'rest', countries: ['DE', '*'] },
      { ...ANYWHERE, id: 'never', countries: ['FR'] },
    ];
    const zoneOf = (order: Order, among: readonly Zone[] = zones) =>
      ask({ zones: among }, '2026-03-13T17:00:00Z', order).zone;
    for (const [country, zone] of [
      ['US', 'us'],
      ['CA', 'north'],
      ['DE', 'rest'],
      ['FR', 'rest'],
      ['', 'rest'],
      [null, 'rest'],
    ] as const) {
      it(`${String(country)}: ${zone}`, () => expect(zoneOf({ country })).to.equal(zone));
    }
    it('without a country only a star fits', () => expect(zoneOf({}, zones.slice(0, 2))).to.equal(null));
    it('nowhere to ship is an answer without dates', () => {
      const nowhere = {
        zone: null,
        parcels: [],
        ships: null,
        arrives: null,
        skipped: [],
        freeShipping: null,
        orderBy: null,
      };
      const order = { country: 'BR', total: '500.00', placedAt: '2026-03-14T23:00:00Z' };
      expect(estimateDelivery(policyOf({ zones: zones.slice(0, 2) }), order, order.placedAt)).to.deep.equal(
        nowhere,
      );
      const { currency, timeZone, calendar } = policyOf({});
      expect(estimateDelivery({ currency, timeZone, calendar }, order, order.placedAt)).to.deep.equal(
        nowhere,
      );
    });
  });

  describe('free shipping', () => {
    const cases: [
      what: string,
      freeOver: Zone['freeOver'],
      order: Order,
      expected: readonly [boolean, number] | null,
    ][] = [
      ['149.00 is not over 149.00', { amount: '149.00', inclusive: false }, { total: '149.00' }, [false, 1]],
      ['nor is it by default', { amount: '149.00' }, { total: '149.00' }, [false, 1]],
      ['149.01 is', { amount: '149.00' }, { total: '149.01' }, [true, 0]],
      [
        '149.00 is enough where that is included',
        { amount: '149.00', inclusive: true },
        { total: '149.00' },
        [true, 0],
      ],
      ['148.99 is not', { amount: '149.00', inclusive: true }, { total: '148.99' }, [false, 1]],
      [
        'the subtotal counts, not the total',
        { amount: '149.00' },
        { total: '200.00', subtotal: '120.00' },
        [false, 2901],
      ],
      ['a subtotal alone will do', { amount: '149.00' }, { subtotal: '150' }, [true, 0]],
      ['a subtotal of 0 counts', { amount: '149.00' }, { total: '200.00', subtotal: '0' }, [false, 14901]],
      ['over nothing, a subtotal of 0 lacks one', { amount: '0' }, { subtotal: '0' }, [false, 1]],
      [
        'from nothing, a subtotal of 0 is enough',
        { amount: '0', inclusive: true },
        { subtotal: '0' },
        [true, 0],
      ],
      ['no amount, no answer', { amount: '149.00' }, {}, null],
      ['an empty amount is none', { amount: '149.00' }, { total: '' }, null],
      ['no threshold, no answer', undefined, { total: '149.00' }, null],
    ];
    for (const [what, freeOver, order, expected] of cases) {
      it(what, () => {
        const zone = { ...ANYWHERE, ...(freeOver && { freeOver }) };
        const { freeShipping } = ask({ zones: [zone] }, '2026-03-13T17:00:00Z', order);
        expect(freeShipping && [freeShipping.qualifies, freeShipping.remaining.amount]).to.deep.equal(
          expected,
        );
      });
    }
    it('counts yen by the yen', () => {
      const zones = [{ ...ANYWHERE, freeOver: { amount: '5000' } }];
      expect(
        ask({ zones }, '2026-03-13T17:00:00Z', { total: '4000' }, { currency: 'JPY' }).freeShipping,
      ).to.deep.equal({
        qualifies: false,
        remaining: { amount: 1001, currency: 'JPY', scale: 0 },
      });
    });
  });

  describe('skipped days', () => {
    const skipped = (
      delivery: Partial<DeliveryPolicy>,
      placedAt: string,
      order: Order = {},
      more: Partial<Policy> = {},
    ) =>
      ask(delivery, placedAt, order, more).skipped.map(({ date, reason, label }) =>
        [date.slice(5), reason, ...(typeof label === 'string' ? [label] : [])].join(' '),
      );
    const sundayless: Zone = { ...ANYWHERE, transit: days(2, 9), deliveryDays: [1, 2, 3, 4, 5, 6] };
    const cases: [
      what: string,
      delivery: Partial<DeliveryPolicy>,
      placedAt: string,
      expected: readonly string[],
    ][] = [
      ['none where nothing was passed over', { handling: business(1, 2) }, '2026-03-10T17:00:00Z', []],
      [
        'a weekend on the way',
        { handling: business(1, 2) },
        '2026-03-12T17:00:00Z',
        ['03-14 weekend', '03-15 weekend'],
      ],
      ['none after the latest ship date', { handling: business(1) }, '2026-03-12T17:00:00Z', []],
      [
        'a start that was moved',
        { handling: business(0) },
        '2026-03-14T17:00:00Z',
        ['03-14 weekend', '03-15 weekend'],
      ],
      [
        'closures with their label, and weekends',
        { handling: business(2) },
        '2026-11-25T17:00:00Z',
        ['11-26 closure Thanksgiving', '11-27 closure Thanksgiving', '11-28 weekend', '11-29 weekend'],
      ],
      [
        'a closure without a label has none',
        { handling: business(1) },
        '2026-12-24T17:00:00Z',
        ['12-25 closure', '12-26 weekend', '12-27 weekend'],
      ],
      ['nothing in days', { handling: days(0, 20) }, '2026-11-20T17:00:00Z', []],
      ['nothing in weeks', { handling: weeks(1, 2) }, '2026-11-20T17:00:00Z', []],
      ['a missed cutoff', { cutoff: '12:00', handling: days(1) }, '2026-03-10T17:00:00Z', ['03-10 cutoff']],
      [
        'a cutoff missed on a Friday',
        { cutoff: '12:00', handling: business(0) },
        '2026-03-13T17:00:00Z',
        ['03-13 cutoff', '03-14 weekend', '03-15 weekend'],
      ],
      [
        'a cutoff missed on a Saturday: that day once',
        { cutoff: '12:00', handling: business(0) },
        '2026-03-14T17:00:00Z',
        ['03-14 cutoff', '03-15 weekend'],
      ],
      [
        'a cutoff missed on a closure: that day once',
        { cutoff: '12:00', handling: business(0) },
        '2026-11-27T18:00:00Z',
        ['11-27 cutoff', '11-28 weekend', '11-29 weekend'],
      ],
      ['no cutoff where it was met', { cutoff: '14:00', handling: days(1) }, '2026-03-10T17:00:00Z', []],
      [
        'days over which arrivals rolled',
        { zones: [sundayless] },
        '2026-03-13T17:00:00Z',
        ['03-15 no-delivery', '03-22 no-delivery'],
      ],
      [
        'one day for two reasons',
        { handling: business(0, 1), zones: [{ ...sundayless, transit: days(2) }] },
        '2026-03-13T17:00:00Z',
        ['03-14 weekend', '03-15 weekend', '03-15 no-delivery'],
      ],
      [
        'one day once, though both arrivals rolled over it',
        { handling: days(0, 1), zones: [{ ...ANYWHERE, transit: days(1), deliveryDays: [1] }] },
        '2026-03-13T17:00:00Z',
        ['03-14 no-delivery', '03-15 no-delivery'],
      ],
    ];
    for (const [what, delivery, placedAt, expected] of cases) {
      it(what, () => expect(skipped(delivery, placedAt)).to.deep.equal(expected));
    }
    it('a weekend wins over a closure', () => {
      const calendar = {
        workingDays: [1, 2, 3, 4, 5] as const,
        closures: [{ from: '2026-03-13', to: '2026-03-16', label: 'Fair' }],
      };
      expect(skipped({ handling: business(1) }, '2026-03-12T17:00:00Z', {}, { calendar })).to.deep.equal([
        '03-13 closure Fair',
        '03-14 weekend',
        '03-15 weekend',
        '03-16 closure Fair',
      ]);
    });
    it('of all parcels, by date', () => {
      const delivery = {
        handling: business(6),
        products: [{ tag: 'a', handling: business(1) }],
        combine: 'split' as const,
      };
      expect(skipped(delivery, '2026-03-12T17:00:00Z', { lines: [{ tags: ['a'] }, {}] })).to.deep.equal([
        '03-14 weekend',
        '03-15 weekend',
      ]);
    });
    it('only as far as business days were counted', () => {
      const delivery = { handling: business(1), products: [{ tag: 'a', handling: days(20) }] };
      expect(skipped(delivery, '2026-03-13T17:00:00Z', { lines: [{ tags: ['a'] }, {}] })).to.deep.equal([
        '03-14 weekend',
        '03-15 weekend',
      ]);
    });
  });

  describe('if ordered now', () => {
    const now = (instant: string, handling: Span = business(1), order: Order = {}) =>
      estimateDelivery(policyOf({ handling, cutoff: '14:00' }), order, instant);
    it('placedAt is now', () =>
      expect(now('2026-03-12T12:00:00Z').ships).to.deep.equal({ from: '2026-03-13', to: '2026-03-13' }));
    const cases: [what: string, instant: string, orderBy: string | null, handling?: Span][] = [
      ['before the cutoff: today’s', '2026-03-12T12:00:00Z', '2026-03-12T18:00:00Z'],
      ['at the cutoff: tomorrow’s', '2026-03-12T18:00:00Z', '2026-03-13T18:00:00Z'],
      ['on a Friday before it', '2026-03-13T12:00:00Z', '2026-03-13T18:00:00Z'],
      ['on a Friday after it nothing hurries', '2026-03-13T18:00:00Z', null],
      ['on a Saturday nothing hurries', '2026-03-14T12:00:00Z', null],
      ['on a Saturday it does, in days', '2026-03-14T12:00:00Z', '2026-03-14T18:00:00Z', days(1)],
    ];
    for (const [what, instant, orderBy, handling] of cases) {
      it(what, () => expect(now(instant, handling).orderBy).to.equal(orderBy));
    }
    it('an order already placed has nothing to hurry for', () =>
      expect(now('2026-03-12T12:00:00Z', business(1), { placedAt: '2026-03-12T12:00:00Z' }).orderBy).to.equal(
        null,
      ));
    it('a store without a cutoff hurries nobody', () =>
      expect(estimateDelivery(policyOf({}), {}, '2026-03-12T12:00:00Z').orderBy).to.equal(null));
  });

  describe('absurd policies neither hang nor overflow', () => {
    const endless = { workingDays: [1] as const, closures: [{ from: '2000-01-01', to: '9999-12-31' }] };
    const cases: [what: string, delivery: Partial<DeliveryPolicy>, calendar?: Policy['calendar']][] = [
      [
        'a billion business days',
        { handling: business(1e9), zones: [{ ...ANYWHERE, transit: business(1e9) }] },
      ],
      ['a billion weeks', { handling: weeks(1e9), zones: [{ ...ANYWHERE, transit: weeks(1e300) }] }],
      ['a closure without end', { handling: business(1, 5) }, endless],
      ['no working day', { handling: business(1, 5) }, { workingDays: [] }],
      ['no delivery day', { zones: [{ ...ANYWHERE, deliveryDays: [] }] }],
    ];
    for (const [what, delivery, calendar] of cases) {
      it(what, () => {
        const { ships, arrives } = ask(delivery, '2026-03-12T12:00:00Z', {}, calendar ? { calendar } : {});
        for (const day of [ships?.from, ships?.to, arrives?.from, arrives?.to])
          expect(day).to.match(/^\d{4}-\d\d-\d\d$/u);
      });
    }
  });
});
