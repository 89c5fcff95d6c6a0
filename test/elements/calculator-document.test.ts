import { expect } from '@open-wc/testing';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import {
  all,
  AN_HOUR_AGO,
  chosen,
  enter,
  errors,
  filled,
  find,
  make,
  NOW,
  POLICY,
  rows,
  said,
  show,
  storeWith,
  tidy,
  verdict,
  verdicts,
  until,
} from './calculator-support.js';
import { serve } from './store.js';
import {
  click,
  create,
  focused,
  happened,
  keepWarnings,
  mount,
  part,
  parts,
  place,
  record,
} from './support.js';

const FREE = 'You can cancel for another 11 hr: you get $200.00 back, we keep nothing.';
const ORDER = { total: '200.00', country: 'US', placedAt: AN_HOUR_AGO };

describe('the calculator’s document', () => {
  const sources: [name: string, make: () => FaqPolicyCalculator][] = [
    ['the address in `src`', () => make({ ...ORDER, content: undefined, src: serve(storeWith()).url })],
    ['the object in `content`', () => make(ORDER)],
    ['the JSON text in `content`', () => make({ ...ORDER, content: JSON.stringify(storeWith()) })],
    [
      'a JSON script inside',
      () => {
        const calculator = make({ ...ORDER, content: undefined });
        calculator.innerHTML = `<script type="application/json">${JSON.stringify(storeWith())}</script>`;
        return calculator;
      },
    ],
    [
      'a document whose policy is a file of its own',
      () => make({ ...ORDER, content: { ...storeWith(), policy: serve(POLICY).url } }),
    ],
  ];
  for (const [name, source] of sources) {
    it(`comes from ${name}`, async () => {
      const calculator = await filled(await place(source()));
      expect(verdict(calculator)).to.equal(FREE);
    });
  }

  it('may change while it is shown', async () => {
    const calculator = await show(ORDER);
    calculator.content = storeWith({ cancellation: { rules: [] } });
    await calculator.updateComplete;
    expect(verdict(calculator)).to.equal('This order cannot be cancelled.');
  });
});

describe('a document that cannot be had', () => {
  const warnings = keepWarnings();

  it('is said, and can be tried again', async () => {
    const calculator = make({ content: undefined, src: serve({}, { status: '500' }).url });
    const isFailed = happened(calculator, 'faq-error');
    await place(calculator);
    expect((await isFailed).code).to.be.a('string');
    await until(() => all(calculator, '[role=alert]').length === 1);
    expect(said(find(calculator, '[role=alert]'))).to.equal('The calculator could not be loaded. Try again');
    const again = happened(calculator, 'faq-error');
    await click(find(calculator, 'button'));
    await again;
    calculator.content = storeWith();
    await filled(calculator);
    expect(warnings.join()).to.contain('[faq]');
  });
});

