import { expect } from '@open-wc/testing';
import ar from '../../locales/ar.js';
import en from '../../locales/en.js';
import fr from '../../locales/fr.js';
import { formatFact, type FactContext } from '../../src/core/facts.js';
import type { Fee, Policy, Rule, Support } from '../../src/core/schema.js';

const WORDS = { ar, en, fr } as Readonly<Record<string, FactContext['words']>>;

const POLICY: Policy = {
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: { workingDays: [1, 2, 3, 4, 5] },
  cancellation: { rules: [{ until: 'PT12H', fee: { percent: '1.5' } }] },
  modification: { rules: [{ until: 'PT24H' }] },
  delivery: {
    cutoff: '14:00',
    handling: { min: 5, max: 10, unit: 'business-days' },
    zones: [
      {
        id: 'us',
        countries: ['US'],
        transit: { min: 1, max: 2, unit: 'weeks' },
        freeOver: { amount: '149.00' },
      },
      { id: 'us.alaska', countries: ['US'], transit: { min: 3, max: 3, unit: 'weeks' } },
      { id: 'transit.number', countries: ['CA'], transit: { min: 4, max: 4, unit: 'days' } },
      { id: 'Dom-Tom/Réunion~1', countries: ['RE'], transit: { min: 5, max: 6, unit: 'business-days' } },
      { id: 'constructor', countries: ['*'], transit: { min: 7, max: 7, unit: 'days' } },
    ],
  },
  returns: { days: 30, reasons: [] },
};
const SUPPORT: Support = {
  email: 'help@shop.example',
  reply: { min: 'PT12H', max: 'PT24H' },
  hours: 'always',
};

/** Engines differ in which spaces and marks of direction they write; readers see none of it. */
const tidy = (text: string | undefined) => text?.replace(/\s/gu, ' ').replace(/[\u200e\u200f\u061c]/gu, '');
const say = (name: string, locale = 'en', policy: object = {}, support: object = {}) =>
  tidy(
    formatFact(name, {
      document: { policy: { ...POLICY, ...policy }, support: { ...SUPPORT, ...support } },
      locale,
      words: WORDS[locale.slice(0, 2)] ?? {},
    }),
  );

