import { expect } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { STORE } from './store.js';
import { click, mount, part, parts, record, rendered, summary, textOf } from './support.js';

const PAY = 'How can I pay?';

describe('copying the link to an answer', () => {
  const withClipboard = (clipboard: unknown) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  };
  afterEach(() => {
    delete (navigator as { clipboard?: unknown }).clipboard;
  });
  const said = (widget: FaqWidget) =>
    parts(widget, 'entry-footer').map((footer) => textOf(footer.querySelector('[role=status]')));

  it('says so, beside that answer', async () => {
    const copied: string[] = [];
    withClipboard({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const widget = await mount({ content: STORE, entry: 'payment' });
    widget.entry = 'delivery';
    await waitUntil(() => parts(widget, 'copy-link').length === 2);
    expect(said(widget)).to.deep.equal(['', '']);
    await click(parts(widget, 'copy-link')[1]!);
    await waitUntil(() => said(widget)[1] === 'Link copied');
    expect(said(widget)[0]).to.equal('');
    expect(copied).to.deep.equal([new URL('#payment', location.href).href]);
    expect(location.hash).to.equal('');
  });

  it('says so again each time', async () => {
    withClipboard({ writeText: () => Promise.resolve() });
    const widget = await mount({ content: STORE, entry: 'payment' });
    await waitUntil(() => parts(widget, 'copy-link').length === 1);
    const heard: string[] = [];
    const region = part(widget, 'entry-footer').querySelector('[role=status]')!;
    const observer = new MutationObserver(() => heard.push(textOf(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const times of [1, 2]) {
      await click(part(widget, 'copy-link'));
      await waitUntil(() => heard.filter((words) => words === 'Link copied').length === times);
    }
    observer.disconnect();
  });

  for (const [what, clipboard] of [
    ['refused', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
    ['missing', undefined],
  ] as const) {
    it(`shows the link where the clipboard is ${what}`, async () => {
      withClipboard(clipboard);
      const widget = await mount({ content: STORE, entry: 'payment' });
      await waitUntil(() => parts(widget, 'copy-link').length === 1);
      await click(part(widget, 'copy-link'));
      await waitUntil(() => said(widget)[0] !== '');
      const link = new URL('#payment', location.href).href;
      expect(said(widget)[0]).to.equal(`Copy this link: ${link}`);
    });
  }
});

describe('the browser’s own find-in-page', () => {
  it('finds closed answers, and what it opens counts as opened', async () => {
    const widget = await mount({ content: STORE, deepLinks: true });
    await rendered(widget);
    const toggles = record(widget, 'faq-toggle');
    const details = summary(widget, PAY).closest('details')!;
    expect(details.textContent).to.contain('By card or PayPal.');
    details.open = true; // as the browser does once it has found something inside
    await waitUntil(() => toggles.length === 1);
    expect(toggles).to.deep.equal([{ id: 'payment', open: true }]);
    expect(widget.entry).to.equal('payment');
    await waitUntil(() => parts(widget, 'copy-link').length === 1);
  });
});
