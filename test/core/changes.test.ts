import { expect } from '@open-wc/testing';
import {
  assessCancellation,
  assessModification,
  type ChangeVerdict,
  type Order,
} from '../../src/core/policy.js';
import type { Policy, Rule, StatutoryRight } from '../../src/core/schema.js';

const PLACED = '2026-03-12T00:00:00Z';
const HOUR_MS = 3_600_000;
const EU: StatutoryRight = {
  id: 'eu',
  countries: ['FR', 'DE'],
  days: 14,
  extendToWorkingDay: true,
  exemptIfPersonalised: true,
  url: 'https://shop.example/withdraw',
};

const policyOf = (
  rules: readonly Rule[],
  more: Partial<Policy> = {},
  lockedStates: readonly string[] = [],
): Policy => ({
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: { workingDays: [1, 2, 3, 4, 5] },
  cancellation: { rules, lockedStates },
  ...more,
});

/** The instant so many hours after the order. */
const after = (hours: number): string => new Date(Date.parse(PLACED) + hours * HOUR_MS).toISOString();
const short = (instant: string | null | undefined): number | null =>
  instant ? (Date.parse(instant) - Date.parse(PLACED)) / HOUR_MS : null;

/** Status, hours until it closes, fee, and where there is a next change: hours until then and its fee. */
type Brief = readonly unknown[];

const brief = ({ status, closesAt, fee, next }: ChangeVerdict): Brief => [
  status,
  short(closesAt),
  fee?.amount ?? null,
  ...(next ? [[short(next.at), next.fee?.amount ?? null]] : []),
];

const ask = (rules: readonly Rule[], hours: number, order: Order = {}): Brief =>
  brief(assessCancellation(policyOf(rules), { total: '200.00', placedAt: PLACED, ...order }, after(hours)));

