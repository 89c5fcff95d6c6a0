import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import {
  all,
  AN_HOUR_AGO,
  asked,
  choose,
  chosen,
  enter,
  errors,
  find,
  isStale,
  lines,
  NOW,
  POLICY,
  said,
  show,
  status,
  storeWith,
  tidy,
  verdict,
  verdicts,
  YESTERDAY,
  until,
} from './calculator-support.js';
import { click, focus, press, record } from './support.js';

const input = (calculator: FaqPolicyCalculator, id: string) => find<HTMLInputElement>(calculator, `#${id}`);

/**
 * Types a time, as an American browser orders its parts. Firefox goes on by itself after four digits of a year;
 * in Safari it is picked.
 */
async function enterTime(calculator: FaqPolicyCalculator, day: string, clock: string): Promise<void> {
  if (navigator.vendor.startsWith('Apple')) {
    const [month, date, year] = [day.slice(0, 2), day.slice(2, 4), day.slice(4)];
    const field = input(calculator, 'placedAt');
    field.value = `${year}-${month}-${date}T${clock.slice(0, 2).replace('12', '00')}:${clock.slice(2, 4)}`;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  } else {
    await enter(calculator, 'placedAt', day);
    if (!('mozInnerScreenX' in window)) await press('ArrowRight');
    await sendKeys({ type: clock });
  }
  await calculator.updateComplete;
}

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
    await choose(calculator, 'country', 'France');
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
    ['de', '1.234,50', '1234.50', '$1,234.50'],
    ['ar', '١٬٢٣٤٫٥٠', '1234.50', '1,234.50 US$'],
  ];
  for (const [lang, typed, total, back] of amounts) {
    it(`is read as people type it: ${lang} ${typed}`, async () => {
      const calculator = await show({ country: 'US' }, lang);
      await enter(calculator, 'total', typed);
      // German texts are not ours: English ones with the rules of the page's language.
      if (lang !== 'de') expect(calculator.total).to.equal(total);
      if (lang !== 'de') expect(lines(calculator).at(-1)).to.contain(back);
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

describe('faq-estimate', () => {
  const settled = (events: unknown[], count: number) => until(() => events.length >= count);

  it('tells each verdict once, when typing has settled', async () => {
    const calculator = await show({ country: 'US', placedAt: AN_HOUR_AGO });
    const estimates = record(document, 'faq-estimate');
    await enter(calculator, 'total', '200');
    expect(estimates).to.deep.equal([]);
    await settled(estimates, 6);
    expect(estimates.map(({ kind }) => kind)).to.deep.equal([
      'cancellation',
      'modification',
      'return',
      'return',
      'return',
      'delivery',
    ]);
    const [{ verdict: cancellation } = { verdict: {} }] = estimates;
    expect(cancellation).to.include({ status: 'open', closesAt: '2026-11-24T03:50:00Z' });
    expect(cancellation).to.have.deep.property('refund', { amount: 20000, currency: 'USD', scale: 2 });
    expect(JSON.parse(JSON.stringify(estimates))).to.deep.equal(estimates);

    estimates.length = 0;
    await choose(calculator, 'country', 'France');
    await settled(estimates, 1);
    expect(estimates.map(({ kind }) => kind))
      .to.include('delivery')
      .and.not.include('modification');
  });

  it('tells of the delivery alone where there is no total, and of nothing where something is wrong', async () => {
    const calculator = await show();
    const estimates = record(calculator, 'faq-estimate');
    await choose(calculator, 'country', 'France');
    await settled(estimates, 1);
    expect(estimates.map(({ kind }) => kind)).to.deep.equal(['delivery']);
    await enter(calculator, 'total', 'x');
    await until(() => status(calculator).startsWith('Please'));
    expect(estimates).to.have.length(1);
  });

  it('never tells of what a page sets, or of the clock', async () => {
    const calculator = await show({ country: 'US', total: '200' });
    const other = await show({ country: 'US' });
    const estimates = record(calculator, 'faq-estimate');
    calculator.total = '300';
    calculator.setAttribute('country', 'FR');
    calculator.now = '2026-11-23T12:50:00-05:00';
    await calculator.updateComplete;
    // What is typed later settles later.
    const later = record(other, 'faq-estimate');
    await enter(other, 'total', '1');
    await settled(later, 1);
    expect(estimates).to.deep.equal([]);
  });

  it('is over with the element', async () => {
    const [calculator, other] = [await show({ country: 'US' }), await show({ country: 'US' })];
    const estimates = record(calculator, 'faq-estimate');
    await enter(calculator, 'total', '1');
    calculator.remove();
    const later = record(other, 'faq-estimate');
    await enter(other, 'total', '1');
    await settled(later, 1);
    expect(estimates).to.deep.equal([]);
  });

  it('comes with what is said to a screen reader, the right of withdrawal first', async () => {
    const calculator = await show({ country: 'FR', placedAt: AN_HOUR_AGO, now: NOW });
    await enter(calculator, 'total', '200');
    await until(() => status(calculator) !== '');
    expect(status(calculator)).to.match(
      /^The law lets you .* \$200\.00\. You can change the order for another 23 hr, free of charge\. It arrives December /u,
    );
    calculator.parentElement!.lang = 'fr';
    await until(() => verdict(calculator).startsWith('Vous'));
    expect(status(calculator), 'in another language').to.equal('');
    expect(focus()).to.equal('Total de la commande (USD)');
  });
});
