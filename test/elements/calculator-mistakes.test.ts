import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import {
  all,
  AN_HOUR_AGO,
  enter,
  enterTime,
  errors,
  find,
  isStale,
  POLICY,
  said,
  show,
  status,
  storeWith,
  verdict,
  verdicts,
  YESTERDAY,
  until,
} from './calculator-support.js';
import { press } from './support.js';

const input = (calculator: FaqPolicyCalculator, id: string) => find<HTMLInputElement>(calculator, `#${id}`);

describe('a mistake', () => {
  const totals: [typed: string, said: string][] = [
    ['abc', 'Please enter an amount, such as 149.00.'],
    ['1.2.3', 'Please enter an amount, such as 149.00.'],
    ['-5', 'Please enter an amount above zero.'],
    ['0', 'Please enter an amount above zero.'],
    ['1.999', 'Please enter no more decimals than the currency has, such as 149.00.'],
  ];
  for (const [typed, message] of totals) {
    it(`in the total is named beside it, and kept: ${typed}`, async () => {
      const calculator = await show({ country: 'US', total: '200' });
      await enter(calculator, 'total', typed);
      expect(errors(calculator)).to.deep.equal([`Order total (USD): ${message}`]);
      const field = input(calculator, 'total');
      expect(field.value).to.equal(typed);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = field.getAttribute('aria-describedby')!.split(' ');
      expect(described.map((id) => said(calculator.shadowRoot!.getElementById(id)))).to.include(message);
    });
  }

  it('gives examples as the language and the currency have them', async () => {
    const yen = storeWith({ currency: 'JPY' });
    const calculator = await show({ content: yen, total: '1.5' }, 'fr');
    expect(errors(calculator)[0]).to.match(/par exemple 149\.$/u);
    calculator.content = storeWith();
    calculator.total = 'x';
    await calculator.updateComplete;
    expect(errors(calculator)[0]).to.match(/par exemple 149,00\.$/u);
  });

  it('leaves the last good result, greyed and said to be so', async () => {
    const calculator = await show({ country: 'US' });
    await enter(calculator, 'total', '200');
    const before = verdicts(calculator);
    expect(isStale(calculator)).to.equal(false);
    await enter(calculator, 'total', '200x');
    expect(isStale(calculator)).to.equal(true);
    expect(verdicts(calculator)).to.deep.equal(before);
    const results = find(calculator, '[part=results]');
    expect(said(results.firstElementChild)).to.equal(
      'Your last valid result, until the mistake is corrected:',
    );
    expect(Number(getComputedStyle(find(calculator, '[part=result]')).opacity)).to.be.lessThan(1);
    await press('Backspace');
    await calculator.updateComplete;
    expect(isStale(calculator)).to.equal(false);
    expect(errors(calculator)).to.deep.equal([]);
  });

  it('before there was a total never shows amounts that nobody entered', async () => {
    const calculator = await show({ country: 'US' });
    await enter(calculator, 'total', 'x');
    expect(isStale(calculator)).to.equal(true);
    expect(verdict(calculator)).to.contain('Enter the order total');
    expect(said(find(calculator, '[part=results]'))).to.not.contain('$0');
  });

  it('in the time: still to come', async () => {
    const calculator = await show({ total: '200', country: 'US' });
    await enterTime(calculator, '11242026', '1015AM');
    expect(errors(calculator)).to.deep.equal([
      'When was it ordered?: This is still to come: please enter a time in the past.',
    ]);
    expect(input(calculator, 'placedAt').value).to.equal('2026-11-24T10:15');
    expect(isStale(calculator)).to.equal(true);
  });

  it('in the time: half of it missing', async () => {
    const calculator = await show({ total: '200', country: 'US', placedAt: AN_HOUR_AGO });
    const before = verdicts(calculator);
    input(calculator, 'placedAt').focus();
    await press('Backspace');
    await calculator.updateComplete;
    expect(errors(calculator)).to.deep.equal(['When was it ordered?: Please enter a date.']);
    expect(verdicts(calculator)).to.deep.equal(before);
    expect(calculator.placedAt).to.equal(AN_HOUR_AGO);
    calculator.placedAt = YESTERDAY;
    await calculator.updateComplete;
    expect(errors(calculator)).to.deep.equal([]);
  });

  it('of the page is named too, and can be mended', async () => {
    const calculator = await show({ total: '200', country: 'US', placedAt: '2026-11-20T10:00' });
    expect(errors(calculator)).to.deep.equal(['When was it ordered?: Please enter a date.']);
    expect(input(calculator, 'placedAt').value).to.equal('');
    expect(verdicts(calculator)).to.deep.equal([]);
    await enterTime(calculator, '11232026', '1200AM');
    expect(errors(calculator)).to.deep.equal([]);
    expect(verdicts(calculator).length).to.be.greaterThan(0);
  });

  it('is said to a screen reader once typing has settled', async () => {
    const calculator = await show({ country: 'US' });
    await enter(calculator, 'total', 'x');
    await until(() => status(calculator) !== '');
    expect(status(calculator)).to.equal('Please enter an amount, such as 149.00.');
  });
});