describe('cancellation', () => {
  describe('over time', () => {
    const flat = (fixed: string, until?: string): Rule => ({ fee: { fixed }, ...(until && { until }) });
    const closed = (until?: string): Rule => ({ allowed: false, ...(until && { until }) });
    const second = 1 / 3600;
    const cases: [
      what: string,
      rules: readonly Rule[],
      timeline: readonly (readonly [hours: number, brief: Brief])[],
    ][] = [
      [
        'no rule at all was never open',
        [],
        [
          [0, ['closed', null, null]],
          [99, ['closed', null, null]],
        ],
      ],
      [
        'no limit stays open',
        [{}],
        [
          [0, ['open', null, 0]],
          [9999, ['open', null, 0]],
        ],
      ],
      [
        'a window is half-open',
        [flat('1', 'PT24H')],
        [
          [0, ['open', 24, 100, [24, null]]],
          [24 - second, ['open', 24, 100, [24, null]]],
          [24, ['closed', 24, null]],
          [24 + second, ['closed', 24, null]],
        ],
      ],
      [
        'a day is 24 hours and a week 168',
        [flat('1', 'P1D'), flat('2', 'P1W')],
        [
          [0, ['open', 168, 100, [24, 200]]],
          [24, ['open', 168, 200, [168, null]]],
        ],
      ],
      ['parts of a duration add up', [flat('1', 'P1DT1H30M')], [[0, ['open', 25.5, 100, [25.5, null]]]]],
      ['a window of no length is never open', [flat('1', 'PT0S')], [[0, ['closed', null, null]]]],
      [
        'steps follow each other',
        [flat('0', 'PT2H'), flat('7', 'PT12H')],
        [
          [0, ['open', 12, 0, [2, 700]]],
          [2, ['open', 12, 700, [12, null]]],
          [12, ['closed', 12, null]],
        ],
      ],
      [
        'the first that fits decides, however late a later one ends',
        [flat('7', 'PT12H'), flat('0', 'PT2H')],
        [
          [0, ['open', 12, 700, [12, null]]],
          [3, ['open', 12, 700, [12, null]]],
        ],
      ],
      [
        'an equal fee from another rule is no change',
        [flat('7', 'PT2H'), { fee: { fixed: '7.00' }, until: 'PT5H' }, flat('8')],
        [[0, ['open', null, 700, [5, 800]]]],
      ],
      [
        'fees are equal once they are rounded and limited',
        [flat('200', 'PT2H'), flat('900', 'PT3H')],
        [[0, ['open', 3, 20000, [3, null]]]],
      ],
      [
        'a later rule without limit keeps it open',
        [flat('0', 'PT2H'), flat('7')],
        [
          [0, ['open', null, 0, [2, 700]]],
          [2, ['open', null, 700]],
        ],
      ],
      ['allowed: false closes', [closed()], [[0, ['closed', null, null]]]],
      [
        'allowed: false comes before what follows it',
        [closed('PT1H'), flat('5', 'PT3H')],
        [
          [0, ['closed', null, null, [1, 500]]],
          [1, ['open', 3, 500, [3, null]]],
          [3, ['closed', 3, null]],
        ],
      ],
      [
        'closed in the middle',
        [flat('0', 'PT1H'), closed('PT2H'), flat('5', 'PT4H')],
        [
          [0, ['open', 1, 0, [1, null]]],
          [1, ['closed', 1, null, [2, 500]]],
          [1.5, ['closed', 1, null, [2, 500]]],
          [2, ['open', 4, 500, [4, null]]],
          [4, ['closed', 4, null]],
        ],
      ],
      [
        'closed and then reopened for nothing',
        [flat('5', 'PT1H'), closed('PT2H'), {}],
        [
          [0, ['open', 1, 500, [1, null]]],
          [1, ['closed', 1, null, [2, 0]]],
          [2, ['open', null, 0]],
        ],
      ],
      [
        'one closed rule after another is one closing',
        [flat('5', 'PT1H'), closed('PT2H'), closed('PT3H')],
        [
          [0, ['open', 1, 500, [1, null]]],
          [2.5, ['closed', 1, null]],
          [9, ['closed', 1, null]],
        ],
      ],
      [
        'a closed rule that ends before it is reached does nothing',
        [flat('5', 'PT3H'), closed('PT1H')],
        [[0, ['open', 3, 500, [3, null]]]],
      ],
      ['a limit after the year 9999 is none', [flat('5', 'P99999999999W')], [[0, ['open', null, 500]]]],
    ];
    for (const [what, rules, timeline] of cases) {
      for (const [hours, expected] of timeline) {
        it(`${what}: after ${hours.toFixed(4)} h`, () => expect(ask(rules, hours)).to.deep.equal(expected));
      }
    }

    it('elapsed hours ignore the clocks, in spring as in autumn', () => {
      const policy = policyOf([{ until: 'PT24H' }]);
      const closing = (placedAt: string) =>
        assessCancellation(policy, { total: '1', placedAt }, placedAt).closesAt;
      expect(closing('2026-03-07T12:00:00-05:00')).to.equal('2026-03-08T17:00:00Z');
      expect(closing('2026-10-31T12:00:00-04:00')).to.equal('2026-11-01T16:00:00Z');
    });
    it('instants keep a fraction only where there is one', () => {
      const verdict = (placedAt: string) =>
        assessCancellation(policyOf([{ until: 'PT1H' }]), { total: '1', placedAt }, '2026-03-12T00:30:00Z')
          .closesAt;
      expect(verdict('2026-03-12T00:00:00.250Z')).to.equal('2026-03-12T01:00:00.250Z');
      expect(verdict('2026-03-12T00:00:00.000Z')).to.equal('2026-03-12T01:00:00Z');
    });
  });

  describe('when: every key given must fit', () => {
    const cases: [when: Rule['when'], order: Order, fits: boolean][] = [
      [{}, {}, true],
      [{ kinds: ['standard'] }, {}, true],
      [{ kinds: ['standard'] }, { kind: '' }, true],
      [{ kinds: ['replacement'] }, {}, false],
      [{ kinds: ['standard', 'replacement'] }, { kind: 'replacement' }, true],
      [{ kinds: ['standard'] }, { kind: 'anything' }, false],
      [{ kinds: [] }, {}, false],
      [{ states: ['placed'] }, {}, true],
      [{ states: ['placed'] }, { state: 'paid' }, false],
      [{ states: ['paid'] }, { state: 'paid' }, true],
      [{ countries: ['US', 'CA'] }, { country: 'CA' }, true],
      [{ countries: ['US'] }, { country: 'FR' }, false],
      [{ countries: ['US'] }, {}, false],
      [{ countries: ['*'] }, { country: 'US' }, false],
      [{ personalised: false }, {}, true],
      [{ personalised: true }, {}, false],
      [{ personalised: true }, { personalised: true }, true],
      [{ personalised: false }, { personalised: true }, false],
      [{ minItems: 0 }, {}, true],
      [{ minItems: 1 }, {}, false],
      [{ minItems: 1 }, { lines: [] }, false],
      [{ minItems: 2 }, { lines: [{}, {}] }, true],
      [{ minItems: 5 }, { lines: [{ quantity: 4 }, {}] }, true],
      [{ minItems: 5 }, { lines: [{ quantity: 4 }] }, false],
      [{ kinds: ['standard'], countries: ['US'] }, { country: 'US' }, true],
      [{ kinds: ['standard'], countries: ['US'] }, { country: 'FR' }, false],
    ];
    for (const [when, order, fits] of cases) {
      it(`${JSON.stringify(when)} ${fits ? 'fits' : 'does not fit'} ${JSON.stringify(order)}`, () =>
        expect(ask([when ? { when } : {}], 0, order)[0]).to.equal(fits ? 'open' : 'closed'));
    }
    it('the ends of rules that do not fit are no change', () =>
      expect(
        ask([{ when: { kinds: ['other'] }, until: 'PT1H', fee: { fixed: '9' } }, { until: 'PT3H' }], 0),
      ).to.deep.equal(['open', 3, 0, [3, null]]));
  });

  describe('locked', () => {
    const locked = (order: Order) =>
      assessCancellation(
        policyOf([{ until: 'PT1H', reason: 'early' }], { statutory: [EU] }, ['shipped', 'placed']),
        { total: '200.00', placedAt: PLACED, ...order },
        after(0),
      );
    for (const order of [{ state: 'shipped' }, { state: 'placed' }, {}] satisfies Order[]) {
      it(`${JSON.stringify(order)} is locked before any rule is read`, () => {
        const { status, closesAt, fee, refund, lines, next, reason } = locked(order);
        expect([status, closesAt, fee, refund, lines, next, reason]).to.deep.equal([
          'locked',
          null,
          null,
          null,
          [],
          null,
          null,
        ]);
      });
    }
    it('another state is not', () => expect(locked({ state: 'paid' }).status).to.equal('open'));
    it('a statutory right gives all back all the same', () => {
      const { status, fee, refund } = locked({ state: 'shipped', country: 'FR' });
      expect([status, fee?.amount, refund?.amount]).to.deep.equal(['locked', 0, 20000]);
    });
    it('no locked states lock nothing', () =>
      expect(
        assessCancellation(
          policyOf([], { cancellation: { rules: [{}] } }),
          { total: '1', placedAt: PLACED },
          PLACED,
        ).status,
      ).to.equal('open'));
    it('no section at all is closed', () => {
      const { currency, timeZone, calendar } = policyOf([]);
      const bare = { currency, timeZone, calendar };
      const verdict = assessCancellation(bare, { total: '1', placedAt: PLACED }, PLACED);
      expect([verdict.status, verdict.closesAt, verdict.next]).to.deep.equal(['closed', null, null]);
    });
  });

  describe('money', () => {
    it('fee and refund make the total, and the lines say how', () => {
      const { fee, refund, lines } = assessCancellation(
        policyOf([{ fee: { percent: '1.5' } }]),
        { total: '149.00', placedAt: PLACED },
        PLACED,
      );
      expect([fee?.amount, refund?.amount]).to.deep.equal([224, 14676]);
      expect(lines.map(({ step }) => step)).to.deep.equal([
        'base',
        'rate',
        'raw',
        'rounding',
        'fee',
        'refund',
      ]);
    });
    it('a fee over 100 % keeps the total and no more', () =>
      expect(ask([{ fee: { percent: '250' } }], 0)).to.deep.equal(['open', null, 20000]));
    it('the reason of the deciding rule is told', () => {
      const policy = policyOf([{ until: 'PT1H' }, { allowed: false, reason: { en: 'too late' } }]);
      const reasonAt = (hours: number) =>
        assessCancellation(policy, { total: '1', placedAt: PLACED }, after(hours)).reason;
      expect([reasonAt(0), reasonAt(1)]).to.deep.equal([null, { en: 'too late' }]);
    });
  });

  describe('the statutory right', () => {
    const UK: StatutoryRight = { id: 'uk', countries: ['GB', 'FR'], days: 14, holidays: ['2026-04-15'] };
    const policy = policyOf([{ until: 'PT1H', fee: { fixed: '5' } }], { statutory: [EU, UK] });
    const askFor = (order: Order, now: string, statutory: readonly StatutoryRight[] = [EU, UK]) =>
      assessCancellation({ ...policy, statutory }, { total: '200.00', placedAt: PLACED, ...order }, now);
    const right = (...args: Parameters<typeof askFor>) => {
      const { statutory } = askFor(...args);
      return statutory && [statutory.id, statutory.status, statutory.lastDay];
    };
    const holidays = { ...EU, holidays: ['2026-04-06', '2026-04-07', '2026-04-20'] };
    const cases: [
      what: string,
      order: Order,
      now: string,
      expected: unknown,
      rights?: readonly StatutoryRight[],
    ][] = [
      ['none without a country', {}, PLACED, null],
      ['none where no entry lists the country', { country: 'US' }, PLACED, null],
      ['none by a star', { country: 'US' }, PLACED, null, [{ ...EU, countries: ['*'] }]],
      ['the first entry that lists it', { country: 'FR' }, PLACED, ['eu', 'open', null]],
      ['an entry further on', { country: 'GB' }, PLACED, ['uk', 'open', null]],
      [
        'open before delivery, whatever the state',
        { country: 'FR', state: 'delivered' },
        '2030-01-01T00:00:00Z',
        ['eu', 'open', null],
      ],
      [
        'counted from delivery, whatever the state',
        { country: 'FR', state: 'placed', deliveredOn: '2026-04-01' },
        '2026-05-01T00:00:00Z',
        ['eu', 'closed', '2026-04-15'],
      ],
      ['exempt where personalised', { country: 'FR', personalised: true }, PLACED, ['eu', 'exempt', null]],
      [
        'exempt even after delivery',
        { country: 'FR', personalised: true, deliveredOn: '2026-04-01' },
        PLACED,
        ['eu', 'exempt', null],
      ],
      [
        'not exempt where the entry does not say so',
        { country: 'GB', personalised: true },
        PLACED,
        ['uk', 'open', null],
      ],
      [
        'open in the last second',
        { country: 'FR', deliveredOn: '2026-04-01' },
        '2026-04-16T11:59:59.999Z',
        ['eu', 'open', '2026-04-15'],
      ],
      [
        'closed once it is over everywhere',
        { country: 'FR', deliveredOn: '2026-04-01' },
        '2026-04-16T12:00:00Z',
        ['eu', 'closed', '2026-04-15'],
      ],
      [
        'open for one who ordered ahead of delivery',
        { country: 'FR', deliveredOn: '2027-04-01' },
        PLACED,
        ['eu', 'open', '2027-04-15'],
      ],
      [
        'past a Saturday and a Sunday',
        { country: 'FR', deliveredOn: '2026-04-04' },
        PLACED,
        ['eu', 'open', '2026-04-20'],
      ],
      ['past a Sunday', { country: 'FR', deliveredOn: '2026-04-05' }, PLACED, ['eu', 'open', '2026-04-20']],
      [
        'not past a Friday',
        { country: 'FR', deliveredOn: '2026-04-03' },
        PLACED,
        ['eu', 'open', '2026-04-17'],
      ],
      [
        'past a weekend and a holiday',
        { country: 'FR', deliveredOn: '2026-04-04' },
        PLACED,
        ['eu', 'open', '2026-04-21'],
        [holidays],
      ],
      [
        'past a weekend and two holidays',
        { country: 'FR', deliveredOn: '2026-03-21' },
        PLACED,
        ['eu', 'open', '2026-04-08'],
        [holidays],
      ],
      [
        'past holidays in the week',
        { country: 'FR', deliveredOn: '2026-03-23' },
        PLACED,
        ['eu', 'open', '2026-04-08'],
        [holidays],
      ],
      [
        'not past anything without extension',
        { country: 'GB', deliveredOn: '2026-04-04' },
        PLACED,
        ['uk', 'open', '2026-04-18'],
      ],
      [
        'not past a holiday without extension',
        { country: 'GB', deliveredOn: '2026-04-01' },
        PLACED,
        ['uk', 'open', '2026-04-15'],
      ],
      ['over a leap day', { country: 'GB', deliveredOn: '2028-02-15' }, PLACED, ['uk', 'open', '2028-02-29']],
      [
        'of no days: the day itself',
        { country: 'FR', deliveredOn: '2026-04-01' },
        PLACED,
        ['eu', 'open', '2026-04-01'],
        [{ ...EU, days: 0 }],
      ],
    ];
    for (const [what, order, now, expected, rights] of cases) {
      it(what, () => expect(right(order, now, rights)).to.deep.equal(expected));
    }
    it('carries its address, or null', () => {
      expect(askFor({ country: 'FR' }, PLACED).statutory?.url).to.equal('https://shop.example/withdraw');
      expect(askFor({ country: 'GB' }, PLACED).statutory?.url).to.equal(null);
    });
    it("while open it keeps nothing, but the store's own next change is still told", () => {
      const { status, fee, refund, next, lines } = askFor({ country: 'FR' }, PLACED);
      expect([status, fee?.amount, refund?.amount, next]).to.deep.equal([
        'open',
        0,
        20000,
        { at: '2026-03-12T01:00:00Z', fee: null },
      ]);
      expect(lines.map(({ step }) => step)).to.deep.equal(['base', 'statutory', 'fee', 'refund']);
    });
    it('once closed or exempt, the store decides alone', () => {
      expect(askFor({ country: 'FR', personalised: true }, PLACED).fee?.amount).to.equal(500);
      expect(askFor({ country: 'FR', deliveredOn: '2026-03-12' }, '2026-05-01T00:00:00Z').fee).to.equal(null);
    });
    it('days without end do not hang', () =>
      expect(
        right({ country: 'FR', deliveredOn: '2026-04-01' }, PLACED, [
          { ...EU, days: 1e300, holidays: ['9999-12-31'] },
        ]),
      ).to.deep.equal(['eu', 'open', '9999-12-31']));
  });
});

describe('modification', () => {
  const policy: Policy = {
    ...policyOf([{ until: 'PT1H' }], { statutory: [EU] }),
    modification: { rules: [{ until: 'PT2H', fee: { fixed: '3.00' } }], lockedStates: ['packed'] },
  };
  const askFor = (order: Order, hours: number) =>
    assessModification(policy, { total: '200.00', placedAt: PLACED, ...order }, after(hours));
  it('goes by its own rules and refunds nothing', () => {
    const verdict = askFor({}, 1);
    expect(brief(verdict)).to.deep.equal(['open', 2, 300, [2, null]]);
    expect([verdict.refund, verdict.statutory]).to.deep.equal([null, null]);
    expect(verdict.lines.map(({ step }) => step)).to.deep.equal(['fixed', 'raw', 'fee']);
  });
  it('knows no statutory right', () => {
    const { status, fee, statutory } = askFor({ country: 'FR' }, 3);
    expect([status, fee, statutory]).to.deep.equal(['closed', null, null]);
  });
  it('has its own locked states', () => expect(askFor({ state: 'packed' }, 0).status).to.equal('locked'));
});
