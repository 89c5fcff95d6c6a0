import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, serveWith, untilReady } from './support.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a shopper meets, by the view it stands in; each leaves the page in a state to be looked at. */
const STATES = {
  'questions, an answer open, a reason asked for': async (tab) => {
    await act(tab, 'summary', 'click');
    await wait(tab, '[part=vote-button]');
    await act(tab, '[part=vote-button]:nth-of-type(2)', 'click');
    await wait(tab, '[part=vote-button]:nth-of-type(5)');
  },
  'words that were found': async (tab) => {
    await tab.evaluate(() => (document.querySelector('faq-widget').query = 'account'));
    await tab.waitForFunction(() => CSS.highlights.get('faq-match')?.size > 0);
  },
  'nothing found': async (tab) => {
    await tab.evaluate(() => (document.querySelector('faq-widget').query = 'xyzzyx'));
    await wait(tab, '[part=empty]');
  },
  'the calculator with its results': async (tab) => {
    await show(tab, 'calculator', '[part~=verdict]', { country: 'FR', total: '200' });
  },
  'the calculator with a mistake': async (tab) => {
    await show(tab, 'calculator', '[part=error]:not(:empty)', { country: 'US', total: '-1' });
  },
  'an order that is closed': async (tab) => {
    await show(tab, 'calculator', '[part=instead]', {
      country: 'US',
      total: '200',
      placedAt: '2024-01-02T10:00:00Z',
    });
  },
  'the contact form with mistakes': async (tab) => {
    await show(tab, 'contact', '[part=form]');
    await act(tab, 'faq-contact-support >>> button[part~=primary]', 'click');
  },
};

const find = `(selector) => selector.split(' >>> ').reduce((root, part) => (root.shadowRoot ?? root).querySelector(part), document.querySelector('faq-widget'))`;
const act = (tab, selector, name) =>
  tab.evaluate(`(${find})(${JSON.stringify(selector)})[${JSON.stringify(name)}]()`);
const wait = (tab, selector) => tab.waitForFunction(`(${find})(${JSON.stringify(selector)})`);

async function show(tab, view, selector, properties = {}) {
  const tag = { calculator: 'faq-policy-calculator', contact: 'faq-contact-support' }[view];
  await tab.evaluate((name) => (document.querySelector('faq-widget').view = name), view);
  await wait(tab, `${tag} >>> [part~=base]`);
  await tab.evaluate(
    (inner, values) =>
      Object.assign(document.querySelector('faq-widget').shadowRoot.querySelector(inner), values),
    tag,
    properties,
  );
  await wait(tab, `${tag} >>> ${selector}`);
}

/** Everything that a control is drawn with, and the marks of found words, as seen: blended with what lies below. */
function measure() {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const channels = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = ([r, g, b, a], below) =>
    [r, g, b].map((value, index) => value * (a / 255) + below[index] * (1 - a / 255));
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const ground = (node) => {
    if (!node) return [255, 255, 255];
    const own = channels(getComputedStyle(node).backgroundColor);
    return own[3] === 255 ? own.slice(0, 3) : over(own, ground(parentOf(node)));
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  const low = [];
  const count = { borders: 0, focus: 0, marks: 0 };
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility()) continue;
      const name = `${element.localName}[${element.part.value}]`;
      const style = getComputedStyle(element);
      const around = ground(parentOf(element));
      const isControl = element.matches(
        'input:not([type=radio], [type=checkbox], .spoken), select, textarea, button, [part~=button], [part=topic]',
      );
      if (isControl && parseFloat(style.borderTopWidth) > 0) {
        count.borders += 1;
        const ratio = contrast(over(channels(style.borderTopColor), ground(element)), around);
        if (ratio < 3) low.push(`border of ${name}: ${ratio.toFixed(2)}`);
      }
      if (element.matches('a[href], button, summary, input, select, textarea')) {
        count.focus += 1;
        // The outline is drawn in the accent, wherever the focus is.
        const probe = element.style;
        probe.setProperty('outline-color', 'var(--_accent)');
        const ratio = contrast(over(channels(getComputedStyle(element).outlineColor), around), around);
        probe.removeProperty('outline-color');
        if (ratio < 3) low.push(`focus of ${name}: ${ratio.toFixed(2)}`);
      }
      if (element.matches('[part=question], .prose')) {
        const { color, backgroundColor } = getComputedStyle(element, '::highlight(faq-match)');
        const mark = over(channels(backgroundColor), ground(element));
        const ratio = contrast(over(channels(color), mark), mark);
        count.marks += 1;
        if (ratio < 4.5) low.push(`mark in ${name}: ${color} on ${backgroundColor} ${ratio.toFixed(2)}`);
      }
    }
  };
  visit(document.querySelector('faq-widget').shadowRoot);
  return { low: [...new Set(low)], count };
}

describe('Each look of the demo has contrast enough', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWith({})]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  for (const preset of ['quiet', 'elegant', 'warm'])
    for (const scheme of preset === 'elegant' ? ['dark'] : ['light', 'dark'])
      it(`${preset}, ${scheme}`, async () => {
        const { tab } = await openTab(browser, { width: 900 });
        for (const [name, reach] of Object.entries(STATES)) {
          await tab.goto(`${server.origin}/demo/?lang=en&preset=${preset}&scheme=${scheme}`);
          await untilReady(tab);
          await tab.waitForNetworkIdle({ idleTime: 100 });
          await reach(tab);
          // What moves on has to have arrived: colours in between are nobody's choice.
          await tab.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
          await tab.evaluate(axe);
          const { violations, passes } = await tab.evaluate(() =>
            globalThis.axe.run(document.querySelector('main'), { runOnly: ['color-contrast'] }),
          );
          const low = violations.flatMap(({ nodes }) =>
            nodes.map(({ target, any }) => `${target.flat().join(' ')}: ${any[0]?.message}`),
          );
          assert.deepEqual(low, [], name);
          assert.ok(passes[0]?.nodes.length > 5, name);
          const measured = await tab.evaluate(measure);
          assert.deepEqual(measured.low, [], name);
          assert.ok(measured.count.borders > 2 && measured.count.focus > 5, JSON.stringify(measured.count));
        }
        await tab.close();
      });
});
