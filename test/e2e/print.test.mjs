import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, serveWith, untilReady } from './support.mjs';

const store = JSON.parse(await readFile(new URL('../../demo/store/faq.json', import.meta.url), 'utf8'));
const long = {
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'all', label: 'All' }],
  entries: Array.from({ length: 400 }, (_, index) => ({
    id: `q${index}`,
    topic: 'all',
    question: `Question ${index}`,
    answer: `Answer **${index}**, zebra${index}.`,
  })),
};
const own = Array.from(
  { length: 4 },
  (_, index) =>
    `<details name="one"${index === 1 ? ' open' : ''}><summary>Question ${index}</summary><p>zebra${index}</p></details>`,
).join('');

const page = (
  widget,
  style = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Print</title>
<style>${style}</style><script type="module" src="/cdn/faq-widget.js"></script><body>${widget}</html>`;
const DARK = `:root { color-scheme: dark } body { background: #111; color: #eee; print-color-adjust: exact;
  --faq-text: #ddd; --faq-surface: #222; --faq-accent: #9cf; --faq-muted: #aaa; --faq-border: #444 }`;
const pages = {
  '/store': page('<faq-widget src="/store/faq.json" single></faq-widget>', DARK),
  '/long': page(`<faq-widget><script type="application/json">${JSON.stringify(long)}</script></faq-widget>`),
  '/own': page(`<faq-widget>${own}</faq-widget>`),
};

/** The questions whose answers are open. */
const opened = (tab) =>
  tab.evaluate(() => {
    const widget = document.querySelector('faq-widget');
    return [...widget.querySelectorAll('details'), ...widget.shadowRoot.querySelectorAll('details')]
      .filter(({ open }) => open)
      .map((details) => details.querySelector('summary').textContent.trim());
  });

describe('On paper', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWith(pages)]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  async function visit(path, width = 1000) {
    const { tab, complaints } = await openTab(browser, { width });
    await tab.goto(server.origin + path);
    await untilReady(tab);
    return { tab, complaints };
  }

  /** What stands in the page when the printer takes it; pdf() prints in earnest, events and all. */
  async function printed(tab) {
    await tab.evaluate(() =>
      addEventListener('beforeprint', () => {
        const widget = document.querySelector('faq-widget');
        const details = [widget, widget.shadowRoot].flatMap((root) => [...root.querySelectorAll('details')]);
        globalThis.paper = {
          open: details.map(({ open }) => open),
          text: widget.shadowRoot.textContent + widget.textContent,
        };
      }),
    );
    await tab.pdf();
    return tab.evaluate(() => globalThis.paper);
  }

  it('every answer of a long list is written and open, and afterwards it is as it was', async () => {
    const { tab, complaints } = await visit('/long');
    const { open, text } = await printed(tab);
    assert.equal(open.length, 400);
    assert.ok(open.every(Boolean));
    for (const { id } of long.entries) assert.match(text, new RegExp(`zebra${id.slice(1)}\\b`, 'u'));
    assert.deepEqual(await opened(tab), []);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('so is each of those that open one at a time, and nobody is told of it', async () => {
    const { tab } = await visit('/store#cancel-order');
    await tab.waitForNetworkIdle({ idleTime: 100 });
    const before = await opened(tab);
    assert.equal(before.length, 1);
    const { open } = await printed(tab);
    assert.equal(open.length, store.entries.length);
    assert.ok(open.every(Boolean));
    assert.deepEqual(await opened(tab), before);
    // Toggles are told of in a task of their own.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    assert.deepEqual(
      (await tab.evaluate(() => globalThis.events)).filter(([name]) => name === 'faq-toggle'),
      [],
    );
    await tab.close();
  });

  it('so are the page’s own, and they keep their attributes', async () => {
    const { tab } = await visit('/own');
    const html = () => tab.$eval('faq-widget', (element) => element.innerHTML);
    const before = await html();
    const { open } = await printed(tab);
    assert.deepEqual(open, [true, true, true, true]);
    assert.deepEqual(await opened(tab), ['Question 1']);
    assert.equal(
      (await html()).replaceAll(/ (?:name="one"|open="")/gu, ''),
      before.replaceAll(/ (?:name="one"|open="")/gu, ''),
    );
    assert.equal((await html()).match(/name="one"/gu).length, 4);
    await tab.close();
  });

  it('only what is worth reading is there: no search, no filter, no votes, no buttons', async () => {
    const { tab } = await visit('/store');
    await tab.emulateMediaType('print');
    await tab.waitForFunction(
      (count) =>
        document.querySelector('faq-widget').shadowRoot.querySelectorAll('details[open]').length === count,
      {},
      store.entries.length,
    );
    const controls = await tab.evaluate(() =>
      [
        ...document
          .querySelector('faq-widget')
          .shadowRoot.querySelectorAll('input, button, [part~=button], [part=vote], nav'),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 60)),
    );
    assert.deepEqual(controls, []);
    await tab.emulateMediaType('screen');
    await tab.waitForFunction(
      () => document.querySelector('faq-widget').shadowRoot.querySelectorAll('details[open]').length === 0,
    );
    await tab.close();
  });

  for (const view of ['questions', 'calculator', 'contact'])
    it(`the ${view} view of a dark page is dark on white`, async () => {
      const { tab } = await visit(`/store`);
      await tab.evaluate((name) => {
        document.querySelector('faq-widget').view = name;
      }, view);
      await tab.waitForFunction(
        (name) => {
          const root = document.querySelector('faq-widget').shadowRoot;
          const inner = { calculator: 'faq-policy-calculator', contact: 'faq-contact-support' }[name];
          return (inner ? root.querySelector(inner)?.shadowRoot : root)?.querySelector('[part~=base] > *');
        },
        {},
        view,
      );
      await tab.waitForNetworkIdle({ idleTime: 100 });
      await tab.emulateMediaType('print');
      const light = await tab.evaluate(() => {
        const bright = [];
        const visit = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) visit(element.shadowRoot);
            if (!element.checkVisibility() || element.matches('option, optgroup')) continue;
            const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
            const { color } = getComputedStyle(element);
            const isBlack = /^(?:rgb\(0, 0, 0\)|rgba\(0, 0, 0, 0\.[89])/u.test(color);
            if (isText && !isBlack) bright.push(`${element.localName} ${element.part?.value}: ${color}`);
          }
        };
        visit(document.querySelector('faq-widget').shadowRoot);
        return bright;
      });
      assert.deepEqual(light, []);
      const paper = await tab.$eval('faq-widget', (element) => getComputedStyle(element).backgroundColor);
      assert.equal(paper, 'rgb(255, 255, 255)');
      await tab.close();
    });
});
