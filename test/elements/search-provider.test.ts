import { expect } from '@open-wc/testing';
import { createSearch } from '../../src/core/index.js';
import { parseDocument } from '../../src/core/read-document.js';
import { FaqWidget } from '../../src/elements/faq-widget.js';
import type { ProvidedResult, SearchProvider, SearchRequest } from '../../src/elements/search-provider.js';
import { patience } from '../../src/elements/widget/ask-provider.js';
import { waitUntil } from '../until.js';
import { ENGLISH, serve, STORE } from './store.js';
import {
  canMark,
  count,
  create,
  keepWarnings,
  marked,
  mount,
  part,
  place,
  questions,
  record,
  rendered,
  showing,
  summaries,
  textOf,
  topics,
  type,
} from './support.js';

const PARCEL = 'When will my parcel arrive?';
const PAY = 'How can I pay?';
const SNEAKERS = 'Can I exchange my sneakers?';

/** A search whose answers are given by hand, in any order. */
function searchByHand() {
  const asked: { query: string; request: SearchRequest; answer: (...ids: string[]) => void }[] = [];
  const provider: SearchProvider = (query, request) =>
    new Promise((done) => {
      const answer = (...ids: string[]) => done(ids.map((id) => ({ id })));
      asked.push({ query, request, answer });
    });
  /** The question that was asked as the so-manieth, once it was. */
  const question = async (index: number) => {
    await waitUntil(() => asked.length > index, `question ${index}`);
    return asked[index]!;
  };
  return { provider, asked, question };
}

const giving =
  (...results: ProvidedResult[]): SearchProvider =>
  () =>
    Promise.resolve(results);

