import { expect } from '@open-wc/testing';
import { isCalendarDay, isCurrency, isLanguageTag, isTimeZone } from '../../src/core/checks.js';

const TABLES: [name: string, check: (text: string) => boolean, right: string[], wrong: string[]][] = [
  [
    'isCalendarDay',
    isCalendarDay,
    ['2026-11-26', '2024-02-29', '2000-02-29', '1970-01-01', '0001-01-01', '9999-12-31'],
    [
      '2026-02-29',
      '2026-02-30',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      '',
    ],
  ],
  [
    'isTimeZone',
    isTimeZone,
    ['UTC', 'America/New_York', 'Europe/Paris', 'Asia/Kathmandu', 'Etc/GMT+12', 'europe/paris'],
    ['', 'Paris', 'Mars/Olympus', 'America/New York', ' UTC', 'UTC+1'],
  ],
  ['isCurrency', isCurrency, ['USD', 'EUR', 'JPY', 'KWD'], ['', 'usd', 'US', 'USDT', '$', 'QQQ', ' USD']],
  [
    'isLanguageTag',
    isLanguageTag,
    ['fr', 'FR', 'fr-CA', 'zh-Hant-TW', 'sr-Latn', 'de-CH-1996', 'en-u-nu-arab'],
    ['', 'f', 'fr_CA', 'fr-', '-fr', 'fr CA', 'en-a', 'français', 'fr-CA-CA', '*'],
  ],
];

for (const [name, check, right, wrong] of TABLES) {
  describe(name, () => {
    for (const text of right) it(`accepts ${JSON.stringify(text)}`, () => expect(check(text)).to.be.true);
    for (const text of wrong) it(`refuses ${JSON.stringify(text)}`, () => expect(check(text)).to.be.false);
  });
}
