import { expect } from '@open-wc/testing';
import * as format from '../../src/core/format.js';

/** Engines differ in which spaces and marks of direction they write; readers see none of it. */
const tidy = (text: string) => text.replace(/\s/gu, ' ').replace(/[\u200e\u200f\u061c]/gu, '');

type Case = [say: () => string, expected: string];
const table = (name: string, cases: readonly Case[]) =>
  describe(name, () => {
    for (const [say, expected] of cases) it(expected, () => expect(tidy(say())).to.equal(expected));
  });

describe('format', () => {
  const { formatUnit, formatNumber, formatMoney, moneyDigits, formatPercent, formatDecimal } = format;

  table('formatUnit: one amount or a range, with its unit', [
    [() => formatUnit('en', 'hour', 24), '24 hours'],
    [() => formatUnit('en', 'hour', 1), '1 hour'],
    [() => formatUnit('en', 'day', 0), '0 days'],
    [() => formatUnit('en', 'week', 1, 2), '1–2 weeks'],
    [() => formatUnit('en', 'week', 2, 2), '2 weeks'],
    [() => formatUnit('fr', 'hour', 24), '24 heures'],
    [() => formatUnit('fr', 'day', 1), '1 jour'],
    [() => formatUnit('fr', 'minute', 30), '30 minutes'],
    [() => formatUnit('fr', 'week', 1, 3), '1–3 semaines'],
    [() => formatUnit('ar-u-nu-latn', 'day', 3), '3 أيام'],
    [() => formatUnit('ar', 'hour', 2), 'ساعتان'],
    [() => formatUnit('ar-EG', 'day', 11), '١١ يومًا'],
  ]);

  table('formatNumber: the digits alone', [
    [() => formatNumber('en', 5, 10), '5–10'],
    [() => formatNumber('fr', 5, 5), '5'],
    [() => formatNumber('en', 12345), '12,345'],
    [() => formatNumber('en-IN', 1234567), '12,34,567'],
    [() => formatNumber('ar-EG', 5), '٥'],
  ]);

  table('formatMoney: as many decimals as the currency has, exactly', [
    [() => formatMoney('en', '149.00', 'USD'), '$149.00'],
    [() => formatMoney('en', '149', 'USD'), '$149.00'],
    [() => formatMoney('fr', '149.00', 'USD'), '149,00 $US'],
    [() => formatMoney('fr-CA', '149.00', 'CAD'), '149,00 $'],
    [() => formatMoney('fr', '1234.5', 'EUR'), '1 234,50 €'],
    [() => formatMoney('en', '5000', 'JPY'), '¥5,000'],
    [() => formatMoney('en', '1.005', 'USD'), '$1.01'],
    [() => formatMoney('en', '90071992547409931.25', 'USD'), '$90,071,992,547,409,931.25'],
  ]);

  table('moneyDigits: the same without its currency', [
    [() => moneyDigits('en', '149.00', 'USD'), '149.00'],
    [() => moneyDigits('fr', '1234.5', 'EUR'), '1 234,50'],
    [() => moneyDigits('ar-EG', '149.00', 'USD'), '١٤٩٫٠٠'],
    [() => moneyDigits('en', '5000', 'JPY'), '5,000'],
  ]);

  table('formatPercent: exactly', [
    [() => formatPercent('en', '1.5'), '1.5%'],
    [() => formatPercent('fr', '1.5'), '1,5 %'],
    [() => formatPercent('en', '1.50'), '1.5%'],
    [() => formatPercent('en', '100'), '100%'],
    [() => formatPercent('en', '007'), '7%'],
    [() => formatPercent('en', '1.005'), '1.005%'],
    [() => formatPercent('en', '0.12345678901234567891'), '0.12345678901234567891%'],
    [() => formatPercent('ar-EG', '1.5'), '١٫٥٪'],
  ]);

  table('formatDecimal: exactly', [
    [() => formatDecimal('fr', '1.005'), '1,005'],
    [() => formatDecimal('en', '0.30000000000000000004'), '0.30000000000000000004'],
    [
      () => formatDecimal('en', '123456789012345678901234567890.5'),
      '123,456,789,012,345,678,901,234,567,890.5',
    ],
  ]);

  table('formatClock: the same time wherever the reader is', [
    [() => format.formatClock('en', '14:00'), '2:00 PM'],
    [() => format.formatClock('en', '00:05'), '12:05 AM'],
    [() => format.formatClock('en-GB', '14:00'), '14:00'],
    [() => format.formatClock('fr', '09:30'), '09:30'],
    [() => format.formatClock('fr', '23:59'), '23:59'],
  ]);

  table('formatWeekdays: from 1, Monday', [
    [() => format.formatWeekdays('en', [1, 2, 3, 4, 5]), 'Monday–Friday'],
    [() => format.formatWeekdays('en', [5, 3, 4, 2, 1, 1]), 'Monday–Friday'],
    [() => format.formatWeekdays('en', [6, 7]), 'Saturday and Sunday'],
    [() => format.formatWeekdays('en', [7]), 'Sunday'],
    [() => format.formatWeekdays('en-GB', [1, 3, 5]), 'Monday, Wednesday and Friday'],
    [() => format.formatWeekdays('fr', [1, 2, 3, 4, 5, 6, 7]), 'lundi–dimanche'],
    [() => format.formatWeekdays('fr', [1, 2, 4]), 'lundi, mardi et jeudi'],
  ]);

  describe('pluralCategory: of a number or a range', () => {
    const cases: [locale: string, min: number, max: number, expected: string][] = [
      ['en', 1, 1, 'one'],
      ['en', 0, 0, 'other'],
      ['en', 1, 2, 'other'],
      ['fr', 0, 0, 'one'],
      ['fr', 0, 1, 'one'],
      ['fr', 1_000_000, 1_000_000, 'many'],
      ['ar', 2, 2, 'two'],
      ['ar', 5, 10, 'few'],
      ['ar', 11, 11, 'many'],
    ];
    for (const [locale, min, max, expected] of cases) {
      it(`${locale} ${min}–${max}: ${expected}`, () =>
        expect(format.pluralCategory(locale, min, max)).to.equal(expected));
    }
  });

  it('makes each formatter once', () => {
    const make = (locale: string, unit: string) => format.numberFormat(locale, { style: 'unit', unit });
    expect(make('fr', 'hour')).to.equal(make('fr', 'hour'));
    expect(make('fr', 'hour')).not.to.equal(make('fr', 'day'));
    expect(make('fr', 'hour')).not.to.equal(make('en', 'hour'));
  });

  // `{ "fr_FR": "…" }` is a common slip of the pen, and no reason to show nothing at all.
  table('a tag that is none counts as English', [
    [() => formatUnit('fr_FR', 'hour', 24), '24 hours'],
    [() => format.pluralCategory('', 1), 'one'],
    [() => format.formatWeekdays('en-a', [6, 7]), 'Saturday and Sunday'],
  ]);
});
