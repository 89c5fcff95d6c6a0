import { expect } from '@open-wc/testing';
import { until } from './calculator-support.js';
import {
  content,
  enter,
  field,
  find,
  outcome,
  push,
  sender,
  show,
  texts,
  write,
} from './contact-b-support.js';
import { click, focused } from './support.js';

/** Is it what a pointer in its middle would meet? */
function isSeen(element: HTMLElement): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === element;
}

beforeEach(() => sessionStorage.clear());

describe('a mistake in the form', () => {
  const languages = [
    [
      'en',
      'Send',
      'Please look at 2 fields again:',
      'Please write what it is about.',
      /so that we can answer\.$/u,
    ],
    ['fr', 'Envoyer', 'Vérifiez encore 2 champs :', 'Écrivez de quoi il s’agit.', /vous répondre\.$/u],
  ] as const;
  for (const [lang, label, title, ofMessage, ofEmail] of languages) {
    it(`is named above and at its field: ${lang}`, async () => {
      const { requests, send } = sender();
      const contact = await show({ content, send }, lang);
      await push(contact, label);
      await until(() => focused()?.matches('[part=summary]'), 'the focus');
      expect(texts(contact, '#summary')).to.deep.equal([title]);
      const [first, second, ...more] = texts(contact, '[part=summary] a');
      expect(first).to.equal(ofMessage);
      expect(second).to.match(ofEmail);
      expect(more).to.deep.equal([]);
      expect(texts(contact, '#message-error, #email-error')).to.deep.equal([first, second]);
      for (const id of ['message', 'email'])
        expect(field(contact, id).getAttribute('aria-invalid'), id).to.equal('true');
      expect(field(contact, 'name').hasAttribute('aria-invalid')).to.equal(false);
      expect(requests).to.deep.equal([]);
    });
  }

  it('is led to by its link, and goes as soon as it is mended', async () => {
    const contact = await show({ content, send: sender().send });
    await push(contact, 'Send');
    await until(() => focused()?.matches('[part=summary]'), 'the focus');
    await click(find(contact, '[href="#email"]'));
    await until(() => focused()?.id === 'email', 'the focus');
    await enter(contact, 'email', 'ada@example.com');
    await until(() => texts(contact, '[part=summary] a').length === 1);
    expect(texts(contact, '#email-error')).to.deep.equal(['']);
    expect(field(contact, 'email').hasAttribute('aria-invalid')).to.equal(false);
    await enter(contact, 'message', 'Hi');
    await until(() => texts(contact, '[part=summary]').length === 0);
  });

  it('may be an address that is none', async () => {
    const contact = await show({ content, send: sender().send });
    await write(contact);
    await enter(contact, 'email', 'ada');
    await push(contact, 'Send');
    await until(() => focused()?.matches('[part=summary]'), 'the focus');
    expect(texts(contact, '#email-error')).to.deep.equal([
      'Please enter an e-mail address such as name@example.com.',
    ]);
  });

  it('is what is in the field that nobody sees: it shows, and nothing is sent before it is empty', async () => {
    const { requests, send } = sender();
    const contact = await show({ content, send });
    const trap = field(contact, 'website');
    expect(isSeen(trap)).to.equal(false);
    expect(trap.closest('[aria-hidden=true]')).to.not.equal(null);
    await write(contact);
    trap.value = 'https://spam.example';
    await push(contact, 'Send');
    await until(() => focused()?.matches('[part=summary]'), 'the focus');
    expect(requests).to.deep.equal([]);
    expect(isSeen(trap)).to.equal(true);
    expect(trap.closest('[aria-hidden]')).to.equal(null);
    expect(texts(contact, '#website-error')).to.deep.equal([
      'Please empty this field: it is there to catch robots.',
    ]);
    trap.value = '';
    await push(contact, 'Send');
    await outcome(contact, 'sent');
    expect(requests).to.have.lengthOf(1);
  });
});
