import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../until.js';
import { ENGLISH, serve, STORE } from './store.js';
import {
  click,
  count,
  create,
  happened,
  mount,
  opened,
  part,
  parts,
  place,
  questions,
  record,
  rendered,
  showing,
  summary,
} from './support.js';

describe('an element that leaves and comes back', () => {
  for (const [name, isTakenOut] of [
    ['taken out and put back', true],
    ['moved', false],
  ] as const) {
    it(`keeps its state: ${name}`, async () => {
      const widget = await mount({ content: STORE, topic: 'orders', query: 'paypal' });
      await showing(widget, 'How can I pay?');
      await click(summary(widget, 'pay'));
      await waitUntil(() => widget.entry === 'payment');
      const page = await fixture<HTMLElement>(html`<main lang="fr"></main>`);
      if (isTakenOut) widget.remove();
      page.append(widget);
      await showing(widget, 'Comment payer ?');
      expect(opened(widget)).to.deep.equal(['Comment payer ?']);
      expect([widget.query, widget.topic]).to.deep.equal(['paypal', 'orders']);
      expect(count(widget)).to.equal('1 question');
      const toggles = record(document, 'faq-toggle');
      await click(summary(widget, 'payer'));
      await waitUntil(() => toggles.length === 1);
      expect(toggles).to.deep.equal([{ id: 'payment', open: false }]);
      history.replaceState(null, '', '#delivery');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await waitUntil(() => opened(widget).includes('Quand arrivera mon colis ?'));
      history.replaceState(null, '', location.pathname + location.search);
    });
  }

  it('while its document loads gives up, and loads again', async () => {
    const served = serve(STORE, { hold: '' });
    const errors = record(document, 'faq-error');
    const widget = create({ src: served.url });
    const page = (await place(widget)).parentElement!;
    await served.asked(1);
    widget.remove();
    await served.left(1);
    page.append(widget);
    await served.asked(2);
    page.append(widget); // a move
    await served.asked(3);
    await served.release();
    await showing(widget, ...ENGLISH);
    expect(errors).to.deep.equal([]);
  });

  it('finds its own <details> as they are then', async () => {
    const widget = await mount({}, '<details><summary>One?</summary>Yes.</details>');
    const page = widget.parentElement!;
    widget.remove();
    widget.insertAdjacentHTML('beforeend', '<details><summary>Two?</summary>Yes.</details>');
    page.append(widget);
    await showing(widget, 'One?', 'Two?');
  });

  it('says nothing more of a search that it left unsettled', async () => {
    const [widget, other] = [await mount(), await mount()];
    const searches = record(widget, 'faq-search');
    part(widget, 'search-input').focus();
    await sendKeys({ press: 'p' });
    widget.remove();
    // What is typed later settles later.
    const isSettled = happened(other, 'faq-search');
    part(other, 'search-input').focus();
    await sendKeys({ type: 'pay' });
    await isSettled;
    expect(searches).to.deep.equal([]);
  });
});

describe('an element that was never in a page', () => {
  it('does nothing, and does it quietly', async () => {
    const served = serve(STORE);
    const widget = create({ src: served.url, query: 'x' });
    void widget.show('payment');
    void widget.reload();
    await nextFrame();
    expect(await served.asked()).to.equal(0);
  });

  it('may be a copy', async () => {
    const script = `<script type="application/json">${JSON.stringify(STORE)}</script>`;
    const widget = await mount({}, script);
    widget.setAttribute('topic', 'returns');
    await click(parts(widget, 'topic')[1]!);
    const page = await place(document.createElement('div'));
    page.append(widget.cloneNode(true));
    const copy = page.querySelector('faq-widget')!;
    await showing(copy, ...ENGLISH.slice(2));
    expect(copy.renderRoot).to.not.equal(widget.renderRoot);
    expect(questions(widget)).to.deep.equal(ENGLISH.slice(0, 2));
  });
});

describe('after removal', () => {
  /** What listens to the page or watches it, by a name and how many there are. */
  const watching = new Map<string, number>();
  const add = (name: string, number: number) => watching.set(name, (watching.get(name) ?? 0) + number);
  const isOfPage = (target: unknown) =>
    target === undefined ||
    [window, document, document.documentElement, document.body].includes(target as never);
  const restore: (() => void)[] = [];

  type Method = (this: unknown, ...values: unknown[]) => unknown;
  function spy(owner: object, key: string, note: (self: object, ...values: unknown[]) => void): void {
    const methods = owner as Record<string, Method>;
    const original = methods[key]!;
    methods[key] = function (...values) {
      note(this as object, ...values);
      return original.apply(this, values);
    };
    restore.push(() => {
      methods[key] = original;
    });
  }

  beforeEach(() => {
    watching.clear();
    spy(EventTarget.prototype, 'addEventListener', (self, type) => {
      if (isOfPage(self)) add(`listener ${String(type)}`, 1);
    });
    spy(EventTarget.prototype, 'removeEventListener', (self, type) => {
      if (isOfPage(self)) add(`listener ${String(type)}`, -1);
    });
    const active = new WeakSet();
    spy(MutationObserver.prototype, 'observe', (self) => {
      if (!active.has(self)) add('MutationObserver', 1);
      active.add(self);
    });
    spy(MutationObserver.prototype, 'disconnect', (self) => {
      if (active.delete(self)) add('MutationObserver', -1);
    });
  });
  afterEach(() => {
    for (const undo of restore.splice(0)) undo();
  });

  const left = () => [...watching].filter(([, number]) => number !== 0);

  it('nothing is left that listens, watches or marks', async () => {
    const widget = await mount({ content: STORE, query: 'paypal', entry: 'payment', deepLinks: true });
    await rendered(widget);
    await showing(widget, 'How can I pay?');
    expect(watching.get('listener hashchange')).to.equal(1);
    expect(watching.get('MutationObserver')).to.be.at.least(1);
    widget.query = 'parcel'; // an update that comes after the removal
    widget.remove();
    await widget.updateComplete;
    await nextFrame();
    expect(left()).to.deep.equal([]);
    if (typeof Highlight === 'function') expect(CSS.highlights.size).to.equal(0);
  });

  it('nothing adds up over fifty lives', async () => {
    const page = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    const before = document.querySelectorAll('*').length;
    for (let life = 0; life < 50; life += 1) {
      const widget = create({ content: STORE, query: life % 2 ? 'paypal' : '' });
      const isReady = happened(widget, 'faq-ready');
      page.append(widget);
      if (life % 3) await isReady; // every third goes before it is ready
      widget.remove();
    }
    await nextFrame();
    expect(left()).to.deep.equal([]);
    expect(document.querySelectorAll('*').length).to.equal(before);
    if (typeof Highlight === 'function') expect(CSS.highlights.size).to.equal(0);
  });
});
