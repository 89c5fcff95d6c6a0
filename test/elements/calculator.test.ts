import { expect } from '@open-wc/testing';
import {
  all,
  AN_HOUR_AGO,
  find,
  lines,
  moment,
  POLICY,
  rows,
  said,
  show,
  storeWith,
  SUPPORT,
  THREE_HOURS_AGO,
  tidy,
  verdict,
  verdicts,
  YESTERDAY,
  type Properties,
  until,
} from './calculator-support.js';
import { click, focused, record } from './support.js';

const ORDER = { total: '200.00', country: 'US', placedAt: AN_HOUR_AGO };

describe('may it be cancelled: one sentence', () => {
  const cases: [name: string, order: Properties, lang: string, sentence: string][] = [
    ['free', ORDER, 'en', 'You can cancel for another 11 hr: you get $200.00 back, we keep nothing.'],
    [
      'with a fee',
      { ...ORDER, placedAt: THREE_HOURS_AGO },
      'en',
      'You can cancel for another 9 hr: you get $197.00 back, we keep $3.00.',
    ],
    [
      'with a fee',
      { ...ORDER, placedAt: THREE_HOURS_AGO },
      'fr',
      'Vous pouvez annuler pendant encore 9 h : nous vous remboursons 197,00 $US et gardons 3,00 $US.',
    ],
    [
      'with a fee',
      { ...ORDER, placedAt: THREE_HOURS_AGO },
      'ar',
      'يمكنك الإلغاء، والوقت المتبقي 9 ساعات: نردّ إليك 197.00 US$ ونحتفظ بمبلغ 3.00 US$.',
    ],
    [
      'just placed',
      { ...ORDER, placedAt: '' },
      'en',
      'You can cancel for another 12 hr: you get $200.00 back, we keep nothing.',
    ],
    [
      'with minutes',
      { ...ORDER, placedAt: '2026-11-23T09:02:30-05:00' },
      'en',
      'You can cancel for another 9 hr 12 min: you get $197.00 back, we keep $3.00.',
    ],
    [
      'with seconds',
      { ...ORDER, placedAt: '2026-11-22T23:51:05-05:00' },
      'en',
      'You can cancel for another 1 min 5 sec: you get $197.00 back, we keep $3.00.',
    ],
    [
      'at any time',
      { ...ORDER, kind: 'replacement' },
      'en',
      'You can cancel at any time: you get $200.00 back, we keep nothing.',
    ],
    [
      'without a total',
      { ...ORDER, total: '' },
      'en',
      'You can cancel for another 11 hr. Enter the order total to see what you get back.',
    ],
    [
      'without a total, at any time',
      { ...ORDER, total: '', kind: 'replacement' },
      'fr',
      'Vous pouvez annuler à tout moment. Saisissez le total pour voir ce qui vous est remboursé.',
    ],
    [
      'locked',
      { ...ORDER, state: 'in-production' },
      'en',
      'This order is locked and can no longer be cancelled. Its state: In production.',
    ],
    [
      'locked',
      { ...ORDER, state: 'in-production' },
      'ar',
      'هذا الطلب مقفل ولم يعد إلغاؤه ممكنًا. حالته: قيد التصنيع.',
    ],
  ];
  for (const [name, order, lang, sentence] of cases) {
    it(`${name} (${lang})`, async () => {
      expect(verdict(await show(order, lang))).to.equal(sentence);
    });
  }

  it('closed: since when', async () => {
    const calculator = await show({ ...ORDER, placedAt: YESTERDAY });
    const closing = moment('2026-11-22T22:00:00-05:00');
    expect(verdict(calculator)).to.equal(`The store’s own time to cancel ended on ${closing}.`);
    expect(lines(calculator)).to.deep.equal([]);
  });

  it('not yet, and never', async () => {
    const notYet = storeWith({ cancellation: { rules: [{ until: 'PT2H', allowed: false }, {}] } });
    const calculator = await show({ ...ORDER, content: notYet });
    const opening = moment('2026-11-23T12:50:00-05:00');
    expect(verdict(calculator)).to.equal(`You cannot cancel yet: it is possible from ${opening}.`);
    calculator.content = storeWith({ cancellation: { rules: [] } });
    await calculator.updateComplete;
    expect(verdict(calculator)).to.equal('This order cannot be cancelled.');
  });

  it('with the merchant’s reason, and what changes next', async () => {
    const calculator = await show(ORDER);
    const [change, end] = [moment('2026-11-23T12:50:00-05:00'), moment('2026-11-23T22:50:00-05:00')];
    expect(said(find(calculator, '[part=next]'))).to.equal(
      `Cancelling: free of charge until ${change}, then $3.00. Possible until ${end}.`,
    );
    calculator.placedAt = THREE_HOURS_AGO;
    await calculator.updateComplete;
    expect(said(find(calculator, '[part=next]'))).to.equal(
      `Possible until ${moment('2026-11-23T20:50:00-05:00')}.`,
    );
    expect(all(calculator, '[part=hint]').map(said)).to.include('Handling');
  });
});

