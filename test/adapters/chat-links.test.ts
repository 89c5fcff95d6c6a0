import { expect } from '@open-wc/testing';
import type { ChatRequest, LinkedChat } from '../../src/adapters/chat/chat.js';
import { chatLink, isLinkedChat } from '../../src/adapters/chat/links.js';
import { HOSTILE } from './chat-support.js';

const REQUEST: ChatRequest = {
  subject: 'Wrong item',
  orderNumber: '#1042',
  message: 'A & B = 100 % “é”\n+1',
};
const TEXT =
  'Wrong%20item%20%E2%80%93%20%231042%0AA%20%26%20B%20%3D%20100%20%25%20%E2%80%9C%C3%A9%E2%80%9D%0A%2B1';
const CHATS: readonly (readonly [chat: LinkedChat, address: string])[] = [
  [{ provider: 'whatsapp', phone: '447700900123' }, 'https://wa.me/447700900123'],
  [{ provider: 'messenger', page: 'example.shop' }, 'https://m.me/example.shop'],
  [{ provider: 'telegram', username: 'example_shop' }, 'https://t.me/example_shop'],
];

describe('chatLink', () => {
  for (const [chat, address] of CHATS) {
    const { provider } = chat;
    const key = Object.keys(chat).find((name) => name !== 'provider')!;

    it(`leads to ${provider} with a draft`, () => {
      const link = chatLink(chat, REQUEST);
      expect(link).to.equal(`${address}?text=${TEXT}`);
      const text = new URL(link).searchParams.get('text');
      expect(text).to.equal('Wrong item – #1042\nA & B = 100 % “é”\n+1');
    });
    it(`leads to ${provider} without one`, () => {
      for (const request of [{}, { subject: '', locale: 'fr', name: 'Ana', email: 'ana@shop.example' }])
        expect(chatLink(chat, request)).to.equal(address);
    });
    it(`leads to ${provider} with half a character`, () =>
      expect(chatLink(chat, { message: '\uD83D' })).to.equal(`${address}?text=%EF%BF%BD`));
    it(`leads nowhere but to ${provider}, whatever its id`, () => {
      for (const hostile of HOSTILE.filter((id) => id.isWellFormed())) {
        const url = new URL(chatLink({ ...chat, [key]: hostile }, REQUEST));
        expect(url.origin, JSON.stringify(hostile)).to.equal(new URL(address).origin);
        expect([...url.searchParams.keys()]).to.deep.equal(['text']);
        expect(url.hash + url.username).to.equal('');
      }
    });
    it(`knows ${provider} for a link`, () => expect(isLinkedChat(chat)).to.equal(true));
  }
  it('knows the others for what they are', () =>
    expect(isLinkedChat({ provider: 'livechat', license: '1' })).to.equal(false));
});
