import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ChatAdapter, ChatOptions } from '../../src/adapters/chat/chat.js';
import { until } from './calculator-support.js';
import {
  all,
  button,
  find,
  FORM,
  HOURS,
  push,
  shown,
  showContact,
  storeWith,
  texts,
  WHILE_CLOSED,
  WHILE_OPEN,
  type Properties,
} from './contact-support.js';
import { click, focus, focused, happened, keepWarnings, press, record } from './support.js';

const START = 'Start the chat';
const FAILED = /^The chat could not be opened/u;

/** A page's own chat that does as `answers` say, one after the other, and keeps what it was given. */
function ownChat(...answers: readonly (() => Promise<void>)[]) {
  const calls: ChatOptions[] = [];
  const chat: ChatAdapter = async (options) => {
    calls.push(options);
    await answers[calls.length - 1]?.();
  };
  return { chat, calls };
}
const never = () => new Promise<void>(() => undefined);
const broken = () => Promise.reject(new Error('blocked'));

const show = (chat: ChatAdapter, properties: Properties = {}) =>
  showContact({ content: storeWith({ form: FORM }), chat, ...properties });
const status = (contact: Parameters<typeof texts>[0]) => texts(contact, '[part=chat] [role=status]').join();
const write = async (contact: Parameters<typeof find>[0], id: string, text: string) => {
  find(contact, `#${id}`).focus();
  await sendKeys({ type: text });
};

describe('the chat', () => {
  const warnings = keepWarnings();

  it('gets what was written, as a draft', async () => {
    const { chat, calls } = ownChat();
    const contact = await show(chat, { subject: 'A mug', orderNumber: '1001' });
    await write(contact, 'message', 'Where is it?');
    await write(contact, 'name', 'Kim');
    await write(contact, 'email', 'kim@mail.example');
    await push(contact, START);
    await until(() => status(contact) === 'The chat is open.');
    const { subject, ...rest } = calls[0]!.request;
    expect(subject).to.equal('A mug');
    expect(rest).to.deep.equal({
      orderNumber: '1001',
      message: 'Where is it?',
      name: 'Kim',
      email: 'kim@mail.example',
      locale: 'en',
    });
  });

  it('says that it opens, and opens once', async () => {
    const { chat, calls } = ownChat(never);
    const contact = await show(chat);
    await push(contact, START);
    await until(() => calls.length);
    expect(status(contact)).to.equal('Opening the chat…');
    expect(button(contact, START).ariaDisabled).to.equal('true');
    await push(contact, START);
    expect(calls).to.have.length(1);
  });

  it('can be cancelled, with keys: the button has the focus again', async () => {
    const { chat, calls } = ownChat(never);
    const contact = await show(chat);
    const errors = record(contact, 'faq-error');
    button(contact, START).focus();
    await press('Enter');
    await until(() => calls.length);
    expect(calls[0]!.signal.aborted).to.equal(false);
    await press('Tab');
    expect(focus()).to.equal('Cancel');
    await press('Enter');
    await until(() => focus() === START, 'the focus');
    expect(calls[0]!.signal.aborted).to.equal(true);
    expect([status(contact), ...errors]).to.deep.equal(['']);
  });

  it('gives the focus back to the button once it is closed', async () => {
    const { chat, calls } = ownChat();
    const contact = await show(chat);
    await push(contact, START);
    await until(() => status(contact) === 'The chat is open.');
    find(contact, '#message').focus();
    calls[0]!.onClose?.();
    await until(() => focus() === START, 'the focus');
    expect(status(contact)).to.equal('');
  });

  it('that fails is said first, with the form and all that was typed; it can be tried again', async () => {
    const { chat, calls } = ownChat(broken, never);
    const contact = await show(chat);
    await write(contact, 'message', 'Where is it?');
    const error = happened(contact, 'faq-error');
    await push(contact, START);
    expect((await error).code).to.equal('chat-unavailable');
    await until(() => FAILED.test(focus()), 'the focus');
    expect(warnings.join()).to.contain('chat-unavailable');
    const message = () => (find(contact, '#message') as HTMLTextAreaElement).value;
    expect(message()).to.equal('Where is it?');
    await press('Tab');
    expect(focus()).to.equal('Try the chat again');
    await press('Enter');
    await until(() => calls.length === 2);
    expect(status(contact)).to.equal('Opening the chat…');
    await until(() => focus() === START, 'the focus');
    expect(calls[1]!.request.message).to.equal('Where is it?');
    expect(message()).to.equal('Where is it?');
  });

  it('is offered only while somebody is there', async () => {
    const { chat } = ownChat();
    const content = storeWith({ form: FORM, hours: HOURS });
    const contact = await show(chat, { content, now: WHILE_CLOSED });
    expect(all(contact, '[part=chat]')).to.have.length(0);
    expect(all(contact, 'form')).to.have.length(1);
    contact.now = WHILE_OPEN;
    await contact.updateComplete;
    expect(all(contact, '[part=chat]')).to.have.length(1);
  });

  it('is the page’s where it cancels the event', async () => {
    const { chat, calls } = ownChat();
    const contact = await show(chat);
    const chosen = record(contact, 'faq-contact');
    contact.addEventListener('faq-contact', (event) => event.preventDefault());
    await push(contact, START);
    expect(chosen).to.deep.equal([{ channel: 'chat' }]);
    expect([calls.length, status(contact)]).to.deep.equal([0, '']);
  });

  it('of a provider loads nothing before the click', async () => {
    const id = '8c842203-7ed8-4e29-a608-7cf78a7d2fcc';
    const scripts = () => document.querySelectorAll('script').length;
    const before = scripts();
    const content = storeWith({ form: FORM, chat: { provider: 'crisp', websiteId: id } });
    const contact = await showContact({ content });
    expect(button(contact, START)).to.exist;
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).origin !== location.origin);
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
    expect(scripts()).to.equal(before);
  });
});

describe('a messenger', () => {
  const links: [chat: object, label: string, start: string][] = [
    [{ provider: 'whatsapp', phone: '15550100123' }, 'Chat on WhatsApp', 'https://wa.me/15550100123?text='],
    [{ provider: 'messenger', page: 'a.shop' }, 'Chat on Messenger', 'https://m.me/a.shop?text='],
    [{ provider: 'telegram', username: 'a_shop' }, 'Chat on Telegram', 'https://t.me/a_shop?text='],
  ];
  for (const [chat, label, start] of links) {
    it(`is a link with a draft, at any hour: ${label}`, async () => {
      const content = storeWith({ form: FORM, hours: HOURS, chat });
      const contact = await showContact({
        content,
        now: WHILE_CLOSED,
        subject: 'A mug',
        orderNumber: '1001',
      });
      await write(contact, 'message', 'Hi & bye');
      await shown(contact, 'a[href*=bye]');
      const link = find(contact, '[part=chat] a') as HTMLAnchorElement;
      expect(texts(contact, '[part=chat] a')).to.deep.equal([label]);
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      expect(link.href.startsWith(start), link.href).to.equal(true);
      expect(new URL(link.href).searchParams.get('text')).to.equal('A mug – 1001\nHi & bye');
    });
  }

  it('is the page’s where it cancels the event', async () => {
    const [[chat] = []] = links;
    const contact = await showContact({ content: storeWith({ chat }) });
    const link = find(contact, '[part=chat] a');
    const events: Event[] = [];
    contact.addEventListener('faq-contact', (event) => event.preventDefault());
    contact.addEventListener('click', (event) => {
      events.push(event);
    });
    await click(link);
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true]);
    expect(focused()).to.not.equal(null);
  });
});
