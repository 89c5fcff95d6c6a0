import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inWidget, openBrowser, openTab, questions, serveWith, STRICT_CSP, untilReady } from './support.mjs';

describe('A shopper in the built demo, under the strictest policy', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      serveWith({}, { 'content-security-policy': STRICT_CSP }),
    ]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  it('searches with keys, reads an answer with the policy’s own numbers, and goes on in English', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(`${server.origin}/demo/`);
    await untilReady(tab);
    assert.ok((await questions(tab)).length >= 17);

    const search = await inWidget(tab, 'input[type=search]');
    await search.click();
    await search.type('livraison express');
    await tab.waitForFunction(() => globalThis.events.some(([name]) => name === 'faq-search'));
    const [first] = await questions(tab);
    assert.match(first, /livraison/u);

    await (await inWidget(tab, 'summary')).click();
    await tab.waitForFunction(() => globalThis.events.some(([name]) => name === 'faq-toggle'));
    const answer = () =>
      tab.evaluate(
        () => document.querySelector('faq-widget').shadowRoot.querySelector('details[open]').innerText,
      );
    assert.match(await answer(), /149,00\s\$US/u);

    // The language switch of the demo, by keyboard.
    await tab.select('select[name=lang]', 'en');
    await untilReady(tab, 2);
    await tab.waitForFunction(() =>
      document.querySelector('faq-widget').shadowRoot.querySelector('details[open]'),
    );
    assert.match(await answer(), /\$149\.00/u);
    assert.equal(await search.evaluate((input) => input.value), 'livraison express');

    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('asks what cancelling an order costs, and gets it calculated', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(`${server.origin}/demo/`);
    await untilReady(tab);
    const search = await inWidget(tab, 'input[type=search]');
    await search.click();
    await search.type('annuler commande de 200 $');
    await tab.waitForFunction(() =>
      document.querySelector('faq-widget').shadowRoot.querySelector('[part=calculation] a'),
    );
    // By keys: past the topics, before the questions.
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() =>
      document
        .querySelector('faq-widget')
        .shadowRoot.querySelector('faq-policy-calculator')
        ?.shadowRoot.activeElement?.matches('h3'),
    );
    const told = await tab.evaluate(
      () =>
        document
          .querySelector('faq-widget')
          .shadowRoot.querySelector('faq-policy-calculator')
          .shadowRoot.activeElement.closest('section').innerText,
    );
    assert.match(told, /197,00\s\$US/u);
    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('asks nobody but the merchant’s own site, and leaves no cookie', async () => {
    const { tab } = await openTab(browser);
    const hosts = new Set();
    tab.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await tab.goto(`${server.origin}/demo/`);
    await untilReady(tab);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    assert.deepEqual([...hosts], [server.origin]);
    assert.deepEqual(await browser.cookies(), []);
    await tab.close();
  });

  for (const [lang, width, direction] of [
    ['fr', 360, 'ltr'],
    ['en', 320, 'ltr'],
    ['ar', 360, 'rtl'],
  ])
    it(`fits ${width} px in ${lang}, without scrolling sideways`, async () => {
      const { tab } = await openTab(browser, { width, height: 780 });
      await tab.goto(`${server.origin}/demo/?lang=${lang}`);
      await untilReady(tab);
      const seen = await tab.evaluate(() => {
        const base = document.querySelector('faq-widget').shadowRoot.querySelector('[part=base]');
        return {
          direction: getComputedStyle(base).direction,
          overflow: document.documentElement.scrollWidth - innerWidth,
        };
      });
      assert.equal(seen.direction, direction);
      assert.ok(seen.overflow <= 0, `${seen.overflow} px too wide`);
      await tab.close();
    });
});
