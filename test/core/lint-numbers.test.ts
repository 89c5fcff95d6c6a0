import { expect } from '@open-wc/testing';
import { applyFix, lintDocument } from '../../src/core/lint/index.js';
import { answering, numbersIn, POLICY, STORE } from './lint-store.js';

type Row = readonly [
  what: string,
  question: string,
  answer: string,
  found: readonly string[],
  locale?: string,
];

/** What a sentence is built of decides what its numbers speak of. */
const STRUCTURE: readonly Row[] = [
  [
    'two facts in one sentence',
    'Quand vais-je recevoir ma commande ?',
    'Elle part sous 48 heures et arrive en Allemagne en 2 à 4 jours.',
    ['delivery.handling: 48 heures', 'delivery.germany.transit: 2 à 4 jours'],
    'fr',
  ],
  [
    'one number for two facts',
    'Can I cancel or change my order?',
    'You can cancel or change it within 48 hours.',
    ['cancellation.window: 48 hours', 'modification.window: 48 hours'],
  ],
  [
    'a number each',
    'Can I cancel or change my order?',
    'You can change it for 12 hours and cancel it for 48 hours.',
    ['cancellation.window: 48 hours'],
  ],
  [
    'an answer that leans on its question',
    'How long can I cancel?',
    'For 6 hours.',
    ['cancellation.window: 6 hours'],
  ],
  [
    'a list under its heading',
    'Delivery times',
    '## Delivery\n\n- United States: 1–2 weeks\n- Germany: 9 business days\n- Everywhere else: 2–4 weeks',
    ['delivery.germany.transit: 9 business days'],
  ],
  [
    'a place that is excluded',
    'International shipping',
    'Outside the US and Germany, delivery takes 8 weeks.',
    ['delivery.world.transit: 8 weeks'],
  ],
  ['what happens after an event', 'Returns', 'Your refund comes 5 days after the return.', []],
  [
    'what counts from the dispatch',
    'US delivery',
    'It takes 4 weeks from dispatch to the US.',
    ['delivery.us.transit: 4 weeks'],
  ],
  [
    'what counts from the delivery',
    'Do they fit?',
    'Try them for 60 days after delivery.',
    ['returns.days: 60 days'],
  ],
  ['what went wrong', 'Where is it?', 'If your parcel has not arrived after 9 days, write to us.', []],
  ['an addition', 'US delivery', 'In winter, delivery takes 3 more days.', []],
  ['what is no fact', 'Care', 'Let the leather dry for 12 hours.', []],
  [
    'a price beside a threshold',
    'Shipping in the US',
    'It costs $7.90, and is free over $150.',
    ['delivery.us.freeOver: $150'],
  ],
  ['hours of somebody else', 'Do you deliver on Saturdays?', 'UPS delivers between 8 am and 8 pm.', []],
  ['hours around the clock', 'When is support open?', 'Our team is here 24/7.', ['support.hours: 24/7']],
];

/** The same in other words, or one of several that the policy has, is no contradiction. */
const AGREEING: readonly Row[] = [
  ['another unit', 'Can I cancel?', 'You can cancel for one day.', []],
  ['weeks as business days', 'US delivery', 'US delivery takes 5–10 business days.', []],
  ['the later end', 'US delivery', 'US delivery takes up to 14 days.', []],
  ['what is paid back', 'Can I cancel?', 'If you cancel, we refund 98 % of what you paid.', []],
  ['the days of one reason', 'My pair is faulty', 'Return defective pairs within 90 days.', []],
  ['a currency that the policy lacks', 'US shipping', 'Shipping is free over 90 €.', []],
  ['an order of words', 'Stornieren?', 'Storniert werden kann einen Tag lang.', [], 'de'],
  ['words for numbers', '¿Plazo de devolución?', 'Treinta días para devolverlo.', [], 'es'],
];

for (const [title, rows] of Object.entries({
  'numbers that contradict': STRUCTURE,
  'numbers that agree': AGREEING,
}))
  describe(title, () => {
    for (const [what, question, answer, found, locale] of rows)
      it(`${what}: “${answer.replace(/\n+/gu, ' ')}”`, () =>
        expect(numbersIn(question, answer, locale)).to.have.members(found));
  });

/** What `--fix` writes: the fact says its unit, except where the language inflects or joins it. */
const FIXES: readonly (readonly [locale: string, question: string, answer: string, fixed: string])[] = [
  [
    'en',
    'Can I cancel?',
    'Cancel within **12 hours**, please.',
    'Cancel within **{{cancellation.window}}**, please.',
  ],
  [
    'en',
    'Can I cancel?',
    'You have a 12-hour window to cancel.',
    'You have a {{cancellation.window.number}}-hour window to cancel.',
  ],
  ['en', 'US delivery', 'US delivery takes 3 to 4 weeks.', 'US delivery takes {{delivery.us.transit}}.'],
  ['en', 'Cancellation fee', 'Cancelling costs 5%.', 'Cancelling costs {{cancellation.fee}}.'],
  [
    'en',
    'US shipping',
    'Shipping is free in the US over $149.',
    'Shipping is free in the US over {{delivery.us.freeOver}}.',
  ],
  ['fr', 'Puis-je annuler ?', 'Annulez sous 12 heures.', 'Annulez sous {{cancellation.window}}.'],
  ['de', 'Rückgabe', 'Rückgabe binnen 60 Tagen.', 'Rückgabe binnen {{returns.days.number}} Tagen.'],
  [
    'en',
    'Can I cancel or change it?',
    'Change it within 6 hours; cancel it within 48 hours.',
    'Change it within {{modification.window}}; cancel it within {{cancellation.window}}.',
  ],
];

describe('fixes', () => {
  for (const [locale, question, answer, fixed] of FIXES)
    it(`“${answer}” becomes “${fixed}”`, () => {
      const findings = lintDocument(answering(question, answer, locale)).filter(({ fix }) => fix);
      const mended = findings
        .toSorted((a, b) => (b.found?.index ?? 0) - (a.found?.index ?? 0))
        .reduce(applyFix, answer);
      expect(mended).to.equal(fixed);
      expect(numbersIn(question, mended, locale)).to.deep.equal([]);
    });

  it('leave a text alone that has changed since', () => {
    const [finding] = lintDocument(answering('Can I cancel?', 'Cancel within 12 hours.'));
    expect(applyFix('Something else.', finding!)).to.equal('Something else.');
  });
});

describe('a policy', () => {
  it('with several tiers agrees with each of them', () => {
    const rules = [{ until: 'PT2H' }, { until: 'PT48H', fee: { percent: '2' } }];
    const store = { ...STORE, policy: { ...POLICY, cancellation: { rules } } };
    expect(
      numbersIn('Can I cancel?', 'Free for 2 hours to cancel, then up to 48 hours.', 'en', store),
    ).to.deep.equal([]);
    expect(numbersIn('Can I cancel?', 'You can cancel for 24 hours.', 'en', store)).to.deep.equal([
      'cancellation.window: 24 hours',
    ]);
  });

  it('that is silent contradicts nothing', () => {
    const { delivery, ...rest } = POLICY;
    expect(delivery).not.to.equal(undefined);
    expect(
      numbersIn('US delivery', 'US delivery takes 3 days.', 'en', { ...STORE, policy: rest }),
    ).to.deep.equal([]);
  });

  it('at an address is not judged', () =>
    expect(
      numbersIn('Can I cancel?', 'Cancel within 12 hours.', 'en', { ...STORE, policy: 'policy.json' }),
    ).to.deep.equal([]));
});
