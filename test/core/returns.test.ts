import { expect } from '@open-wc/testing';
import { assessReturn, type Order } from '../../src/core/policy.js';
import type { Policy, ReturnReason, StatutoryRight } from '../../src/core/schema.js';

const EU: StatutoryRight = { id: 'eu', countries: ['FR'], days: 30, exemptIfPersonalised: true };
const MIND: ReturnReason = {
  id: 'mind',
  accepted: true,
  fee: { percent: '10' },
  returnShipping: 'shopper',
  resolution: 'refund',
};
const DEFECT: ReturnReason = {
  id: 'defect',
  accepted: true,
  days: 30,
  fee: { fixed: '1' },
  returnShipping: 'store',
  resolution: 'replacement',
  evidence: [{ id: 'item', label: 'The item' }],
};
const SIZE: ReturnReason = { id: 'size', accepted: false, returnShipping: 'shopper', resolution: 'none' };
const NOW = '2026-03-10T12:00:00Z';

const policyOf = (more: Partial<Policy['returns'] & object> = {}, timeZone = 'America/New_York'): Policy => ({
  currency: 'USD',
  timeZone,
  calendar: { workingDays: [1, 2, 3, 4, 5] },
  returns: { days: 14, reasons: [MIND, DEFECT, SIZE], ...more },
  statutory: [EU],
});
const ask = (reason: string, order: Order = {}, now = NOW, policy = policyOf()) =>
  assessReturn(policy, { total: '89.99', ...order }, reason, now);

