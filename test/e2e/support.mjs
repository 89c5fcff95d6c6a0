/** What the end-to-end tests share: a real browser, and pages that note all that goes wrong in them. */
import { extname } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../tools/find-chromium.mjs';
import { serve, TYPES } from '../../tools/serve.mjs';

/** The strictest policy that a merchant could set: nothing inline, nothing from elsewhere, no string becomes code or HTML. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export async function openBrowser() {
  return launch(await findChromium());
}

/**
 * Serves pages written in a test, `{ '/': '<!doctype html>…' }`, beside the built package.
 *
 * @param {Record<string, string>} pages
 * @param {Record<string, string>} [headers]
 * @param {Record<string, string>} [folders] - More of them: URL prefix to folder.
 */
export function serveWith(pages, headers = {}, folders = {}) {
  return serve({
    folders: { '/demo/': 'dist/demo', '/cdn/': 'dist/cdn', '/store/': 'demo/store', ...folders },
    headers,
    handler: (_request, response, { pathname }) => {
      if (pathname === '/favicon.ico') response.writeHead(204).end();
      else if (pathname in pages)
        response.setHeader('content-type', TYPES[extname(pathname)] ?? TYPES['.html']).end(pages[pathname]);
      else return false;
      return true;
    },
  });
}

/** A new tab; `complaints` collects errors, warnings, CSP violations and requests that failed. */
export async function openTab(browser, { width = 1200, height = 900 } = {}) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height });
  const complaints = [];
  tab.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  tab.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await tab.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    globalThis.events = [];
    globalThis.shifts = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    for (const name of ['ready', 'search', 'no-results', 'topic', 'toggle', 'contact', 'error'])
      addEventListener(`faq-${name}`, ({ type, detail }) => globalThis.events.push([type, detail]));
    new PerformanceObserver((list) =>
      globalThis.shifts.push(
        ...list
          .getEntries()
          .filter(({ hadRecentInput }) => !hadRecentInput)
          .map(({ value }) => value),
      ),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  return { tab, complaints };
}

/** Waits until the widget has shown its questions `times` times. */
export function untilReady(tab, times = 1) {
  return tab.waitForFunction(
    (wanted) => globalThis.events.filter(([name]) => name === 'faq-ready').length >= wanted,
    { timeout: 20_000 },
    times,
  );
}

/** The questions that a shopper can see, in order. */
export function questions(tab) {
  return tab.evaluate(() => {
    const widget = document.querySelector('faq-widget');
    const own = [...widget.shadowRoot.querySelectorAll('summary')];
    return [...own, ...widget.querySelectorAll('summary')]
      .filter((summary) => summary.checkVisibility())
      .map((summary) => summary.textContent.trim());
  });
}

/** An element inside the widget's shadow root. */
export function inWidget(tab, selector) {
  return tab.evaluateHandle(
    (inner) => document.querySelector('faq-widget').shadowRoot.querySelector(inner),
    selector,
  );
}
