import { expect } from '@open-wc/testing';
import type { Text } from '../../src/core/schema.js';
import { localize, matchLanguage, sameLanguage } from '../../src/core/text.js';

describe('text', () => {
  describe('localize: the exact tag, its language, the default, the first', () => {
    const cases: [text: Text, locale: string, defaultLocale: string, value: string, lang: string][] = [
      ['Bonjour', 'fr', 'fr', 'Bonjour', 'fr'],
      ['Bonjour', 'en', 'fr', 'Bonjour', 'fr'],
      [{ en: 'Hi', fr: 'Salut' }, 'fr', 'en', 'Salut', 'fr'],
      [{ en: 'Hi', fr: 'Salut' }, 'fr-CA', 'en', 'Salut', 'fr'],
      [{ fr: 'Salut', 'fr-CA': 'Allô' }, 'fr-CA', 'fr', 'Allô', 'fr-CA'],
      [{ fr: 'Salut', 'FR-ca': 'Allô' }, 'fr-CA', 'fr', 'Allô', 'FR-ca'],
      [{ 'fr-CA': 'Allô', en: 'Hi' }, 'fr', 'en', 'Hi', 'en'],
      [{ zh: '你好', 'zh-Hant': '您好' }, 'zh-Hant-TW', 'zh', '您好', 'zh-Hant'],
      [{ zh: '你好', 'zh-Hant': '您好' }, 'zh-Hans-CN', 'zh-Hant', '你好', 'zh'],
      [{ de: 'Hallo', fr: 'Salut' }, 'es', 'fr', 'Salut', 'fr'],
      [{ de: 'Hallo', fr: 'Salut' }, 'es', 'fr-CA', 'Salut', 'fr'],
      [{ de: 'Hallo', it: 'Ciao' }, 'es', 'fr', 'Hallo', 'de'],
      [{}, 'es', 'fr', '', 'fr'],
    ];
    for (const [text, locale, defaultLocale, value, lang] of cases) {
      it(`${JSON.stringify(text)} for ${locale}, by default ${defaultLocale}: ${lang}`, () =>
        expect(localize(text, locale, defaultLocale)).to.deep.equal({ value, lang }));
    }
  });

  describe('matchLanguage: the same tag or a shorter form of it', () => {
    const cases: [locale: string, available: string[], expected: string | undefined][] = [
      ['fr', ['en', 'fr'], 'fr'],
      ['FR', ['en', 'fr'], 'fr'],
      ['fr-CA', ['fr', 'fr-CA'], 'fr-CA'],
      ['fr-CA', ['en', 'fr'], 'fr'],
      ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
      ['fr', ['fr-CA'], undefined], // a longer form is another language
      ['fra', ['fr'], undefined],
      ['fr_FR', ['fr'], undefined],
      ['de', ['en', 'fr'], undefined],
      ['de', [], undefined],
      ['', ['', 'en'], undefined],
      ['-', ['en'], undefined],
    ];
    for (const [locale, available, expected] of cases) {
      it(`${JSON.stringify(locale)} in [${available.join(', ')}]: ${String(expected)}`, () =>
        expect(matchLanguage(locale, available)).to.equal(expected));
    }
  });

  describe('sameLanguage', () => {
    const cases: [a: string, b: string, expected: boolean][] = [
      ['fr', 'fr', true],
      ['fr-CA', 'fr', true],
      ['FR', 'fr-FR', true],
      ['zh-Hant', 'zh-Hans', true],
      ['fr', 'fra', false],
      ['en', 'fr', false],
    ];
    for (const [a, b, expected] of cases) {
      it(`${a} and ${b}: ${String(expected)}`, () => expect(sameLanguage(a, b)).to.equal(expected));
    }
  });
});
