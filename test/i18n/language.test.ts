import { expect, fixture, html } from '@open-wc/testing';
import ar from '../../locales/ar.js';
import fr from '../../locales/fr.js';
import { availableLanguage } from '../../src/core/words.js';
import { pageLanguage, textDirection } from '../../src/i18n/language.js';
import { createTranslator } from '../../src/i18n/translator.js';

const root = document.documentElement;

describe('pageLanguage', () => {
  const { lang } = root;
  beforeEach(() => {
    root.lang = 'de';
  });
  afterEach(() => {
    root.lang = lang;
    root.removeAttribute('dir');
  });

  type Found = ReturnType<typeof pageLanguage>;
  const cases: [what: string, markup: string, lang: Found['lang'], dir?: Found['dir']][] = [
    ['the page’s', '<p><b></b></p>', 'de'],
    ['its own', '<p lang="fr"><b lang="en"></b></p>', 'en'],
    ['the nearest', '<p lang="fr"><i lang="en"><u><b></b></u></i></p>', 'en'],
    ['a region as it is written', '<p lang="FR-ca"><b></b></p>', 'FR-ca'],
    ['not a malformed one', '<p lang="fr"><i lang="a b"><b lang="français"></b></i></p>', 'fr'],
    ['one that is meant though misspelt', '<p lang="fr"><b lang="en_US"></b></p>', 'en-US'],
    ['not an empty one', '<p lang="fr"><b lang=""></b></p>', 'fr'],
    ['not one beside it', '<i lang="fr"></i><p><i lang="en"></i><b></b></p>', 'de'],
    ['with the direction beside it', '<p lang="fr" dir="rtl"><b></b></p>', 'fr', 'rtl'],
    ['with a nearer direction', '<p lang="ar"><i dir="ltr"><b></b></i></p>', 'ar', 'ltr'],
    [
      'without the direction of a farther language',
      '<p lang="ar" dir="rtl"><i lang="en"><b></b></i></p>',
      'en',
    ],
    ['with the nearest of two directions', '<p lang="fr" dir="rtl"><b dir="ltr"></b></p>', 'fr', 'ltr'],
    ['with a direction in capitals', '<p dir="RTL"><b></b></p>', 'de', 'rtl'],
    ['without a direction that is none', '<p lang="fr" dir="auto"><b dir="up"></b></p>', 'fr'],
    ['with the direction beside a malformed language', '<p lang="a b" dir="rtl"><b></b></p>', 'de', 'rtl'],
  ];
  for (const [what, markup, expected, dir] of cases) {
    it(`is ${what}: ${markup}`, async () => {
      const container = await fixture<HTMLElement>(html`<div .innerHTML=${markup}></div>`);
      expect(pageLanguage(container.querySelector('b')!)).to.deep.equal({ lang: expected, dir });
    });
  }

  it('is found through shadow roots, and past slots as they stand in the page', async () => {
    const container = await fixture<HTMLElement>(
      html`<div lang="fr" dir="rtl">
        <section><b></b></section>
      </div>`,
    );
    const inner = container.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p lang="en"><slot></slot></p><div></div>';
    const innermost = inner.querySelector('div')!.attachShadow({ mode: 'closed' });
    innermost.innerHTML = '<i></i>';
    expect(pageLanguage(innermost.querySelector('i')!)).to.deep.equal({ lang: 'fr', dir: 'rtl' });
    expect(pageLanguage(container.querySelector('b')!)).to.deep.equal({ lang: 'fr', dir: 'rtl' });
  });

  it('is unknown where the page says nothing, and outside of it', () => {
    expect(pageLanguage(document.createElement('b'))).to.deep.equal({ lang: undefined, dir: undefined });
    root.removeAttribute('lang');
    root.dir = 'rtl';
    expect(pageLanguage(document.body)).to.deep.equal({ lang: undefined, dir: 'rtl' });
  });
});

describe('textDirection', () => {
  const cases: Record<'ltr' | 'rtl', string> = {
    ltr: 'en fr fr-CA zh-Hant az uz ku ms tr-TR',
    rtl: 'ar ar-EG AR he iw fa ur ps dv yi ckb ug syr nqo az-Arab pa-PK ks uz-AF ar-Arab-DZ',
  };
  for (const [direction, tags] of Object.entries(cases))
    for (const tag of tags.split(' '))
      it(`${tag}: ${direction}`, () => expect(textDirection(tag)).to.equal(direction));
});

