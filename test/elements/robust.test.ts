import { expect } from '@open-wc/testing';
import { waitUntil } from '../until.js';
import { STORE } from './store.js';
import { click, mount, part, parts, questions, rendered, searched } from './support.js';

describe('what a page does by mistake', () => {
  it('binding lists, numbers, addresses or nothing to properties leaves the rest working', async () => {
    const widget = await mount({ content: STORE });
    const all = questions(widget);
    Object.assign(widget, { topics: ['returns'], query: null, locales: ['en', 'fr'], views: undefined });
    await waitUntil(() => questions(widget).length < all.length);
    Object.assign(widget, { topics: undefined, entry: 12 });
    await waitUntil(() => questions(widget).length === all.length);
  });

  it('asking for an entry that does not exist says so, once, and is forgotten', async () => {
    const widget = await mount({ content: STORE });
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    try {
      await widget.show('nowhere');
      await waitUntil(() => warnings.length > 0);
      widget.requestUpdate();
      await widget.updateComplete;
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('nowhere');
  });

  it('a document that arrives late does not take the focus from who is typing', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    history.replaceState(null, '', '#exchange');
    try {
      const widget = await mount({ content: STORE });
      await rendered(widget);
      await waitUntil(() => widget.entry === 'exchange');
      expect(document.activeElement === input).to.equal(true);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
      input.remove();
    }
  });

  it('another child than `<details>` stays readable where there is no document', async () => {
    const widget = document.createElement('faq-widget');
    widget.innerHTML = '<p>Write to us.</p>';
    document.body.append(widget);
    await widget.updateComplete;
    await waitUntil(() => widget.querySelector('p')?.checkVisibility());
    widget.remove();
  });
});

describe('an empty result', () => {
  it('is no dead end: a topic in which nothing was found, either, shows its questions', async () => {
    const widget = await searched('xqzjw');
    const [topic] = parts(widget, 'empty-actions')[0]!.querySelectorAll('button');
    await click(topic!);
    await waitUntil(() => questions(widget).length > 0);
    expect(widget.query).to.equal('');
    expect(part(widget, 'count').textContent).to.not.equal('');
  });
});
