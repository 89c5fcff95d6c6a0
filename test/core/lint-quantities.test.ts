import { expect } from '@open-wc/testing';
import { lexiconOf } from '../../src/core/lint/lexicon/index.js';
import { readQuantities } from '../../src/core/lint/quantities.js';

/** Everything that is counted in a text, short: "12-24 hour". */
function read(text: string, locale: string): string[] {
  const lexicon = lexiconOf(locale);
  if (!lexicon) throw new Error(`no lexicon for ${locale}`);
  return readQuantities(text, locale, lexicon).map(({ kind, low, high, unit, currency, atMost }) => {
    const amount = low === high ? String(low) : `${low}-${high}`;
    return [atMost && kind === 'time' ? '≤' : '', amount, unit ?? currency ?? kind].filter(Boolean).join(' ');
  });
}

const TABLE: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  en: [
    ['within 24 hours', '≤ 24 hour'],
    ['a 24-hour window', '24 hour'],
    ['24hrs', '24 hour'],
    ['12-24 hours', '12-24 hour'],
    ['between two and three weeks', '2-3 week'],
    ['5 to 10 business days', '5-10 business'],
    ['in a fortnight', '2 week'],
    ['half a day', '0.5 day'],
    ['thirty (30) days', '30 day'],
    ['the first hour', '1 hour'],
    ['four days at most', '≤ 4 day'],
    ['twice a day, two days a week', '2 day'],
    ['1.5% of $1,299.00', '1.5 percent', '1299 $'],
    ['US$149 or 20 euros', '149 USD', '20 EUR'],
    ['9 am to 5:30 pm', '540-1050 clock'],
    ['before noon', '720 clock'],
    ['24/7', '0 always'],
    ['call +1 212 555 0148, model 300, size 42, since 1998, 12 cm'],
  ],
  fr: [
    ['sous 48 heures', '≤ 48 hour'],
    ['48h', '48 hour'],
    ['en 24/48h', '24-48 hour'],
    ['12 à 24 heures', '12-24 hour'],
    ['dans les 12 premières heures', '≤ 12 hour'],
    ['quinze jours', '15 day'],
    ['une dizaine de jours ouvrés', '10 business'],
    ['une demi-journée', '0.5 day'],
    ['24 heures ouvrées', '24 hour'],
    ['1,5 % de 1 299,00 €', '1.5 percent', '1299 EUR'],
    ['de 9 h à 17 h 30', '540-1050 clock'],
    ['de 9h30 à 12h', '570-720 clock'],
    ['avant midi', '720 clock'],
    ['24h/24 et 7j/7', '0 always'],
  ],
  de: [
    ['binnen vierzehn Tagen', '≤ 14 day'],
    ['innerhalb von 24 Std.', '≤ 24 hour'],
    ['ein 14-tägiges Recht', '14 day'],
    ['30-Tage-Rückgabe', '30 day'],
    ['einundzwanzig Tage', '21 day'],
    ['einen halben Tag', '0.5 day'],
    ['3 bis 5 Werktage', '3-5 business'],
    ['anderthalb Prozent', '1.5 percent'],
    ['1.299,00 €', '1299 EUR'],
    ['9 bis 17 Uhr', '540-1020 clock'],
    ['rund um die Uhr', '0 always'],
  ],
  es: [
    ['hasta 30 días', '≤ 30 day'],
    ['de 5 a 10 días hábiles', '5-10 business'],
    ['una semana', '1 week'],
    ['en una quincena', '2 week'],
    ['media hora', '0.5 hour'],
    ['treinta y un días', '31 day'],
    ['un cinco por ciento', '5 percent'],
    ['entre las 9:00 y las 17:00', '540-1020 clock'],
    ['las 24 horas', '0 always'],
  ],
};

for (const [locale, rows] of Object.entries(TABLE))
  describe(`numbers in prose, ${locale}`, () => {
    for (const [text, ...found] of rows)
      it(`“${text}” is ${found.join(', ') || 'nothing'}`, () =>
        expect(read(text, locale)).to.deep.equal(found));
  });
