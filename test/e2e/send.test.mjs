/** Requests of a real browser to a real server that reads them. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { openBrowser, openTab } from './support.mjs';
import { createInbox } from './support-multipart.mjs';

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Send</title>';
const TEXTS = {
  name: 'Zoë "Zed" O’Brien',
  email: 'zoe@shop.example',
  topic: 'damaged',
  orderNumber: '#10042',
  message: 'Line 1\nLine 2 🎁 شكرا; --boundary\r\n\r\n& = "quoted"',
  locale: 'en-GB',
  context: 'Opened from the answer “Returns”.',
  idempotencyKey: 'key-1',
};

describe('sendRequest', () => {
  let browser;
  let shop;
  let elsewhere;
  let inbox;
  let tab;

  const start = (answersPreflight) =>
    serve({
      folders: { '/pkg/': 'dist' },
      // On a connection that it has used before, Chromium by itself sends once more what was cut off.
      headers: { connection: 'close' },
      handler: async (request, response, url) => {
        if (url.pathname === '/favicon.ico') response.writeHead(204).end();
        else if (url.pathname === '/page') {
          const allowed = url.searchParams.get('connect');
          if (allowed)
            response.setHeader('content-security-policy', `script-src 'self'; connect-src '${allowed}'`);
          response.setHeader('content-type', 'text/html').end(PAGE);
        } else if (url.pathname !== '/send') return false;
        else if (request.method === 'OPTIONS' && answersPreflight && url.searchParams.has('preflight')) {
          inbox.attempts.push({ method: 'OPTIONS', headers: request.headers });
          response.writeHead(204, { 'access-control-allow-methods': 'POST' }).end();
        } else if (request.method === 'OPTIONS') return false;
        else await inbox.handle(request, response, url);
        return true;
      },
    });

  before(async () => {
    [browser, shop, elsewhere] = await Promise.all([openBrowser(), start(false), start(true)]);
  });
  after(() => Promise.all([browser.close(), shop.close(), elsewhere.close()]));
  beforeEach(async () => {
    inbox = createInbox();
    ({ tab } = await openTab(browser));
    await tab.goto(`${shop.origin}/page`);
  });
  afterEach(() => tab.close());

  /** Sends from the page. `photos` give the size of each; `abortAfterMs` takes it back. */
  const send = (
    query,
    { form = {}, photos = [], texts = {}, options = {}, abortAfterMs, origin = shop.origin } = {},
  ) =>
    tab.evaluate(
      async ({ action, form, photos, texts, options, abortAfterMs }) => {
        const { sendRequest, SendError } = await import('/pkg/src/adapters/send-request.js');
        const shares = [];
        const abort = new AbortController();
        if (abortAfterMs === 0) abort.abort();
        else if (abortAfterMs) setTimeout(() => abort.abort(), abortAfterMs);
        const bytes = (size) =>
          Uint8Array.from({ length: size }, (_, index) => (index * 31 + (index >> 8)) % 256);
        const request = {
          ...texts,
          photos: photos.map(({ slot, name, type, size }) => ({
            slot,
            name,
            blob: new Blob([bytes(size)], { type }),
          })),
        };
        const onProgress = (share) => shares.push(share);
        try {
          const sent = await sendRequest(
            request,
            { action, ...form },
            { signal: abort.signal, onProgress, ...options },
          );
          return { ...sent, shares };
        } catch (error) {
          const { code, status, message } = error;
          return { isSendError: error instanceof SendError, code, status, message, shares };
        }
      },
      {
        action: `${origin}/send?${query}`,
        form,
        photos,
        texts: { ...TEXTS, ...texts },
        options,
        abortAfterMs,
      },
    );
  const photo = (slot, size, name = `${slot}.jpg`, type = 'image/jpeg') => ({ slot, name, type, size });
  const content = (size) =>
    Buffer.from(Array.from({ length: size }, (_, index) => (index * 31 + (index >> 8)) % 256));
  const partsOf = (key) => inbox.delivered.get(key)?.map(({ name, data }) => [name, data.toString()]);
  const posts = () => inbox.attempts.filter(({ method }) => method === 'POST');

  describe('what arrives', () => {
    it('all texts, as they were written', async () => {
      const { reference } = await send('do=200');
      assert.equal(reference, 'R-1');
      const sent = { ...TEXTS, message: TEXTS.message.replaceAll(/\r?\n/gu, '\r\n') };
      assert.deepEqual(partsOf('key-1'), Object.entries(sent));
    });

    it('all photos, byte by byte, behind the texts', async () => {
      const photos = [
        photo('item', 70_000),
        photo('parcel-label', 3, 'a "b" é.png', 'image/png'),
        photo('item', 1, 'c.webp', 'image/webp'),
      ];
      await send('do=200', { photos });
      const parts = inbox.delivered.get('key-1').slice(8);
      assert.deepEqual(
        parts.map(({ name, filename, type }) => [name, filename, type]),
        [
          ['photo[item]', 'item.jpg', 'image/jpeg'],
          ['photo[parcel-label]', 'a "b" é.png', 'image/png'],
          ['photo[item]', 'c.webp', 'image/webp'],
        ],
      );
      assert.deepEqual(
        parts.map(({ data }) => data),
        [70_000, 3, 1].map(content),
      );
    });

    it('under the names that the form gives', async () => {
      const fields = {
        email: 'contact[email]',
        idempotencyKey: 'key',
        photo: 'claim[files]',
        'photo[label]': 'labels[]',
        other: 'x',
      };
      await send('do=200', { form: { fields }, photos: [photo('item', 1), photo('label', 1)] });
      assert.deepEqual(
        partsOf('key-1').map(([name]) => name),
        [
          'name',
          'contact[email]',
          'topic',
          'orderNumber',
          'message',
          'locale',
          'context',
          'key',
          'claim[files][item]',
          'labels[]',
        ],
      );
    });

    it('with the wish for JSON, and cookies at home only', async () => {
      await tab.evaluate(() => (document.cookie = 'session=secret'));
      await send('do=200');
      await send('do=200', { origin: elsewhere.origin });
      const [home, away] = posts();
      assert.equal(home.headers.accept, 'application/json');
      assert.equal(home.headers.cookie, 'session=secret');
      assert.equal(away.headers.cookie, undefined);
    });
  });

  describe('the reference', () => {
    for (const [body, reference] of [
      ['{"reference":"R-2026/15"}', 'R-2026/15'],
      ['{"reference":"مرجع ٥"}', 'مرجع ٥'],
      [`{"reference":"${'x'.repeat(64)}"}`, 'x'.repeat(64)],
      [`{"reference":"${'x'.repeat(65)}"}`, null],
      ['{"reference":""}', null],
      ['{"reference":"a\\nb"}', null],
      ['{"reference":"a\u202eb"}', null],
      ['{"reference":5}', null],
      ['{"reference":{"a":"b"}}', null],
      ['{"id":"R-1"}', null],
      ['null', null],
      ['[]', null],
      ['<!doctype html><p>Thanks!', null],
      ['', null],
    ])
      it(`of ${body || 'an empty answer'} is ${reference}`, async () =>
        assert.equal((await send(`do=201&body=${encodeURIComponent(body)}`)).reference, reference));
    it('may be missing with no content at all', async () =>
      assert.equal((await send('do=204&body=')).reference, null));
  });

  describe('failures', () => {
    const SLOW = { timeoutMs: 400 };
    const cases = [
      ['do=413', 'too-large', 413],
      ['do=400', 'rejected', 400],
      ['do=404', 'rejected', 404],
      ['do=422&body={"reference":"R-1"}', 'rejected', 422],
      ['do=429', 'rejected', 429],
      ['do=500', 'server', 500],
      ['do=503', 'server', 503],
      ['do=300', 'server', 300],
      ['do=304', 'server', 304],
      ['do=hang', 'timeout', undefined, SLOW],
      ['do=drop', 'network'],
      ['do=lose', 'network'],
    ];
    for (const [query, code, status, options] of cases)
      it(`${query}: ${code}`, async () => {
        const failure = await send(query, { options, photos: [photo('item', 5000)] });
        assert.deepEqual([failure.isSendError, failure.code, failure.status], [true, code, status]);
        assert.ok(failure.message.startsWith(`${code}: ${shop.origin}/send`), failure.message);
      });

    it('offline', async () => {
      await tab.evaluate(() => import('/pkg/src/adapters/send-request.js'));
      await tab.setOfflineMode(true);
      assert.equal((await send('do=200')).code, 'offline');
      await tab.setOfflineMode(false);
      assert.equal((await send('do=200')).reference, 'R-1');
    });
    it('a server that is not there', async () =>
      assert.equal((await send('do=200', { origin: 'http://127.0.0.1:9' })).code, 'network'));
    it('an address that is none', async () =>
      assert.equal((await send('do=200', { origin: 'http://[' })).code, 'network'));
    it('a page whose policy forbids it', async () => {
      await tab.goto(`${shop.origin}/page?connect=self`);
      assert.equal((await send('do=200', { origin: elsewhere.origin })).code, 'network');
      assert.equal(inbox.attempts.length, 0);
    });
    it('at home is not followed by another attempt', async () => {
      await tab.goto(`${shop.origin}/page?connect=none`);
      assert.equal((await send('do=200')).code, 'network');
      const violations = await tab.evaluate(() => globalThis.violations);
      assert.equal(violations.filter((text) => text.startsWith('connect-src')).length, 1, `${violations}`);
    });
  });

  describe('another try', () => {
    for (const first of ['drop', 'lose', '500', '413', 'hang'])
      it(`after ${first} is delivered once`, async () => {
        const options = first === 'hang' ? { timeoutMs: 400 } : {};
        const failure = await send(`do=${first}&once`, { options, photos: [photo('item', 3000)] });
        assert.equal(failure.isSendError, true);
        const again = await send(`do=${first}&once`, { photos: [photo('item', 3000)] });
        assert.equal(again.reference, 'R-1');
        assert.equal(inbox.delivered.size, 1);
        assert.deepEqual(inbox.delivered.get('key-1').at(-1).data, content(3000));
      });
    it('of another request is another delivery', async () => {
      await send('do=200');
      assert.equal((await send('do=200', { texts: { idempotencyKey: 'key-2' } })).reference, 'R-2');
    });
  });

  describe('a slow connection', () => {
    beforeEach(async () => {
      await tab.evaluate(() => import('/pkg/src/adapters/send-request.js'));
      const session = await tab.createCDPSession();
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: 400_000,
      });
    });
    const photos = [photo('item', 800_000)];

    it('tells of its progress, never backwards', async () => {
      const { shares } = await send('do=200', { photos });
      assert.ok(shares.length >= 3, `${shares}`);
      assert.deepEqual(
        shares,
        [...new Set(shares)].sort((a, b) => a - b),
      );
      assert.ok(shares[0] > 0 && shares.at(-1) === 1, `${shares}`);
    });
    it('may take longer than the timeout, as long as something happens', async () => {
      const start = performance.now();
      assert.equal((await send('do=200', { photos, options: { timeoutMs: 1500 } })).reference, 'R-1');
      assert.ok(performance.now() - start > 1500);
    });
    it('can be taken back on its way', async () => {
      const { code } = await send('do=200', { photos, abortAfterMs: 500 });
      assert.equal(code, 'aborted');
      assert.equal(inbox.delivered.size, 0);
    });
  });

  it('can be taken back before it begins', async () => {
    assert.equal((await send('do=200', { abortAfterMs: 0 })).code, 'aborted');
    assert.equal(inbox.attempts.length, 0);
  });
  it('can be taken back while the server thinks', { timeout: 10_000 }, async () => {
    assert.equal((await send('do=hang', { abortAfterMs: 300 })).code, 'aborted');
    while (!posts()[0].ended) await new Promise((done) => setTimeout(done, 20));
    assert.equal(posts()[0].ended, 'cut');
  });

  describe('to another origin', () => {
    const origins = () => ({ origin: elsewhere.origin, photos: [photo('item', 300_000)] });

    it('tells of its progress where the server answers a preflight', async () => {
      const { reference, shares } = await send('do=200&preflight', origins());
      assert.deepEqual([reference, shares.at(-1)], ['R-1', 1]);
      assert.deepEqual(
        inbox.attempts.map(({ method }) => method),
        ['OPTIONS', 'POST'],
      );
    });
    it('arrives, once, where it does not', async () => {
      const { reference, shares } = await send('do=200', origins());
      assert.deepEqual([reference, shares], ['R-1', []]);
      assert.equal(posts().length, 1);
    });
    for (const [query, code, options] of [
      ['do=500', 'server'],
      ['do=413', 'too-large'],
      ['do=drop', 'network'],
      ['do=hang', 'timeout', { timeoutMs: 400 }],
    ])
      it(`${query}: ${code}`, async () =>
        assert.equal((await send(query, { origin: elsewhere.origin, options })).code, code));
    for (const size of [0, 300_000])
      it(`is not sent again by itself once its ${size} bytes are on their way`, async () => {
        const photos = [photo('item', size)];
        const { code } = await send('do=lose&preflight', { origin: elsewhere.origin, photos });
        assert.deepEqual([code, posts().length], ['network', 1]);
      });
  });

  it('describes a request in words that JSON can hold', async () => {
    const described = await tab.evaluate(async (texts) => {
      const { describeRequest } = await import('/pkg/src/adapters/send-request.js');
      const blob = new Blob(['12345'], { type: 'image/png' });
      return JSON.parse(
        JSON.stringify(describeRequest({ ...texts, photos: [{ slot: 'item', name: 'a.png', blob }] })),
      );
    }, TEXTS);
    assert.deepEqual(described, {
      ...TEXTS,
      photos: [{ slot: 'item', name: 'a.png', type: 'image/png', size: 5 }],
    });
  });

  it('makes keys that are UUIDs, each another, also without https', async () => {
    const keys = await tab.evaluate(async () => {
      delete Crypto.prototype.randomUUID; // as on a page without https
      const { newIdempotencyKey } = await import('/pkg/src/adapters/send-request.js');
      return Array.from({ length: 200 }, newIdempotencyKey);
    });
    assert.equal(new Set(keys).size, 200);
    for (const key of keys) assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u);
  });

  it('imports nothing', async () => {
    await tab.evaluate(() => import('/pkg/src/adapters/send-request.js'));
    assert.deepEqual(
      shop.requests.filter((path) => path.startsWith('/pkg/') && !path.endsWith('send-request.js')),
      [],
    );
  });
});
