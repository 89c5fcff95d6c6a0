import { expect } from '@open-wc/testing';
import type { FaqDocument } from '../../src/core/schema.js';
import { createSearch } from '../../src/core/search.js';

const documentOf = (...questions: string[]): FaqDocument => ({
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'all', label: 'All' }],
  entries: questions.map((question) => ({ id: question, topic: 'all', question, answer: '…' })),
});
const CANCEL = 'Can I cancel my order?';
const SIZES = 'Which sizes are there?';
const small = documentOf(CANCEL, SIZES, 'Who founded the company?', 'Where is your workshop?');
const first = async (query: string, document = small) =>
  (await createSearch(document, { locale: 'en' })).search(query)[0]!;

describe('the score of a search', () => {
  for (const [query, isConfident] of [
    [CANCEL, true],
    ['cancel order', true],
    ['cancle my order', true],
    ['which sizes', true],
    ['how to paint an order of monks on canvas with oil colours', false],
    ['which museum is open on the first sunday of march', false],
  ] as const)
    it(`${isConfident ? 'is' : 'is not'} confident of an answer to “${query}”`, async () =>
      expect((await first(query)).isConfident).to.equal(isConfident));

  it('is confident of the one answer that has the word asked for, and of none where two have it', async () => {
    const withAnswers = (...answers: string[]): FaqDocument => ({
      ...small,
      entries: small.entries.map((entry, index) => ({ ...entry, answer: answers[index] ?? '…' })),
    });
    const [one, two] = [withAnswers('By card or PayPal.'), withAnswers('By PayPal.', 'Not by PayPal.')];
    expect((await first('paypal', one)).isConfident).to.equal(true);
    expect((await first('paypal', two)).isConfident).to.equal(false);
  });

  it('falls with each word that the entry does not say', async () => {
    const scores = await Promise.all(
      ['cancel order', 'cancel order museum', 'cancel order museum painting'].map(
        async (query) => (await first(query)).score,
      ),
    );
    expect(scores).to.deep.equal(scores.toSorted((a, b) => b - a));
    expect(new Set(scores)).to.have.lengthOf(3);
  });

  it('means about the same in a long document as in a short one', async () => {
    const others = Array.from({ length: 400 }, (_, index) => `What is number ${String(index)} of the list?`);
    const long = documentOf(CANCEL, SIZES, ...others);
    for (const query of ['cancel order', 'cancel museum painting order canvas']) {
      const [inShort, inLong] = [await first(query), await first(query, long)];
      expect(inLong.score, query).to.be.closeTo(inShort.score, 0.15);
    }
    expect((await first('which museum is open on the first sunday of march', long)).isConfident).to.equal(
      false,
    );
  });

  it('prefers words that stand side by side as they were asked', async () => {
    const [apart, together] = ['May an order be for a card gift?', 'May a gift card be for an order?'];
    expect((await first('gift card', documentOf(apart, together))).id).to.equal(together);
  });
});

describe('a search is built', () => {
  const long = documentOf(
    ...Array.from({ length: 200 }, (_, index) => `Why is ${'number '.repeat(20)}${String(index)} so long?`),
  );

  it('in many small pieces, between which the page is asked whether to go on', async () => {
    let pauses = 0;
    await createSearch(long, { locale: 'en', pause: () => Promise.resolve((pauses += 1)) });
    expect(pauses).to.be.above(8);
  });

  it('to the same results with pauses and without', async () => {
    const pause = () => new Promise((done) => setTimeout(done));
    const engines = [
      await createSearch(long, { locale: 'en' }),
      await createSearch(long, { locale: 'en', pause }),
    ];
    const [one, other] = engines.map((engine) =>
      engine.search('number 150').map(({ id, score }) => ({ id, score })),
    );
    expect(one).not.to.be.empty;
    expect(other).to.deep.equal(one);
  });
});
