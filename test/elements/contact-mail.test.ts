import { expect } from '@open-wc/testing';
import type { FaqContactSupport } from '../../src/elements/faq-contact-support.js';
import { until } from './calculator-support.js';
import {
  add,
  all,
  choose,
  EMAIL,
  enter,
  field,
  find,
  paste,
  picture,
  push,
  show,
  texts,
} from './contact-b-support.js';
import { click, focused, record, textOf } from './support.js';

const link = (contact: FaqContactSupport) => find<HTMLAnchorElement>(contact, '[part~=mail]');
const actions = (contact: FaqContactSupport) => texts(contact, '[part=actions] > *');
/** What stands behind the question mark of the link. */
const parameters = (contact: FaqContactSupport) => new URL(link(contact).href).searchParams;

/** Replaces what the browser can do, until the test is over. */
const replaced: string[] = [];
function replace(name: 'clipboard' | 'canShare' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  replaced.push(name);
}

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  // The browser's own is in the prototype.
  for (const name of replaced.splice(0)) Reflect.deleteProperty(navigator, name);
});

describe('a store that is written to by e-mail', () => {
  it('gets all that was written, through the mail program', async () => {
    const contact = await show({ orderNumber: '1042' });
    await choose(contact, 'topic');
    await enter(contact, 'message', 'Where is it & why?');
    expect(link(contact).href).to.match(/^mailto:help@shop\.example\?subject=/u);
    expect(parameters(contact).get('subject')).to.equal('Topic – Order 1042');
    expect(parameters(contact).get('body')).to.equal(
      'Where is it & why?\r\n\r\nOrder number: 1042\r\nTopic: Topic',
    );
  });

  it('gets it as its language writes it', async () => {
    const contact = await show({ orderNumber: '1042' }, 'fr');
    await choose(contact, 'topic');
    expect(parameters(contact).get('body')).to.equal('Numéro de commande\u00a0: 1042\r\nSujet\u00a0: Topic');
  });

  it('has the page’s subject before the topic', async () => {
    const contact = await show({ subject: 'My sneakers' });
    await choose(contact, 'topic');
    expect(parameters(contact).get('subject')).to.equal('My sneakers');
  });

  it('asks for no name and no address: the mail has them', async () => {
    const contact = await show();
    expect(all(contact, '#name, #email')).to.have.lengthOf(0);
  });

  it('says where a message is too long for a link, which stays within 1,600 characters', async () => {
    const contact = await show();
    const notices = () => texts(contact, '[part=hint][role=status]').filter((text) => text);
    await enter(contact, 'message', 'Short.');
    expect(notices()).to.deep.equal([]);
    await paste(contact, 'message', 'ünderstood '.repeat(300));
    expect(link(contact).href.length).to.be.within(1400, 1600);
    expect(notices()).to.have.lengthOf(1);
    expect(notices()[0]).to.match(/too long/u);
  });

  it('tells the page, which can cancel it: that keeps the mail program closed', async () => {
    const contact = await show();
    const details = record(contact, 'faq-contact');
    let clicked: Event | undefined;
    contact.addEventListener('faq-contact', (event) => event.preventDefault());
    contact.renderRoot.addEventListener('click', (event) => (clicked = event));
    await click(link(contact));
    expect(details).to.deep.equal([{ channel: 'email' }]);
    expect(clicked?.defaultPrevented).to.equal(true);
  });
});

describe('the copy of a message', () => {
  it('comes first, and is said to be made', async () => {
    const copies: string[] = [];
    replace('clipboard', { writeText: (text: string) => Promise.resolve(void copies.push(text)) });
    const contact = await show();
    await enter(contact, 'message', 'Hello');
    expect(actions(contact)).to.deep.equal(['Copy the message', 'Open your e-mail program']);
    await push(contact, 'Copy the message');
    await until(() =>
      texts(contact, '[role=status]').includes(`Copied. Paste it into an e-mail to ${EMAIL}.`),
    );
    expect(copies).to.deep.equal(['Hello']);
  });

  it('is whole, however long the message', async () => {
    const copies: string[] = [];
    replace('clipboard', { writeText: (text: string) => Promise.resolve(void copies.push(text)) });
    const long = 'word '.repeat(500).trim();
    const contact = await show();
    await paste(contact, 'message', long);
    await push(contact, 'Copy the message');
    expect(copies).to.deep.equal([long]);
  });

  it('is made by hand where the browser refuses: the text has the focus', async () => {
    replace('clipboard', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) });
    const contact = await show();
    await enter(contact, 'message', 'Hello');
    await push(contact, 'Copy the message');
    await until(() => focused()?.id === 'by-hand', 'the focus');
    const byHand = field(contact, 'by-hand');
    expect(byHand.value).to.equal('Hello');
    expect(textOf(byHand.labels?.[0])).to.equal(`Copy this text into an e-mail to ${EMAIL}:`);
  });

  it('is no longer said to be made once the message has changed', async () => {
    replace('clipboard', { writeText: () => Promise.resolve() });
    const contact = await show();
    await push(contact, 'Copy the message');
    const said = () => texts(contact, '[role=status]').some((text) => text.startsWith('Copied'));
    await until(said);
    await enter(contact, 'message', 'More');
    expect(said()).to.equal(false);
  });
});

describe('photos of a message', () => {
  it('are named, to be attached by hand', async () => {
    const contact = await show();
    expect(all(contact, '[part=attach]')).to.have.lengthOf(0);
    await choose(contact, 'damaged');
    await add(contact, 'item', await picture('crack.png'));
    expect(texts(contact, '[part=attach] li')).to.deep.equal(['crack.jpg']);
    // "IMG (1).png" is not turned around among words from right to left.
    expect(find(contact, '[part=attach] li bdi').textContent).to.equal('crack.jpg');
    expect(textOf(find(contact, '[part=attach]'))).to.match(/^A link cannot attach photos\./u);
  });

  it('are shared with it where the device can', async () => {
    const shared: ShareData[] = [];
    replace('canShare', () => true);
    replace('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const contact = await show();
    expect(actions(contact)).not.to.include('Share the message and its photos');
    await choose(contact, 'damaged');
    await enter(contact, 'message', 'Look');
    await add(contact, 'item', await picture('crack.jpg'));
    expect(actions(contact)[0]).to.equal('Share the message and its photos');
    await push(contact, 'Share the message and its photos');
    expect(shared.map(({ title, files }) => [title, files?.map(({ name }) => name)])).to.deep.equal([
      ['It arrived damaged', ['crack.jpg']],
    ]);
    expect(shared[0]?.text).to.equal('Look\n\nTopic: It arrived damaged');
  });

  it('are not shared where the device cannot', async () => {
    replace('canShare', () => false);
    const contact = await show();
    await choose(contact, 'damaged');
    await add(contact, 'item', await picture('crack.jpg'));
    expect(actions(contact)).to.deep.equal(['Copy the message', 'Open your e-mail program']);
  });
});
