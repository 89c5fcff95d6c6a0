import { expect } from '@open-wc/testing';
import { until } from './calculator-support.js';
import {
  add,
  choose,
  content,
  EMPTY,
  enter,
  fail,
  field,
  filled,
  find,
  outcome,
  picture,
  push,
  sender,
  show,
  storeWith,
  texts,
  write,
  written,
  WRITTEN,
  type Request,
} from './contact-b-support.js';
import { focused, happened, record, textOf } from './support.js';

const { warn } = console;
beforeEach(() => {
  sessionStorage.clear();
  console.warn = () => undefined; // what did not arrive is told there, too
});
afterEach(() => {
  console.warn = warn;
});

describe('what a shopper has written', () => {
  it('is there again after a reload', async () => {
    const before = await show({ content });
    await write(before);
    await choose(before, 'damaged');
    before.remove();
    const after = await show({ content });
    expect(written(after)).to.deep.equal(WRITTEN);
    expect(find<HTMLSelectElement>(after, '#topic').value).to.equal('damaged');
  });

  it('is not, where the page keeps nothing', async () => {
    const before = await show({ content, noDraft: true });
    await write(before);
    expect(sessionStorage).to.have.lengthOf(0);
    expect(texts(before, 'form > [part=hint]').join()).not.to.match(/stays in this tab/u);
    before.remove();
    expect(written(await show({ content, noDraft: true }))).to.deep.equal(EMPTY);
  });

  it('is not shown to another store', async () => {
    const before = await show({ content });
    await write(before);
    before.remove();
    const other = storeWith({ form: { action: 'https://other.example/contact' } });
    expect(written(await show({ content: other }))).to.deep.equal(EMPTY);
  });

  it('stays when the page changes its language', async () => {
    const contact = await show({ content });
    await write(contact);
    contact.closest('main')!.lang = 'fr';
    await until(() => texts(contact, 'form [part~=primary]').join() === 'Envoyer', 'French');
    expect(written(contact)).to.deep.equal(WRITTEN);
  });

  it('stays when the element moves', async () => {
    const contact = await show({ content, noDraft: true });
    await write(contact);
    const main = contact.closest('main')!;
    contact.remove();
    main.append(contact);
    await filled(contact);
    expect(written(contact)).to.deep.equal(WRITTEN);
  });

  it('goes before the order number of the page, even where it was taken out', async () => {
    const contact = await show({ content, orderNumber: '7' });
    expect(field(contact, 'orderNumber').value).to.equal('7');
    await enter(contact, 'orderNumber', ' ');
    contact.orderNumber = '8';
    await contact.updateComplete;
    expect(field(contact, 'orderNumber').value).to.equal(' ');
  });
});

