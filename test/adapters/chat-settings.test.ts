import { expect } from '@open-wc/testing';
import { readDocument } from '../../src/core/read-document.js';
import type { Problem } from '../../src/core/problems.js';
import { HOSTILE } from './chat-support.js';

/* The chat of the support settings: what is read, what is refused and in which words. */

const UUID = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const GOOD: readonly Readonly<Record<string, unknown>>[] = [
  { provider: 'intercom', appId: 'abc12345' },
  { provider: 'intercom', appId: 'abc12345', region: 'eu' },
  { provider: 'crisp', websiteId: UUID },
  { provider: 'crisp', websiteId: UUID.toUpperCase() },
  { provider: 'tawk', propertyId: '5f1a2b3c4d5e6f7a8b9c0d1e', widgetId: 'default' },
  { provider: 'tawk', propertyId: '5f1a2b3c4d5e6f7a8b9c0d1e', widgetId: '1hcg8kq2a' },
  { provider: 'zendesk', key: UUID },
  { provider: 'zendesk', key: UUID, widget: 'classic' },
  { provider: 'zendesk', key: UUID, subjectFieldId: '360012345678', orderNumberFieldId: '10093547287955' },
  { provider: 'tidio', publicKey: 'c19vp8j19zbvdpbrizjxmw1apt8buoie' },
  { provider: 'livechat', license: '12345678' },
  { provider: 'livechat', license: 12345678 },
  { provider: 'chatwoot', websiteToken: 'b6BejyTTuxF4yPt61ZTZHjdB' },
  { provider: 'helpscout', beaconId: UUID },
  { provider: 'whatsapp', phone: '447700900123' },
  { provider: 'messenger', page: 'example.shop' },
  { provider: 'messenger', page: 'Example-Shop-104412345678901' },
  { provider: 'telegram', username: 'example_shop' },
];
/** Those that a word may well be by its form, though it is no id. */
const LENIENT = ['page', 'username'];

function read(chat: unknown): { chat: unknown; problems: readonly Problem[] } {
  const json = { version: 1, defaultLocale: 'en', topics: [], entries: [], support: { chat } };
  const { document, problems } = readDocument(json);
  return { chat: (document.support as { chat?: unknown }).chat, problems };
}
const brief = (problems: readonly Problem[]) => problems.map(({ path, code }) => [path, code]);
const kebab = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

describe('the chat of the support settings', () => {
  for (const settings of GOOD)
    it(`is read as it is: ${JSON.stringify(settings)}`, () =>
      expect(read(settings)).to.deep.equal({ chat: settings, problems: [] }));

  for (const settings of GOOD.filter((given, index) => given.provider !== GOOD[index - 1]?.provider)) {
    const provider = settings.provider as string;
    for (const id of Object.keys(settings).filter((key) => key !== 'provider')) {
      it(`of ${provider} needs its ${id}`, () => {
        const { chat, problems } = read({ ...settings, [id]: undefined });
        expect(chat).to.equal(undefined);
        expect(brief(problems)).to.deep.equal([[`/support/chat/${id}`, `missing-${kebab(id)}`]]);
      });
      it(`of ${provider} takes no hostile ${id}`, () => {
        for (const hostile of [...HOSTILE, [], {}, true, null, -1, 1.5, `${String(settings[id])}\n`]) {
          const { chat, problems } = read({ ...settings, [id]: hostile });
          expect(chat, JSON.stringify(hostile)).to.equal(undefined);
          expect(problems.map(({ path }) => path)).to.deep.equal([`/support/chat/${id}`]);
          expect(problems[0]?.code).to.match(/^(?:invalid|missing)-/u);
          if (problems[0]?.code.startsWith('invalid') && !LENIENT.includes(id))
            expect(problems[0].message).to.match(/: give (?:a|an|the) .+\.$/u);
        }
      });
    }
  }

  it('names the known providers where it does not know one', () => {
    const { chat, problems } = read({ provider: 'olark', siteId: '1' });
    expect(chat).to.equal(undefined);
    expect(brief(problems)).to.deep.equal([['/support/chat/provider', 'invalid-provider']]);
    expect(problems[0]?.message).to.equal(
      '"olark" cannot be read as provider: give one of "intercom", "crisp", "tawk", "zendesk", "tidio", "livechat", "chatwoot", "helpscout", "whatsapp", "messenger", "telegram".',
    );
  });
  for (const provider of ['constructor', '__proto__', 'Crisp', 'crisp ', 5, ['crisp'], { crisp: 1 }])
    it(`knows no ${JSON.stringify(provider)}`, () =>
      expect(brief(read({ provider }).problems)).to.deep.equal([
        ['/support/chat/provider', 'invalid-provider'],
      ]));

  it('needs a provider', () =>
    expect(brief(read({}).problems)).to.deep.equal([['/support/chat/provider', 'missing-provider']]));
  for (const chat of ['crisp', 5, true, []])
    it(`is an object, not ${JSON.stringify(chat)}`, () => {
      const { problems } = read(chat);
      expect(problems.map(({ path }) => path)).to.deep.equal([
        Array.isArray(chat) ? '/support/chat/provider' : '/support/chat',
      ]);
    });

  it('takes no address from a document', () => {
    const settings = { provider: 'chatwoot', websiteToken: 'b6BejyTTuxF4yPt61ZTZHjdB' };
    const more = { baseUrl: 'https://evil.example', scriptUrl: 'https://evil.example/x.js', src: 'x' };
    expect(read({ ...settings, ...more }).chat).to.deep.equal(settings);
  });
  it('says what is wanted', () => {
    const message = (chat: object) => read(chat).problems[0]?.message;
    expect(message({ provider: 'intercom', appId: 'a/b' })).to.equal(
      '"a/b" cannot be read as appId: give an app id such as "abc12345".',
    );
    expect(message({ provider: 'whatsapp', phone: '+1 555 010 0199' })).to.equal(
      '"+1 555 010 0199" cannot be read as phone: give a number with its country code, digits alone, such as "15550100199" for +1 555 010 0199.',
    );
    expect(message({ provider: 'livechat', license: 'x' })).to.equal(
      '"x" cannot be read as license: give a license number such as "12345678".',
    );
    expect(message({ provider: 'intercom', appId: 'abc12345', region: 'uk' })).to.equal(
      '"uk" cannot be read as region: give "us", "eu" or "au".',
    );
  });
});