describe('may it be changed: one sentence', () => {
  const rule = (fee?: object, until?: string) =>
    storeWith({ modification: { rules: [{ ...(fee && { fee }), ...(until && { until }) }] } });
  const cases: [order: Properties, sentence: string][] = [
    [{}, 'You can change the order for another 23 hr, free of charge.'],
    [{ content: rule() }, 'You can change the order at any time, free of charge.'],
    [{ content: rule({ fixed: '5.00' }) }, 'You can change the order at any time, for $5.00.'],
    [{ content: rule({ percent: '1' }, 'P1D') }, 'You can change the order for another 23 hr, for $2.00.'],
    [
      { content: rule({ percent: '1' }), total: '' },
      'You can change the order at any time. Enter the order total to see what it costs.',
    ],
    [{ content: storeWith({ modification: { rules: [] } }) }, 'This order cannot be changed.'],
    [
      { state: 'in-production' },
      'This order is locked and can no longer be changed. Its state: In production.',
    ],
  ];
  for (const [order, sentence] of cases) {
    it(sentence, async () => {
      expect(verdicts(await show({ ...ORDER, ...order }))[1]).to.equal(sentence);
    });
  }
});

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

describe('the right of withdrawal', () => {
  const right = (calculator: Parameters<typeof find>[0]) => said(find(calculator, '[part=right] p'));

  it('stands first, with its link, and no fee is shown as owed', async () => {
    const calculator = await show({ ...ORDER, country: 'FR', placedAt: THREE_HOURS_AGO });
    const [first] = find(calculator, '[part=result]').querySelectorAll('[part]:not([part=heading])');
    expect(first?.getAttribute('part')).to.equal('right');
    expect(right(calculator)).to.equal(
      'The law lets you withdraw from the contract without a reason, until at least 14 days after the last item has arrived. You get everything back: $200.00.',
    );
    const link = find<HTMLAnchorElement>(calculator, '[part=right] a');
    expect([said(link), link.href]).to.deep.equal([
      'Withdraw from contract here',
      'https://shop.example/withdrawal',
    ]);
    expect(verdict(calculator)).to.equal(
      'You can cancel for another 9 hr: you get $200.00 back, we keep nothing.',
    );
    expect(lines(calculator)).to.deep.equal([
      'Order total $200.00',
      'Right of withdrawal: no fee $0.00',
      'You get back $200.00',
    ]);
    expect(tidy(find(calculator, '[part=results]').innerText)).to.not.contain('$3.00');
    expect(said(find(calculator, '[aria-labelledby=cancel]'))).to.not.match(/Handling|Possible until/u);
    calculator.placedAt = AN_HOUR_AGO; // what would be asked for later is not said either
    await calculator.updateComplete;
    expect(tidy(find(calculator, '[part=results]').innerText)).to.not.contain('$3.00');
  });

  for (const [lang, label] of [
    ['fr', 'Renoncer au contrat ici'],
    ['ar', 'العدول عن العقد من هنا'],
  ] as const) {
    it(`is named in the law’s words: ${lang}`, async () => {
      const calculator = await show({ ...ORDER, country: 'FR' }, lang);
      expect(said(find(calculator, '[part=right] a'))).to.equal(label);
    });
  }

  const delivered: Properties = { ...ORDER, country: 'FR', state: 'delivered', placedAt: YESTERDAY };
  const cases: [name: string, order: Properties, sentence: string][] = [
    [
      'until a day, a Saturday moved to Monday',
      { ...delivered, deliveredOn: '2026-11-14' },
      'The law lets you withdraw from the contract without a reason, until at least Mon, Nov 30, 2026. You get everything back: $200.00.',
    ],
    [
      'without a total',
      { ...delivered, deliveredOn: '2026-11-16', total: '' },
      'The law lets you withdraw from the contract without a reason, until at least Mon, Nov 30, 2026. You get everything back.',
    ],
    [
      'closed',
      { ...delivered, deliveredOn: '2026-11-02' },
      'The time to withdraw that the law sets ended on Mon, Nov 16, 2026.',
    ],
    [
      'exempt',
      { ...delivered, personalised: true },
      'What is made to your own design is exempt from the right of withdrawal.',
    ],
  ];
  for (const [name, order, sentence] of cases) {
    it(name, async () => {
      const calculator = await show(order);
      expect(right(calculator)).to.equal(sentence);
      expect(all(calculator, '[part=right] a')).to.have.length(sentence.startsWith('The law') ? 1 : 0);
    });
  }

  it('is asked for where the country is not known, and is not there where it is another', async () => {
    const calculator = await show({ ...ORDER, country: '' });
    expect(said(find(calculator, '[part=result] [part=hint]'))).to.match(/^In some countries the law/u);
    calculator.country = 'US';
    await calculator.updateComplete;
    expect(all(calculator, '[part=right]')).to.deep.equal([]);
    expect(said(find(calculator, '[part=results]'))).to.not.contain('the law gives you more');
  });
});

