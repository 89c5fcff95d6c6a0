/** A page in each browser, driven in the same way: evaluate, goto, keyboard, mouse. */
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../tools/find-chromium.mjs';
import { findFirefox } from '../../tools/find-firefox.mjs';
import { webkitLauncher } from '../../tools/webkit-launcher.mjs';

const launch = (options) => async () => {
  const browser = await puppeteer.launch(await options());
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return { page, close: () => browser.close() };
};

/** Each opens its browser and gives `{ page, close }`. */
const OPEN = {
  chromium: launch(findChromium),
  firefox: launch(findFirefox),
  webkit: async () => {
    const launcher = webkitLauncher();
    await launcher.startSession('page', 'about:blank');
    return { page: launcher.getPage(), close: () => launcher.stop() };
  },
};

/** The browsers that the environment's ENGINES names, by their names. */
export const engines = Object.entries(OPEN).filter(([name]) =>
  (process.env.ENGINES ?? 'chromium').split(',').includes(name),
);

/** Waits until a function says yes in the page, and gives its answer. */
export async function until(page, isSo, ...args) {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await page.evaluate(isSo, ...args);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`This did not come true: ${isSo} ${JSON.stringify(args)}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
}

/**
 * Clicks, with the real pointer, in the middle of the element at the end of a path: each selector is looked for in the
 * shadow root of what the one before it has found.
 */
export async function click(page, ...path) {
  await until(page, place, path);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  const [x, y] = await page.evaluate(place, path);
  await page.mouse.click(x, y);
}

/** Runs in the page: where the element is, after scrolling to it. */
function place(path) {
  let found = document;
  for (const selector of path) found = (found?.shadowRoot ?? found)?.querySelector?.(selector);
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return width > 0 && [Math.round(left + width / 2), Math.round(top + height / 2)];
}
