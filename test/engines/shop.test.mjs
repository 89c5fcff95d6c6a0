import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { serveWith, STRICT_CSP } from '../e2e/support.mjs';
import { click, engines, until } from './support.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<script src="/page/watch.js"></script>
<script type="module" src="/cdn/faq-widget.js"></script>
<main><h1>Help</h1><faq-widget src="/store/faq.json" json-ld></faq-widget></main></html>`;

/** Runs in the page: the questions that can be seen. */
const questions = () =>
  [...document.querySelector('faq-widget').shadowRoot.querySelectorAll('summary')]
    .filter((summary) => summary.checkVisibility())
    .map((summary) => summary.textContent.trim());
const isReady = () => globalThis.events?.some(([name]) => name === 'faq-ready');

for (const [engine, open] of engines) {
  describe(`The built widget in ${engine}, under the strictest policy`, () => {
    let page;
    let close;
    let shop;
    before(async () => {
      shop = await serveWith(
        { '/': PAGE },
        { 'content-security-policy': STRICT_CSP },
        { '/page/': 'test/engines/page' },
      );
      ({ page, close } = await open());
    });
    after(() => Promise.all([close?.(), shop.close()]));
    afterEach(async () => assert.deepEqual(await page.evaluate(() => globalThis.complaints), []));

    it('shows the questions, and finds what is searched for', async () => {
      await page.goto(`${shop.origin}/`);
      await until(page, isReady);
      assert.ok((await page.evaluate(questions)).includes('Can I cancel my order?'));
      await click(page, 'faq-widget', 'input[type=search]');
      await page.keyboard.type('sold out');
      await until(page, () => globalThis.events.some(([name]) => name === 'faq-search'));
      assert.equal((await page.evaluate(questions))[0], 'Can a style run out of stock?');
      await page.keyboard.press('Escape');
      await until(page, () => document.querySelector('faq-widget').query === '');
    });

    it('opens an answer at a click, and the one that the address names in view', async () => {
      await page.goto(`${shop.origin}/?again#cancel-order`);
      const place = await until(page, () => {
        const entry = document.querySelector('faq-widget')?.shadowRoot?.querySelector('details[open]');
        const { activeElement } = document.querySelector('faq-widget')?.shadowRoot ?? {};
        return entry && activeElement === entry.querySelector('summary') && entry.getBoundingClientRect().top;
      });
      assert.ok(place >= 0 && place < 450, `the entry begins at ${place}`);
      await click(page, 'faq-widget', '[data-id=taxes] summary');
      await until(page, () => document.querySelector('faq-widget').entry === 'taxes');
      assert.deepEqual(
        await page.evaluate(() => globalThis.events.filter(([name]) => name === 'faq-toggle')),
        [['faq-toggle', { id: 'taxes', open: true }]],
      );
    });

    it('works out what is paid back', async () => {
      await page.goto(`${shop.origin}/`);
      await until(page, isReady);
      await click(page, 'faq-widget', 'a[href="#calculator"]');
      await click(page, 'faq-widget', 'faq-policy-calculator', '#total');
      await page.keyboard.type('200');
      const verdict = await until(page, () => {
        const estimate = globalThis.events.findLast(
          ([name, detail]) => name === 'faq-estimate' && detail.kind === 'cancellation',
        );
        return estimate?.[1].verdict;
      });
      assert.deepEqual(verdict.fee, { amount: 300, currency: 'USD', scale: 2 });
      const said = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('faq-widget');
        return shadowRoot.querySelector('faq-policy-calculator').shadowRoot.querySelector('[part=results]')
          .innerText;
      });
      assert.match(said, /\$197\.00/u);
    });
  });
}