describe('the returns', () => {
  it('say for each reason: until when, who pays, what comes of it, which photos', async () => {
    const calculator = await show({ ...ORDER, state: 'delivered', deliveredOn: '2026-11-20' });
    expect(all(calculator, 'thead th').map(said)).to.deep.equal([
      'Reason',
      'Accepted',
      'Who pays the way back',
      'What it leads to',
      'Photos that help',
    ]);
    expect(rows(calculator)).to.deep.equal([
      'Defect | yes, until Sun, Dec 20, 2026 | the store | replacement | Photo of it',
      'You changed your mind | yes, until Mon, Nov 30, 2026 | you | refund of $193.00 (fee: $7.00)',
      'Your own mistake | no',
    ]);
  });

  it('before delivery, and when it is over', async () => {
    const calculator = await show({ ...ORDER, total: '' });
    expect(rows(calculator)).to.deep.equal([
      'Defect | yes, for 30 days after delivery | the store | replacement | Photo of it',
      'You changed your mind | yes, for 10 days after delivery | you | refund',
      'Your own mistake | no',
    ]);
    calculator.state = 'delivered';
    calculator.deliveredOn = '2026-11-02';
    await calculator.updateComplete;
    expect(rows(calculator)[1]).to.match(/no longer, it ended on Thu, Nov 12, 2026/u);
  });

  it('put the right of withdrawal in the place of “changed my mind”', async () => {
    const calculator = await show({ ...ORDER, country: 'FR' });
    expect(rows(calculator)).to.deep.equal([
      'You changed your mind | yes, for 14 days after delivery | you | refund of $200.00 Withdraw from contract here',
      'Defect | yes, for 30 days after delivery | the store | replacement | Photo of it',
      'Your own mistake | no',
    ]);
  });

  it('ask for the country where they depend on it', async () => {
    const content = storeWith({ returns: { ...POLICY.returns, countries: ['US'] } });
    const calculator = await show({ ...ORDER, content, country: '' });
    expect(rows(calculator)).to.deep.equal([]);
    expect(verdicts(calculator)).to.include('Choose a destination to see what can be returned.');
    calculator.country = 'us';
    await calculator.updateComplete;
    expect(rows(calculator)).to.have.length(3);
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
