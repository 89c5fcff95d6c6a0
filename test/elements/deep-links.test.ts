import { expect, oneEvent } from '@open-wc/testing';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { ENGLISH, STORE, storeOf } from './store.js';
import {
  click,
  create,
  focus,
  focused,
  happened,
  mount,
  opened,
  part,
  parts,
  place,
  questions,
  record,
  rendered,
  summary,
  textOf,
} from './support.js';

const PAY = 'How can I pay?';
const setHash = (hash: string) => {
  history.replaceState({ page: 1 }, '', hash || location.pathname + location.search);
};

/** Follows a link as the browser does. */
const goTo = (hash: string) => {
  location.hash = hash;
};

const linkIn = (widget: FaqWidget, words: string) =>
  [...widget.renderRoot.querySelectorAll('a')].find((link) => textOf(link) === words)!;

beforeEach(() => {
  setHash('');
});

after(() => {
  setHash('');
});

describe('the page’s hash', () => {
  it('opens, scrolls to and focuses its entry from the start', async () => {
    setHash('#payment');
    const toggles = record(document, 'faq-toggle');
    const widget = create({ content: STORE });
    widget.style.marginBlock = '150vh';
    await place(widget);
    await waitUntil(() => focus() === PAY);
    expect(opened(widget)).to.deep.equal([PAY]);
    const { top } = summary(widget, PAY).getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(widget.entry).to.equal('payment');
    expect(toggles).to.deep.equal([]);
  });

  it('is followed at each change', async () => {
    const widget = await mount();
    goTo('#payment');
    await waitUntil(() => focus() === PAY);
    goTo('#exchange');
    await waitUntil(() => focus() === 'Can I exchange my sneakers?');
    expect(opened(widget)).to.deep.equal([PAY, 'Can I exchange my sneakers?']);
  });

  it('waits for a document that comes late', async () => {
    setHash('#payment');
    const widget = create({});
    await place(widget);
    await waitUntil(() => parts(widget, 'message').length === 1);
    widget.content = STORE;
    await waitUntil(() => focus() === PAY);
    expect(opened(widget)).to.deep.equal([PAY]);
  });

  it('may hold any letter of any language', async () => {
    const content = structuredClone(STORE);
    content.entries[1]!.id = 'größe/[دفع]"\\';
    setHash(`#${encodeURIComponent('größe/[دفع]"\\')}`);
    const widget = await mount({ content });
    await waitUntil(() => opened(widget).includes(PAY));
  });

  for (const hash of ['#%E0%A4%A', '#no-such-entry', '#', '#constructor', '#%00', '#"]']) {
    it(`is the page’s own business where no entry has it: ${hash}`, async () => {
      setHash(hash);
      const widget = await mount();
      goTo('#elsewhere');
      const isOver = oneEvent(window, 'hashchange');
      goTo(hash);
      await isOver;
      await widget.updateComplete;
      expect(questions(widget)).to.deep.equal(ENGLISH);
      expect(opened(widget)).to.deep.equal([]);
    });
  }

  it('is followed once: a new language does not undo what the shopper did since', async () => {
    setHash('#payment');
    const widget = await mount();
    await waitUntil(() => focus() === PAY);
    await click(summary(widget, PAY));
    await waitUntil(() => widget.entry === '');
    widget.parentElement!.lang = 'fr';
    await happened(widget, 'faq-ready');
    await widget.updateComplete;
    expect(opened(widget)).to.deep.equal([]);
  });
});

describe('`deep-links`', () => {
  it('writes what is opened to the hash, in place, and takes it away again', async () => {
    const widget = await mount({ content: STORE, deepLinks: true });
    const { length } = history;
    await click(summary(widget, PAY));
    await waitUntil(() => location.hash === '#payment');
    await click(summary(widget, 'parcel'));
    await waitUntil(() => location.hash === '#delivery');
    await click(summary(widget, 'parcel'));
    await waitUntil(() => !location.href.includes('#'));
    expect(history.length).to.equal(length);
    expect(history.state).to.deep.equal({ page: 1 });
  });

  it('leaves a hash alone that is not of the closed answer', async () => {
    const widget = await mount({ content: STORE, deepLinks: true, entry: 'delivery' });
    const toggles = record(widget, 'faq-toggle');
    await click(summary(widget, PAY));
    await waitUntil(() => location.hash === '#payment');
    await click(summary(widget, 'parcel'));
    await waitUntil(() => toggles.length === 2);
    expect(location.hash).to.equal('#payment');
  });

  it('are off by default, and never written by the page’s own acts', async () => {
    const plain = await mount();
    const toggles = record(document, 'faq-toggle');
    await click(summary(plain, PAY));
    await waitUntil(() => toggles.length === 1);
    const silent = await mount({ content: STORE, deepLinks: true, entry: 'payment' });
    await silent.show('exchange');
    await waitUntil(() => opened(silent).length === 2);
    expect(location.hash).to.equal('');
  });
});

describe('a link inside an answer', () => {
  it('leads to its entry, and is an act of the shopper', async () => {
    const widget = await mount({ content: STORE, entry: 'exchange' });
    await rendered(widget);
    const toggles = record(widget, 'faq-toggle');
    await click(linkIn(widget, 'payment'));
    await waitUntil(() => focus() === PAY);
    expect(opened(widget)).to.include(PAY);
    expect(toggles).to.deep.equal([{ id: 'payment', open: true }]);
    expect(location.hash).to.equal('');
  });

  it('to #contact leads to the contact view', async () => {
    const widget = await mount({ content: STORE, entry: 'exchange' });
    await rendered(widget);
    await click(linkIn(widget, 'ask us'));
    await waitUntil(() => widget.view === 'contact');
    await waitUntil(() => focused() === widget.renderRoot.querySelector('[data-view=contact]'));
    expect(location.hash).to.equal('');
  });

  it('to #contact leads to the mail program where there is no contact view, which the page may replace', async () => {
    const widget = await mount({ content: STORE, entry: 'exchange', views: 'questions' });
    await rendered(widget);
    const contact = part(widget, 'contact') as HTMLAnchorElement;
    expect(contact.href).to.equal('mailto:help@shop.example');
    const asked = record(document, 'faq-contact');
    const isPrevented: boolean[] = [];
    const watch = (event: Event) => {
      if (!event.composedPath().includes(contact)) return;
      isPrevented.push(event.defaultPrevented);
      event.preventDefault(); // no mail program during tests
    };
    const refuse = (event: Event) => {
      event.preventDefault();
    };
    document.addEventListener('click', watch);
    await click(linkIn(widget, 'ask us'));
    widget.addEventListener('faq-contact', refuse);
    await click(contact);
    document.removeEventListener('click', watch);
    expect(asked).to.deep.equal([{ channel: 'email' }, { channel: 'email' }]);
    expect(isPrevented).to.deep.equal([false, true]);
    expect(location.hash).to.equal('');
  });

  it('to a place of the page is the page’s', async () => {
    const widget = await mount({ content: storeOf('[there](#place) [ask](#contact)'), entry: 'one' });
    await rendered(widget);
    await click(linkIn(widget, 'there'));
    expect(location.hash).to.equal('#place');
    await click(linkIn(widget, 'ask'));
    expect(location.hash).to.equal('#contact');
  });
});
