import { expect } from '@open-wc/testing';
import {
  all,
  AN_HOUR_AGO,
  find,
  lines,
  moment,
  said,
  show,
  storeWith,
  THREE_HOURS_AGO,
  verdict,
  verdicts,
  YESTERDAY,
  type Properties,
} from './calculator-support.js';

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