describe('facts', () => {
  describe('of the contract, in the reader’s language, and as digits alone', () => {
    type Row = [name: string, en: string, fr: string, ar: string, enNumber: string, frNumber: string];
    const rows: Row[] = [
      ['cancellation.window', '12 hours', '12 heures', '12 ساعة', '12', '12'],
      ['cancellation.fee', '1.5%', '1,5 %', '1.5%', '1.5', '1,5'],
      ['modification.window', '24 hours', '24 heures', '24 ساعة', '24', '24'],
      [
        'delivery.handling',
        '5–10 business days',
        '5–10 jours ouvrés',
        ar['fact.businessDays_few'].replace('{{count}}', '5–10'),
        '5–10',
        '5–10',
      ],
      ['delivery.cutoff', '2:00 PM', '14:00', '2:00 م', '2:00 PM', '14:00'],
      ['delivery.us.transit', '1–2 weeks', '1–2 semaines', '1–2 أسبوع', '1–2', '1–2'],
      ['delivery.us.freeOver', '$149.00', '149,00 $US', '149.00 US$', '149.00', '149,00'],
      ['returns.days', '30 days', '30 jours', '30 يومًا', '30', '30'],
      [
        'support.email',
        'help@shop.example',
        'help@shop.example',
        'help@shop.example',
        'help@shop.example',
        'help@shop.example',
      ],
      ['support.reply', '12–24 hours', '12–24 heures', '12–24 ساعة', '12–24', '12–24'],
      [
        'support.hours',
        en['fact.always'],
        fr['fact.always'],
        ar['fact.always'],
        en['fact.always'],
        fr['fact.always'],
      ],
    ];
    for (const [name, inEnglish, inFrench, inArabic, enNumber, frNumber] of rows) {
      it(name, () => {
        expect(say(name, 'en')).to.equal(inEnglish);
        expect(say(name, 'fr')).to.equal(inFrench);
        // Engines do not agree on the digits of "ar" alone.
        expect(say(name, 'ar-u-nu-latn')).to.equal(inArabic);
        expect(say(`${name}.number`, 'en')).to.equal(enNumber);
        expect(say(`${name}.number`, 'fr')).to.equal(frNumber);
      });
    }
    it('with the digits of the reader’s region', () => {
      expect(say('returns.days', 'ar-EG')).to.equal('٣٠ يومًا');
      expect(say('returns.days.number', 'ar-EG')).to.equal('٣٠');
      expect(say('delivery.cutoff', 'fr-CA')).to.equal('14 h 00');
    });
  });

  describe('of changes: the rule that decides a standard, placed order at its first instant', () => {
    const cases: [what: string, rules: Rule[], window: string, fee: string | undefined][] = [
      ['no until is any time', [{}], 'any time', 'free'],
      ['no rule is not possible', [], 'not possible', undefined],
      ['a rule that forbids is not possible', [{ allowed: false }, {}], 'not possible', 'not possible'],
      [
        'the first of several',
        [{ until: 'PT1H' }, { until: 'PT9H', fee: { percent: '9' } }],
        '1 hour',
        'free',
      ],
      ['not of another kind', [{ when: { kinds: ['gift'] } }, { until: 'PT2H' }], '2 hours', 'free'],
      ['not of another state', [{ when: { states: ['paid'] } }, { until: 'PT2H' }], '2 hours', 'free'],
      ['not of a country', [{ when: { countries: ['US'] } }, { until: 'PT2H' }], '2 hours', 'free'],
      [
        'not of a personalised order',
        [{ when: { personalised: true } }, { until: 'PT2H' }],
        '2 hours',
        'free',
      ],
      ['not of many items', [{ when: { minItems: 1 } }, { until: 'PT2H' }], '2 hours', 'free'],
      [
        'one that fits',
        [
          {
            when: { kinds: ['standard'], states: ['placed'], personalised: false, minItems: 0 },
            until: 'PT3H',
          },
          {},
        ],
        '3 hours',
        'free',
      ],
      ['not one that is over at once', [{ until: 'PT0S' }, { until: 'PT4H' }], '4 hours', 'free'],
      ['hours stay hours', [{ until: 'PT36H' }], '36 hours', 'free'],
      ['days and hours', [{ until: 'P1DT12H' }], '1 day, 12 hours', 'free'],
      ['weeks', [{ until: 'P2W' }], '2 weeks', 'free'],
      ['all units', [{ until: 'P1W2DT3H4M5S' }], '1 week, 2 days, 3 hours, 4 minutes, 5 seconds', 'free'],
    ];
    for (const [what, rules, window, fee] of cases) {
      it(what, () => {
        const policy = { cancellation: { rules }, modification: { rules } };
        expect(say('cancellation.window', 'en', policy)).to.equal(window);
        expect(say('modification.window', 'en', policy)).to.equal(window);
        expect(say('cancellation.fee', 'en', policy)).to.equal(fee);
      });
    }
  });

  describe('of a fee', () => {
    const cases: [fee: Fee, full: string, digits: string][] = [
      [{}, 'gratuit', 'gratuit'],
      [{ percent: '0', fixed: '0.00' }, 'gratuit', 'gratuit'],
      [{ percent: '0.0' }, 'gratuit', 'gratuit'],
      [{ min: '5.00', max: '9.00' }, 'gratuit', 'gratuit'], // limits are not shown
      [{ percent: '1.5', min: '5.00', max: '9.00', base: 'custom' }, '1,5 %', '1,5'],
      [{ fixed: '7' }, '7,00 $US', '7,00'],
      [{ percent: '2.50', fixed: '0.5' }, '2,5 % + 0,50 $US', '2,5 + 0,50'],
      [{ percent: '1.005' }, '1,005 %', '1,005'],
      [{ percent: '0.12345678901234567891' }, '0,12345678901234567891 %', '0,12345678901234567891'],
      [
        { fixed: '12345678901234567890.12' },
        '12 345 678 901 234 567 890,12 $US',
        '12 345 678 901 234 567 890,12',
      ],
    ];
    for (const [fee, full, digits] of cases) {
      it(`${JSON.stringify(fee)}: ${full}`, () => {
        const policy = { cancellation: { rules: [{ fee }] } };
        expect(say('cancellation.fee', 'fr', policy)).to.equal(full);
        expect(say('cancellation.fee.number', 'fr', policy)).to.equal(digits);
      });
    }
  });

  describe('of spans, times and opening hours', () => {
    const hours = {
      timeZone: 'UTC',
      weekly: [
        { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' },
        { days: [6], from: '10:00', to: '12:00' },
      ],
    };
    const span = (min: number, max: number, unit: string) => ({
      delivery: { handling: { min, max, unit }, zones: [] },
    });
    const cases: [name: string, expected: string, locale: string, policy?: object, support?: object][] = [
      ['delivery.handling', '1 business day', 'en', span(1, 1, 'business-days')],
      ['delivery.handling', '0 jour ouvré', 'fr', span(0, 0, 'business-days')],
      ['delivery.handling', '0–1 jour ouvré', 'fr', span(0, 1, 'business-days')],
      ['delivery.handling', '2–3 days', 'en', span(2, 3, 'days')],
      ['delivery.handling', '1 semaine', 'fr', span(1, 1, 'weeks')],
      ['returns.days', '0 days', 'en', { returns: { days: 0, reasons: [] } }],
      ['returns.days', '1 jour', 'fr', { returns: { days: 1, reasons: [] } }],
      ['support.reply', '24 hours', 'en', {}, { reply: { min: 'PT24H', max: 'PT24H' } }],
      ['support.reply', '0–24 hours', 'en', {}, { reply: { min: 'PT0S', max: 'PT24H' } }],
      ['support.reply', '0 hours', 'en', {}, { reply: { min: 'PT0S', max: 'PT0H' } }],
      ['support.reply', '12 hours – 2 days', 'en', {}, { reply: { min: 'PT12H', max: 'P2D' } }],
      ['support.reply', '1 jour et 12 heures – 2 jours', 'fr', {}, { reply: { min: 'P1DT12H', max: 'P2D' } }],
      ['support.hours', 'Monday–Friday 9:00 AM–5:30 PM, Saturday 10:00 AM–12:00 PM', 'en', {}, { hours }],
      ['support.hours', 'lundi–vendredi 09:00–17:30 et samedi 10:00–12:00', 'fr', {}, { hours }],
    ];
    for (const [name, expected, locale, policy, support] of cases) {
      it(`${name}: ${expected}`, () => expect(say(name, locale, policy, support)).to.equal(expected));
    }
  });

  describe('of zones, whatever their ids', () => {
    const cases: [name: string, expected: string | undefined][] = [
      ['delivery.us.alaska.transit', '3 weeks'],
      ['delivery.us.alaska.transit.number', '3'],
      ['delivery.transit.number.transit', '4 days'],
      ['delivery.Dom-Tom/Réunion~1.transit', '5–6 business days'],
      ['delivery.constructor.transit', '7 days'],
      ['delivery.us.alaska.freeOver', undefined],
    ];
    for (const [name, expected] of cases) it(name, () => expect(say(name)).to.equal(expected));
  });
});
