import { expect } from '@open-wc/testing';
import {
  assessCancellation,
  assessModification,
  assessReturn,
  estimateDelivery,
  OrderError,
  type Order,
} from '../../src/core/policy.js';
import { readSubject } from '../../src/core/order.js';
import type { Policy } from '../../src/core/schema.js';

const POLICY: Policy = {
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: { workingDays: [1, 2, 3, 4, 5] },
  cancellation: { rules: [{ until: 'PT12H', fee: { percent: '10', base: 'subtotal' } }] },
  modification: { rules: [{ until: 'PT24H', fee: { percent: '10', base: 'subtotal' } }] },
  delivery: {
    handling: { min: 1, max: 2, unit: 'days' },
    zones: [
      {
        id: 'all',
        countries: ['*'],
        transit: { min: 1, max: 2, unit: 'days' },
        freeOver: { amount: '149.00' },
      },
    ],
  },
  returns: {
    days: 14,
    reasons: [
      {
        id: 'mind',
        accepted: true,
        returnShipping: 'shopper',
        resolution: 'refund',
        fee: { percent: '10', base: 'subtotal' },
      },
    ],
  },
};
const NOW = '2026-03-13T12:00:00Z';
const ORDER = { total: '200.00', placedAt: '2026-03-13T11:00:00Z' };

/** Anything may arrive from a page's own script. */
type Ask = (order: unknown, policy?: Policy, now?: unknown, reason?: unknown) => unknown;

const functions: Record<'cancellation' | 'modification' | 'return' | 'delivery', Ask> = {
  cancellation: (order, policy = POLICY, now = NOW) =>
    assessCancellation(policy, order as Order, now as string),
  modification: (order, policy = POLICY, now = NOW) =>
    assessModification(policy, order as Order, now as string),
  return: (order, policy = POLICY, now = NOW, reason = 'mind') =>
    assessReturn(policy, order as Order, reason as string, now as string),
  delivery: (order, policy = POLICY, now = NOW) => estimateDelivery(policy, order as Order, now as string),
};
const { cancellation, modification, return: returning, delivery } = functions;

/** The error's field and code; `'fine'` where there is none, and the error itself where it is of another kind. */
function verdictOf(run: () => unknown): unknown {
  try {
    run();
    return 'fine';
  } catch (error) {
    return error instanceof OrderError ? `${error.field}: ${error.code}` : error;
  }
}

