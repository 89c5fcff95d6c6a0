import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../until.js';
import { ENGLISH } from './store.js';
import {
  click,
  count,
  focus,
  happened,
  keepWarnings,
  mount,
  opened,
  part,
  parts,
  press,
  questions,
  record,
  rendered,
  searched,
  showing,
  textOf,
  topics,
  type,
} from './support.js';

describe('the search engine', () => {
  // The first test of this file: what was loaded once is never asked for again.
  it('is asked for when the search field gets the focus, and not before', async () => {
    const requested = () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join('\n');
    performance.clearResourceTimings();
    const widget = await mount();
    await rendered(widget);
    expect(requested()).to.not.contain('fuse');
    part(widget, 'search-input').focus();
    await waitUntil(() => requested().includes('fuse'));
  });
});

describe('searching', () => {
  it('shows what was found, best first, without topic headings, and counts it', async () => {
    const widget = await searched('pay');
    expect(questions(widget)).to.deep.equal(['How can I pay?', 'Can I exchange my sneakers?']);
    expect(parts(widget, 'group-heading')).to.deep.equal([]);
    expect(count(widget)).to.equal('2 questions');
    expect(part(widget, 'count').getAttribute('role')).to.equal('status');
    expect(topics(widget)).to.deep.equal(['[All 2]', 'Orders 1', 'Returns 1']);
  });

  it('shows results with each key, and everything again without a query', async () => {
    const widget = await searched('paypal');
    expect(questions(widget)).to.deep.equal(['How can I pay?']);
    await press(...Array<string>(6).fill('Backspace'));
    await waitUntil(() => questions(widget).length === 4);
    expect(questions(widget)).to.deep.equal(ENGLISH);
    // Said when the typing has settled, not with each key.
    await waitUntil(() => count(widget) === '4 questions');
  });

  it('tells nobody’s address or number', async () => {
    const widget = await mount();
    await rendered(widget);
    const misses = record(document, 'faq-no-results');
    const searches = record(document, 'faq-search');
    const query = 'xyz zoe@shop.example +33 6 12 34 56 78 4111 1111 1111 1111';
    await type(widget, query);
    await waitUntil(() => misses.length === 1);
    expect(misses[0]!.query).to.equal('xyz [email] [phone] [card]');
    expect(searches.at(-1)!.query).to.equal('xyz [email] [phone] [card]');
    // What was typed stays as it was typed.
    expect(widget.query).to.equal(query);
  });

  it('tells the page once typing has settled, once', async () => {
    const widget = await mount();
    const searches = record(document, 'faq-search');
    const misses = record(document, 'faq-no-results');
    await type(widget, 'sneakers');
    await waitUntil(() => searches.length > 0);
    expect(searches).to.deep.equal([{ query: 'sneakers', count: 1, topic: null }]);
    expect(misses).to.deep.equal([]);
    await sendKeys({ type: ' zzzzzz qqqq' });
    await waitUntil(() => searches.length === 2);
    expect(questions(widget)).to.deep.equal(['Can I exchange my sneakers?']);
  });

  it('tells the page of what was not found', async () => {
    const misses = record(document, 'faq-no-results');
    await searched('xyzzyx');
    expect(misses).to.deep.equal([{ query: 'xyzzyx', topic: null }]);
  });

  it('settles at once with Enter, and sends no form', async () => {
    const widget = await mount();
    await type(widget, 'parcel');
    const searches = record(widget, 'faq-search');
    const start = performance.now();
    const isSettled = happened(widget, 'faq-search');
    await press('Enter');
    await isSettled;
    expect(searches).to.deep.equal([{ query: 'parcel', count: 1, topic: null }]);
    expect(performance.now() - start).to.be.below(250);
    expect(location.search).to.not.contain('parcel');
  });

  it('hears the page’s own `query` without an event', async () => {
    const widget = await mount();
    const searches = record(document, 'faq-search');
    widget.query = 'sneakers';
    await waitUntil(() => questions(widget).length === 1);
    expect((part(widget, 'search-input') as HTMLInputElement).value).to.equal('sneakers');
    // What the shopper types settles later than the page's query would have.
    const isSettled = happened(widget, 'faq-search');
    await type(widget, ' exchange');
    await isSettled;
    expect(searches.map(({ query }) => query)).to.deep.equal(['sneakers exchange']);
  });

  it('forgets what the shopper has deleted before it settled', async () => {
    const [widget, other] = [await mount(), await mount()];
    const searches = record(widget, 'faq-search');
    const input = part(widget, 'search-input') as HTMLInputElement;
    // Real keys would not be fast enough on a busy machine.
    for (const value of ['p', '']) {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // What is typed later settles later.
    const isSettled = happened(other, 'faq-search');
    await type(other, 'pay');
    await isSettled;
    widget.query = 'sneakers';
    await showing(widget, 'Can I exchange my sneakers?');
    expect(searches).to.deep.equal([]);
  });

  it('works within a topic', async () => {
    const widget = await searched('pay', { topic: 'returns' });
    expect(questions(widget)).to.deep.equal(['Can I exchange my sneakers?']);
    expect(topics(widget)).to.deep.equal(['All 2', 'Orders 1', '[Returns 1]']);
    const chosen = record(widget, 'faq-topic');
    await click(parts(widget, 'topic')[1]!);
    await waitUntil(() => chosen.length === 1);
    expect(questions(widget)).to.deep.equal(['How can I pay?']);
    expect(widget.query).to.equal('pay');
  });

  it('finds only what `topics` leaves', async () => {
    const widget = await searched('pay', { topics: 'returns' });
    expect(questions(widget)).to.deep.equal(['Can I exchange my sneakers?']);
  });

  it('keeps open what is open', async () => {
    const widget = await searched('pay', { entry: 'payment' });
    expect(opened(widget)).to.deep.equal(['How can I pay?']);
    widget.query = '';
    await waitUntil(() => questions(widget).length === 4);
    expect(opened(widget)).to.deep.equal(['How can I pay?']);
  });
});

describe('an engine that cannot be had', () => {
  const warnings = keepWarnings();
  const engine = String.prototype as { normalize: unknown };
  const { normalize } = engine;
  const frames = () => nextFrame().then(nextFrame).then(nextFrame);
  afterEach(() => {
    engine.normalize = normalize;
  });

  it('is said once, costs nothing else and is tried again with the next key', async () => {
    const widget = await mount();
    const errors = record(document, 'faq-error');
    // Stands for a file that did not arrive: the index cannot be built.
    engine.normalize = () => {
      throw new Error('Not today.');
    };
    await type(widget, 'parcel');
    await waitUntil(() => textOf(part(widget, 'search')).includes('Search is not available right now.'));
    await frames();
    const tried = errors.length;
    await frames();
    expect(errors.length, 'no attempt without a key').to.equal(tried);
    expect(errors[0]).to.deep.equal({ code: 'search-unavailable', message: 'Not today.' });
    expect(warnings).to.include('[faq] search-unavailable: Not today.');
    expect(questions(widget)).to.deep.equal(ENGLISH);
    engine.normalize = normalize;
    await press('Backspace');
    await waitUntil(() => questions(widget).length === 1);
    expect(textOf(part(widget, 'search'))).to.equal('');
  });
});

describe('the shopper’s state', () => {
  it('outlives changes of language', async () => {
    const widget = await searched('paypal', { topic: 'orders', entry: 'payment' });
    const page = widget.parentElement!;
    const languages = [
      ['fr', 'Comment payer ?', '1 question'],
      ['ar', 'كيف يمكنني الدفع؟', 'سؤال واحد'],
      ['en', 'How can I pay?', '1 question'],
    ] as const;
    for (const [lang, question, number] of languages) {
      page.lang = lang;
      await waitUntil(() => questions(widget).includes(question), lang);
      await waitUntil(() => questions(widget).length === 1, lang);
      expect(opened(widget)).to.deep.equal([question]);
      // Whether its result is an answer is each language's own to judge.
      await waitUntil(() => count(widget).startsWith(number), number);
      expect([widget.query, widget.topic, widget.entry]).to.deep.equal(['paypal', 'orders', 'payment']);
      expect(focus()).to.equal(part(widget, 'search-input').ariaLabel);
    }
  });
});
