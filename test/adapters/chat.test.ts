import { expect } from '@open-wc/testing';
import {
  ChatError,
  openChat,
  type ChatAdapter,
  type ChatRequest,
  type HostedChat,
  type ProviderOptions,
} from '../../src/adapters/chat/chat.js';
import chatwoot from '../../src/adapters/chat/chatwoot.js';
import crisp from '../../src/adapters/chat/crisp.js';
import helpscout from '../../src/adapters/chat/helpscout.js';
import intercom from '../../src/adapters/chat/intercom.js';
import livechat from '../../src/adapters/chat/livechat.js';
import { loadScript, type ScriptOptions } from '../../src/adapters/chat/load-script.js';
import tawk from '../../src/adapters/chat/tawk.js';
import tidio from '../../src/adapters/chat/tidio.js';
import zendesk from '../../src/adapters/chat/zendesk.js';
import { STAND_INS, type StandIn } from './chat-stand-ins.js';
import { failure, HOSTILE, settled } from './chat-support.js';

/* Every provider in every case, against stand-ins written from the providers' documentation. */

const REQUEST: ChatRequest = {
  subject: 'Wrong item',
  orderNumber: 'A-1042',
  locale: 'pt-BR',
  message: 'The parcel holds a blue one.',
  name: 'Ana',
  email: 'ana@shop.example',
};
/** For a start in the same task; `openChat` loads them itself. */
const ADAPTERS = { chatwoot, crisp, helpscout, intercom, livechat, tawk, tidio, zendesk };
const never = new AbortController().signal;
const blocked = () => Promise.reject(new ChatError('blocked', 'It was not loaded.'));

