import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, it } from 'node:test';
import { openBrowser, openTab, serveWith, STRICT_CSP, untilReady } from './support.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Data</title>
  <script type="module" src="/cdn/faq-widget.js"></script>
  <faq-widget src="/store/faq.json" topics="returns" json-ld="faq-page"></faq-widget>
  <faq-widget src="/store/faq.json" json-ld></faq-widget></html>`;
/** All questions of the store, in one language. */
const whole = (locale) => `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Data</title>
  <script type="module" src="/cdn/faq-widget.js"></script>
  <faq-widget src="/store/faq.json" json-ld="faq-page"></faq-widget></html>`;
let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([
    openBrowser(),
    serveWith(
      { '/': page, '/all-fr': whole('fr'), '/all-en': whole('en') },
      { 'content-security-policy': STRICT_CSP },
    ),
  ]);
});
after(() => Promise.all([browser.close(), server.close()]));

const data = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((each) => each.textContent);

it('stands in a strict page once, for what is shown, and goes with the widgets', async () => {
  const { tab, complaints } = await openTab(browser);
  await tab.goto(server.origin);
  await untilReady(tab, 2);
  const selector = 'script[type="application/ld+json"]';
  // Whichever widget is ready first, the first of the page speaks in the end.
  await tab.waitForFunction(
    (wanted) => document.querySelector(wanted)?.textContent.includes('FAQPage'),
    {},
    selector,
  );
  const texts = await tab.evaluate(data);
  assert.equal(texts.length, 1);
  const [, faq] = JSON.parse(texts[0])['@graph'];
  const shown = await tab.evaluate(
    () => document.querySelector('faq-widget').shadowRoot.querySelectorAll('summary').length,
  );
  assert.equal(faq.mainEntity.length, shown);
  await tab.evaluate(() => document.querySelector('faq-widget').remove());
  const [left] = await tab.evaluate(data);
  assert.equal(JSON.parse(left)['@graph'].length, 1);
  await tab.evaluate(() => document.querySelector('faq-widget').remove());
  assert.deepEqual(await tab.evaluate(data), []);
  assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
  assert.deepEqual(complaints, []);
});

for (const locale of ['fr', 'en'])
  it(`is in ${locale} what the command line writes for the same document`, async () => {
    const command = [
      'dist/cli/faq-widget.mjs',
      'jsonld',
      'demo/store/faq.json',
      '--faq-page',
      '--locale',
      locale,
    ];
    const written = JSON.parse(
      execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    const { tab } = await openTab(browser);
    await tab.goto(`${server.origin}/all-${locale}`);
    await untilReady(tab);
    await tab.waitForSelector('script[type="application/ld+json"]');
    const [text] = await tab.evaluate(data);
    assert.deepEqual(JSON.parse(text), written);
    await tab.close();
  });
