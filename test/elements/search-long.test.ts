import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../until.js';
import { count, happened, mount, part, parts, record, textOf, type } from './support.js';

const SIZE = 3_000;
/** Every third question is about parcels, every thousandth about bicycles. */
const STORE = {
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'all', label: 'All' }],
  entries: Array.from({ length: SIZE }, (_, number) => ({
    id: `q${number}`,
    topic: 'all',
    question: `Question ${number}${number % 3 ? '' : ' about parcels'}${number % 1000 ? '' : ' by bicycle'}?`,
    answer: 'Yes.',
  })),
};

const first = (widget: Parameters<typeof parts>[0]) => textOf(parts(widget, 'question')[0]);

describe('a search of very many entries', () => {
  it('keeps no key waiting: it comes in a task of its own, and so does what it found', async () => {
    const widget = await mount({ content: STORE });
    const isIndexed = happened(widget, 'faq-search');
    await type(widget, 'parcels');
    await isIndexed;
    expect(count(widget)).to.equal('1,000 questions');
    const before = first(widget);
    const input = part(widget, 'search-input') as HTMLInputElement;
    input.value = 'bicycle';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // All that follows the key in its own task.
    await widget.updateComplete;
    expect(widget.query).to.equal('bicycle');
    expect(first(widget)).to.equal(before);
    expect(parts(widget, 'question').length).to.be.greaterThan(3);
    await waitUntil(() => parts(widget, 'question').length === 3);
  });

  it('shows what was asked last, and tells of that alone', async () => {
    const widget = await mount({ content: STORE });
    const searches = record(widget, 'faq-search');
    await type(widget, 'parcels');
    await waitUntil(() => searches.length === 1);
    await sendKeys({ type: ' by bicy' });
    await sendKeys({ type: 'cle' });
    await waitUntil(() => searches.length === 2);
    expect(searches[1]!.query).to.equal('parcels by bicycle');
    expect(first(widget)).to.contain('by bicycle');
    widget.query = 'bicycle';
    widget.query = '';
    await waitUntil(() => first(widget) === 'Question 0 about parcels by bicycle?');
    await waitUntil(() => count(widget) === '3,000 questions');
  });
});
