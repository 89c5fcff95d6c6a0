import { expect, fixture, html } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { ENGLISH, STORE } from './store.js';
import {
  click,
  create,
  focus,
  happened,
  mount,
  opened,
  place,
  questions,
  record,
  summaries,
  summary,
  topics,
} from './support.js';

describe('`entry`', () => {
  it('opens an answer and follows what the shopper opens, without an event for the page’s own act', async () => {
    const widget = await mount({ content: STORE, entry: 'exchange' });
    const toggles = record(widget, 'faq-toggle');
    expect(opened(widget)).to.deep.equal(['Can I exchange my sneakers?']);
    widget.entry = 'delivery';
    await widget.updateComplete;
    expect(opened(widget)).to.include('When will my parcel arrive?');
    expect(toggles).to.deep.equal([]);
    await click(summary(widget, 'pay'));
    await waitUntil(() => widget.entry === 'payment');
    await click(summary(widget, 'pay'));
    // The one opened last of those that are still open.
    await waitUntil(() => widget.entry === 'delivery');
    expect(toggles).to.deep.equal([
      { id: 'payment', open: true },
      { id: 'payment', open: false },
    ]);
  });

  it('closes the answer again where it is emptied', async () => {
    const widget = await mount({ content: STORE, entry: 'exchange' });
    widget.entry = '';
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
  });

  it('may come as an attribute, and may name nothing', async () => {
    const widget = await fixture<FaqWidget>(
      html`<faq-widget entry="payment" .content=${STORE}></faq-widget>`,
    );
    await waitUntil(() => questions(widget).length === 4);
    expect(opened(widget)).to.deep.equal(['How can I pay?']);
    widget.setAttribute('entry', 'no-such-entry');
    await widget.updateComplete;
    expect(questions(widget)).to.deep.equal(ENGLISH);
  });
});

describe('show()', () => {
  const isInView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };

  for (const moment of ['before', 'after'] as const) {
    it(`${moment} the questions are there opens, scrolls to and focuses the entry, silently`, async () => {
      const widget = create({ content: STORE });
      widget.style.marginBlock = '150vh';
      const toggles = record(widget, 'faq-toggle');
      const isReady = happened(widget, 'faq-ready');
      if (moment === 'before') void widget.show('exchange');
      await place(widget);
      await isReady;
      if (moment === 'after') {
        expect(summaries(widget).some(isInView)).to.equal(false);
        await widget.show('exchange');
      }
      await waitUntil(() => focus() === 'Can I exchange my sneakers?');
      expect(opened(widget)).to.deep.equal(['Can I exchange my sneakers?']);
      expect(isInView(summary(widget, 'sneakers'))).to.equal(true);
      expect(widget.entry).to.equal('exchange');
      expect(toggles).to.deep.equal([]);
    });
  }

  it('makes what hides the entry give way, and ignores what does not exist', async () => {
    const widget = await mount({ content: STORE, topic: 'orders' });
    await widget.show('exchange');
    await waitUntil(() => opened(widget).length === 1);
    expect(topics(widget)[0]).to.equal('[All 4]');
    await widget.show('no-such-entry');
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal(['Can I exchange my sneakers?']);
  });
});
