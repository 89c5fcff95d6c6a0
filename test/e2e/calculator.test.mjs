import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inWidget, openBrowser, openTab, serveWith, STRICT_CSP, untilReady } from './support.mjs';

const assets = fileURLToPath(new URL('../../dist/demo/assets/', import.meta.url));
/** The scripts of the demo that speak of cancelling: the calculator's code. */
const ofCalculator = readdirSync(assets).filter(
  (name) => name.endsWith('.js') && readFileSync(assets + name, 'utf8').includes('data-stale'),
);

/** Waits for an element of the calculator inside the widget. */
const inCalculator = (tab, selector) =>
  tab.waitForFunction(
    (inner) =>
      document
        .querySelector('faq-widget')
        .shadowRoot.querySelector('faq-policy-calculator')
        ?.shadowRoot.querySelector(inner),
    { timeout: 20_000 },
    selector,
  );

/** What the calculator says, with spaces as they are typed. */
const results = async (tab) => {
  const text = await (await inCalculator(tab, '[part=results]')).evaluate(({ innerText }) => innerText);
  return text.replace(/\s+/gu, ' ');
};

/** Chooses from a list by what stands there. */
async function choose(tab, selector, label) {
  const list = await inCalculator(tab, selector);
  const value = await list.evaluate(
    ({ options }, wanted) => [...options].find(({ text }) => text === wanted)?.value,
    label,
  );
  assert.notEqual(value, undefined, label);
  await list.select(value);
}

describe('The calculator in the built demo, under the strictest policy', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      serveWith({}, { 'content-security-policy': STRICT_CSP }),
    ]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  it('is requested when it is first shown, and tells a shopper in French what is paid back', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.evaluateOnNewDocument(() => {
      globalThis.estimates = [];
      addEventListener('faq-estimate', ({ detail }) => globalThis.estimates.push(detail));
    });
    const requested = () =>
      ofCalculator.filter((name) => server.requests.some((path) => path.endsWith(name)));
    assert.ok(ofCalculator.length > 0);
    await tab.goto(`${server.origin}/demo/`);
    await untilReady(tab);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    assert.deepEqual(requested(), []);

    await (await inWidget(tab, 'a[href="#calculator"]')).click();
    const total = await inCalculator(tab, '#total');
    assert.deepEqual(requested(), ofCalculator);

    await total.type('200');
    await choose(tab, '#country', 'France');
    const inFrance = await results(tab);
    assert.match(
      inFrance,
      /Votre droit de rétractation La loi vous permet .* remboursé : 200,00 \$US\. Renoncer au contrat ici/u,
    );
    assert.doesNotMatch(inFrance, /3,00 \$US/u);

    await choose(tab, '#country', 'États-Unis');
    const inAmerica = await results(tab);
    assert.match(inAmerica, /nous vous remboursons 197,00 \$US et gardons 3,00 \$US\./u);
    assert.match(inAmerica, /Si vous commandez maintenant, livraison prévue : .* 20\d\d\./u);
    assert.match(inAmerica, /La livraison est gratuite\./u);
    await tab.waitForFunction(
      () => globalThis.estimates.findLast(({ kind }) => kind === 'cancellation')?.verdict.fee.amount === 300,
    );

    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  for (const [lang, width] of [
    ['fr', 320],
    ['ar', 360],
  ])
    it(`fits ${width} px in ${lang}, without scrolling sideways`, async () => {
      const { tab } = await openTab(browser, { width, height: 780 });
      await tab.goto(`${server.origin}/demo/?lang=${lang}#calculator`);
      await untilReady(tab);
      await (await inCalculator(tab, '#total')).type('149.00');
      await choose(tab, '#country', lang === 'fr' ? 'France' : 'فرنسا');
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `${overflow} px too wide`);
      await tab.close();
    });
});
