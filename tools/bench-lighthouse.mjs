/**
 * `npm run bench:lighthouse`: the demo as Lighthouse judges it, on its simulated slow telephone; the median of several
 * runs. Build first. Lighthouse is installed when it is first wanted. `--runs=5`; fails where a score is too low.
 */
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { install } from '../test/bench/install.mjs';
import { findChromium } from './find-chromium.mjs';
import { serveCompressed } from './serve-compressed.mjs';

const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs=${values.runs} is no whole number above 0.`);
const demo = fileURLToPath(new URL('../dist/demo/', import.meta.url));
if (!existsSync(`${demo}index.html`)) stop('There is no dist/demo/index.html: run `npm run build` first.');

const folder = new URL('../test/bench/lighthouse/', import.meta.url);
const { lighthouse: version } = install(fileURLToPath(folder));
const { default: lighthouse } = await import(new URL('node_modules/lighthouse/core/index.js', folder));

const server = await serveCompressed((path) => readFileSync(join(demo, path === '/' ? 'index.html' : path)));
const reports = [];
let browserVersion;
try {
  for (let run = 0; run < runs; run += 1) reports.push(await judge(`${server.origin}/`));
} finally {
  await server.close();
}

const load = loadavg()[0].toFixed(1);
console.log(`Lighthouse ${version}, ${browserVersion}, load average ${load}, median of ${runs} runs.\n`);
const tooLow = Object.entries(WANTED).filter(([name, wanted]) => {
  const score = median(reports.map(({ categories }) => Math.round(categories[name].score * 100)));
  console.log(`${name.padEnd(25)} ${String(score).padStart(4)}   (wanted: ${wanted})`);
  return score < wanted;
});
for (const id of TIMES) {
  const value = median(reports.map(({ audits }) => audits[id].numericValue));
  const text = id.endsWith('shift') ? value.toFixed(3) : `${Math.round(value)} ms`;
  console.log(`${id.padEnd(25)} ${text}`);
}
if (tooLow.length) {
  console.error(
    `\nToo low: ${tooLow.map(([name]) => name).join(', ')}. These audits cost points in the last run:`,
  );
  for (const line of costly(reports.at(-1), tooLow)) console.error(`- ${line}`);
  process.exitCode = 1;
}

/** One visit with a browser of its own, which has seen nothing yet. */
async function judge(url) {
  const browser = await launch(await findChromium());
  try {
    browserVersion = await browser.version();
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: Object.keys(WANTED) });
    if (lhr.runtimeError) throw new Error(`Lighthouse failed: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await browser.close();
  }
}

/** What an audit found, and where: `image-alt: Image elements have [alt] attributes: <img src="a.png">`. */
function costly({ categories, audits }, names) {
  return names.flatMap(([name]) =>
    categories[name].auditRefs
      .map(({ id, weight }) => ({ ...audits[id], weight }))
      .filter(({ score, weight }) => weight > 0 && score !== null && score < 1)
      .map(({ id, title, displayValue, details }) => {
        const places = (details?.items ?? []).map(
          (item) => item.node?.snippet ?? item.description ?? item.url,
        );
        return [`${id}: ${title}`, displayValue, ...places.filter(Boolean).slice(0, 5)]
          .filter(Boolean)
          .join(': ');
      }),
  );
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