describe('return', () => {
  describe('until when', () => {
    const cases: [
      what: string,
      reason: string,
      deliveredOn: string,
      now: string,
      zone: string,
      status: string,
      lastDay: string,
    ][] = [
      [
        'the last moment of the last day',
        'mind',
        '2026-03-01',
        '2026-03-16T03:59:59.999Z',
        'America/New_York',
        'open',
        '2026-03-15',
      ],
      [
        'the first moment after it',
        'mind',
        '2026-03-01',
        '2026-03-16T04:00:00Z',
        'America/New_York',
        'closed',
        '2026-03-15',
      ],
      [
        "a reason's own days",
        'defect',
        '2026-03-01',
        '2026-03-31T12:00:00Z',
        'America/New_York',
        'open',
        '2026-03-31',
      ],
      [
        "after a reason's own days",
        'defect',
        '2026-03-01',
        '2026-04-01T12:00:00Z',
        'America/New_York',
        'closed',
        '2026-03-31',
      ],
      [
        '14 hours ahead it is over early',
        'mind',
        '2026-03-01',
        '2026-03-15T10:00:00Z',
        'Pacific/Kiritimati',
        'closed',
        '2026-03-15',
      ],
      [
        'and a second before it is not',
        'mind',
        '2026-03-01',
        '2026-03-15T09:59:59Z',
        'Pacific/Kiritimati',
        'open',
        '2026-03-15',
      ],
      [
        '12 hours behind it is over late',
        'mind',
        '2026-03-01',
        '2026-03-16T11:59:59Z',
        'Etc/GMT+12',
        'open',
        '2026-03-15',
      ],
      ['on the day of delivery', 'mind', '2026-03-10', NOW, 'UTC', 'open', '2026-03-24'],
      ['ahead of the delivery', 'mind', '2026-04-10', NOW, 'UTC', 'open', '2026-04-24'],
      ['over a leap day', 'mind', '2028-02-15', NOW, 'UTC', 'open', '2028-02-29'],
      ['no weekend extends it', 'mind', '2026-02-28', '2026-03-14T12:00:00Z', 'UTC', 'open', '2026-03-14'],
    ];
    for (const [what, reason, deliveredOn, now, zone, status, lastDay] of cases) {
      it(`${what}: ${status}`, () => {
        const verdict = ask(reason, { deliveredOn }, now, policyOf({}, zone));
        expect([verdict.status, verdict.lastDay]).to.deep.equal([status, lastDay]);
      });
    }
    it('not delivered yet is open, without a last day', () => {
      const { status, lastDay, fee } = ask('mind', { state: 'delivered' });
      expect([status, lastDay, fee?.amount]).to.deep.equal(['open', null, 900]);
    });
    it('a reason of 0 days has them, and not those of the policy', () =>
      expect(
        ask('x', { deliveredOn: '2026-03-01' }, NOW, policyOf({ reasons: [{ ...MIND, id: 'x', days: 0 }] }))
          .lastDay,
      ).to.equal('2026-03-01'));
    it('reads no placedAt', () => expect(ask('mind', { placedAt: 'never' }).status).to.equal('open'));
  });

  describe('what comes of it', () => {
    it('a refund, less the fee, with the arithmetic', () => {
      const { fee, refund, lines } = ask('mind');
      expect([fee?.amount, refund?.amount]).to.deep.equal([900, 8099]);
      expect(lines.map(({ step }) => step)).to.deep.equal([
        'base',
        'rate',
        'raw',
        'rounding',
        'fee',
        'refund',
      ]);
    });
    it('nothing back where the resolution is no refund', () => {
      const { fee, refund, lines } = ask('defect');
      expect([fee?.amount, refund]).to.deep.equal([100, null]);
      expect(lines.map(({ step }) => step)).to.deep.equal(['fixed', 'raw', 'fee']);
    });
    it('neither fee nor refund once closed', () => {
      const { fee, refund, lines } = ask('mind', { deliveredOn: '2026-01-01' });
      expect([fee, refund, lines]).to.deep.equal([null, null, []]);
    });
    for (const [reason, expected] of [
      ['mind', ['shopper', 'refund', []]],
      ['defect', ['store', 'replacement', [{ id: 'item', label: 'The item' }]]],
      ['size', ['shopper', 'none', []]],
    ] as const) {
      it(`${reason}: the reason's own shipping, resolution and evidence, whatever the status`, () => {
        for (const deliveredOn of ['2026-01-01', '2026-03-09']) {
          const { returnShipping, resolution, evidence } = ask(reason, { deliveredOn });
          expect([returnShipping, resolution, evidence]).to.deep.equal(expected);
        }
      });
    }
  });

  describe('excluded', () => {
    const excluded = (reason: string, order: Order, countries?: readonly string[]) => {
      const policy = policyOf(countries ? { countries } : {});
      const { status, lastDay, fee, refund } = ask(
        reason,
        { deliveredOn: '2026-03-09', ...order },
        NOW,
        policy,
      );
      return [status, lastDay, fee?.amount ?? null, refund?.amount ?? null];
    };
    const nothing = ['excluded', null, null, null];
    it('a reason that is not accepted', () => expect(excluded('size', {})).to.deep.equal(nothing));
    it('a country that is not listed', () =>
      expect(excluded('mind', { country: 'CA' }, ['US'])).to.deep.equal(nothing));
    it('an absent country where some are listed', () =>
      expect(excluded('mind', {}, ['US'])).to.deep.equal(nothing));
    it('every country of an empty list', () =>
      expect(excluded('mind', { country: 'US' }, [])).to.deep.equal(nothing));
    it('a star is no country here', () =>
      expect(excluded('mind', { country: 'US' }, ['*'])).to.deep.equal(nothing));
    it('not a listed country', () => expect(excluded('mind', { country: 'US' }, ['US'])[0]).to.equal('open'));
    it('no list lists all', () => expect(excluded('mind', {})[0]).to.equal('open'));
  });

  describe('under a statutory right all comes back, whatever the status', () => {
    const cases: [what: string, reason: string, order: Order, expected: readonly unknown[]][] = [
      ['open', 'mind', { deliveredOn: '2026-03-09' }, ['open', 0, 8999, 'open']],
      ['closed', 'mind', { deliveredOn: '2026-02-15' }, ['closed', 0, 8999, 'open']],
      ['excluded', 'size', { deliveredOn: '2026-03-09' }, ['excluded', 0, 8999, 'open']],
      ['replaced', 'defect', {}, ['open', 0, 8999, 'open']],
      ['exempt: the store decides', 'mind', { personalised: true }, ['open', 900, 8099, 'exempt']],
      ['exempt and excluded', 'size', { personalised: true }, ['excluded', null, null, 'exempt']],
      ['over: the store decides', 'mind', { deliveredOn: '2026-01-01' }, ['closed', null, null, 'closed']],
    ];
    for (const [what, reason, order, expected] of cases) {
      it(what, () => {
        const { status, fee, refund, statutory } = ask(reason, { country: 'FR', ...order });
        expect([status, fee?.amount ?? null, refund?.amount ?? null, statutory?.status]).to.deep.equal(
          expected,
        );
      });
    }
    it('it has a last day of its own', () => {
      const { lastDay, statutory } = ask('mind', { country: 'FR', deliveredOn: '2026-03-01' });
      expect([lastDay, statutory?.lastDay]).to.deep.equal(['2026-03-15', '2026-03-31']);
    });
  });
});
