import { expect } from '@open-wc/testing';
import faq from '../../demo/store/faq.json';
import { parseDocument } from '../../src/core/read-document.js';
import { createSearch, type SearchResult } from '../../src/core/search.js';

const ids = (results: readonly SearchResult[]) => results.map(({ id }) => id);

describe('a search', () => {
  describe('in the demo’s store', () => {
    const document = parseDocument(faq);
    const find = async (query: string, locale = 'fr') =>
      (await createSearch(document, { locale })).search(query);

    const cases: [what: string, locale: string, query: string, ...first: string[]][] = [
      ['capital letters do not matter', 'fr', 'TAXES', 'taxes'],
      ['accents do not matter', 'fr', 'retractation', 'right-of-withdrawal'],
      ['nor where there should be none', 'fr', 'tàxés', 'taxes'],
      ['a letter too many', 'fr', 'rétracttation', 'right-of-withdrawal'],
      ['a letter too few', 'fr', 'anuler', 'cancel-order'],
      ['a wrong letter', 'en', 'widthdrawal', 'right-of-withdrawal'],
      ['two letters exchanged', 'en', 'acocunt', 'guest-checkout'],
      ['half a word', 'fr', 'rétract', 'right-of-withdrawal'],
      ['half a word, while typing', 'en', 'how do i canc', 'cancel-order', 'cancellation-fee'],
      ['a keyword', 'fr', 'TVA', 'taxes'],
      ['a keyword of several words', 'en', 'opening hours', 'support-hours'],
      ['words in any order', 'fr', 'stock rupture', 'always-available'],
      ['spaces around', 'en', '  taxes  ', 'taxes'],
      ['a question mark', 'en', 'Are taxes included?', 'taxes'],
    ];
    for (const [what, locale, query, ...first] of cases) {
      it(`${what}: “${query}” finds ${first.join(', ')}`, async () =>
        expect(ids(await find(query, locale)).slice(0, first.length)).to.have.members(first));
    }

    const facts: [query: string, locale: string, ...found: string[]][] = [
      ['24 heures', 'fr', 'change-order', 'contact-us'],
      ['12 heures', 'fr', 'cancel-order', 'contact-us'],
      ['24 hours', 'en', 'change-order', 'contact-us', 'support-hours'],
      ['30 jours', 'fr', 'quality-guarantee'],
      ['149', 'en', 'express-delivery'],
      ['149,00 $US', 'fr', 'express-delivery'],
      ['1,5 %', 'fr', 'cancellation-fee'],
      ['1.5%', 'en', 'cancellation-fee'],
      ['1–2 semaines', 'fr', 'shipping-times'],
      ['support@atelier-foulee.example', 'en', 'contact-us'],
    ];
    for (const [query, locale, ...found] of facts) {
      it(`a formatted fact: “${query}” finds ${found.join(', ')}`, async () =>
        expect(ids(await find(query, locale)).slice(0, 5)).to.include.members(found));
    }

    it('finds nothing of another language', async () => {
      expect(ids(await find('withdrawal', 'fr'))).not.to.include('right-of-withdrawal');
      expect(ids(await find('consommateur', 'en'))).to.deep.equal([]);
    });

    it('finds the same in a region of a language', async () =>
      expect(ids(await find('24 heures', 'fr-CA'))).to.deep.equal(ids(await find('24 heures', 'fr'))));

    it('keeps to a topic, and to a number of results', async () => {
      const engine = await createSearch(document, { locale: 'fr' });
      const all = engine.search('commande');
      const ofTopic = all.filter(
        ({ id }) => document.entries.find((entry) => entry.id === id)?.topic === 'pre-sale',
      );
      expect(all.length).to.be.above(ofTopic.length);
      expect(ofTopic.length).to.be.above(1);
      expect(engine.search('commande', { topic: 'pre-sale' })).to.deep.equal(ofTopic);
      expect(engine.search('commande', { topic: 'pre-sale', limit: 1 })).to.deep.equal(ofTopic.slice(0, 1));
      expect(engine.search('commande', { limit: 3 })).to.deep.equal(all.slice(0, 3));
      expect(engine.search('commande', { limit: 0 })).to.deep.equal([]);
      expect(engine.search('commande', { topic: 'nope' })).to.deep.equal([]);
    });

    it('says best first, from 1 to 0', async () => {
      const scores = (await find('puis-je annuler ma commande')).map(({ score }) => score);
      expect(scores.length).to.be.above(3);
      expect(scores).to.deep.equal(scores.toSorted((a, b) => b - a));
      for (const score of scores) expect(score).to.be.within(0, 1);
    });

    describe('understands words that are spelt by ear', () => {
      const cases: [query: string, locale: string, found: string, meant: string][] = [
        ['anuler comande', 'fr', 'cancel-order', 'Annuler commande'],
        ['komand', 'fr', 'replacement-order', 'commande'],
        ['tacxes', 'en', 'taxes', 'taxes'],
        ['how to canecl?', 'en', 'cancel-order', 'how to cancel?'],
      ];
      for (const [query, locale, found, meant] of cases) {
        it(`“${query}” finds ${found}, and asks whether “${meant}” was meant`, async () => {
          const engine = await createSearch(document, { locale });
          expect(ids(engine.search(query)).slice(0, 3)).to.include(found);
          expect(engine.didYouMean(query)?.toLowerCase()).to.equal(meant.toLowerCase());
          expect(engine.didYouMean(meant)).to.equal(undefined);
        });
      }
    });

    it('is confident of an answer, and neither of a question that nothing answers nor of a guess', async () => {
      const engine = await createSearch(document, { locale: 'en' });
      expect(engine.search('Can I cancel my order?')[0]?.isConfident).to.equal(true);
      for (const query of ['are you hiring', 'what is the capital of Portugal'])
        for (const result of engine.search(query)) expect(result.isConfident, query).to.equal(false);
      for (const result of engine.nearest('snkrs', 2)) expect(result.isConfident).to.equal(false);
    });

    it('offers something close where nothing was found', async () => {
      const engine = await createSearch(document, { locale: 'en' });
      expect(ids(engine.search('txx'))).to.deep.equal([]);
      expect(ids(engine.search('snkrs'))).to.deep.equal([]);
      expect(ids(engine.nearest('snkrs', 2))).to.have.lengthOf(2);
      expect(ids(engine.nearest('snkrs', 1))).to.have.lengthOf(1);
    });

    describe('without a word finds nothing', () => {
      for (const query of [
        '',
        ' ',
        '\n\t',
        '?',
        '…',
        '-',
        '%',
        '🎉',
        '👩‍👩‍👧',
        '.*',
        '(',
        '[',
        '\\',
        '^$',
        '{{',
        '"',
        "'",
      ])
        it(JSON.stringify(query), async () => {
          const engine = await createSearch(document, { locale: 'fr' });
          expect(engine.search(query)).to.deep.equal([]);
          expect(engine.nearest(query, 3)).to.deep.equal([]);
        });
    });

    describe('is quick, whatever it is given', () => {
      for (const text of ['a', 'commande ', 'é', '🎉', '(', '.*', '\\', ' ', 'a b ', '"', '{{'])
        it(`10,000 letters of ${JSON.stringify(text)}`, async () => {
          const engine = await createSearch(document, { locale: 'fr' });
          const query = text.repeat(10_000 / text.length);
          const start = performance.now();
          engine.search(query);
          engine.nearest(query, 3);
          expect(performance.now() - start).to.be.below(1000);
        });
    });
  });
});