describe('a request that arrives', () => {
  it('is told with its reference, which has the focus', async () => {
    const { requests, send } = sender();
    const contact = await show({ content, send });
    const submitted = record(contact, 'faq-submit');
    const sent = record(contact, 'faq-sent');
    await write(contact);
    await choose(contact, 'damaged');
    await add(contact, 'item', await picture('crack.jpg'));
    await push(contact, 'Send');
    await outcome(contact, 'sent');
    expect(textOf(focused())).to.match(/^Thank you, your message has arrived\. Your reference: R-1/u);
    const { idempotencyKey, photos, ...said } = requests[0]!;
    expect(said).to.deep.equal({
      name: 'Ada',
      email: 'ada@example.com',
      topic: 'damaged',
      orderNumber: '1042',
      message: 'Where is it?',
      locale: 'en',
      context: '',
    });
    const [{ slot, name, blob }] = photos as [Request['photos'][number]];
    const described = [{ slot: 'item', name: 'crack.jpg', type: 'image/jpeg', size: blob.size }];
    expect([slot, name]).to.deep.equal(['item', 'crack.jpg']);
    expect(submitted).to.deep.equal([{ request: { ...said, idempotencyKey, photos: described } }]);
    expect(sent).to.deep.equal([{ reference: 'R-1' }]);
  });

  it('is forgotten, but for who wrote it', async () => {
    const { send } = sender();
    const contact = await show({ content, send });
    await write(contact);
    await push(contact, 'Send');
    await outcome(contact, 'sent');
    expect(sessionStorage).to.have.lengthOf(0);
    await push(contact, 'Write another message');
    await until(() => focused()?.id === 'topic', 'the focus');
    expect(written(contact)).to.deep.equal(['', 'Ada', 'ada@example.com', '']);
    contact.remove();
    expect(written(await show({ content }))).to.deep.equal(EMPTY);
  });

  it('says where the shopper comes from, as they left it', async () => {
    const { requests, send } = sender();
    const context = { entry: 'How can I pay?', query: 'cash', verdict: 'Too late' };
    const contact = await show({ content, send, context });
    expect(field(contact, 'context').value).to.equal(
      'Answer read: How can I pay?\nSearched without success: cash\nOrder calculator: Too late',
    );
    await write(contact);
    await enter(contact, 'context', 'My own words');
    await push(contact, 'Send');
    await outcome(contact, 'sent');
    expect(requests.map((request) => request.context)).to.deep.equal(['My own words']);
  });

  it('says nothing of it where the shopper took it out', async () => {
    const { requests, send } = sender();
    const contact = await show({ content, send, context: { query: 'cash' } });
    await write(contact);
    await enter(contact, 'context', ' ');
    await push(contact, 'Send');
    await outcome(contact, 'sent');
    expect(requests[0]?.context.trim()).to.equal('');
  });
});

describe('a request that does not arrive', () => {
  it('is told, keeps every word, and is sent again as the same', async () => {
    const { requests, send } = sender(fail);
    const contact = await show({ content, send });
    await write(contact);
    const told = happened(contact, 'faq-error');
    await push(contact, 'Send');
    await outcome(contact, 'failed');
    expect(textOf(focused())).to.match(/Nothing is lost: please try again\./u);
    expect(await told).to.deep.equal({ code: 'not-sent', message: 'down' });
    expect(written(contact)).to.deep.equal(WRITTEN);
    await push(contact, 'Try again');
    await outcome(contact, 'sent');
    const [first, second] = requests.map(({ idempotencyKey }) => idempotencyKey);
    expect(first).to.match(/^[\da-f-]{36}$/u);
    expect(second).to.equal(first);
  });

  it('is another one after a change', async () => {
    const { requests, send } = sender(fail);
    const contact = await show({ content, send });
    await write(contact);
    await push(contact, 'Send');
    await outcome(contact, 'failed');
    await enter(contact, 'message', 'Anybody there?');
    await push(contact, 'Send');
    await outcome(contact, 'sent');
    const keys = requests.map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys)).to.have.lengthOf(2);
    expect(requests[1]?.message).to.equal('Anybody there?');
  });

  it('can go by e-mail instead, with all that was written', async () => {
    const contact = await show({ content, send: sender(fail).send });
    await write(contact);
    await push(contact, 'Send');
    await outcome(contact, 'failed');
    await push(contact, 'Send it by e-mail instead');
    await until(() => focused()?.matches('[part~=mail]'), 'the focus');
    expect(decodeURIComponent((focused() as HTMLAnchorElement).href)).to.include('Where is it?');
  });

  it('stays with the shopper where the page keeps it from being sent', async () => {
    const { requests, send } = sender();
    const contact = await show({ content, send });
    contact.addEventListener('faq-submit', (event) => event.preventDefault());
    await write(contact);
    const submitted = happened(contact, 'faq-submit');
    await push(contact, 'Send');
    expect((await submitted).request).to.include({ message: 'Where is it?' });
    await contact.updateComplete;
    expect(requests).to.deep.equal([]);
    expect(written(contact)).to.deep.equal(WRITTEN);
    expect(texts(contact, '[part=outcome]')).to.deep.equal([]);
  });
});
