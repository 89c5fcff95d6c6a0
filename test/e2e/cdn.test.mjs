import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inWidget, openBrowser, openTab, questions, serveWith, untilReady } from './support.mjs';

const page = (origin) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain page</title>
<script type="module" src="${origin}/cdn/faq-widget.js"></script>
<main><h1>Help</h1><faq-widget src="${origin}/store/faq.json"></faq-widget></main></html>`;

describe('A plain page that loads the script and the document from another origin', () => {
  let browser;
  let cdn;
  let shop;
  before(async () => {
    [browser, cdn] = await Promise.all([openBrowser(), serveWith({})]);
    shop = await serveWith({ '/': page(cdn.origin) });
  });
  after(() => Promise.all([browser.close(), cdn.close(), shop.close()]));

  it('shows and searches the seed store', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(shop.origin);
    await untilReady(tab);
    assert.ok((await questions(tab)).includes('Can I cancel my order?'));
    await (await inWidget(tab, 'input[type=search]')).type('sold out');
    await tab.waitForFunction(() => globalThis.events.some(([name]) => name === 'faq-search'));
    assert.equal((await questions(tab))[0], 'Can a style run out of stock?');
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      shop.requests.filter((path) => path !== '/favicon.ico'),
      ['/'],
      'everything else comes from the other origin',
    );
    await tab.close();
  });
});