describe('openChat', () => {
  let chat: StandIn;
  let scripts: number;
  let loads: string[];
  let options: ScriptOptions[];

  const open = (load: () => Promise<void>, more: Partial<Parameters<typeof openChat>[1]> = {}) => {
    const note: typeof loadScript = (url, given) => {
      loads.push(url.href);
      if (given) options.push(given);
      return load();
    };
    return openChat(chat.settings, { request: REQUEST, signal: never, load: note, readyMs: 3000, ...more });
  };
  /** The script comes and the provider is ready with it. */
  const atOnce = () => {
    chat.run();
    chat.ready();
    return Promise.resolve();
  };
  /** The script comes and runs; `come` resolves when all is done that this allows. */
  let come: Promise<unknown>;
  let late: () => Promise<void>;

  function expectHandOver(isOurs = true) {
    const { draft, facts = [], person } = chat.takes;
    const lines = ['A-1042', 'The parcel holds a blue one.'];
    if (draft === 'whole') lines[0] = 'Wrong item – A-1042';
    expect(chat.draft).to.equal(draft ? lines.join('\n') : '');
    const isTold = person === 'always' || (person && isOurs);
    expect(chat.person).to.deep.equal(isTold ? { name: 'Ana', email: 'ana@shop.example' } : {});
    const values = ['Wrong item', 'A-1042'];
    expect(chat.facts).to.deep.equal(Object.fromEntries(facts.map((name, index) => [name, values[index]])));
  }

  for (const [name, create] of Object.entries(STAND_INS)) {
    describe(name, () => {
      beforeEach(() => {
        chat = create();
        loads = [];
        options = [];
        scripts = document.scripts.length;
        const { promise, resolve } = Promise.withResolvers<undefined>();
        come = promise.then(settled);
        late = () => {
          chat.run();
          resolve(undefined);
          return Promise.resolve();
        };
      });
      afterEach(() => {
        chat.remove();
        expect(chat.unknown, 'calls that are not documented').to.deep.equal([]);
        expect(chat.sent, 'messages sent').to.deep.equal([]);
        expect(document.scripts.length, 'script elements').to.equal(scripts);
      });

      it('opens when the script comes and is ready at once', async () => {
        await open(atOnce, { nonce: 'abc' });
        expect(loads).to.deep.equal([chat.url]);
        expect(options[0]?.nonce).to.equal('abc');
        expect([chat.opened, chat.isOpen]).to.deep.equal([1, true]);
        expect(chat.language).to.equal(chat.takes.language ?? '');
        expectHandOver();
      });

      it('opens when it is ready late, and not before', async () => {
        const opening = open(late);
        await come;
        expect([chat.opened, chat.hasLauncher]).to.deep.equal([0, false]);
        chat.ready();
        await opening;
        expect([chat.opened, chat.isOpen]).to.deep.equal([1, true]);
        expectHandOver();
      });

      it('opens once, however often it says that it is ready', async () => {
        const opening = open(late);
        await come;
        chat.ready();
        chat.ready();
        await opening;
        chat.ready();
        await settled();
        expect(chat.opened).to.equal(1);
      });

      it('opens without anything to hand over', async () => {
        await open(atOnce, { request: {} });
        expect(chat.opened).to.equal(1);
        expect([chat.draft, chat.language, chat.facts, chat.person]).to.deep.equal(['', '', {}, {}]);
      });

      it('opens for a subject that goes on and on', async () => {
        await open(atOnce, { request: { subject: 'Wrong '.repeat(500), orderNumber: '1'.repeat(500) } });
        expect(chat.opened).to.equal(1);
      });

      it('hides its launcher when the shopper closes it, says so once, and opens again', async () => {
        const closed: number[] = [];
        await open(atOnce, { onClose: () => closed.push(1) });
        chat.close();
        expect([chat.isOpen, chat.hasLauncher]).to.deep.equal([false, false]);
        expect(closed).to.deep.equal([1]);

        const request = { ...REQUEST, message: 'And a bent label.' };
        await open(atOnce, { request, onClose: () => closed.push(2) });
        expect([chat.opened, chat.isOpen]).to.deep.equal([2, true]);
        if (chat.takes.draft && !chat.takes.keepsDraft) expect(chat.draft).to.match(/\nAnd a bent label\.$/u);
        expect(loads).to.deep.equal([chat.url]);
        chat.close();
        expect(chat.hasLauncher).to.equal(false);
        expect(closed).to.deep.equal([1, 2]);
      });

      it('takes a second call while it is open', async () => {
        await open(atOnce);
        await open(atOnce);
        expect([chat.opened, chat.isOpen, loads.length]).to.deep.equal([1, true, 1]);
      });

      it('is given up when it is never ready, and stays shut and hidden if it comes later', async () => {
        const error = await failure(open(late, { readyMs: 20 }));
        expect(error.code).to.equal('timeout');
        expect(error.message).to.match(/ not ready after 0\.02 s: check /u);
        chat.ready();
        await settled();
        expect([chat.isOpen, chat.hasLauncher]).to.deep.equal([false, false]);

        await open(atOnce);
        expect([chat.isOpen, loads.length]).to.deep.equal([true, 1]);
      });

      it('is given up when the script itself hangs', async () => {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const error = await failure(open(() => promise, { readyMs: 20 }));
        expect(error.code).to.equal('timeout');
        chat.run();
        resolve(undefined);
        await settled();
        chat.ready();
        await settled();
        expect([chat.isOpen, chat.hasLauncher]).to.deep.equal([false, false]);
      });

      it('says that the script was blocked, leaves no stub, and can be tried again', async () => {
        const error = await failure(open(blocked));
        expect(error.code).to.equal('blocked');
        expect(chat.globals[0]! in globalThis).to.equal(false);
        await open(atOnce);
        expect([chat.opened, loads.length]).to.deep.equal([1, 2]);
      });

      it('uses what the page has loaded, and leaves its callbacks, launcher and language alone', async () => {
        chat.embed();
        chat.run();
        chat.ready();
        const hadLauncher = chat.hasLauncher;
        await open(atOnce);
        expect(loads).to.deep.equal([]);
        expect([chat.opened, chat.isOpen, chat.language]).to.deep.equal([1, true, '']);
        expectHandOver(false);
        chat.close();
        expect(chat.heard).to.deep.equal(['ready', 'close']);
        expect([hadLauncher, chat.hasLauncher]).to.deep.equal([true, true]);
      });

      it('waits for what the page is loading itself', async () => {
        chat.embed();
        const adapter = ADAPTERS[chat.settings.provider] as (settings: HostedChat) => ChatAdapter;
        const opening = openChat(adapter(chat.settings), { request: REQUEST, signal: never });
        chat.run();
        await settled();
        expect(chat.opened).to.equal(0);
        chat.ready();
        await opening;
        expect(chat.opened).to.equal(1);
        expectHandOver(false);
        chat.close();
        expect(chat.heard).to.deep.equal(['ready', 'close']);
      });

      it('is given up when the page keeps its own from loading, such as before consent', async () => {
        chat.embed();
        const error = await failure(open(atOnce, { readyMs: 20 }));
        expect([error.code, chat.opened, loads.length]).to.deep.equal(['timeout', 0, 0]);
      });

      it('does nothing for a call that is cancelled already', async () => {
        const error = await failure(open(atOnce, { signal: AbortSignal.abort() }));
        expect([error.code, loads.length]).to.deep.equal(['aborted', 0]);
        expect(chat.globals.filter((global) => global in globalThis)).to.deep.equal([]);
      });

      it('does not open once it is cancelled', async () => {
        const controller = new AbortController();
        const opening = open(late, { signal: controller.signal });
        await come;
        controller.abort();
        expect((await failure(opening)).code).to.equal('aborted');
        chat.ready();
        await settled();
        expect([chat.isOpen, chat.hasLauncher]).to.deep.equal([false, false]);
      });

      it('loads by one script element, which the server really answers', async () => {
        const body = 'globalThis.runStandIn()';
        const query = new URLSearchParams({ body, type: 'text/javascript', id: crypto.randomUUID() });
        const url = new URL(`/respond/chat.js?${query.toString()}`, location.origin);
        Object.assign(globalThis, { runStandIn: () => void atOnce() });
        const load: typeof loadScript = (_url, given) =>
          loadScript(url, { ...given, origin: location.origin });
        for (const opened of [1, 2]) {
          await open(atOnce, { load });
          expect(chat.opened).to.equal(opened);
          chat.close();
        }
        const elements = [...document.scripts].filter(({ src }) => src === url.href);
        expect(elements.length).to.equal(1);
        expect(elements[0]?.id).to.equal(chat.settings.provider === 'zendesk' ? 'ze-snippet' : '');
        elements[0]?.remove();
      });

      it('lets no hostile id into an address', async () => {
        for (const key of Object.keys(chat.settings).filter((member) => member !== 'provider'))
          for (const hostile of HOSTILE) {
            const settings = { ...chat.settings, [key]: hostile };
            const load: ProviderOptions['load'] = (url) => {
              loads.push(url.href);
              return blocked();
            };
            const error = await failure(openChat(settings, { request: REQUEST, signal: never, load }));
            expect(['blocked', 'unavailable']).to.include(error.code);
          }
        for (const url of loads) {
          const { origin, pathname } = new URL(url);
          expect(origin + pathname).to.equal(chat.url.split('?')[0]);
        }
      });
    });
  }

  describe('a chat that cannot take the request', () => {
    const { warn } = console;
    afterEach(() => {
      console.warn = warn;
      chat.remove();
    });
    it('opens all the same', async () => {
      const warnings: unknown[] = [];
      console.warn = (text: unknown) => warnings.push(text);
      chat = STAND_INS.Chatwoot!();
      loads = [];
      options = [];
      chat.embed();
      chat.run();
      chat.ready();
      const api = (globalThis as unknown as { $chatwoot: Record<string, () => void> }).$chatwoot;
      api.setConversationCustomAttributes = () => {
        throw new Error('no such attribute');
      };
      await open(atOnce);
      expect(chat.opened).to.equal(1);
      expect(warnings).to.have.lengthOf(1);
    });
  });

  describe('a Chatwoot of one’s own', () => {
    beforeEach(() => {
      chat = STAND_INS.Chatwoot!();
      loads = [];
      options = [];
    });
    afterEach(() => chat.remove());

    it('is loaded from the origin that the page gives, and told it', async () => {
      await open(atOnce, { baseUrl: 'https://chat.shop.example' });
      expect(loads).to.deep.equal(['https://chat.shop.example/packs/js/sdk.js']);
      expect(options[0]?.origin).to.equal('https://chat.shop.example');
      expect((chat as StandIn & { baseUrl: string }).baseUrl).to.equal('https://chat.shop.example');
    });
    for (const baseUrl of [
      'http://chat.shop.example',
      'https://chat.shop.example/path',
      'https://chat.shop.example?x',
      'https://me@chat.shop.example',
      'javascript:alert(1)',
      '//chat.shop.example',
      'chat.shop.example',
      '',
    ])
      it(`refuses ${JSON.stringify(baseUrl)}`, async () => {
        const error = await failure(open(atOnce, { baseUrl }));
        expect([error.code, loads.length]).to.deep.equal(['unavailable', 0]);
        expect(error.message).to.match(/ cannot be read as the baseUrl of a chat: give an origin /u);
      });
  });

  describe('the page’s own adapter', () => {
    const run = (adapter: ChatAdapter, more: Partial<Parameters<typeof openChat>[1]> = {}) =>
      openChat(adapter, { request: REQUEST, signal: never, ...more });

    it('gets the request, and a signal that stays quiet once it is open', async () => {
      let signal: AbortSignal | undefined;
      let request: ChatRequest | undefined;
      const controller = new AbortController();
      await run(
        (given) => {
          ({ signal, request } = given);
          return Promise.resolve();
        },
        { signal: controller.signal, readyMs: 0 },
      ).catch(() => undefined);
      controller.abort();
      await settled();
      expect(request).to.equal(REQUEST);
      expect(signal?.aborted).to.equal(false);
    });
    it('is given up after the limit, and told by its signal', async () => {
      let signal: AbortSignal | undefined;
      const error = await failure(
        run((given) => ((signal = given.signal), new Promise(() => undefined)), { readyMs: 1 }),
      );
      expect(error.code).to.equal('timeout');
      expect(signal?.aborted).to.equal(true);
    });
    it('may fail in its own way', async () => {
      const own = new ChatError('unavailable', 'Closed today.');
      expect(await failure(run(() => Promise.reject(own)))).to.equal(own);
      const error = await failure(run(() => Promise.reject(new Error('no agents'))));
      expect([error.code, error.message]).to.deep.equal([
        'unavailable',
        'The chat could not be opened (no agents).',
      ]);
    });
    it('may throw at once', async () => {
      const broken: ChatAdapter = () => {
        throw new TypeError('x is undefined');
      };
      expect((await failure(run(broken))).code).to.equal('unavailable');
    });
  });

  it('is unavailable where the provider is unknown', async () => {
    for (const provider of ['olark', 'constructor', '__proto__', '../chat']) {
      const settings = { provider } as unknown as HostedChat;
      expect((await failure(openChat(settings, { request: {}, signal: never }))).code).to.equal(
        'unavailable',
      );
    }
  });
});