describe('attributes and properties', () => {
  const warnings = keepWarnings();

  it('mean the same, before the upgrade and after', async () => {
    const early = document.implementation.createHTMLDocument().createElement('faq-policy-calculator');
    expect(early.constructor).to.equal(HTMLElement);
    const values = { ...ORDER, kind: 'replacement', personalised: true, content: storeWith(), now: NOW };
    Object.assign(early, values);
    const late = document.createElement('faq-policy-calculator');
    const byAttributes = document.createElement('faq-policy-calculator');
    for (const [name, value] of [
      ['total', '200.00'],
      ['country', 'US'],
      ['placed-at', AN_HOUR_AGO],
      ['kind', 'replacement'],
      ['personalised', ''],
    ] as const)
      byAttributes.setAttribute(name, value);
    Object.assign(byAttributes, { content: storeWith(), now: NOW });
    for (const calculator of [early, late, byAttributes]) await place(calculator);
    Object.assign(late, values);
    const shown = [];
    for (const calculator of [early, late, byAttributes])
      shown.push((await filled(calculator)).renderRoot.textContent);
    expect(verdict(late)).to.match(/^You can cancel at any time/u);
    expect(shown[0]).to.equal(shown[1]);
    expect(shown[0]).to.equal(shown[2]);
  });

  it('may be taken away, or bound to nothing, as frameworks do', async () => {
    const calculator = await show({ ...ORDER, kind: 'replacement', lines: [{}], deliveredOn: '2026-11-20' });
    for (const nothing of [null, undefined]) {
      Object.assign(calculator, {
        ...{ total: nothing, subtotal: nothing, country: nothing, placedAt: nothing, kind: nothing },
        ...{ state: nothing, personalised: nothing, deliveredOn: nothing, lines: nothing, src: nothing },
      });
      await calculator.updateComplete;
      expect(verdict(calculator)).to.match(/^You can cancel for another 12 hr\. Enter/u);
      expect(chosen(calculator, 'state')).to.equal('Placed');
      expect(errors(calculator)).to.deep.equal([]);
    }
    for (const name of ['total', 'country', 'placed-at', 'kind', 'state', 'delivered-on', 'subtotal']) {
      calculator.setAttribute(name, '1');
      await calculator.updateComplete;
      calculator.removeAttribute(name);
      await calculator.updateComplete;
    }
    expect(verdict(calculator)).to.match(/^You can cancel for another 12 hr\. Enter/u);
  });

  it('never break the page, whatever they hold', async () => {
    const calculator = await show();
    const odd: unknown[] = [
      42,
      1.5,
      {},
      [],
      true,
      'x'.repeat(5000),
      `0.${'0'.repeat(200)}1`,
      '🦊',
      new Date(0),
    ];
    for (const value of odd) {
      for (const name of [
        'total',
        'subtotal',
        'country',
        'placedAt',
        'kind',
        'state',
        'deliveredOn',
        'lines',
        'now',
      ]) {
        Object.assign(calculator, { [name]: value });
        await calculator.updateComplete;
      }
    }
    Object.assign(calculator, { ...ORDER, state: '', kind: '', subtotal: '', deliveredOn: '', now: NOW });
    await calculator.updateComplete;
    expect(verdict(calculator)).to.equal(FREE);
    expect(warnings.join('\n')).to.contain('not-a-date in now');
  });

  it('take a number for an amount', async () => {
    const calculator = await show({ ...ORDER, total: 200.5 as unknown as string });
    expect(verdict(calculator)).to.contain('$200.50');
  });

  it('leave out a subtotal that is none, and say so once', async () => {
    const content = storeWith({ cancellation: { rules: [{ fee: { percent: '10', base: 'subtotal' } }] } });
    const calculator = await show({ ...ORDER, content, subtotal: '1,50' });
    expect(verdict(calculator)).to.contain('we keep $20.00');
    calculator.total = '100';
    await calculator.updateComplete;
    expect(verdict(calculator)).to.contain('we keep $10.00');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^\[faq\] not-a-number in subtotal: got "1,50"; /u);
  });
});

