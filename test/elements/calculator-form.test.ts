import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import {
  all,
  asked,
  choose,
  chosen,
  enter,
  enterTime,
  find,
  lines,
  said,
  show,
  storeWith,
  tidy,
  verdict,
  verdicts,
  YESTERDAY,
  until,
} from './calculator-support.js';
import { click, press } from './support.js';

const input = (calculator: FaqPolicyCalculator, id: string) => find<HTMLInputElement>(calculator, `#${id}`);

describe('the form', () => {
  it('asks only what matters under the policy', async () => {
    const calculator = await show();
    expect(asked(calculator)).to.deep.equal([
      'Order total (USD)',
      'When was it ordered?',
      'Kind of order',
      'State of the order',
      'Destination',
    ]);
    calculator.content = storeWith({
      kinds: undefined,
      states: undefined,
      returns: undefined,
      statutory: undefined,
    });
    await calculator.updateComplete;
    expect(asked(calculator)).to.deep.equal(['Order total (USD)', 'When was it ordered?', 'Destination']);
  });

  it('asks for the day of arrival once it has arrived, and for an own design where that exempts from a right', async () => {
    const calculator = await show({ country: 'US' });
    expect(asked(calculator)).to.not.include('Made to my own design');
    await choose(calculator, 'country', 'Fr');
    expect(asked(calculator)).to.include('Made to my own design');
    expect(find<HTMLInputElement>(calculator, 'input[type=checkbox]').checked).to.equal(false);
    expect(said(find(calculator, '#personalised-hint'))).to.match(/^For example .*drawing or engraving/u);
    await choose(calculator, 'state', 'Deliv');
    expect(asked(calculator)).to.include('When did the last item arrive?');
    await press('Home');
    await calculator.updateComplete;
    expect(asked(calculator)).to.not.include('When did the last item arrive?');
  });

  it('keeps what the page chose and nobody lists', async () => {
    const calculator = await show({ kind: 'gift', state: 'on-hold', country: 'xk' });
    expect(['kind', 'state', 'country'].map((id) => chosen(calculator, id))).to.deep.equal([
      'gift',
      'on-hold',
      'Kosovo',
    ]);
    calculator.country = 'Utopia';
    await calculator.updateComplete;
    expect(chosen(calculator, 'country')).to.equal('UTOPIA');
    expect(verdicts(calculator).at(-1)).to.equal('We do not ship to UTOPIA.');
    expect([calculator.kind, calculator.state]).to.deep.equal(['gift', 'on-hold']);
  });

  it('takes a country in any case, and an order with a day of arrival for delivered', async () => {
    const calculator = await show({ country: ' fr', deliveredOn: '2026-11-20' });
    expect(chosen(calculator, 'country')).to.equal('France');
    expect(chosen(calculator, 'state')).to.equal('Delivered');
    expect(input(calculator, 'deliveredOn').value).to.equal('2026-11-20');
    await choose(calculator, 'state', 'Placed');
    expect(chosen(calculator, 'state')).to.equal('Placed');
    expect(all(calculator, '#deliveredOn')).to.deep.equal([]);
  });

  for (const [lang, first] of [
    ['en-US', 'United States'],
    ['en-GB', 'United Kingdom'],
    ['fr', 'France'],
    ['fr-CA', 'Canada'],
  ] as const) {
    it(`lists ${first} first in ${lang}, and then all others by name`, async () => {
      const calculator = await show({}, lang);
      const [none, own, ...others] = [...find<HTMLSelectElement>(calculator, '#country').options].map(said);
      expect(none).to.match(/^Ch/u);
      expect(own).to.equal(first);
      expect(others).to.have.length(248);
      expect(others).to.deep.equal([...others].sort(new Intl.Collator(lang).compare));
    });
  }
});

