import { expect } from '@open-wc/testing';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import { all, errors, find, NOW, POLICY, said, show, storeWith, verdicts } from './calculator-support.js';
import { click } from './support.js';

const arrival = (calculator: FaqPolicyCalculator) => verdicts(calculator).at(-1);
const steps = (calculator: FaqPolicyCalculator) => all(calculator, '[part=timeline] li').map(said);
const skipped = (calculator: FaqPolicyCalculator) =>
  all(calculator, 'section[aria-labelledby=delivery] details li').map(said);
const delivery = (calculator: FaqPolicyCalculator) =>
  said(find(calculator, 'section[aria-labelledby=delivery]'));
const withDelivery = (more: object) => storeWith({ delivery: { ...POLICY.delivery, ...more } });

describe('when does it arrive', () => {
  const sentences: [lang: string, country: string, sentence: string][] = [
    ['en', 'US', 'Ordered now, it arrives December 9 – 23, 2026.'],
    ['fr', 'US', 'Si vous commandez maintenant, livraison prévue : 9–23 décembre 2026.'],
    ['ar', 'US', 'إذا طلبت الآن يصل الطلب: 9–23 ديسمبر 2026.'],
    ['en', 'FR', 'Ordered now, it arrives December 9 – 30, 2026.'],
    ['en', 'BR', 'We do not ship to Brazil.'],
    ['fr', 'BR', 'Nous ne livrons pas cette destination : Brésil.'],
    ['en', '', 'Choose a destination to see when it arrives.'],
  ];
  for (const [lang, country, sentence] of sentences) {
    it(`${lang}: ${sentence}`, async () => {
      // Some browsers write a comma before the year in Arabic.
      expect(arrival(await show({ country }, lang))?.replace('، 2026', ' 2026')).to.equal(sentence);
    });
  }

  it('is a range of days in a list, too: order, shipping, arrival', async () => {
    const calculator = await show({ country: 'US', placedAt: '2026-11-20T10:00:00-05:00' });
    expect(arrival(calculator)).to.equal('It arrives December 8 – 22, 2026.');
    expect(steps(calculator)).to.deep.equal([
      'Ordered Fri, Nov 20',
      'Ships Tue, Dec 1 – Tue, Dec 8',
      'Arrives Tue, Dec 8 – Tue, Dec 22',
    ]);
    expect(find(calculator, 'svg').getAttribute('aria-hidden')).to.equal('true');
  });

  it('needs no country where one zone is the whole world', async () => {
    const zones = [{ id: 'world', countries: ['*'], transit: { min: 1, max: 1, unit: 'days' } }];
    const calculator = await show({ content: withDelivery({ zones }) });
    expect(arrival(calculator)).to.equal('Ordered now, it arrives December 3 – 10, 2026.');
  });

  it('is no question once it has arrived', async () => {
    const calculator = await show({ country: 'US', state: 'delivered' });
    expect(all(calculator, '[part=timeline]')).to.deep.equal([]);
    expect(errors(calculator)).to.deep.equal([]);
  });
});

describe('days that do not count', () => {
  it('are named, closures by their label', async () => {
    const calculator = await show({ country: 'US', now: '2026-11-23T14:00:00-05:00' });
    const details = find<HTMLDetailsElement>(calculator, 'section[aria-labelledby=delivery] details');
    expect(said(details.querySelector('summary'))).to.equal('Days that do not count (7)');
    await click(details.querySelector('summary')!);
    expect(skipped(calculator)).to.deep.equal([
      'Mon, Nov 23: ordered after 2:00 PM, store’s time',
      'Thu, Nov 26: closed, Thanksgiving',
      'Fri, Nov 27: closed, Thanksgiving',
      'Sat, Nov 28: no working day',
      'Sun, Nov 29: no working day',
      'Sat, Dec 5: no working day',
      'Sun, Dec 6: no working day',
    ]);
  });

  for (const [lang, first] of [
    ['fr', 'jeu. 26 nov. : fermé, Thanksgiving'],
    ['ar', 'الخميس، 26 نوفمبر: مغلق، عيد الشكر'],
  ] as const) {
    it(`in ${lang}`, async () => {
      expect(skipped(await show({ country: 'US' }, lang))[0]).to.equal(first);
    });
  }

  it('of the carrier', async () => {
    const zones = [{ ...POLICY.delivery.zones[0], deliveryDays: [1] }];
    const calculator = await show({ country: 'US', content: withDelivery({ zones }) });
    expect(skipped(calculator)).to.include('Wed, Dec 9: no delivery');
  });

  it('are drawn, those of this parcel only', async () => {
    const calculator = await show({ country: 'US' });
    expect(all(calculator, 'svg .skipped')).to.have.length(skipped(calculator).length);
  });
});

