import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../../tools/find-chromium.mjs';
import { serveCompressed } from '../../../tools/serve-compressed.mjs';
import { bundlePage } from './bundle.mjs';

export const SIZES = [100, 1000, 10_000];
const RUNS = 3;

/** Each engine at each size in Chromium, every time in a page of its own: the median of three runs, by engine and size. */
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
        (results[name] ??= {})[size] = medianOf(runs);
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

const medianOf = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((key) => [
      key,
      runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)],
    ]),
  );

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
