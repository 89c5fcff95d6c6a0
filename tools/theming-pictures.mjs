/**
 * `npm run docs:pictures`: the pictures of docs/theming.md, taken from the built demo (`npm run build` first).
 */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const MAX_BYTES = 40_000;
const FOLDER = 'docs/pictures';

/** What is marked in the picture of the parts, and where its name stands. */
const PARTS = [
  'title',
  'intro',
  'views',
  'search-input',
  'topic',
  'count',
  'group-heading',
  'question',
  'answer',
  'copy-link',
  'vote-button',
];

const server = await serve({ folders: { '/demo/': 'dist/demo' } });
const browser = await launch(await findChromium());
mkdirSync(FOLDER, { recursive: true });
try {
  for (const preset of ['quiet', 'elegant', 'warm']) await picture(preset, preset);
  await picture('parts', 'quiet', markParts);
  await picture('calculator', 'warm', showCalculator);
} finally {
  await browser.close();
  await server.close();
}

/** A picture of the top of the widget, with some of the page around it. */
async function picture(name, preset, prepare = openFirst) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: name === 'parts' ? 800 : 720, height: 1100 });
  await tab.evaluateOnNewDocument(() => {
    addEventListener('faq-ready', () => (globalThis.ready = true));
  });
  await tab.goto(`${server.origin}/demo/?lang=en&scheme=light&preset=${preset}`);
  await tab.waitForFunction(() => globalThis.ready);
  await tab.waitForNetworkIdle();
  const height = (await tab.evaluate(prepare, PARTS)) ?? 600;
  await tab.waitForNetworkIdle();
  const { x, y } = await (await tab.$('faq-widget')).boundingBox();
  const path = `${FOLDER}/${name}.webp`;
  await tab.screenshot({
    path,
    quality: 60,
    clip: { x: x - 24, y: y - 24, width: name === 'parts' ? 784 : 688, height },
  });
  const { size } = statSync(path);
  if (size > MAX_BYTES) throw new Error(`${path} has ${size} bytes: make it smaller or less sharp.`);
  console.log(`${path} ${size} bytes`);
  await tab.close();
}

async function openFirst() {
  const widget = document.querySelector('faq-widget');
  widget.renderRoot.querySelectorAll('summary')[1].click();
  await new Promise((done) => addEventListener('faq-toggle', done, { once: true }));
  return 640;
}

/** Draws a frame and a name around the first of each part. */
async function markParts(parts) {
  const widget = document.querySelector('faq-widget');
  widget.style.maxWidth = '640px';
  const { renderRoot } = widget;
  renderRoot.querySelectorAll('summary')[1].click();
  await new Promise((done) => addEventListener('faq-toggle', done, { once: true }));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  for (const part of parts) {
    const all = renderRoot.querySelectorAll(`[part~="${part}"]`);
    const element = part === 'answer' ? renderRoot.querySelector('details[open] [part=answer]') : all[0];
    const { left, top, width, height } = element.getBoundingClientRect();
    const frame = document.createElement('div');
    Object.assign(frame.style, {
      position: 'absolute',
      left: `${left + scrollX - 2}px`,
      top: `${top + scrollY - 2}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
      boxSizing: 'border-box',
      outline: '1.5px solid #c2185b',
    });
    const label = document.createElement('span');
    label.textContent = part;
    Object.assign(label.style, {
      position: 'absolute',
      // Beside what is wide, above what is not.
      ...(width > 400 ? { left: '100%', top: '0' } : { left: '0', bottom: '100%' }),
      padding: '1px 5px',
      background: '#c2185b',
      color: '#fff',
      font: '600 11px/1.3 system-ui, sans-serif',
      whiteSpace: 'nowrap',
    });
    frame.append(label);
    document.body.append(frame);
  }
  return 720;
}

async function showCalculator() {
  const widget = document.querySelector('faq-widget');
  widget.view = 'calculator';
  for (let inner; !inner?.renderRoot?.querySelector('[part=results]');) {
    await new Promise((done) => requestAnimationFrame(done));
    inner = widget.renderRoot.querySelector('faq-policy-calculator');
    if (inner) Object.assign(inner, { country: 'FR', total: '200', now: '2026-11-25T10:00:00Z' });
  }
  return 900;
}