describe('order within', () => {
  const orderBy = (calculator: FaqPolicyCalculator) =>
    all(calculator, 'section[aria-labelledby=delivery] [part=next]').map(said);

  it('is said where missing it changes the dates', async () => {
    expect(orderBy(await show({ country: 'US' }))).to.deep.equal([
      'Order within 2 hr 10 min for these dates.',
    ]);
    expect(orderBy(await show({ country: 'US' }, 'fr'))).to.deep.equal([
      'Pour ces dates, commandez dans les 2 h 10 min.',
    ]);
  });

  it('is not said where it does not, or of an order already placed', async () => {
    const saturday = await show({ country: 'US', now: '2026-11-21T11:50:00-05:00' });
    expect(orderBy(saturday)).to.deep.equal([]);
    const placed = await show({ country: 'US', placedAt: NOW });
    expect(orderBy(placed)).to.deep.equal([]);
    const always = await show({ country: 'US', content: withDelivery({ cutoff: undefined }) });
    expect(orderBy(always)).to.deep.equal([]);
  });
});

describe('a mixed cart', () => {
  const span = (min: number, max: number) => ({ min, max, unit: 'business-days' });
  const products = [
    { tag: 'in-stock', label: { en: 'In stock' }, handling: span(1, 2) },
    { tag: 'custom', label: { en: 'Custom made' }, handling: span(10, 15) },
  ];
  const lines = [{ tags: ['in-stock'] }, { tags: ['custom'], quantity: 2 }, {}];
  const captions = (calculator: FaqPolicyCalculator) => all(calculator, 'figcaption').map(said);

  it('comes in one parcel, when the last of it is ready', async () => {
    const calculator = await show({ country: 'US', lines, content: withDelivery({ products }) });
    expect(captions(calculator)).to.deep.equal(['One parcel · In stock · Custom made']);
    expect(steps(calculator)).to.deep.equal([
      'Ordered Mon, Nov 23',
      'Ships Wed, Dec 9 – Wed, Dec 16',
      'Arrives Wed, Dec 16 – Wed, Dec 30',
    ]);
  });

  it('or in several, each with its own days, drawn to one scale', async () => {
    const calculator = await show({
      country: 'US',
      lines,
      content: withDelivery({ products, combine: 'split' }),
    });
    expect(captions(calculator)).to.deep.equal([
      'Parcel 1 · In stock',
      'Parcel 2 · Custom made',
      'Parcel 3 · Other items',
    ]);
    expect(steps(calculator).filter((step) => step.startsWith('Ships'))).to.deep.equal([
      'Ships Tue, Nov 24 – Wed, Nov 25',
      'Ships Wed, Dec 9 – Wed, Dec 16',
      'Ships Wed, Dec 2 – Wed, Dec 9',
    ]);
    expect(arrival(calculator)).to.equal('Ordered now, it arrives December 1 – 30, 2026.');
    const right = (bar: SVGRectElement) => bar.getBoundingClientRect().right;
    const [first, second] = [...calculator.shadowRoot!.querySelectorAll<SVGRectElement>('.arrives')].map(
      right,
    );
    expect(first).to.be.lessThan(second!);
    const ofFirst = find(calculator, 'figure').querySelectorAll('.skipped');
    expect(ofFirst, 'it ships before the first day that does not count').to.have.length(0);
  });

  it('has no caption where it is not mixed', async () => {
    const calculator = await show({ country: 'US', content: withDelivery({ products }) });
    expect(captions(calculator)).to.deep.equal([]);
  });
});

describe('free shipping', () => {
  const progress = (calculator: FaqPolicyCalculator) => find<HTMLProgressElement>(calculator, 'progress');

  it('0.01 to go is right for 149.00 against “over 149”', async () => {
    const calculator = await show({ country: 'US', total: '149.00' });
    expect(delivery(calculator)).to.contain('Shipping: $7.90').and.contain('$0.01 to go for free shipping.');
    const { value, max } = progress(calculator);
    expect([value, max]).to.deep.equal([14_899, 14_900]);
    expect(progress(calculator).ariaLabel).to.equal('Free shipping');
    expect(said({ textContent: progress(calculator).getAttribute('aria-valuetext') } as Element)).to.equal(
      '$0.01 to go for free shipping.',
    );
  });

  it('is reached, and then costs nothing', async () => {
    const calculator = await show({ country: 'US', total: '149.01' });
    expect(delivery(calculator)).to.contain('Shipping is free.').and.not.contain('7.90');
    expect(progress(calculator).position).to.equal(1);
  });

  it('is reckoned by the goods alone where the page says what they are', async () => {
    const calculator = await show({ country: 'US', total: '160', subtotal: '100.00' });
    expect(delivery(calculator)).to.contain('$49.01 to go');
  });

  it('is not spoken of without an amount, or where there is none', async () => {
    expect(all(await show({ country: 'US' }), 'progress')).to.deep.equal([]);
    expect(all(await show({ country: 'FR', total: '10' }), 'progress')).to.deep.equal([]);
  });

  it('grows as the shopper types, without a style attribute', async () => {
    const small = await show({ country: 'US', total: '1' });
    const before = progress(small).position;
    small.total = '100';
    await small.updateComplete;
    expect(progress(small).position).to.be.greaterThan(before);
    expect(all(small, '[style]')).to.deep.equal([]);
  });
});
