import { expect } from '@open-wc/testing';
import {
  all,
  AN_HOUR_AGO,
  find,
  lines,
  POLICY,
  said,
  show,
  storeWith,
  SUPPORT,
  verdict,
  type Properties,
  until,
} from './calculator-support.js';
import { click, focused, record } from './support.js';

const ORDER = { total: '200.00', country: 'US', placedAt: AN_HOUR_AGO };

describe('the arithmetic', () => {
  const withFee = (fee: object) => storeWith({ cancellation: { rules: [{ fee }] } });
  const cases: [fee: object, order: Properties, expected: string[]][] = [
    [
      { percent: '1.5' },
      {},
      ['Order total $200.00', 'Share that is kept 1.5%', 'We keep $3.00', 'You get back $197.00'],
    ],
    [
      { percent: '1.5' },
      { total: '149.00' },
      [
        'Order total $149.00',
        'Share that is kept 1.5%',
        'Exact fee $2.235',
        'Rounded $2.24',
        'We keep $2.24',
        'You get back $146.76',
      ],
    ],
    [{ fixed: '7' }, {}, ['Fixed fee $7.00', 'Order total $200.00', 'We keep $7.00', 'You get back $193.00']],
    [
      { percent: '10', max: '15', base: 'subtotal' },
      { subtotal: '180' },
      [
        'Total of the goods $180.00',
        'Share that is kept 10%',
        'Exact fee $18.00',
        'Not more than $15.00',
        'Order total $200.00',
        'We keep $15.00',
        'You get back $185.00',
      ],
    ],
    [
      { fixed: '300' },
      {},
      [
        'Fixed fee $300.00',
        'Exact fee $300.00',
        'Never more than the total $200.00',
        'Order total $200.00',
        'We keep $200.00',
        'You get back $0.00',
      ],
    ],
    [{}, {}, ['Order total $200.00', 'We keep $0.00', 'You get back $200.00']],
  ];
  for (const [fee, order, expected] of cases) {
    it(`adds up: ${JSON.stringify({ ...fee, ...order })}`, async () => {
      const calculator = await show({ ...ORDER, content: withFee(fee), ...order });
      expect(lines(calculator)).to.deep.equal(expected);
      const cents = (name: string) =>
        Number(expected.find((line) => line.startsWith(name))!.replace(/\D/gu, ''));
      expect(cents('Order total') - cents('We keep')).to.equal(cents('You get back'));
    });
  }

  it('is unfolded by a click', async () => {
    const calculator = await show(ORDER);
    const details = find<HTMLDetailsElement>(calculator, '[part=lines]');
    expect(details.open).to.equal(false);
    await click(details.querySelector('summary')!);
    expect(details.innerText).to.contain('You get back');
  });
});

describe('what can be done instead', () => {
  const instead = (calculator: Parameters<typeof all>[0]) => all(calculator, '[part=instead] a').map(said);

  it('is said where something is over, and only there', async () => {
    const calculator = await show(ORDER);
    expect(instead(calculator)).to.deep.equal([]);
    calculator.state = 'in-production';
    await calculator.updateComplete;
    expect(instead(calculator)).to.deep.equal(['See whether you can return it', 'Contact support']);
  });

  it('leads to the returns, with the focus', async () => {
    const calculator = await show({ ...ORDER, state: 'in-production' });
    const before = location.href;
    await click(find(calculator, '[part=instead] a'));
    await until(() => focused()?.id === 'returns');
    expect(said(focused())).to.equal('Return');
    expect(location.href).to.equal(before);
  });

  const ways: [name: string, support: object, href: string, channel: string][] = [
    ['mail', SUPPORT, 'mailto:help@shop.example', 'email'],
    ['telephone', { phone: '+1 (555) 010-0199' }, 'tel:+15550100199', 'phone'],
    [
      'page',
      { links: [{ label: 'Ask', url: 'https://shop.example/ask' }] },
      'https://shop.example/ask',
      'link',
    ],
  ];
  for (const [name, support, href, channel] of ways) {
    it(`leads to the store’s ${name}, unless the page takes over`, async () => {
      const calculator = await show({
        ...ORDER,
        state: 'in-production',
        content: storeWith({}, { support }),
      });
      const contacts = record(document, 'faq-contact');
      let isPrevented: boolean | undefined;
      calculator.addEventListener('faq-contact', (event) => {
        event.preventDefault();
      });
      document.addEventListener('click', (event) => (isPrevented = event.defaultPrevented), { once: true });
      const link = all<HTMLAnchorElement>(calculator, '[part=instead] a').at(-1)!;
      expect(link.getAttribute('href')).to.equal(href);
      await click(link);
      await until(() => contacts.length === 1);
      expect(contacts).to.deep.equal([{ channel }]);
      expect(isPrevented).to.equal(true);
    });
  }

  it('promises nobody where there is nobody', async () => {
    const content = storeWith({ returns: undefined }, {});
    const calculator = await show({ ...ORDER, content, state: 'in-production' });
    expect(all(calculator, '[part=instead]')).to.deep.equal([]);
  });
});

describe('texts of the policy', () => {
  it('carry their language where it is not the reader’s, in the middle of a sentence, too', async () => {
    const calculator = await show(
      {
        ...ORDER,
        state: 'in-production',
        content: storeWith({ states: [{ id: 'in-production', label: { de: 'In Arbeit' } }] }),
      },
      'ar',
    );
    const name = find(calculator, '[part=verdict] [lang]');
    expect([said(name), name.lang, name.dir]).to.deep.equal(['In Arbeit', 'de', 'auto']);
    expect(verdict(calculator)).to.equal('هذا الطلب مقفل ولم يعد إلغاؤه ممكنًا. حالته: In Arbeit.');
    expect(find<HTMLOptionElement>(calculator, '#state option[value=in-production]').lang).to.equal('de');
  });

  it('follow the language of the page, live', async () => {
    const calculator = await show(ORDER);
    calculator.parentElement!.lang = 'fr';
    await until(() => verdict(calculator).startsWith('Vous pouvez annuler'));
    const base = find(calculator, '[part=base]');
    expect([base.lang, base.dir]).to.deep.equal(['fr', 'ltr']);
    calculator.parentElement!.lang = 'ar';
    await until(() => find(calculator, '[part=base]').dir === 'rtl');
  });
});

describe('a policy that says little', () => {
  it('shows no more than it says', async () => {
    const { currency, timeZone, calendar } = POLICY;
    const calculator = await show({ ...ORDER, content: storeWith() });
    calculator.content = { ...storeWith(), policy: { currency, timeZone, calendar } };
    await calculator.updateComplete;
    expect(all(calculator, '[part=result]')).to.deep.equal([]);
    calculator.content = { ...storeWith(), policy: undefined };
    await calculator.updateComplete;
    expect(said(find(calculator, '[part=base]'))).to.equal('There is no order policy to calculate with.');
  });
});
