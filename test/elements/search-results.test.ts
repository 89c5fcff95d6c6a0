import { expect } from '@open-wc/testing';
import { needs } from '../engine.js';
import { waitUntil } from '../until.js';
import {
  canMark,
  click,
  count,
  focus,
  marked,
  opened,
  part,
  parts,
  place,
  press,
  questions,
  searched,
  summary,
  textOf,
} from './support.js';

describe('an empty result', () => {
  it('says so and offers the nearest questions, which lead there', async () => {
    const widget = await searched('snkrs xyz');
    expect(count(widget)).to.equal('No answer found for “snkrs xyz”');
    const link = part(widget, 'empty').querySelector('a')!;
    expect(textOf(link)).to.equal('Can I exchange my sneakers?');
    await click(link);
    await waitUntil(() => opened(widget).length === 1);
    await waitUntil(() => focus() === 'Can I exchange my sneakers?');
    expect(widget.query).to.equal('');
    expect(opened(widget)).to.deep.equal(['Can I exchange my sneakers?']);
  });

  it('offers the topics where there are results', async () => {
    const widget = await searched('parcel', { topic: 'returns' });
    const offers = parts(widget, 'empty-actions')[0]!.querySelectorAll('button');
    expect([...offers].map(textOf)).to.deep.equal(['Orders', 'Show all questions']);
    await click(offers[0]!);
    await waitUntil(() => questions(widget).length === 1);
    expect(widget.topic).to.equal('orders');
    await waitUntil(() => focus() === 'Orders 1');
  });

  it('offers the way back, and keeps the focus in the widget', async () => {
    const widget = await searched('xyzzyx');
    const clear = [...part(widget, 'empty').querySelectorAll('button')].at(-1)!;
    clear.focus();
    await press('Enter');
    await waitUntil(() => questions(widget).length === 4);
    expect(widget.query).to.equal('');
    await waitUntil(() => focus() === 'All 4');
  });
});

describe('found words', () => {
  it('are marked in question and answer, and no longer than the query lasts', async function () {
    needs(this, canMark, 'the CSS Custom Highlight API');
    const widget = await searched('paypal parcel');
    // In a closed answer there is nothing to see; WebKit would colour other questions for it.
    expect(marked()).to.deep.equal(['question: parcel']);
    await click(summary(widget, 'pay'));
    await waitUntil(() => marked().length === 2);
    expect(marked()).to.have.members(['answer: PayPal', 'question: parcel']);
    const { innerHTML } = part(widget, 'base');
    expect(innerHTML).to.not.match(/<mark/u);
    widget.query = '';
    await widget.updateComplete;
    expect(marked()).to.deep.equal([]);
  });

  it('are those of all widgets, until each is taken away, and come back with it', async function () {
    needs(this, canMark, 'the CSS Custom Highlight API');
    const first = await searched('paypal', { entry: 'payment' });
    const second = await searched('parcel');
    expect(marked()).to.have.members(['answer: PayPal', 'question: parcel']);
    first.remove();
    expect(marked()).to.deep.equal(['question: parcel']);
    second.remove();
    expect(CSS.highlights.has('faq-match')).to.equal(false);
    await place(second);
    await waitUntil(() => marked().length > 0, 'marked again');
  });
});