describe('a page’s own search', () => {
  const warnings = keepWarnings();
  const { answerMs, quietMs } = patience;
  afterEach(() => {
    Object.assign(patience, { answerMs, quietMs });
  });

  const settled = async (text: string, properties: Partial<FaqWidget>) => {
    const widget = await mount({ content: STORE, ...properties });
    await rendered(widget);
    const searches = record(widget, 'faq-search');
    await type(widget, text);
    // Where keys come slowly, what was typed so far has settled before.
    await waitUntil(() => searches.at(-1)?.query === text, text);
    return { widget, detail: searches.at(-1) };
  };

  it('decides what is found and in which order', async () => {
    const { widget, detail } = await settled('anything', {
      searchProvider: giving({ id: 'exchange' }, { id: 'payment', score: 0.5 }),
    });
    expect(questions(widget)).to.deep.equal([SNEAKERS, PAY]);
    expect(count(widget)).to.equal('2 questions');
    expect(topics(widget)).to.deep.equal(['[All 2]', 'Orders 1', 'Returns 1']);
    expect(detail).to.deep.equal({ query: 'anything', count: 2, topic: null });
    expect(warnings).to.deep.equal([]);
  });

  it('has its words marked', async function () {
    if (!canMark) this.skip(); // no CSS Custom Highlight API
    const matches = [{ field: 'question', text: 'pay' } as const];
    await settled('money', { searchProvider: giving({ id: 'payment', matches }) });
    expect(marked()).to.deep.equal(['question: pay']);
  });

  it('may be an object, such as a search of the core', async () => {
    const search = await createSearch(parseDocument(STORE), { locale: 'fr' });
    const { widget } = await settled('cadeau', { searchProvider: search });
    expect(questions(widget)[0]).to.equal('Peut-on rendre un cadeau ?');
    expect(warnings).to.deep.equal([]);
  });

  it('may answer at once, and with nothing', async () => {
    const { widget } = await settled('pay', { searchProvider: () => [] });
    expect(count(widget)).to.equal('No answer found for “pay”');
  });

  it('is told the language, and learns when its answer is no longer wanted', async () => {
    const { provider, question } = searchByHand();
    const widget = await mount({ content: STORE, searchProvider: provider, query: 'pay' });
    const first = await question(0);
    expect(first.query).to.equal('pay');
    expect(first.request.locale).to.equal('en');
    widget.query = 'parcel';
    const second = await question(1);
    expect(first.request.signal.aborted).to.equal(true);
    expect(second.request.signal.aborted).to.equal(false);
    widget.query = '';
    await widget.updateComplete;
    expect(second.request.signal.aborted).to.equal(true);
  });

  it('cannot overwrite what is newer by answering late', async () => {
    const { provider, question } = searchByHand();
    const widget = await mount({ content: STORE, searchProvider: provider, query: 'first' });
    const first = await question(0);
    widget.query = 'second';
    (await question(1)).answer('payment');
    await showing(widget, PAY);
    first.answer('exchange');
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal([PAY]);
    widget.query = 'third';
    const third = await question(2);
    widget.query = '';
    third.answer('exchange');
    await showing(widget, ...ENGLISH);
  });

  it('leaves what is shown as it is until it answers', async () => {
    const { provider, question } = searchByHand();
    const widget = await mount({ content: STORE, searchProvider: provider });
    await rendered(widget);
    const searches = record(widget, 'faq-search');
    const events = record(widget, 'faq-no-results');
    await type(widget, 'a');
    const first = await question(0);
    expect(questions(widget)).to.deep.equal(ENGLISH);
    first.answer();
    await waitUntil(() => searches.length === 1);
    expect(count(widget)).to.equal('No answer found for “a”');
    await type(widget, 'b');
    const second = await question(1);
    // The words speak of what was answered, not of what was asked since.
    expect(count(widget)).to.equal('No answer found for “a”');
    second.answer('payment');
    await waitUntil(() => searches.length === 2);
    expect(questions(widget)).to.deep.equal([PAY]);
    expect(searches.map(({ query }) => query)).to.deep.equal(['a', 'ab']);
    expect(events.map(({ query }) => query)).to.deep.equal(['a']);
  });

  it('is said to be searching where it takes long, to screen readers alone', async () => {
    patience.quietMs = 0;
    const { provider, question } = searchByHand();
    const widget = await mount({ content: STORE, searchProvider: provider, query: 'pay' });
    await waitUntil(() => count(widget) === '4 questions Searching…');
    const [said] = part(widget, 'count').querySelectorAll('span');
    expect(said!.getBoundingClientRect().width).to.be.at.most(1);
    (await question(0)).answer('payment');
    await waitUntil(() => count(widget) === '1 question');
  });

  it('is asked again where it is set, exchanged or taken away', async () => {
    const widget = await mount({ content: STORE, query: 'parcel' });
    await showing(widget, PARCEL);
    widget.searchProvider = giving({ id: 'payment' });
    await showing(widget, PAY);
    widget.searchProvider = giving({ id: 'exchange' });
    await showing(widget, SNEAKERS);
    widget.searchProvider = null;
    await showing(widget, PARCEL);
  });

  it('may be set before the element is defined', async () => {
    const name = `later-widget-${Date.now()}`;
    const widget = document.createElement(name);
    const searchProvider = giving({ id: 'payment' });
    await place(Object.assign(widget, { content: STORE, query: 'parcel', searchProvider }));
    customElements.define(name, class extends FaqWidget {});
    if (!(widget instanceof FaqWidget)) throw new Error('It is defined.');
    await waitUntil(() => summaries(widget).length > 0);
    await showing(widget, PAY);
  });

  it('stops with the element, and is asked again when that comes back', async () => {
    const { provider, question, asked } = searchByHand();
    const widget = await mount({ content: STORE, searchProvider: provider, query: 'pay' });
    const first = await question(0);
    widget.remove();
    expect(first.request.signal.aborted).to.equal(true);
    await place(widget);
    (await question(1)).answer('exchange');
    await showing(widget, SNEAKERS);
    expect(asked.length).to.equal(2);
  });

  it('names entries that do not exist: they are left out, and the page hears of it', async () => {
    const errors = record(document, 'faq-error');
    const { widget } = await settled('x', {
      searchProvider: giving({ id: 'nowhere' }, { id: 'payment' }, { id: 'payment' }, { id: 'exchange' }),
      topics: 'orders',
    });
    expect(questions(widget)).to.deep.equal([PAY]);
    expect(errors).to.deep.equal([
      {
        code: 'search-provider-unknown',
        message:
          "searchProvider found “nowhere”: answer with ids of the document's entries. The rest is shown.",
      },
    ]);
  });

  describe('gives way to the built-in one', () => {
    const failures: [what: string, provider: unknown, code: string, message: RegExp][] = [
      ['rejects', () => Promise.reject(new Error('503')), 'failed', /for “parcel”: Error: 503/u],
      ['throws', () => JSON.parse('<') as unknown, 'failed', /SyntaxError/u],
      ['is no search', 'search.php', 'invalid', /searchProvider is "search.php": set a function/u],
      ['is an object that cannot search', {}, 'invalid', /searchProvider is \{\}/u],
      ['answers with nothing', () => undefined, 'invalid', /answered undefined: make it a list/u],
      [
        'answers with an object',
        () => ({ hits: [] }),
        'invalid',
        /answered \{"hits":\[\]\}: make it a list/u,
      ],
      ['lists ids alone', () => ['payment'], 'invalid', /\[0\] = "payment": make it an object/u],
      ['leaves out an id', () => [{ id: 'payment' }, {}], 'invalid', /\[1\]\.id = undefined/u],
      ['gives an odd score', () => [{ id: 'payment', score: '1' }], 'invalid', /\[0\]\.score = "1"/u],
      ['gives an odd isConfident', () => [{ id: 'a', isConfident: 1 }], 'invalid', /isConfident = 1/u],
      ['gives odd matches', () => [{ id: 'a', matches: ['pay'] }], 'invalid', /matches = \["pay"\]/u],
      ['takes too long', () => new Promise(() => undefined), 'slow', /within 30 ms/u],
    ];
    for (const [what, provider, code, message] of failures)
      it(`where it ${what}, and says why`, async () => {
        if (code === 'slow') patience.answerMs = 30;
        const errors = record(document, 'faq-error');
        const widget = await mount({
          content: STORE,
          searchProvider: provider as SearchProvider,
          query: 'parcel',
        });
        await showing(widget, PARCEL);
        expect(errors.map((error) => error.code)).to.deep.equal([`search-provider-${code}`]);
        expect(errors[0]!.message)
          .to.match(message)
          .and.match(/The built-in search stands in\.$/u);
        expect(warnings).to.deep.equal([`[faq] ${errors[0]!.code}: ${errors[0]!.message}`]);
      });

    it('where it takes too long, and does not come back later', async () => {
      patience.answerMs = 30;
      const { provider, question } = searchByHand();
      const widget = await mount({ content: STORE, searchProvider: provider, query: 'parcel' });
      const asked = await question(0);
      await showing(widget, PARCEL);
      expect(asked.request.signal.aborted).to.equal(true);
      asked.answer('payment');
      await widget.updateComplete;
      expect(questions(widget)).to.deep.equal([PARCEL]);
    });

    it('not where a newer query ended it: nobody hears of that', async () => {
      const errors = record(document, 'faq-error');
      const provider: SearchProvider = (query, { signal }) =>
        new Promise((done, fail) => {
          if (query === 'second') done([{ id: 'payment' }]);
          signal.addEventListener('abort', () => fail(signal.reason as Error));
        });
      const widget = await mount({ content: STORE, searchProvider: provider, query: 'first' });
      await waitUntil(() => textOf(part(widget, 'count')) !== '');
      widget.query = 'second';
      await showing(widget, PAY);
      expect(errors).to.deep.equal([]);
    });
  });

  describe('on a server', () => {
    const fetching =
      (url: string): SearchProvider =>
      async (query, { signal }) => {
        const response = await fetch(`${url}&q=${encodeURIComponent(query)}`, { signal });
        if (!response.ok) throw new Error(`The server says ${response.status}.`);
        return (await response.json()) as ProvidedResult[];
      };

    it('answers', async () => {
      const server = serve([{ id: 'exchange' }]);
      const { widget } = await settled('x', { searchProvider: fetching(server.url) });
      expect(questions(widget)).to.deep.equal([SNEAKERS]);
    });

    it('is no longer asked what nobody wants to know', async () => {
      const server = serve([{ id: 'exchange' }], { hold: '' });
      const widget = create({ content: STORE, searchProvider: fetching(server.url), query: 'first' });
      await place(widget);
      await server.asked(1);
      widget.query = 'second';
      expect(await server.left(1)).to.equal(1);
      await server.release();
      await showing(widget, SNEAKERS);
    });

    it('fails, and the built-in search stands in', async () => {
      const server = serve('', { status: '503' });
      const errors = record(document, 'faq-error');
      const { widget } = await settled('parcel', { searchProvider: fetching(server.url) });
      expect(questions(widget)).to.deep.equal([PARCEL]);
      expect(errors[0]!.message).to.contain('The server says 503.');
    });
  });
});
