import { expect } from '@open-wc/testing';
import faq from '../../demo/store/faq.json';
import { factNames, fillFacts } from '../../src/core/facts.js';
import { parseDocument, readDocument } from '../../src/core/read-document.js';
import { localize } from '../../src/core/text.js';
import { writtenTexts } from '../../src/core/texts.js';
import { loadWords } from '../../src/core/words.js';

const document = parseDocument(faq);
const texts = writtenTexts(document);
const LANGUAGES = ['en', 'fr'];

/** The addresses that a text links to. */
const links = (markdown: string) => [...markdown.matchAll(/\]\(([^()\s]+)\)/gu)].map((match) => match[1]!);

describe('the demo’s store', () => {
  it('has not a single problem', () => expect(readDocument(faq).problems).to.deep.equal([]));

  it('has every text in both languages', () => {
    expect(texts.filter(({ lang }) => lang === undefined)).to.deep.equal([]);
    const languages = new Set(LANGUAGES);
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const keys = Object.keys(value);
      if (keys.some((key) => languages.has(key))) expect(keys.toSorted(), path).to.deep.equal(LANGUAGES);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`);
    };
    visit(faq, '');
  });

  it('has questions under each of its topics', () => {
    for (const { id } of document.topics)
      expect(document.entries.filter(({ topic }) => topic === id).length, id).to.be.above(4);
  });

  it('links only to what is there', () => {
    const places = ['#contact', '#calculator', ...document.entries.map(({ id }) => `#${id}`)];
    const all = texts.flatMap(({ value, path }) => links(value).map((link) => ({ link, path })));
    expect(all.length).to.be.above(20);
    for (const { link, path } of all)
      if (!/^https?:\/\/[a-z.-]+\/\S*$/u.test(link)) expect(places, path).to.include(link);
  });

  it('links to the same places inside from both languages', () => {
    for (const { id, answer } of document.entries) {
      const [en, fr] = LANGUAGES.map((lang) =>
        links(localize(answer, lang, 'fr').value).filter((link) => link.startsWith('#')),
      );
      expect(en, id).to.deep.equal(fr);
    }
  });

  it('types no number of the policy into prose', () => {
    const number = /\d\s*(?:hours?|heures?|h\b|%|days?|jours?|weeks?|semaines?|months?|mois|\$)|\$\s*\d/iu;
    expect('Dans les 24 heures').to.match(number);
    expect('Over $149').to.match(number);
    for (const { path, value } of texts) {
      const prose = value.replace(/\{\{[^{}]*\}\}|\]\([^()]*\)/gu, '');
      expect(prose, path).not.to.match(number);
    }
  });

  it('asks for the same facts in both languages', () => {
    const facts = ({ value }: { value: string }) => factNames(value).toSorted();
    for (const text of texts.filter(({ lang }) => lang === 'fr')) {
      const twin = texts.find(({ path }) => path === text.path.replace(/fr$/u, 'en'));
      expect(facts(twin!), text.path).to.deep.equal(facts(text));
    }
  });

  it('leaves the theme’s ticket steps an ordered list of five, with both links', () => {
    const { answer } = document.entries.find(({ id }) => id === 'theme-support')!;
    for (const lang of LANGUAGES) {
      const { value } = localize(answer, lang, 'fr');
      expect(value.match(/^\d\. /gmu)).to.deep.equal(['1. ', '2. ', '3. ', '4. ', '5. ']);
      expect(links(value)).to.deep.equal([
        'http://docs.shopify.com/manual/settings/account/staff-members',
        'https://halosoft.ticksy.com/',
      ]);
    }
  });

  describe('promises', () => {
    // What the store's page says; of its two windows, 24 hours is for a change and 12 for a cancellation.
    const promises: [id: string, fr: string, en: string][] = [
      ['shipping-times', 'Production : 5–10 jours ouvrés', 'Production: 5–10 business days'],
      ['shipping-times', 'États-Unis : 1–2 semaines', 'United States: 1–2 weeks'],
      ['shipping-times', 'autres pays : 1–3 semaines', 'other countries: 1–3 weeks'],
      ['express-delivery', 'supérieure à 149,00 $US', 'over $149.00'],
      ['quality-guarantee', '30 jours', '30 days'],
      ['contact-us', 'support@atelier-foulee.example', 'support@atelier-foulee.example'],
      ['contact-us', '12–24 heures', '12–24 hours'],
      ['support-hours', '24 h/24 et 7 j/7', '24 hours a day, 7 days a week'],
      ['change-order', '24 heures', '24 hours'],
      ['cancel-order', '12 heures', '12 hours'],
      ['cancellation-fee', '1,5 % du montant total', '1.5% of your order total'],
    ];
    const say = async (id: string, locale: string) => {
      const { answer } = document.entries.find((entry) => entry.id === id)!;
      const { value } = localize(answer, locale, 'fr');
      const filled = fillFacts(value, { document, locale, words: await loadWords(locale) });
      return filled.replaceAll('**', '').replace(/\s/gu, ' ');
    };
    for (const [id, fr, en] of promises) {
      it(`${id}: ${en}`, async () => {
        expect(await say(id, 'fr')).to.contain(fr);
        expect(await say(id, 'en')).to.contain(en);
      });
    }

    it('leave no fact unsaid in any text', async () => {
      for (const { path, value, lang = 'fr' } of texts) {
        const filled = fillFacts(value, { document, locale: lang, words: await loadWords(lang) });
        expect(filled, path).not.to.match(/\{\{|undefined|NaN/u);
      }
    });
  });
});