describe('a bad order', () => {
  describe('an amount', () => {
    const cases: [value: unknown, code: string][] = [
      [undefined, 'required'],
      [null, 'required'],
      ['', 'required'],
      [200, 'not-a-number'],
      [0, 'not-a-number'],
      [NaN, 'not-a-number'],
      [Infinity, 'not-a-number'],
      [200n, 'not-a-number'],
      [true, 'not-a-number'],
      [false, 'not-a-number'],
      [{}, 'not-a-number'],
      [['200.00'], 'not-a-number'],
      [{ toString: () => '200.00' }, 'not-a-number'],
      [Symbol('200'), 'not-a-number'],
      [() => '200', 'not-a-number'],
      ['abc', 'not-a-number'],
      ['NaN', 'not-a-number'],
      ['1e3', 'not-a-number'],
      ['+5', 'not-a-number'],
      [' 5 ', 'not-a-number'],
      ['5.', 'not-a-number'],
      ['.5', 'not-a-number'],
      ['5,00', 'not-a-number'],
      ['1,234.50', 'not-a-number'],
      ['٥', 'not-a-number'],
      ['0x10', 'not-a-number'],
      ['--5', 'not-a-number'],
      ['-abc', 'not-a-number'],
      ['-', 'not-a-number'],
      ['-5', 'not-positive'],
      ['-0.01', 'not-positive'],
      ['-5.001', 'not-positive'],
      ['0', 'not-positive'],
      ['0.00', 'not-positive'],
      ['0.001', 'too-many-decimals'],
      ['200.000', 'too-many-decimals'],
      ['200.001', 'too-many-decimals'],
      ['90071992547409.92', 'not-a-number'],
      ['9'.repeat(400), 'not-a-number'],
    ];
    for (const [value, code] of cases) {
      it(`total ${String(value)} is ${code}`, () => {
        for (const ask of [cancellation, modification, returning]) {
          expect(verdictOf(() => ask({ ...ORDER, total: value }))).to.equal(`total: ${code}`);
        }
      });
      const optional = code === 'required' || value === '0' || value === '0.00' ? 'fine' : code;
      for (const field of ['subtotal', 'custom']) {
        it(`${field} ${String(value)} is ${optional}`, () => {
          for (const ask of [cancellation, modification, returning]) {
            expect(verdictOf(() => ask({ ...ORDER, [field]: value }))).to.equal(
              optional === 'fine' ? 'fine' : `${field}: ${optional}`,
            );
          }
        });
      }
    }
    for (const total of ['200', '200.0', '200.00', '0.01', '007', '90071992547409.91']) {
      it(`total ${total} is fine`, () =>
        expect(verdictOf(() => cancellation({ ...ORDER, total }))).to.equal('fine'));
    }
    for (const [currency, total, expected] of [
      ['JPY', '200', 'fine'],
      ['JPY', '200.0', 'total: too-many-decimals'],
      ['KWD', '200.000', 'fine'],
      ['KWD', '200.0000', 'total: too-many-decimals'],
    ] as const) {
      it(`${total} ${currency}: ${expected}`, () =>
        expect(verdictOf(() => cancellation({ ...ORDER, total }, { ...POLICY, currency }))).to.equal(
          expected,
        ));
    }
  });

  describe('a time', () => {
    const cases: [field: string, value: unknown, expected: string][] = [
      ['placedAt', undefined, 'placedAt: required'],
      ['placedAt', null, 'placedAt: required'],
      ['placedAt', '', 'placedAt: required'],
      ['placedAt', 'yesterday', 'placedAt: not-a-date'],
      ['placedAt', '2026-03-13', 'placedAt: not-a-date'],
      ['placedAt', '2026-03-13T11:00:00', 'placedAt: not-a-date'],
      ['placedAt', '2026-02-30T11:00:00Z', 'placedAt: not-a-date'],
      ['placedAt', 1773399600000, 'placedAt: not-a-date'],
      ['placedAt', new Date(0), 'placedAt: not-a-date'],
      ['placedAt', '2026-03-13T12:00:00Z', 'fine'],
      ['placedAt', '2026-03-13T14:00:00+02:00', 'fine'],
      ['placedAt', '2026-03-13T12:00:00.001Z', 'placedAt: in-future'],
      ['placedAt', '2026-03-13T11:59:59-00:01', 'placedAt: in-future'],
      ['deliveredOn', undefined, 'fine'],
      ['deliveredOn', null, 'fine'],
      ['deliveredOn', '', 'fine'],
      ['deliveredOn', '2026-03-01', 'fine'],
      ['deliveredOn', '2030-03-01', 'fine'],
      ['deliveredOn', '2026-02-30', 'deliveredOn: not-a-date'],
      ['deliveredOn', '2026-3-1', 'deliveredOn: not-a-date'],
      ['deliveredOn', '2026-03-01T00:00:00Z', 'deliveredOn: not-a-date'],
      ['deliveredOn', 20260301, 'deliveredOn: not-a-date'],
    ];
    for (const [field, value, expected] of cases) {
      it(`${field} ${String(value)}: ${expected}`, () =>
        expect(verdictOf(() => cancellation({ ...ORDER, [field]: value }))).to.equal(expected));
    }
    for (const [now, expected] of [
      [undefined, 'now: required'],
      ['', 'now: required'],
      ['soon', 'now: not-a-date'],
      ['2026-03-13T12:00:00', 'now: not-a-date'],
      [Date.UTC(2026, 2, 13), 'now: not-a-date'],
    ] as const) {
      it(`now ${String(now)}: ${expected}`, () => {
        for (const ask of Object.values(functions))
          expect(verdictOf(() => ask(ORDER, POLICY, now ?? null))).to.equal(expected);
      });
    }
  });

  describe('a currency', () => {
    const withCurrency = (currency: unknown) => ({ ...POLICY, currency }) as Policy;
    for (const currency of ['XYZ', 'usd', 'dollar', 'US', 'constructor', 5]) {
      it(`${String(currency)} is unknown`, () => {
        for (const ask of Object.values(functions)) {
          expect(verdictOf(() => ask(ORDER, withCurrency(currency)))).to.equal('currency: unknown-currency');
        }
      });
    }
    it('may not be missing', () =>
      expect(verdictOf(() => cancellation(ORDER, withCurrency('')))).to.equal('currency: required'));
    it('does not matter to a delivery without an amount', () =>
      expect(
        verdictOf(() =>
          delivery({ placedAt: ORDER.placedAt, total: '', custom: 'abc' }, withCurrency('XYZ')),
        ),
      ).to.equal('fine'));
    it('matters to a delivery with a subtotal', () =>
      expect(verdictOf(() => delivery({ subtotal: '1' }, withCurrency('XYZ')))).to.equal(
        'currency: unknown-currency',
      ));
  });

  describe('a reason', () => {
    for (const [reason, expected] of [
      ['mind', 'fine'],
      ['bored', 'reason: unknown'],
      ['toString', 'reason: unknown'],
      [5, 'reason: unknown'],
      ['', 'reason: required'],
      [null, 'reason: required'],
    ] as const) {
      it(`${String(reason)}: ${expected}`, () =>
        expect(verdictOf(() => returning(ORDER, POLICY, NOW, reason))).to.equal(expected));
    }
    it('is unknown to a policy without returns', () => {
      const { currency, timeZone, calendar } = POLICY;
      expect(verdictOf(() => returning(ORDER, { currency, timeZone, calendar }))).to.equal('reason: unknown');
    });
  });

  describe('reports the first bad field that the function reads', () => {
    const bad = { total: 'x', subtotal: 'x', custom: 'x', placedAt: 'x', deliveredOn: 'x' };
    const good = {
      total: '9',
      subtotal: '8',
      custom: '7',
      placedAt: ORDER.placedAt,
      deliveredOn: '2026-03-13',
    };
    const read: Record<keyof typeof functions, readonly string[]> = {
      cancellation: ['currency', 'total', 'subtotal', 'custom', 'placedAt', 'deliveredOn', 'now'],
      modification: ['currency', 'total', 'subtotal', 'custom', 'placedAt', 'now'],
      return: ['currency', 'total', 'subtotal', 'custom', 'deliveredOn', 'reason', 'now'],
      delivery: ['currency', 'total', 'subtotal', 'placedAt', 'now'],
    };
    for (const [name, fields] of Object.entries(read)) {
      it(`${name}: ${fields.join(', ')}`, () => {
        const order: Record<string, unknown> = { ...bad };
        let currency = 'XYZ';
        let reason = 'x';
        let now = 'x';
        const reported: string[] = [];
        for (let round = 0; round < 9; round++) {
          const outcome = verdictOf(() =>
            functions[name as keyof typeof functions](order, { ...POLICY, currency }, now, reason),
          );
          if (outcome === 'fine') break;
          const field = String(outcome).split(':', 1)[0] ?? '';
          reported.push(field);
          if (field === 'currency') currency = 'USD';
          else if (field === 'reason') reason = 'mind';
          else if (field === 'now') now = NOW;
          else order[field] = good[field as keyof typeof good];
        }
        expect(reported).to.deep.equal(fields);
      });
    }
    it('an order in the future comes before a bad delivery day', () =>
      expect(
        verdictOf(() => cancellation({ ...ORDER, placedAt: '2027-01-01T00:00:00Z', deliveredOn: 'x' })),
      ).to.equal('placedAt: in-future'));
  });

  describe('is never a TypeError', () => {
    for (const order of [null, undefined, {}, [], 'order', 5, true]) {
      it(`for the order ${JSON.stringify(order)}`, () => {
        for (const ask of [cancellation, modification, returning]) {
          expect(verdictOf(() => ask(order))).to.equal('total: required');
        }
        expect(verdictOf(() => delivery(order))).to.equal('fine');
      });
    }
    const odd: Record<string, unknown>[] = [
      { lines: null },
      { lines: 'none' },
      { lines: {} },
      { lines: [null, 1, 'x', undefined, [], {}] },
      {
        lines: [
          { tags: 'in-stock', quantity: 'two' },
          { tags: [1, null], quantity: NaN },
        ],
      },
      { kind: null, state: null, country: null, personalised: null },
      { kind: 5, state: {}, country: ['US'], personalised: 'yes' },
    ];
    for (const extra of odd) {
      it(`for ${JSON.stringify(extra)}`, () => {
        for (const ask of Object.values(functions))
          expect(verdictOf(() => ask({ ...ORDER, ...extra }))).to.equal('fine');
      });
    }
  });

  it('says what was given and what to do', () => {
    const error = new OrderError('total', 'not-a-number', 'abc');
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('OrderError');
    expect(error.message).to.equal(
      'not-a-number in total: got "abc"; write a decimal number as a string, such as "149.00", below 9007199254740992 minor units.',
    );
  });
});

describe('who and what an order is about', () => {
  it('empty and odd values count as absent', () =>
    expect(readSubject({ kind: '', state: '', country: '', personalised: null, lines: null })).to.deep.equal({
      kind: undefined,
      state: undefined,
      country: undefined,
      personalised: false,
      lines: [],
    }));
  it('nothing but true is personalised', () =>
    expect(readSubject({ personalised: 'yes' as unknown as boolean }).personalised).to.equal(false));
  it('a line without a usable quantity is one item', () =>
    expect(
      readSubject({
        lines: [{}, { quantity: 0 }, { quantity: 3 }, { quantity: -1 }, { quantity: NaN }],
      }).lines.map(({ quantity }) => quantity),
    ).to.deep.equal([1, 0, 3, 1, 1]));
});
