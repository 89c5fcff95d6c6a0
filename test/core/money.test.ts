import { expect } from '@open-wc/testing';
import { currencyScale, parseDecimal, qualifyingUnits } from '../../src/core/currency.js';
import { computeFee, exactMoney, money } from '../../src/core/money.js';
import type { Fee } from '../../src/core/schema.js';

const usd = (amount: number) => money(BigInt(amount), 'USD');

describe('money', () => {
  describe('decimal strings: digits, then at most one point and digits', () => {
    const good: [text: string, digits: bigint, decimals: number][] = [
      ['0', 0n, 0],
      ['0.00', 0n, 2],
      ['007', 7n, 0],
      ['149.00', 14900n, 2],
      ['1.5', 15n, 1],
      ['90071992547409931234.5', 900719925474099312345n, 1],
    ];
    for (const [text, digits, decimals] of good) {
      it(`reads ${text}`, () => expect(parseDecimal(text)).to.deep.equal({ digits, decimals }));
    }
    for (const text of [
      '',
      ' ',
      '.5',
      '5.',
      '5,0',
      '1e3',
      '+5',
      '-5',
      ' 5',
      '5 ',
      '5\n',
      '1_0',
      '0x10',
      '٥',
      '５',
      'NaN',
      '1.2.3',
    ]) {
      it(`refuses ${JSON.stringify(text)}`, () => expect(parseDecimal(text)).to.equal(undefined));
    }
  });

  describe("a currency's decimals", () => {
    for (const [currency, scale] of [
      ['USD', 2],
      ['JPY', 0],
      ['KWD', 3],
    ] as const) {
      it(`${currency} has ${scale}`, () => expect(currencyScale(currency)).to.equal(scale));
    }
  });

  describe('the largest exact amount', () => {
    const dollars = (text: string) => exactMoney(parseDecimal(text) ?? { digits: 0n, decimals: 0 }, 'USD');
    it('is MAX_SAFE_INTEGER minor units', () =>
      expect(dollars('90071992547409.91')?.amount).to.equal(Number.MAX_SAFE_INTEGER));
    it('and not one more', () => expect(dollars('90071992547409.92')).to.equal(undefined));
    it('where what is larger is cut down to', () =>
      expect(money(10n ** 30n, 'USD').amount).to.equal(Number.MAX_SAFE_INTEGER));
  });

  describe('a fee', () => {
    const cases: [what: string, fee: Fee | undefined, expected: number, total?: number][] = [
      ['is 0 where the rule has none', undefined, 0],
      ['is 0 where it is empty', {}, 0],
      ['is a percentage of the total by default', { percent: '10' }, 2000],
      ['is a percentage of the subtotal', { percent: '10', base: 'subtotal' }, 1500],
      ['is a percentage of the custom part', { percent: '10', base: 'custom' }, 500],
      ['adds its fixed part', { percent: '50', fixed: '7.00', base: 'custom' }, 3200],
      ['may be fixed alone, whatever its base', { fixed: '7', base: 'custom' }, 700],
      ['rounds a half up', { percent: '1.5' }, 224, 14900],
      ['rounds less than a half down', { percent: '1.4999999999999999999' }, 223, 14900],
      ['rounds once: two halves are a whole', { percent: '0.5', fixed: '0.005' }, 1, 100],
      ['rounds once: 0.4 and 0.4 are 1', { percent: '0.4', fixed: '0.004' }, 1, 100],
      ['rounds once: 0.2 and 0.2 are 0', { percent: '0.2', fixed: '0.002' }, 0, 100],
      ['is raised to the minimum', { percent: '1', min: '3.00' }, 300],
      ['is left alone at the minimum', { percent: '1', min: '2.00' }, 200],
      ['is lowered to the maximum', { percent: '10', max: '3.00' }, 300],
      ['is left alone at the maximum', { percent: '10', max: '20.00' }, 2000],
      ['heeds the maximum over the minimum', { percent: '1', min: '9.00', max: '4.00' }, 400],
      ['rounds its minimum half up', { min: '1.005' }, 101],
      ['rounds its maximum half up', { percent: '10', max: '1.005' }, 101],
      ['compares after rounding: 2.004 is no more than 2.00', { percent: '1.002', max: '2.00' }, 200],
      ['may be kept down to 0', { percent: '10', max: '0' }, 0],
      ['is never more than the total, by percentage', { percent: '250' }, 20000],
      ['is never more than the total, by its fixed part', { fixed: '500' }, 20000],
      ['is never more than the total, by its minimum', { min: '99999999999999999999' }, 20000],
      ['is never more than the total, of a larger base', { percent: '100', base: 'subtotal' }, 10000, 10000],
    ];
    for (const [what, fee, expected, total = 20000] of cases) {
      it(what, () => {
        const amounts = { total: usd(total), subtotal: usd(15000), custom: usd(5000) };
        expect(computeFee(fee, amounts).fee).to.deep.equal(usd(expected));
      });
    }
    it('takes an absent subtotal for the total', () =>
      expect(computeFee({ percent: '10', base: 'subtotal' }, { total: usd(20000) }).fee).to.deep.equal(
        usd(2000),
      ));
    it('takes a subtotal of 0 for 0', () =>
      expect(
        computeFee({ percent: '10', base: 'subtotal' }, { total: usd(1), subtotal: usd(0) }).fee,
      ).to.deep.equal(usd(0)));
    it('takes an absent custom part for 0', () =>
      expect(computeFee({ percent: '10', base: 'custom' }, { total: usd(20000) }).fee).to.deep.equal(usd(0)));
    it('keeps no decimals of yen', () =>
      expect(computeFee({ percent: '1.5', fixed: '0.5' }, { total: money(12345n, 'JPY') }).fee).to.deep.equal(
        {
          amount: 186,
          currency: 'JPY',
          scale: 0,
        },
      ));
    it('keeps three decimals of dinars', () =>
      expect(computeFee({ percent: '1.5' }, { total: money(12345n, 'KWD') }).fee).to.deep.equal({
        amount: 185,
        currency: 'KWD',
        scale: 3,
      }));
    it('stays exact at the largest total', () =>
      expect(
        computeFee({ percent: '99.9999999' }, { total: usd(Number.MAX_SAFE_INTEGER) }).fee.amount,
      ).to.equal(9007199245733792));
    it('refuses a policy that was never checked', () =>
      expect(() => computeFee({ percent: 'much' }, { total: usd(1) })).to.throw(RangeError, '"149.00"'));
  });

  describe('the lines of a fee', () => {
    const steps = (fee: Fee | undefined, total: number) => computeFee(fee, { total: usd(total) }).lines;
    it('show each step that did something', () =>
      expect(steps({ percent: '1.5', fixed: '0.5', min: '3.00', max: '2.80' }, 14900)).to.deep.equal([
        { step: 'base', of: 'total', money: usd(14900) },
        { step: 'rate', percent: '1.5' },
        { step: 'fixed', exact: '0.50', currency: 'USD' },
        { step: 'raw', exact: '2.735', currency: 'USD' },
        { step: 'rounding', money: usd(274) },
        { step: 'minimum', money: usd(300) },
        { step: 'maximum', money: usd(280) },
        { step: 'fee', money: usd(280) },
      ]));
    it('leave out what did nothing', () =>
      expect(
        steps({ percent: '1.5', min: '1.00', max: '9.00' }, 20000).map(({ step }) => step),
      ).to.deep.equal(['base', 'rate', 'raw', 'fee']));
    it('say where the total is the limit', () =>
      expect(steps({ fixed: '7.00' }, 500).map(({ step }) => step)).to.deep.equal([
        'fixed',
        'raw',
        'limit',
        'fee',
      ]));
    it('are the fee alone where nothing is asked', () =>
      expect(steps(undefined, 500)).to.deep.equal([{ step: 'fee', money: usd(0) }]));
  });

  describe('the fewest minor units that qualify', () => {
    const cases: [threshold: string, inclusive: boolean, currency: string, units: bigint][] = [
      ['149.00', false, 'USD', 14901n],
      ['149.00', true, 'USD', 14900n],
      ['149', false, 'USD', 14901n],
      ['149.005', false, 'USD', 14901n],
      ['149.005', true, 'USD', 14901n],
      ['149.000', true, 'USD', 14900n],
      ['0', true, 'USD', 0n],
      ['0', false, 'USD', 1n],
      ['5000', false, 'JPY', 5001n],
      ['49.5', true, 'JPY', 50n],
      ['9.9', false, 'KWD', 9901n],
    ];
    for (const [threshold, inclusive, currency, units] of cases) {
      it(`${inclusive ? 'from' : 'over'} ${threshold} ${currency}: ${units}`, () =>
        expect(qualifyingUnits(threshold, inclusive, currency)).to.equal(units));
    }
  });
});