describe('what is typed', () => {
  it('is reckoned with at each key, without a button', async () => {
    const calculator = await show({ country: 'US', placedAt: '2026-11-23T08:00:00-05:00' });
    await enter(calculator, 'total', '2');
    expect(verdict(calculator)).to.contain('you get $1.97 back, we keep $0.03.');
    await sendKeys({ type: '0' });
    await calculator.updateComplete;
    expect(verdict(calculator)).to.contain('you get $19.70 back, we keep $0.30.');
    await press('Enter');
    expect(location.search).to.not.contain('total');
    expect(all(calculator, 'form button')).to.deep.equal([]);
  });

  const amounts: [lang: string, typed: string, total: string, back: string][] = [
    ['en', '1,234.50', '1234.50', '$1,234.50'],
    ['en', '$200', '200', '$200.00'],
    ['fr', '1 234,50', '1234.50', '1 234,50 $US'],
    ['fr', '200', '200', '200,00 $US'],
    ['de', '1.234,50', '1234.50', '1.234,50 $'],
    // Finnish texts are not ours: the document's language, with its own way to write numbers.
    ['fi', '1,234.50', '1234.50', '$1,234.50'],
    ['ar', '١٬٢٣٤٫٥٠', '1234.50', '1,234.50 US$'],
  ];
  for (const [lang, typed, total, back] of amounts) {
    it(`is read as people type it: ${lang} ${typed}`, async () => {
      const calculator = await show({ country: 'US' }, lang);
      await enter(calculator, 'total', typed);
      expect(calculator.total).to.equal(total);
      expect(lines(calculator).at(-1)).to.contain(back);
      expect(input(calculator, 'total').value).to.equal(typed);
    });
  }

  it('stays as it was typed, until the language changes', async () => {
    const calculator = await show({ country: 'US' }, 'fr');
    await enter(calculator, 'total', '1 234,5');
    expect(input(calculator, 'total').value).to.equal('1 234,5');
    calculator.parentElement!.lang = 'en';
    await until(() => verdict(calculator).startsWith('You can'));
    expect(input(calculator, 'total').value).to.equal('1234.5');
    expect(calculator.total).to.equal('1234.5');
    calculator.total = '99.00';
    await calculator.updateComplete;
    expect(input(calculator, 'total').value).to.equal('99.00');
  });

  it('empties the page’s subtotal, which was a part of another total', async () => {
    const calculator = await show({ country: 'US', total: '200', subtotal: '180' });
    await enter(calculator, 'total', '50');
    expect(calculator.subtotal).to.equal('');
    expect(said(find(calculator, '[part=free]'))).to.equal('$99.01 to go for free shipping.');
  });

  it('is local time, with the store’s beside it, whatever the clocks do', async () => {
    const calculator = await show({ now: '2026-11-23T12:00:00Z' });
    const hint = () => tidy(said(find(calculator, '#placedAt-hint')));
    expect(hint()).to.equal('Leave it empty for “just now”.');
    calculator.placedAt = '2026-11-01T05:30:00Z'; // 1:30 in New York, the first time
    await calculator.updateComplete;
    expect(hint()).to.equal('In the store’s time zone: Nov 1, 2026, 1:30 AM EDT');
    const local = new Date('2026-11-01T05:30:00Z');
    expect(new Date(input(calculator, 'placedAt').value).getTime()).to.equal(local.getTime());
    calculator.placedAt = '2026-11-01T06:30:00Z'; // and the second
    await calculator.updateComplete;
    expect(hint()).to.equal('In the store’s time zone: Nov 1, 2026, 1:30 AM EST');
    await enterTime(calculator, '11202026', '1015AM');
    expect(calculator.placedAt).to.equal(new Date('2026-11-20T10:15').toISOString());
    expect(input(calculator, 'placedAt').value).to.equal('2026-11-20T10:15');
  });

  it('is a choice by keys: kind, state, country, own design', async () => {
    const calculator = await show({ total: '200', placedAt: YESTERDAY, country: 'FR' });
    await choose(calculator, 'kind', 'Repl');
    expect(calculator.kind).to.equal('replacement');
    expect(verdict(calculator)).to.match(/^You can cancel at any time/u);
    await choose(calculator, 'state', 'In prod');
    expect(calculator.state).to.equal('in-production');
    find(calculator, 'input[type=checkbox]').focus();
    await press(' ');
    await calculator.updateComplete;
    expect(calculator.personalised).to.equal(true);
    expect(find(calculator, '[part=right]').dataset.status).to.equal('exempt');
    await click(find(calculator, '[part=check]'));
    await calculator.updateComplete;
    expect(calculator.personalised).to.equal(false);
  });
});
