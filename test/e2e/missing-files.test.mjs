import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { openBrowser, openTab } from './support.mjs';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Missing</title>
<script type="module" src="/cdn/faq-widget.js"></script><h1>Help</h1>
<faq-widget id="details"><details><summary>Do you ship?</summary><p>Everywhere.</p></details></faq-widget>
<faq-widget id="src" src="/store/faq.json"></faq-widget></html>`;

/** What a shopper reads of a widget, its own or the page's. */
const textOf = (tab, id) => tab.evaluate((name) => document.getElementById(name).shadowRoot.textContent, id);

describe('With a file of the package missing, the rest goes on', () => {
  let browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [chunk, code] of [
    ['view', 'widget-unavailable'],
    ['locale', 'language-unavailable'],
    ['answers', 'answers-unavailable'],
  ])
    it(`${chunk}: says so, and shows what can be shown`, async () => {
      const server = await serve({
        folders: { '/cdn/': 'dist/cdn', '/store/': 'demo/store' },
        handler: (_request, response, { pathname }) => {
          if (pathname.startsWith(`/cdn/${chunk}-`)) response.writeHead(503).end();
          else if (pathname === '/') response.setHeader('content-type', 'text/html').end(page);
          else return false;
          return true;
        },
      });
      const { tab, complaints } = await openTab(browser);
      try {
        await tab.goto(server.origin);
        await tab.waitForFunction(
          (wanted) =>
            globalThis.events.some(([name, detail]) => name === 'faq-error' && detail.code === wanted),
          {},
          code,
        );
        await tab.waitForFunction(() => document.querySelector('#details summary').checkVisibility());
        assert.ok(complaints.some((line) => line.includes(`[faq] ${code}`)));
        if (chunk !== 'view') {
          await tab.waitForFunction(() => document.getElementById('src').shadowRoot.querySelector('summary'));
          assert.match(await textOf(tab, 'src'), /Can I cancel my order\?/u);
        }
        if (chunk === 'answers') assert.match(await textOf(tab, 'src'), /never out of stock/u);
      } finally {
        await tab.close();
        await server.close();
      }
    });
});