describe('the cart', () => {
  const products = [
    { tag: 'in-stock', label: { en: 'In stock' }, handling: { min: 1, max: 2, unit: 'business-days' } },
  ];
  const content = storeWith({ delivery: { ...POLICY.delivery, products } });
  const quantities = (calculator: FaqPolicyCalculator) =>
    all<HTMLInputElement>(calculator, '[part=quantity] input');

  it('is asked for where the policy tells products apart, or counts items', async () => {
    const calculator = await show({ content, lines: [{ tags: ['gift', 'in-stock'], quantity: 2 }, {}] });
    expect(all(calculator, '[part=quantity]').map(said)).to.deep.equal(['In stock', 'Other items']);
    expect(quantities(calculator).map(({ value }) => value)).to.deep.equal(['2', '1']);
    calculator.content = storeWith({ cancellation: { rules: [{ when: { minItems: 3 } }] } });
    await calculator.updateComplete;
    expect(all(calculator, '[part=quantity]').map(said)).to.deep.equal(['Number of items']);
  });

  it('is typed with keys', async () => {
    const calculator = await show({ content });
    expect(quantities(calculator).map(({ value }) => value)).to.deep.equal(['', '']);
    quantities(calculator)[0]!.focus();
    await sendKeys({ type: '12' });
    await press('Tab');
    await sendKeys({ type: '1' });
    await calculator.updateComplete;
    expect(calculator.lines).to.deep.equal([
      { tags: ['in-stock'], quantity: 12 },
      { tags: [], quantity: 1 },
    ]);
    await press('Backspace');
    await calculator.updateComplete;
    expect(calculator.lines).to.deep.equal([{ tags: ['in-stock'], quantity: 12 }]);
    expect(quantities(calculator)[1]!.value).to.equal('');
  });

  it('names what is no number of items, and keeps it', async () => {
    const calculator = await show({ content, lines: [{ tags: ['in-stock'], quantity: 2 }] });
    const [first, second] = quantities(calculator) as [HTMLInputElement, HTMLInputElement];
    second.focus();
    await sendKeys({ type: '1.5' });
    await calculator.updateComplete;
    expect(errors(calculator)).to.deep.equal([
      'What is in the cart?: Please enter whole numbers from 0 to 9999.',
    ]);
    expect(second.value).to.equal('1.5');
    expect([first, second].map((field) => field.getAttribute('aria-invalid'))).to.deep.equal([null, 'true']);
    expect(calculator.lines).to.deep.equal([
      { tags: ['in-stock'], quantity: 2 },
      { tags: [], quantity: 1 },
    ]);
    expect(isStale(calculator)).to.equal(true);
    await press('Backspace', 'Backspace');
    await calculator.updateComplete;
    expect(errors(calculator)).to.deep.equal([]);
    second.select();
    await sendKeys({ type: '-1' });
    await calculator.updateComplete;
    expect(second.value).to.equal('-1');
    calculator.lines = [];
    await calculator.updateComplete;
    expect(errors(calculator)).to.deep.equal([]);
    expect(second.value).to.equal('');
  });
});
