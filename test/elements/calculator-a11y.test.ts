import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import {
  all,
  enter,
  filled,
  find,
  make,
  POLICY,
  said,
  show,
  storeWith,
  THREE_HOURS_AGO,
  YESTERDAY,
  type Properties,
} from './calculator-support.js';
import { focused, place, press } from './support.js';

const ORDER: Properties = { total: '149.00', country: 'US', placedAt: THREE_HOURS_AGO };
const span = (min: number, max: number) => ({ min, max, unit: 'business-days' });
const MIXED: Properties = {
  content: storeWith({
    delivery: {
      ...POLICY.delivery,
      combine: 'split',
      products: [{ tag: 'in-stock', label: { en: 'In stock' }, handling: span(1, 2) }],
    },
  }),
  lines: [{ tags: ['in-stock'] }, {}],
  country: 'US',
};

const STATES: [state: string, order: Properties, act?: (calculator: FaqPolicyCalculator) => Promise<void>][] =
  [
    ['nothing entered', {}],
    ['open, with a fee', ORDER],
    ['closed', { ...ORDER, placedAt: YESTERDAY }],
    ['locked', { ...ORDER, state: 'in-production' }],
    ['with a right of withdrawal', { ...ORDER, country: 'FR' }],
    ['delivered, exempt', { ...ORDER, country: 'FR', personalised: true, state: 'delivered' }],
    ['nowhere to ship', { ...ORDER, country: 'BR' }],
    ['a mixed cart', MIXED],
    ['a mistake', ORDER, (calculator) => enter(calculator, 'total', 'x')],
  ];

const unfold = (calculator: FaqPolicyCalculator) => {
  for (const details of all<HTMLDetailsElement>(calculator, 'details')) details.open = true;
};

describe('axe finds nothing to complain of in the calculator', () => {
  for (const [state, order, act] of STATES) {
    for (const lang of ['en', 'ar']) {
      for (const scheme of ['light', 'dark']) {
        it(`${state}, ${lang}, ${scheme}`, async () => {
          const calculator = await show(order, lang);
          const page = calculator.parentElement!;
          page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
          await act?.(calculator);
          unfold(calculator);
          await expect(page).to.be.accessible();
        });
      }
    }
  }
});

describe('a narrow place', () => {
  for (const lang of ['en', 'fr', 'ar']) {
    for (const [state, order] of STATES) {
      it(`of 320 px holds everything: ${state}, ${lang}`, async () => {
        const calculator = make(order);
        await place(calculator, lang);
        const page = calculator.parentElement!;
        page.style.cssText = 'inline-size: 320px; overflow: hidden; padding: 0; margin: 0';
        await filled(calculator);
        unfold(calculator);
        const { left, right } = page.getBoundingClientRect();
        const tooWide = all(calculator, '[part=base] *').filter((element) => {
          const box = element.getBoundingClientRect();
          const isHidden = getComputedStyle(element).position === 'absolute';
          return !isHidden && box.width > 1 && (box.left < left - 1 || box.right > right + 1);
        });
        const inHidden = tooWide.filter((element) => !element.closest('thead, [part=status]'));
        expect(inHidden.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
        expect(page.scrollWidth).to.equal(320);
      });
    }
  }

  it('has targets of 44 px or more, and so has a wide one', async () => {
    for (const width of ['320px', '1200px']) {
      const calculator = await show({ ...MIXED, ...ORDER, country: 'FR', state: 'delivered' });
      calculator.parentElement!.style.inlineSize = width;
      await calculator.updateComplete;
      const targets = all(calculator, 'a, button, select, summary, input, label[part]');
      expect(targets.length).to.be.greaterThan(10);
      const small = targets
        .filter((target) => !target.matches('label[part] input'))
        .filter((target) => target.getBoundingClientRect().height < 43.9);
      expect(small.map((target) => target.outerHTML.slice(0, 80))).to.deep.equal([]);
    }
  });

  it('keeps the returns a table for a screen reader, and each cell its column for the eye', async () => {
    const calculator = await show(ORDER);
    calculator.parentElement!.style.inlineSize = '320px';
    await calculator.updateComplete;
    expect(getComputedStyle(find(calculator, 'table')).display).to.equal('block');
    for (const [selector, role] of [
      ['table', 'table'],
      ['tr', 'row'],
      ['thead th', 'columnheader'],
      ['tbody th', 'rowheader'],
      ['td', 'cell'],
    ] as const)
      for (const element of all(calculator, selector)) expect(element.getAttribute('role')).to.equal(role);
    const cell = find(calculator, 'td');
    // Firefox says how it is made, the others what it is.
    expect(getComputedStyle(cell, '::before').content).to.match(/Accepted|data-label/u);
    calculator.parentElement!.style.inlineSize = '1200px';
    expect(getComputedStyle(find(calculator, 'table')).display).to.equal('table');
    expect(getComputedStyle(cell, '::before').content).to.equal('none');
  });
});

describe('the keyboard alone, in the calculator', () => {
  const name = () => {
    const active = focused() as HTMLInputElement;
    return said(active.labels?.[0] ?? active);
  };

  it('goes through everything in order, and is seen at each step', async () => {
    await show({ ...ORDER, country: 'FR', state: 'in-production', placedAt: '' });
    const order = [
      'Order total (USD)',
      'When was it ordered?',
      'Kind of order',
      'State of the order',
      'Destination',
      'Made to my own design',
      'Withdraw from contract here',
      'How this is calculated',
      'See whether you can return it',
      'Contact support',
      'Withdraw from contract here',
      'Days that do not count (6)',
    ];
    const walked: string[] = [];
    for (let steps = 0; walked.length < order.length && steps < 40; steps += 1) {
      await press('Tab');
      // A time is several stops; the browser itself shows them.
      if (name() === walked.at(-1)) continue;
      walked.push(name());
      const { outlineStyle, outlineWidth } = getComputedStyle(focused()!);
      expect(outlineStyle, name()).to.not.equal('none');
      expect(parseFloat(outlineWidth), name()).to.be.at.least(2);
    }
    expect(walked).to.deep.equal(order);
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(name()).to.equal('Withdraw from contract here');
  });
});

describe('a screen reader, in the calculator', () => {
  it('finds parts by their headings, one level below the title', async () => {
    const calculator = await show(ORDER);
    const headings = all(calculator, 'h1, h2, h3, h4').map(
      (heading) => `${heading.localName} ${said(heading)}`,
    );
    expect(headings).to.deep.equal([
      'h2 Order calculator',
      'h3 Cancel or change',
      'h3 Return',
      'h3 Delivery',
    ]);
    for (const section of all(calculator, 'section')) {
      const heading = calculator.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
      expect(heading?.localName).to.equal('h3');
    }
  });

  it('hears of fields by their labels and hints', async () => {
    const calculator = await show({ ...ORDER, country: 'FR', state: 'delivered' });
    for (const field of all<HTMLInputElement>(calculator, 'input, select')) {
      expect(field.labels?.length, field.outerHTML).to.equal(1);
      for (const id of field.getAttribute('aria-describedby')?.split(' ') ?? [])
        expect(calculator.shadowRoot!.getElementById(id), id).to.exist;
    }
  });
});
