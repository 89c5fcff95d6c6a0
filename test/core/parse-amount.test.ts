import { expect } from '@open-wc/testing';
import { numberFormat } from '../../src/core/format.js';
import { parseAmount } from '../../src/core/parse-amount.js';

type Row = readonly [typed: string, amount: string];
const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['200', '200'],
    ['200.00', '200.00'],
    ['1,234.50', '1234.50'],
    ['1,234', '1234'],
    ['12,345,678.9', '12345678.9'],
    ['1.234', '1.234'], // three decimals: too many for most currencies, which the order's reader says
    ['12,5', '12.5'], // a single mark before one or two digits is decimal in any language
    ['12,34', '12.34'],
    ['0,123', '0.123'], // nobody writes thousands with a leading zero
    ['$149.00', '149.00'],
    ['US$ 149', '149'],
    ['149 USD', '149'],
    ['1.234,50', '1234.50'], // where both stand, the last one is decimal
  ],
  fr: [
    ['1 234,50', '1234.50'],
    ['1\u202f234,50', '1234.50'],
    ['1\u00a0234,50 €', '1234.50'],
    ['149,00 $US', '149.00'],
    ['1234,5', '1234.5'],
    ['149.00', '149.00'],
    ['1.234', '1.234'],
    ['1,234', '1.234'],
  ],
  de: [
    ['1.234,50 €', '1234.50'],
    ['1.234', '1234'],
    ['1.234.567', '1234567'],
    ['149,9', '149.9'],
  ],
  'de-CH': [
    ['1’234.50', '1234.50'],
    ["1'234.50", '1234.50'],
    ['CHF 200.–', '200'],
    ['Fr. 200.--', 'Fr. 200.--'],
    ['200.-', '200'],
  ],
  es: [
    ['1.234', '1234'],
    ['1234,5', '1234.5'],
  ],
  'en-IN': [
    ['₹1,23,456.50', '123456.50'],
    ['12,34,567', '1234567'],
  ],
  ar: [
    ['149.00', '149.00'],
    ['1,234.50', '1234.50'],
    ['١٤٩٫٠٠', '149.00'],
    ['١٬٢٣٤٫٥٠', '1234.50'],
    ['١٬٢٣٤', '1234'],
    ['149،50', '149.50'],
    ['\u200f١٤٩٫٠٠\u00a0US$', '149.00'],
    ['−٥', '-5'],
  ],
  fa: [['۱٬۲۳۴٫۵', '1234.5']],
  hi: [['१,२३४.५', '1234.5']],
  ja: [
    ['１，２３４', '1234'],
    ['1,234円', '1234'],
  ],
  zh: [
    ['1234.50元', '1234.50'],
    ['￥1,234.50', '1234.50'],
    ['元', '元'],
  ],
  he: [
    ['₪1,234.50', '1234.50'],
    ['149 ש״ח', '149'],
    ['149 ש"ח', '149'],
  ],
  sv: [['1 234:-', '1234']],
};

describe('an amount', () => {
  for (const [locale, rows] of Object.entries(LANGUAGES)) {
    for (const [typed, amount] of rows)
      it(`${locale}: “${typed}” is ${amount}`, () => expect(parseAmount(typed, locale)).to.equal(amount));
  }

  const unfinished: readonly Row[] = [
    ['5.', '5'],
    ['5,', '5'],
    ['.5', '0.5'],
    ['  7  ', '7'],
    ['0', '0'],
    ['-5', '-5'],
    ['-.5', '-0.5'],
    ['007', '007'],
  ];
  for (const [typed, amount] of unfinished)
    it(`“${typed}” is ${amount}`, () => expect(parseAmount(typed, 'en')).to.equal(amount));

  const junk = [
    '',
    'abc',
    '12abc34',
    '$',
    '-',
    '.',
    '٫',
    '1.2.3',
    '12.05.2026',
    '1,2.3',
    '1.234.5',
    '1,234,56',
    '1,234.50.00',
    '1٫2٫3',
    '5-',
    '--5',
    '1e3',
    '0x10',
    '½',
    'Infinity',
    '<b>5</b>',
  ];
  for (const typed of junk) {
    it(`“${typed}” is none, and comes back as it was`, () =>
      expect(parseAmount(typed, 'en')).to.equal(typed));
  }
  it('that is none comes back without the spaces around it', () =>
    expect(parseAmount(' 1 or 2 ', 'en')).to.equal('1 or 2'));

  const currencies: [locale: string, currency: string, typed: string, amount: string][] = [
    ['sv', 'SEK', '149 kr', '149'],
    ['sv', 'SEK', '1 234,50 SEK', '1234.50'],
    ['pl', 'PLN', '149,90 zł', '149.90'],
    ['cs', 'CZK', '1 200 Kč', '1200'],
    ['hu', 'HUF', '12 000 Ft', '12000'],
    ['ar-AE', 'AED', '149.50 د.إ.', '149.50'],
    ['pt-BR', 'BRL', 'R$ 1.234,50', '1234.50'],
    ['en', 'USD', '149 kr', '149 kr'],
  ];
  for (const [locale, currency, typed, amount] of currencies) {
    it(`${locale}: “${typed}” in ${currency} is ${amount}`, () =>
      expect(parseAmount(typed, locale, currency)).to.equal(amount));
  }

  // Whatever the interface writes, somebody will type.
  for (const locale of [
    'en',
    'fr',
    'ar',
    'ar-EG',
    'de',
    'de-CH',
    'en-IN',
    'es',
    'fa',
    'it',
    'ja',
    'pl',
    'pt',
    'ru',
    'tr',
  ]) {
    for (const currency of ['USD', 'EUR', 'GBP']) {
      it(`as ${locale} writes it in ${currency}`, () => {
        for (const amount of ['0.07', '1.50', '149.00', '1234.56', '1234567.89']) {
          const options = { style: 'currency', currency, useGrouping: true } as const;
          const written = numberFormat(locale, options).format(Number(amount));
          expect(parseAmount(written, locale, currency), written).to.equal(amount);
        }
      });
    }
  }

  it('is never guessed: what is refused stays the same when it is read again', () => {
    for (const typed of junk) expect(parseAmount(parseAmount(typed, 'de'), 'de')).to.equal(typed);
  });
});
