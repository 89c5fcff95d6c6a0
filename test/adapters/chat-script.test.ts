import { expect } from '@open-wc/testing';
import { loadScript, ORIGINS } from '../../src/adapters/chat/load-script.js';
import { needs } from '../engine.js';
import { failure } from './chat-support.js';

/* The real loader against the server of the tests (see tools/test-routes.mjs), and in a page with a strict policy. */

const { origin } = location;
// Without .js in the path, which the server would have cached.
const address = (params: Readonly<Record<string, string>>) =>
  new URL(`/respond/chat?${new URLSearchParams({ type: 'text/javascript', ...params }).toString()}`, origin);
const elements = (url: URL) => [...document.scripts].filter(({ src }) => src === url.href);
const asked = async (id: string) =>
  ((await (await fetch(`/asked?id=${id}&least=0`)).json()) as { asked: number }).asked;
const page = globalThis as { chatScriptRuns?: number };

describe('loadScript', () => {
  let id: string;
  beforeEach(() => {
    id = crypto.randomUUID();
    page.chatScriptRuns = 0;
  });
  afterEach(() => document.querySelectorAll('script[src*="/respond/"]').forEach((script) => script.remove()));

  it('runs the script, with id, nonce and attributes', async () => {
    const url = address({ id, body: 'chatScriptRuns += 1' });
    const attributes = { charset: 'UTF-8', crossorigin: '*' };
    await loadScript(url, { id: 'ze-snippet', nonce: 'r4nd0m', attributes, origin });
    expect(page.chatScriptRuns).to.equal(1);
    const [script] = elements(url);
    expect([script?.id, script?.nonce, script?.getAttribute('charset')]).to.deep.equal([
      'ze-snippet',
      'r4nd0m',
      'UTF-8',
    ]);
    expect(script?.parentElement).to.equal(document.head);
  });

  it('asks once for an address, also while it is on its way', async () => {
    const url = address({ id, body: 'chatScriptRuns += 1', hold: '' });
    const both = [loadScript(url, { origin }), loadScript(new URL(url), { origin })];
    expect(elements(url)).to.have.lengthOf(1);
    await fetch(`/release?id=${id}`);
    await Promise.all(both);
    await loadScript(url, { origin });
    expect([page.chatScriptRuns, elements(url).length, await asked(id)]).to.deep.equal([1, 1, 1]);
  });

  it('reports a 404 as blocked, leaves no element, and may be tried again', async () => {
    const url = address({ id, body: 'chatScriptRuns += 1', status: '404,200' });
    const error = await failure(loadScript(url, { origin }));
    expect(error.code).to.equal('blocked');
    expect(error.message).to.include(`allow ${origin} in the Content-Security-Policy`);
    expect(elements(url)).to.deep.equal([]);
    await loadScript(url, { origin });
    expect([page.chatScriptRuns, elements(url).length]).to.deep.equal([1, 1]);
  });

  it('reports a lost connection as blocked', async () => {
    const url = address({ id, body: 'chatScriptRuns += 1', cut: '3' });
    expect((await failure(loadScript(url, { origin }))).code).to.equal('blocked');
    expect([page.chatScriptRuns, elements(url).length]).to.deep.equal([0, 0]);
  });

  for (const [what, href, more] of [
    ['an unknown host', 'https://evil.example/x.js'],
    ['the page’s own host, unless told', `${origin}/respond/chat.js`],
    ['a documented host without TLS', ORIGINS.crisp.replace('https:', 'http:')],
    ['a documented host on another port', `${ORIGINS.crisp}:8443/l.js`],
    ['a look-alike', `${ORIGINS.crisp}.evil.example/l.js`],
    ['a user name that looks like a host', 'https://client.crisp.chat@evil.example/l.js'],
    ['a host of one’s own without TLS', 'http://chat.shop.example/x.js', 'http://chat.shop.example'],
    ['another host than one’s own', 'https://evil.example/x.js', 'https://chat.shop.example'],
    ['script in an address', 'data:text/javascript,chatScriptRuns+=1', 'null'],
    ['script in an address, again', 'javascript:chatScriptRuns+=1', 'null'],
  ] as const)
    it(`never asks ${what}`, async () => {
      const count = document.scripts.length;
      const error = await failure(loadScript(new URL(href), { origin: more }));
      expect(error.code).to.equal('blocked');
      expect((error.cause as Error).message).to.match(/ is no host of a chat provider\.$/u);
      expect([document.scripts.length, page.chatScriptRuns]).to.deep.equal([count, 0]);
    });
});

describe('loadScript under a strict Content-Security-Policy', () => {
  /** Runs it in a page of that policy, and tells what became of it. */
  async function inPage(csp: string, url: URL): Promise<string> {
    const module = new URL('/src/adapters/chat/load-script.ts', origin).href;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${csp}">
      <script type="module" nonce="r4nd0m">
        import { loadScript } from '${module}';
        loadScript(new URL('${url.href}'), { origin: '${origin}', nonce: 'r4nd0m' }).then(
          () => parent.postMessage('loaded ' + globalThis.ran, '*'),
          ({ code }) => parent.postMessage(code + ' ' + document.querySelectorAll('script[src]').length, '*'),
        );
      </script>`;
    const told = new Promise<string>((done) => {
      addEventListener('message', ({ data }) => done(String(data)), { once: true });
    });
    document.body.append(frame);
    const result = await told;
    frame.remove();
    return result;
  }
  const own = () => address({ id: crypto.randomUUID(), body: 'globalThis.ran = true' });
  const TRUSTED = "require-trusted-types-for 'script'; trusted-types";

  it('passes Trusted Types by a policy of its own', async () => {
    const csp = `script-src 'self' 'nonce-r4nd0m'; ${TRUSTED} faq-widget#chat`;
    expect(await inPage(csp, own())).to.equal('loaded true');
  });
  it('passes by its nonce alone', async () => {
    expect(await inPage("script-src 'nonce-r4nd0m' 'strict-dynamic'", own())).to.equal('loaded true');
  });
  it('is blocked where the policy does not name the host', async () => {
    const crisp = new URL('/l.js', ORIGINS.crisp);
    expect(await inPage(`script-src 'unsafe-inline' ${origin}`, crisp)).to.equal('blocked 0');
  });
  it('is blocked where the page does not allow its Trusted Types policy', async function () {
    needs(this, 'trustedTypes' in globalThis, 'Trusted Types');
    const csp = `script-src 'self' 'nonce-r4nd0m'; ${TRUSTED} other`;
    expect(await inPage(csp, own())).to.equal('blocked 0');
  });
});
