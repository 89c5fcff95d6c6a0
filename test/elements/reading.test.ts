import { expect } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { asking, ENGLISH, serve, STORE, storeOf } from './store.js';
import {
  count,
  create,
  happened,
  keepWarnings,
  mount,
  part,
  parts,
  place,
  questions,
  record,
  rendered,
  showing,
  textOf,
  topics,
} from './support.js';

const script = (document: unknown) => `<script type="application/json">${JSON.stringify(document)}</script>`;
const DETAILS = '<details><summary>From the page?</summary>Yes.</details>';

describe('a document', () => {
  const sources: [name: string, properties: () => Partial<FaqWidget>, children?: string][] = [
    ['the address in `src`', () => ({ src: serve(STORE).url })],
    ['the object in `content`', () => ({ content: STORE })],
    ['the JSON text in `content`', () => ({ content: JSON.stringify(STORE) })],
    ['a JSON script inside', () => ({}), script(STORE)],
  ];
  for (const [name, properties, children] of sources) {
    it(`comes from ${name}`, async () => {
      const widget = create(properties(), children);
      const isReady = happened(widget, 'faq-ready');
      await place(widget);
      expect(await isReady).to.deep.equal({ entries: 4, locale: 'en' });
      expect(questions(widget)).to.deep.equal(ENGLISH);
    });
  }

  it('is the same whether given before or after the upgrade', async () => {
    // In a document without a window no element is upgraded.
    const early = document.implementation.createHTMLDocument().createElement('faq-widget');
    expect(early.constructor).to.equal(HTMLElement);
    Object.assign(early, { content: STORE, topic: 'returns', query: '', entry: 'exchange' });
    const late = create({});
    for (const widget of [early, late]) await place(widget);
    Object.assign(late, { content: STORE, topic: 'returns', query: '', entry: 'exchange' });
    for (const widget of [early, late]) {
      await showing(widget, ...ENGLISH.slice(2));
      await rendered(widget);
    }
    expect(part(early, 'base').innerText).to.equal(part(late, 'base').innerText);
  });

  it('in `content` goes before `src`, that before a script, and that before <details>', async () => {
    const served = serve(asking('From afar?'));
    const widget = await mount(
      { content: asking('At hand?'), src: served.url },
      script(asking('Inside?')) + DETAILS,
    );
    expect(questions(widget)).to.deep.equal(['At hand?']);
    expect(await served.asked()).to.equal(0);
    widget.content = undefined;
    await showing(widget, 'From afar?');
    widget.src = '';
    await showing(widget, 'Inside?');
    widget.querySelector('script')!.remove();
    await showing(widget, 'From the page?');
    widget.content = asking('At hand?');
    await showing(widget, 'At hand?');
    widget.content = null;
    await showing(widget, 'From the page?');
  });

  it('inside a script may change at run time', async () => {
    const widget = await mount({}, script(asking('Before?')));
    widget.querySelector('script')!.textContent = JSON.stringify(asking('After?'));
    await showing(widget, 'After?');
  });

  it('loses no more than its attribute when that is taken away', async () => {
    const widget = await mount();
    for (const name of ['topics', 'topic', 'query', 'entry', 'locales', 'src', 'heading-level']) {
      widget.setAttribute(name, '1');
      await widget.updateComplete;
      widget.removeAttribute(name);
      await widget.updateComplete;
      await showing(widget, ...ENGLISH);
    }
  });

  it('shows only the wanted `topics`', async () => {
    const widget = await mount({ content: STORE, topics: 'returns no-such-topic' });
    expect(questions(widget)).to.deep.equal(ENGLISH.slice(2));
    expect(count(widget)).to.equal('2 questions');
    expect(parts(widget, 'topic')).to.deep.equal([]);
    widget.topics = 'orders  returns';
    await showing(widget, ...ENGLISH);
    expect(topics(widget)).to.deep.equal(['[All 4]', 'Orders 2', 'Returns 2']);
  });
});

describe('a document with faults', () => {
  const warnings = keepWarnings();

  it('shows the rest, and is warned about once, with path and remedy', async () => {
    const good = STORE.entries[0]!;
    const entries = [{ ...good, id: undefined }, good, { ...good, id: 'lost', topic: 'nowhere' }, good];
    const widget = create({ content: { ...STORE, entries } });
    const isReady = happened(widget, 'faq-ready');
    await place(widget);
    expect((await isReady).entries).to.equal(1);
    await rendered(widget);
    await widget.reload();
    expect(questions(widget)).to.deep.equal([ENGLISH[0]]);
    expect(warnings).to.have.length(3);
    expect(warnings[0]).to.match(/^\[faq\] missing-id at \/entries\/0\/id: .*unique id\.$/u);
    expect(warnings[1]).to.match(/^\[faq\] unknown-topic at \/entries\/2\/topic: .*"nowhere".*topics\.$/u);
    expect(warnings[2]).to.match(/^\[faq\] duplicate-id at \/entries\/3\/id: /u);
  });

  for (const content of [
    42,
    [],
    'null',
    '"text"',
    {},
    { version: 1, topics: 7, entries: [null, 1, 'x', []] },
  ]) {
    it(`never throws, and says that there are no questions: ${JSON.stringify(content)}`, async () => {
      const widget = await mount({ content });
      await waitUntil(() => warnings.length > 0);
      await waitUntil(() => textOf(part(widget, 'base')).includes('There are no questions here yet.'));
      expect(parts(widget, 'error')).to.deep.equal([]);
    });
  }

  for (const [name, properties, children] of [
    ['content', { content: '{"version": 1,' }, ''],
    ['a script', {}, '<script type="application/json">{"version": 1,</script>'],
  ] as const) {
    it(`says where ${name} is not JSON`, async () => {
      const widget = create(properties, children);
      const isFailed = happened(widget, 'faq-error');
      await place(widget);
      expect((await isFailed).code).to.equal('not-json');
      await waitUntil(() => parts(widget, 'error').length === 1);
      expect(textOf(part(widget, 'error'))).to.contain('The questions could not be loaded.');
      widget.content = STORE;
      await showing(widget, ...ENGLISH);
      expect(parts(widget, 'error')).to.deep.equal([]);
    });
  }

  it('keeps an unknown fact as it was written, warned about once', async () => {
    const widget = await mount({ content: storeOf('Within {{no.such.fact}}.'), entry: 'one' });
    await rendered(widget);
    expect(textOf(part(widget, 'answer'))).to.equal('Within {{no.such.fact}}.');
    expect(warnings.filter((line) => line.includes('no.such.fact'))).to.have.length(1);
  });
});

describe('faq-ready', () => {
  it('tells of each load and each language, not of each change', async () => {
    const widget = await mount();
    const readies = record(widget, 'faq-ready');
    widget.topic = 'orders';
    await widget.updateComplete;
    await rendered(widget);
    expect(readies).to.deep.equal([]);
    widget.content = asking('Another?');
    await widget.updateComplete;
    await waitUntil(() => readies.length === 1);
    await widget.reload();
    expect(readies).to.deep.equal([
      { entries: 1, locale: 'en' },
      { entries: 1, locale: 'en' },
    ]);
    widget.parentElement!.lang = 'ar';
    await waitUntil(() => readies.length === 3);
    expect(readies[2]).to.deep.equal({ entries: 1, locale: 'ar' });
  });
});