describe('inside a widget', () => {
  const inner = (widget: FaqWidget) =>
    widget.renderRoot.querySelector('faq-policy-calculator') ?? widget.querySelector('faq-policy-calculator');
  const ready = async (widget: FaqWidget) => {
    await until(() => inner(widget), 'the calculator');
    return filled(inner(widget)!);
  };
  const isShown = (widget: FaqWidget) => inner(widget)?.checkVisibility() ?? false;
  const tabs = (widget: FaqWidget) =>
    parts(widget, 'view').map((link) => (link.ariaCurrent === 'true' ? `[${said(link)}]` : said(link)));
  const tab = (widget: FaqWidget, index: number) => parts(widget, 'view')[index]!;

  it('is the second view, reached from any answer, and gets its document', async () => {
    const widget = await mount({ content: storeWith(), entry: 'one' });
    expect(tabs(widget)).to.deep.equal(['[Questions]', 'Order calculator', 'Contact']);
    expect(isShown(widget)).to.equal(false);
    await until(() => widget.renderRoot.querySelector('[part=answer] a'));
    await click(widget.renderRoot.querySelector('[part=answer] a')!);
    const calculator = await ready(widget);
    expect(isShown(widget)).to.equal(true);
    expect(widget.view).to.equal('calculator');
    expect(focused()?.getAttribute('data-view')).to.equal('calculator');
    expect(tabs(widget)).to.deep.equal(['Questions', '[Order calculator]', 'Contact']);
    expect(rows(calculator)).to.have.length(3);
  });

  it('keeps what was entered while another view is shown', async () => {
    const widget = await mount({ content: storeWith() });
    await click(tab(widget, 1));
    const calculator = await ready(widget);
    await enter(calculator, 'total', '12,3x');
    await click(tab(widget, 0));
    await until(() => !isShown(widget));
    await click(tab(widget, 1));
    await until(() => isShown(widget));
    expect(inner(widget)).to.equal(calculator);
    expect(find<HTMLInputElement>(calculator, '#total').value).to.equal('12,3x');
    expect(errors(calculator)).to.have.length(1);
  });

  it('is shown by `view`, and not offered without `views` or a policy', async () => {
    const widget = await mount({ content: storeWith(), view: 'calculator' });
    await ready(widget);
    expect(isShown(widget)).to.equal(true);
    widget.views = 'questions';
    await widget.updateComplete;
    expect(isShown(widget)).to.equal(false);
    expect(tabs(widget)).to.deep.equal([]);
    const without = await mount({ content: storeWith({}, { policy: undefined }) });
    expect(tabs(without)).to.deep.equal([]);
  });

  it('may be the page’s own, with its values', async () => {
    const widget = create({ content: storeWith(), view: 'calculator' });
    const own = make({ ...ORDER, content: undefined });
    widget.append(own);
    await place(widget);
    const calculator = await ready(widget);
    expect(calculator).to.equal(own);
    expect(isShown(widget)).to.equal(true);
    expect(verdict(calculator)).to.equal(FREE);
    widget.content = storeWith({ cancellation: { rules: [] } });
    await until(() => verdict(calculator) === 'This order cannot be cancelled.');
  });

  it('may stand anywhere among the widget’s children', async () => {
    const widget = create({ content: storeWith() });
    const around = document.createElement('div');
    const own = make({ ...ORDER, content: undefined });
    around.append(own);
    widget.append(around);
    await place(widget);
    await until(() => verdicts(own).length > 0);
    expect(verdict(own)).to.equal(FREE);
  });

  it('leads to the widget’s own way to a person', async () => {
    const widget = await mount({ content: storeWith(), view: 'calculator' });
    const calculator = await ready(widget);
    Object.assign(calculator, { ...ORDER, now: NOW, state: 'in-production' });
    await calculator.updateComplete;
    await click(all(calculator, '[part=instead] a').at(-1)!);
    await until(() => widget.view === 'contact');
    await until(() => focused() === widget.renderRoot.querySelector('[data-view=contact]'));
    // The verdict goes along, for the shopper to see and to change.
    const contact = widget.renderRoot.querySelector('faq-contact-support')!;
    await until(() => contact.shadowRoot?.querySelector('#context'));
    expect(contact.shadowRoot!.querySelector<HTMLTextAreaElement>('#context')!.value).to.match(
      /^Order calculator: This order is locked/u,
    );
  });

  it('leads to the shopper’s mail program where the page offers no contact view', async () => {
    const widget = await mount({ content: storeWith(), view: 'calculator', views: 'questions calculator' });
    const calculator = await ready(widget);
    Object.assign(calculator, { ...ORDER, now: NOW, state: 'in-production' });
    await calculator.updateComplete;
    const contacts = record(document, 'faq-contact');
    widget.addEventListener('faq-contact', (event) => {
      event.preventDefault();
    });
    await click(all(calculator, '[part=instead] a').at(-1)!);
    await until(() => contacts.length === 1);
    expect(contacts).to.deep.equal([{ channel: 'email' }]);
    await until(() => focused() === part(widget, 'contact'));
  });

  it('leads to the help box where that names other ways only', async () => {
    const support = { intro: 'Call +1 555 010 0199.' };
    const widget = await mount({
      content: storeWith({}, { support }),
      view: 'calculator',
      views: 'questions calculator',
    });
    const calculator = await ready(widget);
    Object.assign(calculator, { ...ORDER, now: NOW, state: 'in-production' });
    await calculator.updateComplete;
    await click(all(calculator, '[part=instead] a').at(-1)!);
    await until(() => focused() === part(widget, 'help'));
  });

  it('speaks the language of the widget, live', async () => {
    const widget = await mount({ content: storeWith(), view: 'calculator' });
    const calculator = await ready(widget);
    widget.lang = 'ar';
    await until(() => find(calculator, '[part=base]').dir === 'rtl');
    expect(tidy(said(find(calculator, '[part=title]')))).to.equal('حاسبة الطلب');
  });
});

describe('a calculator that leaves and comes back', () => {
  it('keeps what was entered', async () => {
    const calculator = await show(ORDER);
    await enter(calculator, 'total', '99,5');
    const home = calculator.parentElement!;
    calculator.remove();
    home.append(calculator);
    await calculator.updateComplete;
    expect(find<HTMLInputElement>(calculator, '#total').value).to.equal('99,5');
    expect(verdict(calculator)).to.contain('$99.50');
  });

  it('is gone at once, even while it loads', async () => {
    const served = serve(storeWith(), { hold: '' });
    const calculator = make({ content: undefined, src: served.url });
    const errored = record(calculator, 'faq-error');
    await place(calculator);
    expect(await served.asked(1)).to.equal(1);
    calculator.remove();
    expect(await served.left(1)).to.equal(1);
    expect(errored).to.deep.equal([]);
  });
});
