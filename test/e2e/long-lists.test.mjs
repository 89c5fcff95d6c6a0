import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../tools/find-chromium.mjs';
import { documentOf, questions } from '../bench/render/questions.mjs';
import { openBrowser, openTab, serveWith, STRICT_CSP, untilReady } from './support.mjs';

const entries = questions(10_000);
const last = entries.at(-1);
/** The end of the last answer's first paragraph. */
const answerOf = (size) => `tell us number ${size}.`;

const page = (size) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
<link rel="stylesheet" href="/page.css"><script type="module" src="/cdn/faq-widget.js"></script>
<body><h1>Help</h1><p><a href="#:~:text=${encodeURIComponent(answerOf(size))}">Seen elsewhere</a></p>
<faq-widget src="/${size}.json"></faq-widget><p>The shop goes on here.</p></html>`;

const pages = {
  '/10000': page(10_000),
  '/10000.json': JSON.stringify(documentOf(entries)),
  '/1000': page(1000),
  '/1000.json': JSON.stringify(documentOf(questions(1000))),
  '/page.css':
    'faq-widget { display: block; --faq-min-height: 100vh } faq-widget:not(:defined) { min-height: 100vh }',
};

/** Waits until the closed answer of the last entry is in the page. */
const untilAnswered = (tab, size) =>
  tab.waitForFunction(
    (text) =>
      [...document.querySelector('faq-widget').shadowRoot.querySelectorAll('[part=answer]')]
        .at(-1)
        ?.textContent.includes(text),
    { timeout: 60_000 },
    answerOf(size),
  );

/** Where the last entry stands, if it is in the page. */
const whereIsLast = (tab, id = last.id) =>
  tab.evaluate((wanted) => {
    const { shadowRoot } = document.querySelector('faq-widget');
    const entry = shadowRoot.querySelector(`details[data-id="${wanted}"]`);
    const { top, bottom } = entry.querySelector('summary').getBoundingClientRect();
    return {
      isInView: top >= 0 && bottom <= innerHeight,
      hasFocus: entry.contains(shadowRoot.activeElement),
      isOpen: entry.open,
    };
  }, id);

describe('A page with 10,000 entries', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      serveWith(pages, { 'content-security-policy': STRICT_CSP }),
    ]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  it('moves nothing while they are written, not even under the strictest policy', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(`${server.origin}/10000`);
    await untilReady(tab);
    assert.deepEqual(await tab.evaluate(() => [globalThis.shifts, globalThis.violations]), [[], []]);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('leads to the last of them by its link, and stays there', async () => {
    const { tab } = await openTab(browser);
    await tab.goto(`${server.origin}/10000#${last.id}`);
    await tab.waitForFunction(
      (text) => document.querySelector('faq-widget')?.shadowRoot?.activeElement?.textContent.trim() === text,
      {},
      last.question,
    );
    const there = { isInView: true, hasFocus: true, isOpen: true };
    assert.deepEqual(await whereIsLast(tab), there);
    await untilReady(tab);
    assert.deepEqual(await whereIsLast(tab), there, 'when all are written');
    await tab.close();
  });

  it('is searched by the browser: every question', async () => {
    const { tab } = await openTab(browser);
    await tab.goto(`${server.origin}/10000`);
    await untilReady(tab);
    assert.equal(await tab.evaluate((text) => globalThis.find(text), last.question), true);
    assert.equal((await whereIsLast(tab)).isInView, true);
    await tab.close();
  });

  it('is searched by the browser: every closed answer (of 1,000), which opens', async () => {
    const { tab } = await openTab(browser);
    await tab.goto(`${server.origin}/1000`);
    await untilReady(tab);
    await untilAnswered(tab, 1000);
    await tab.click('a');
    await tab.waitForFunction(() => globalThis.events.some(([name]) => name === 'faq-toggle'));
    const { isInView, isOpen } = await whereIsLast(tab, 'q999');
    assert.deepEqual({ isInView, isOpen }, { isInView: true, isOpen: true });
    await tab.close();
  });
});

describe('A screen reader', () => {
  it('hears every question of a long list, seen or not, and no closed answer', async () => {
    const options = await findChromium();
    // As if one were running: without it, what is not laid out has no place in the tree.
    const args = [...options.args, '--force-renderer-accessibility'];
    const [browser, server] = await Promise.all([launch({ ...options, args }), serveWith(pages)]);
    try {
      const { tab } = await openTab(browser);
      await tab.goto(`${server.origin}/1000`);
      await untilReady(tab);
      await tab.waitForFunction(() =>
        [...document.querySelector('faq-widget').shadowRoot.querySelectorAll('[part=answer]')].every(
          ({ textContent }) => textContent.trim(),
        ),
      );
      const cdp = await tab.createCDPSession();
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const heard = nodes.filter(({ role }) => role?.value === 'DisclosureTriangle');
      assert.deepEqual(
        heard.map(({ name }) => name.value),
        questions(1000).map(({ question }) => question),
      );
      const said = nodes.filter(({ ignored, name }) => !ignored && /tell us number/u.test(name?.value));
      assert.deepEqual(said.map(({ name }) => name.value).slice(0, 3), []);
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  });
});
