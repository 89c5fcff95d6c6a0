import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test, { after, before } from 'node:test';
import { openBrowser, openTab, serveWith } from './support.mjs';

/* README and docs/ as pages of the demo: they need no script at all. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CSP = "default-src 'none'; style-src 'self'; img-src 'self'";
const pages = readdirSync('dist/demo/docs').filter((file) => file.endsWith('.html'));

let browser;
let server;
before(async () => {
  browser = await openBrowser();
  server = await serveWith({}, { 'content-security-policy': CSP });
});
after(async () => {
  await browser.close();
  await server.close();
});

test('there is a page for each of the documents', () => {
  const documents = readdirSync('docs').filter((file) => file.endsWith('.md'));
  assert.deepEqual(pages.length, documents.length + 1);
});

for (const page of pages)
  test(`/docs/${page} reads well, on a telephone as well, and its links lead on`, async () => {
    const { tab, complaints } = await openTab(browser, { width: 360 });
    await tab.goto(`${server.origin}/demo/docs/${page}`);
    const { width, links } = await tab.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      links: [...document.links].map(({ href }) => href),
    }));
    assert.equal(width, 360, 'nothing is wider than the screen');
    for (const link of new Set(links.filter((href) => href.startsWith(server.origin)))) {
      const response = await fetch(link);
      assert.equal(response.status, 200, link);
      const id = decodeURIComponent(new URL(link).hash.slice(1));
      if (id) assert.ok((await response.text()).includes(`id="${id}"`), link);
    }
    await tab.evaluate(AXE);
    const { violations } = await tab.evaluate(() =>
      globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      [],
    );
    assert.deepEqual(complaints, []);
    await tab.close();
  });
