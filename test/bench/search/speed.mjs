import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../../tools/find-chromium.mjs';
import { serveCompressed } from '../../../tools/serve-compressed.mjs';
import { bundlePage } from './bundle.mjs';
import { quantile } from './metrics.mjs';

export const SIZES = [100, 1000, 10_000];
const RUNS = 5;

/**
 * Each engine at each size in Chromium, by engine and size, five times in a page of its own. Of each query the fastest of the
 * five counts, and so of each build: what else the machine does makes them slower, nothing makes them faster.
 */
export async function measureSpeed(names) {
  const folder = await bundlePage();
  const server = await serveCompressed((path) =>
    path === '/' ? '<!doctype html><title>Speed</title>' : readFileSync(folder + path),
  );
  const browser = await launch({ ...(await findChromium()), protocolTimeout: 300_000 });
  const results = {};
  try {
    for (const name of names)
      for (const size of SIZES) {
        const runs = [];
        for (let run = 0; run < RUNS; run += 1) runs.push(await visit(browser, server.origin, name, size));
        (results[name] ??= {})[size] = fastest(runs);
        console.error(`${name}, ${size}: done`);
      }
    return { browser: await browser.version(), results };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function visit(browser, origin, name, size) {
  const tab = await browser.newPage();
  try {
    await tab.goto(origin);
    return await tab.evaluate(
      async (engine, entries) => (await import('/page.js')).measure(engine, entries),
      name,
      size,
    );
  } finally {
    await tab.close();
  }
}

function fastest(runs) {
  const least = (key) => Math.min(...runs.map((run) => run[key]));
  const leastOfEach = (key) =>
    runs[0][key].map((_, at) => Math.min(...runs.map((run) => run[key][at] ?? Infinity)));
  const times = leastOfEach('times');
  const keys = leastOfEach('keys');
  return {
    build: least('build'),
    slice: least('slice'),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: Math.max(...times),
    key: keys.length ? Math.max(...keys) : undefined,
  };
}

/** @param results - By engine, then by size. */
export function speedTable(results) {
  const ms = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 0));
  const columns = {
    median: 'a query, median',
    p95: 'p95',
    longest: 'longest',
    key: 'longest while typing',
    build: 'build',
    slice: 'without a pause',
  };
  const lines = [
    `| entries | engine | ${Object.values(columns).join(' | ')} |`,
    `| ---: | --- | ${Object.keys(columns)
      .map(() => '---:')
      .join(' | ')} |`,
  ];
  for (const size of SIZES)
    for (const [name, sizes] of Object.entries(results))
      lines.push(
        `| ${size.toLocaleString('en')} | ${name} | ${Object.keys(columns)
          .map((key) => ms(sizes[size][key]))
          .join(' | ')} |`,
      );
  return lines.join('\n');
}