describe('availableLanguage', () => {
  const own: [page: string, file: string | undefined][] = [
    ['fr-CA', 'fr'],
    ['zh', 'zh'],
    ['zh-TW', 'zh'], // `zh-Hant` as soon as there is one
    ['zh-Hant', 'zh'],
    ['PT-br', 'pt'],
    ['iw', 'he'],
    ['ko', undefined],
    ['not a tag', undefined],
  ];
  for (const [page, file] of own)
    it(`${page}: ${file ?? 'none'}`, () => expect(availableLanguage(page)).to.equal(file));
});

describe('createTranslator', () => {
  type Messages = Readonly<Record<string, string>>;
  /** A message as its file has it, with the number as the language writes it. */
  const say = (messages: Messages, key: string, count: number, locale: string) =>
    messages[key]!.replace('{{count, number}}', new Intl.NumberFormat(locale).format(count));

  const plurals: [locale: string, messages: Messages, count: number, category: string][] = [
    ['fr', fr, 0, 'one'],
    ['fr', fr, 1, 'one'],
    ['fr', fr, 2, 'other'],
    ['fr', fr, 1_000_000, 'many'],
    ['ar', ar, 0, 'zero'],
    ['ar', ar, 1, 'one'],
    ['ar', ar, 2, 'two'],
    ['ar', ar, 3, 'few'],
    ['ar', ar, 11, 'many'],
    ['ar', ar, 100, 'other'],
  ];
  for (const [locale, messages, count, category] of plurals) {
    it(`${locale} takes “${category}” for ${count}`, async () =>
      expect((await createTranslator(locale)).t('search.results', { count })).to.equal(
        say(messages, `search.results_${category}`, count, locale),
      ));
  }

  const numbers: [locale: string, said: string][] = [
    ['en', '1,234,567 questions'],
    ['en-IN', '12,34,567 questions'],
    ['ar-EG', '١٬٢٣٤٬٥٦٧ سؤالًا'],
    ['fr-CA', '1 234 567 questions'],
  ];
  for (const [locale, said] of numbers) {
    it(`${locale} writes numbers as its region does: ${said}`, async () => {
      const translator = await createTranslator(locale);
      const tidy = (text: string) => text.replace(/\s/gu, ' ');
      expect(translator.locale).to.equal(locale);
      expect(tidy(translator.number(1_234_567))).to.equal(said.replace(/ \p{L}.*/u, ''));
      expect(tidy(translator.t('search.results', { count: 1_234_567 }))).to.equal(said);
    });
  }

  it('fr-CA groups digits by its own kind of space, alone and in a text', async () => {
    const translator = await createTranslator('fr-CA');
    const own = new Intl.NumberFormat('fr-CA').format(12_345);
    expect(translator.number(12_345)).to.equal(own);
    expect(translator.t('search.results', { count: 12_345 })).to.contain(own);
  });

  for (const locale of ['xx', 'tlh', 'ko-Kore']) {
    it(`speaks English for ${locale}, with its numbers`, async () => {
      const translator = await createTranslator(locale);
      expect(translator.locale).to.equal(locale);
      expect(translator.t('topics.all')).to.equal('All');
      expect(translator.t('search.results', { count: 1 })).to.match(/ question$/u);
    });
  }
  for (const locale of ['en-a', 'fr_FR', '']) {
    it(`speaks English for ${JSON.stringify(locale)}, which is no tag`, async () => {
      const translator = await createTranslator(locale);
      expect(translator.locale).to.equal('en');
      expect(translator.number(1234)).to.equal('1,234');
      expect(translator.t('search.results', { count: 2 })).to.equal('2 questions');
    });
  }

  it('keeps languages apart', async () => {
    const [english, french] = await Promise.all([createTranslator('en'), createTranslator('fr')]);
    expect([english.t('topics.all'), french.t('topics.all'), english.t('topics.all')]).to.deep.equal([
      'All',
      'Tous',
      'All',
    ]);
    expect(french.words['fact.free']).to.equal(fr['fact.free']);
  });

  it('puts values in as they are, and reads none as a message', async () => {
    const { t } = await createTranslator('en');
    for (const query of ['<b>&amp;"', '{{count}}', '$t(topics.all)', '$1 $&', '__proto__', ''])
      expect(t('found.none', { query })).to.equal(`No answer found for “${query}”`);
  });
});
