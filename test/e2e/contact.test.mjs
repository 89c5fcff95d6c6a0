/** A shopper's request, written with real keys into the built package under a strict policy, and read by a real server. */
import assert from 'node:assert/strict';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { openBrowser, openTab, STRICT_CSP } from './support.mjs';
import { createInbox } from './support-multipart.mjs';

const MESSAGE = 'The left sole came off.\nWhat now? 👟';
const EMAIL = 'zoe@shop.example';

/** The store of the page; its form posts to where the test says. */
const store = (action, more = {}) => ({
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'returns', label: 'Returns' }],
  entries: [{ id: 'one', topic: 'returns', question: 'One?', answer: 'Yes.' }],
  policy: {
    currency: 'USD',
    timeZone: 'America/New_York',
    calendar: { workingDays: [1, 2, 3, 4, 5] },
    returns: {
      days: 30,
      reasons: [
        {
          id: 'damaged',
          label: 'It arrived broken',
          accepted: true,
          returnShipping: 'store',
          resolution: 'replacement',
          evidence: [
            { id: 'item', label: 'Photo of the item' },
            { id: 'parcel-label', label: 'Photo of the label' },
          ],
        },
      ],
    },
  },
  support: { email: 'help@shop.example', claims: ['damaged'], form: { action, ...more } },
});

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact</title>
<script type="module" src="/cdn/faq-widget.js"></script>
<faq-contact-support src="/store.json" order-number="10042"></faq-contact-support></html>`;

describe('a request of a shopper', () => {
  let browser;
  let server;
  let inbox;
  let tab;
  let complaints;
  let folder;
  let picture;
  /** What `/send` does, and how the form's fields are named. */
  let sending;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'faq-contact-'));
    [browser, server] = await Promise.all([
      openBrowser(),
      serve({
        folders: { '/cdn/': 'dist/cdn' },
        headers: { connection: 'close', 'content-security-policy': STRICT_CSP },
        handler: async (request, response, url) => {
          if (url.pathname === '/favicon.ico') response.writeHead(204).end();
          else if (url.pathname === '/')
            response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
          else if (url.pathname === '/store.json') {
            const { query, more } = sending;
            const document = store(`http://${request.headers.host}/send?${query}`, more);
            response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
          } else if (url.pathname === '/send') await inbox.handle(request, response, url);
          else return false;
          return true;
        },
      }),
    ]);
    picture = join(folder, 'IMG_0001.JPG');
    const photo = await largePhotoWithPlace(browser, server);
    assert.ok(photo.includes('Exif'));
    await writeFile(picture, photo);
  });
  after(async () => {
    await Promise.all([browser.close(), server.close()]);
    await rm(folder, { recursive: true });
  });
  beforeEach(() => {
    inbox = createInbox();
  });
  afterEach(() => tab.close());

  const $ = (selector) =>
    tab.waitForFunction(
      (inner) => document.querySelector('faq-contact-support').shadowRoot?.querySelector(inner),
      { timeout: 10_000 },
      selector,
    );
  const valueOf = async (selector) => (await $(selector)).evaluate(({ value }) => value);
  const textOf = async (selector) =>
    (await $(selector)).evaluate(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
  const focused = () =>
    tab.evaluate(() => {
      const { activeElement } = document.querySelector('faq-contact-support').shadowRoot;
      return activeElement?.getAttribute('part') ?? activeElement?.id;
    });
  const photos = () =>
    tab.evaluate(
      () => document.querySelector('faq-contact-support').shadowRoot.querySelectorAll('canvas').length,
    );

  async function open(query, more = {}) {
    sending = { query, more };
    ({ tab, complaints } = await openTab(browser));
    await tab.goto(server.origin);
    await $('form');
  }

  /** Fills in everything, as a shopper with a broken sneaker does. */
  async function fillIn() {
    await (await $('#topic')).select('damaged');
    await (await $('#message')).type(MESSAGE);
    await (await $('#name')).type('Zoë');
    await (await $('#email')).type(EMAIL);
    await (await $('[data-slot=item] input')).uploadFile(picture);
    await $('[data-slot=item] canvas');
  }

  const submit = async () => (await $('[part=form] button:not([type])')).click();
  const outcome = async (status) => textOf(`[part=outcome][data-status=${status}]`);
  const posts = () => inbox.attempts.filter(({ method }) => method === 'POST');
  const delivered = () => [...inbox.delivered.values()];

  async function assertNothingLost() {
    assert.equal(await valueOf('#message'), MESSAGE);
    assert.equal(await valueOf('#email'), EMAIL);
    assert.equal(await valueOf('#name'), 'Zoë');
    assert.equal(await valueOf('#orderNumber'), '10042');
    assert.equal(await valueOf('#topic'), 'damaged');
    assert.equal(await photos(), 1);
  }

  it('arrives in full, under a strict policy, with a photo that tells no place', async () => {
    await open('do=200');
    assert.equal(posts().length, 0);
    await fillIn();
    await submit();
    assert.match(await outcome('sent'), /Your reference: R-1/u);
    assert.equal(await focused(), 'outcome');

    const [parts] = delivered();
    const texts = Object.fromEntries(
      parts.filter(({ filename }) => !filename).map(({ name, data }) => [name, data.toString()]),
    );
    assert.match(texts.idempotencyKey, /^[\da-f-]{36}$/u);
    assert.deepEqual(texts, {
      name: 'Zoë',
      email: EMAIL,
      topic: 'damaged',
      orderNumber: '10042',
      message: MESSAGE.replace('\n', '\r\n'),
      locale: 'en',
      context: '',
      idempotencyKey: texts.idempotencyKey,
    });
    const [photo] = parts.filter(({ filename }) => filename);
    assert.deepEqual([photo.name, photo.filename, photo.type], ['photo[item]', 'IMG_0001.jpg', 'image/jpeg']);
    assert.equal(photo.data.includes('Exif'), false);
    const { width, height } = jpegSize(photo.data);
    assert.deepEqual([width, height], [2000, 1000]);
    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    assert.deepEqual(complaints, []);
  });

  it('arrives under the names that the store’s server wants', async () => {
    await open('do=200', { fields: { email: 'contact[email]', message: 'contact[body]', photo: 'files' } });
    await fillIn();
    await submit();
    await outcome('sent');
    const names = delivered()[0].map(({ name }) => name);
    for (const name of ['contact[email]', 'contact[body]', 'files[item]', 'orderNumber'])
      assert.ok(names.includes(name), `${name}: ${names}`);
  });

  for (const [first, said] of [
    ['500', /on the store’s side/u],
    ['413', /too large/u],
    ['drop', /connection failed/u],
    ['lose', /connection failed/u],
  ])
    it(`loses nothing when the server answers with ${first}, and the next try is delivered once`, async () => {
      await open(`do=${first}&once`);
      await fillIn();
      await submit();
      assert.match(await outcome('failed'), said);
      assert.equal(await focused(), 'outcome');
      await assertNothingLost();
      await (await $('[part=outcome] button')).click();
      await outcome('sent');
      assert.equal(delivered().length, 1);
      assert.equal(posts().length, 2);
    });

  it('can be stopped while the server hangs, and loses nothing', async () => {
    await open('do=hang');
    await fillIn();
    await submit();
    await outcome('sending');
    assert.equal(await focused(), 'outcome');
    await (await $('[part=outcome] button')).click();
    assert.match(await outcome('failed'), /Stopped/u);
    await assertNothingLost();
  });

  it('waits while the shopper is offline', async () => {
    await open('do=200');
    await fillIn();
    await tab.setOfflineMode(true);
    await submit();
    assert.match(await outcome('failed'), /You are offline/u);
    await assertNothingLost();
    await tab.setOfflineMode(false);
    await (await $('[part=outcome] button')).click();
    await outcome('sent');
    assert.equal(delivered().length, 1);
  });

  it('keeps its words over a reload, and forgets them once sent', async () => {
    await open('do=200');
    await fillIn();
    await tab.reload();
    await $('form');
    assert.equal(await valueOf('#message'), MESSAGE);
    assert.equal(await valueOf('#topic'), 'damaged');
    await submit();
    await outcome('sent');
    await tab.reload();
    await $('form');
    assert.equal(await valueOf('#message'), '');
  });

  it('goes by e-mail where the server does not have it', async () => {
    await open('do=500');
    await fillIn();
    await submit();
    await outcome('failed');
    await (await $('[part=outcome] button:last-child')).click();
    const href = await (await $('a[part~=mail]')).evaluate((link) => link.href);
    assert.ok(href.startsWith('mailto:help@shop.example?'));
    assert.ok(decodeURIComponent(href).includes(MESSAGE.replace('\n', '\r\n')));
    assert.match(await textOf('[part=attach]'), /IMG_0001\.jpg/u);
  });
});

