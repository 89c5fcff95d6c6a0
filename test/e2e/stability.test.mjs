import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, questions, serveWith, untilReady } from './support.mjs';

const store = await readFile(new URL('../../demo/store/faq.json', import.meta.url), 'utf8');
const details = Array.from(
  { length: 6 },
  (_, index) =>
    `<details id="q${index}"><summary>Question ${index}</summary><p>Answer ${index}, found by zebra${index}.</p></details>`,
).join('');

/** A page whose own text stands below the widget, where a shift would be seen. */
const page = (
  widget,
  style = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shift</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/cdn/faq-widget.css"><style>body { font-family: sans-serif } ${style}</style>
<script type="module" src="/cdn/faq-widget.js"></script><body><h1>Help</h1>${widget}<p>${'The shop goes on here. '.repeat(20)}</p></html>`;

const reserved = 'faq-widget { --faq-min-height: 100vh }';

const pages = {
  '/inline': page(`<faq-widget><script type="application/json">${store}</script></faq-widget>`, reserved),
  '/details': page(`<faq-widget>${details}</faq-widget>`, reserved),
  '/src': page('<faq-widget src="/store/faq.json"></faq-widget>', reserved),
  '/find': page('<faq-widget src="/store/faq.json"></faq-widget>'),
};

describe('What a shopper reads stays where it is', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWith(pages)]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  for (const [name, limit] of [
    ['inline', 0],
    ['details', 0],
    ['src', 0.05],
  ])
    it(`shifts by at most ${limit} with ${name} content`, async () => {
      const { tab } = await openTab(browser);
      await tab.goto(`${server.origin}/${name}`);
      await untilReady(tab);
      await tab.waitForNetworkIdle({ idleTime: 100 });
      assert.ok((await questions(tab)).length >= 6);
      const shift = (await tab.evaluate(() => globalThis.shifts)).reduce((sum, value) => sum + value, 0);
      assert.ok(shift <= limit, `layout shift ${shift}`);
      await tab.close();
    });

  it('opens a closed answer for a text fragment, as for the browser’s find-in-page', async () => {
    const { tab } = await openTab(browser);
    await tab.goto(`${server.origin}/find#:~:text=for%20logistical%20reasons`);
    await tab.waitForFunction(() => globalThis.events.some(([name]) => name === 'faq-toggle'), {
      timeout: 10_000,
    });
    assert.deepEqual(
      (await tab.evaluate(() => globalThis.events)).find(([name]) => name === 'faq-toggle')[1],
      { id: 'separate-packages', open: true },
    );
    await tab.close();
  });
});
