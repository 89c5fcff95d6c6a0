import { expect } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { STORE } from './store.js';
import {
  click,
  focus,
  mount,
  part,
  parts,
  place,
  press,
  record,
  rendered,
  summary,
  textOf,
} from './support.js';

const QUESTION = 'How can I pay?';

/** A widget with one answer open. */
async function opened(question = QUESTION): Promise<FaqWidget> {
  const widget = await mount();
  await rendered(widget);
  await click(summary(widget, question));
  await widget.updateComplete;
  return widget;
}

const choices = (widget: FaqWidget): string[] => parts(widget, 'vote-button').map(textOf);

async function choose(widget: FaqWidget, choice: string): Promise<void> {
  const button = parts(widget, 'vote-button').find((each) => textOf(each) === choice);
  if (!button) throw new Error(`There is no “${choice}”: ${choices(widget).join()}`);
  await click(button);
  await widget.updateComplete;
}

describe('the vote on an answer', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('is asked below an open answer, and nowhere else', async () => {
    const widget = await opened();
    expect(parts(widget, 'vote').map(textOf)).to.deep.equal(['Was this helpful? Yes No']);
  });

  it('that it helped is told to the page, and thanked for in words that have the focus', async () => {
    const widget = await opened();
    const votes = record(document, 'faq-vote');
    await choose(widget, 'Yes');
    expect(votes).to.deep.equal([{ id: 'payment', helpful: true }]);
    expect(focus()).to.equal('Thank you for telling us.');
    expect(choices(widget)).to.deep.equal([]);
  });

  for (const [choice, reason] of [
    ['I did not like it', 'did-not-like'],
    ['It is confusing', 'confusing'],
    ['It is not accurate', 'not-accurate'],
    ['It did not answer my question', 'did-not-answer'],
    ['Rather not say', undefined],
  ] as const)
    it(`that it did not help is told once, with why: ${choice}`, async () => {
      const widget = await opened();
      const votes = record(document, 'faq-vote');
      await choose(widget, 'No');
      expect(votes).to.deep.equal([]);
      expect(focus()).to.equal('What was missing?');
      await choose(widget, choice);
      expect(votes).to.deep.equal([{ id: 'payment', helpful: false, ...(reason && { reason }) }]);
      expect(textOf(part(widget, 'vote'))).to.equal('Thank you for telling us.');
    });

  it('counts when the answer is closed before a reason is given', async () => {
    const widget = await opened();
    const votes = record(document, 'faq-vote');
    await choose(widget, 'No');
    await click(summary(widget, QUESTION));
    await widget.updateComplete;
    expect(votes).to.deep.equal([{ id: 'payment', helpful: false }]);
  });

  it('counts when the page is left before a reason is given', async () => {
    const widget = await opened();
    const votes = record(document, 'faq-vote');
    await choose(widget, 'No');
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('pagehide'));
    expect(votes).to.deep.equal([{ id: 'payment', helpful: false }]);
  });

  it('is asked once an entry and visit, also after a reload', async () => {
    const widget = await opened();
    await choose(widget, 'Yes');
    await click(summary(widget, QUESTION));
    await click(summary(widget, QUESTION));
    await widget.updateComplete;
    expect(choices(widget)).to.deep.equal([]);
    widget.remove();

    const next = await opened();
    expect(textOf(part(next, 'vote'))).to.equal('Thank you for telling us.');
    await click(summary(next, 'When will my parcel arrive?'));
    await next.updateComplete;
    expect(choices(next)).to.deep.equal(['Yes', 'No']);
  });

  it('is there for the keyboard, in the shopper’s language', async () => {
    const widget = await mount({ content: STORE });
    await place(widget, 'fr');
    await rendered(widget);
    const votes = record(document, 'faq-vote');
    summary(widget, 'Comment payer').focus();
    await press('Enter', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
    expect(votes).to.deep.equal([{ id: 'payment', helpful: false, reason: 'confusing' }]);
  });

  it('works where the browser keeps nothing', async () => {
    const own = Object.getOwnPropertyDescriptors(Storage.prototype);
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const widget = await opened();
      await choose(widget, 'Yes');
      expect(choices(widget)).to.deep.equal([]);
    } finally {
      Object.defineProperties(Storage.prototype, own);
    }
  });
});