/** A picture of 2400 by 1200 pixels, with the place and the device in its EXIF as phones write them. */
async function largePhotoWithPlace(browser, { origin }) {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/favicon.ico`).catch(() => undefined); // an empty answer leaves the tab where it is
  const base64 = await tab.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1200);
    const context = canvas.getContext('2d');
    for (let x = 0; x < 2400; x += 40) {
      context.fillStyle = `hsl(${x % 360} 60% 50%)`;
      context.fillRect(x, 0, 40, 1200);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  });
  await tab.close();
  const jpeg = Buffer.from(base64, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifWithPlace(), jpeg.subarray(2)]);
}

/** An APP1 segment (Exif 2.32, big endian): the GPS directory with a latitude of 48° 51′ 30″ north. */
function exifWithPlace() {
  const short = (value) => [value >> 8, value & 255];
  const long = (value) => [...short(value >>> 16), ...short(value & 0xffff)];
  const entry = (tag, type, count, value) => [...short(tag), ...short(type), ...long(count), ...value];
  const gpsAt = 8 + 2 + 12 + 4;
  const degreesAt = gpsAt + 2 + 24 + 4;
  const tiff = [
    ...Buffer.from('MM\0*'),
    ...long(8),
    ...short(1),
    ...entry(0x8825, 4, 1, long(gpsAt)),
    ...long(0),
    ...short(2),
    ...entry(1, 2, 2, [...Buffer.from('N\0\0\0')]),
    ...entry(2, 5, 3, long(degreesAt)),
    ...long(0),
    ...[48, 1, 51, 1, 30, 1].flatMap(long),
  ];
  return Buffer.from([0xff, 0xe1, ...short(tiff.length + 8), ...Buffer.from('Exif\0\0'), ...tiff]);
}

/** The size that a JPEG's frame header gives. */
function jpegSize(data) {
  for (let at = 2; at < data.length; at += 2 + data.readUInt16BE(at + 2)) {
    const marker = data[at + 1];
    if (marker >= 0xc0 && marker <= 0xc2)
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
  }
  return {};
}
