import { expect } from '@open-wc/testing';
import {
  all,
  AN_HOUR_AGO,
  find,
  lines,
  POLICY,
  rows,
  said,
  show,
  storeWith,
  THREE_HOURS_AGO,
  tidy,
  verdict,
  verdicts,
  YESTERDAY,
  type Properties,
} from './calculator-support.js';

const ORDER = { total: '200.00', country: 'US', placedAt: AN_HOUR_AGO };

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

  for (const dir of ['ltr', 'rtl'])
    it(`stand under the names of their columns: ${dir}`, async () => {
      const calculator = await show({ ...ORDER, dir });
      calculator.style.inlineSize = '50rem';
      const places = (selector: string) =>
        all(calculator, selector).map((cell) => Math.round(cell.getBoundingClientRect().left));
      expect(places('thead th')).to.deep.equal(places('tbody tr:first-child > *'));
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
