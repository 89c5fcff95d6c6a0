/**
 * `npm run bench:render`: one run in Chromium, side by side: a static page of `<details>` (the floor), this widget, and the
 * accordions of three libraries, with the same questions and answers. Build first. The visits are interleaved, so that
 * whatever else the machine does falls on all alike; what is printed are medians, and ratios to the static page.
 * `--runs=5`, `--sizes=20,200,1000`, `--kinds=faq-widget,Vaadin`, `--json`; `--check` fails where a goal is missed.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { KINDS } from '../test/bench/render/kinds.mjs';
import { preparePeers } from '../test/bench/render/peers.mjs';
import { goals, medians, table } from '../test/bench/render/report.mjs';
import { servePages } from '../test/bench/render/server.mjs';
import { visit } from '../test/bench/render/visit.mjs';
import { findChromium } from './find-chromium.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '20,200,1000' },
    kinds: { type: 'string', default: Object.keys(KINDS).join() },
    json: { type: 'boolean' },
    check: { type: 'boolean' },
  },
});
const numbers = (name) =>
  values[name].split(',').map((text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number > 0 && number <= 10_000) return number;
    return stop(`--${name}=${values[name]}: "${text}" is no whole number from 1 to 10000.`);
  });
const [runs] = numbers('runs');
const sizes = numbers('sizes');
const kinds = values.kinds.split(',');
const unknown = kinds.filter((name) => !Object.hasOwn(KINDS, name));
if (unknown.length)
  stop(`--kinds: there is no ${unknown.join(', ')}. Choose from ${Object.keys(KINDS).join(', ')}.`);
if (!existsSync(new URL('../dist/cdn/faq-widget.js', import.meta.url)))
  stop('There is no dist/cdn/faq-widget.js: run `npm run build` first.');

const { folder, versions } = await preparePeers();
const loadBefore = loadavg()[0];
const server = await servePages(folder);
const browser = await launch(await findChromium());
const version = await browser.version();
const results = Object.fromEntries(sizes.map((size) => [size, {}]));
try {
  for (let run = 0; run <= runs; run += 1)
    for (const size of sizes)
      for (const name of kinds) {
        const url = `${server.origin}/page/${encodeURIComponent(name)}/${size}.html`;
        const measured = await visit(browser, url, KINDS[name], size);
        // The first round warms the browser and the server.
        if (run > 0) (results[size][name] ??= []).push(measured);
      }
} finally {
  await browser.close();
  await server.close();
}

for (const ofSize of Object.values(results)) for (const name of kinds) ofSize[name] = medians(ofSize[name]);
const machine = {
  date: new Date().toISOString(),
  browser: version,
  node: process.version,
  cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  load: [loadBefore, loadavg()[0]].map((load) => Number(load.toFixed(1))),
  runs,
  versions,
};
const found = goals(results);
if (values.json) console.log(JSON.stringify({ ...machine, results, goals: found }, null, 2));
else {
  const { date, browser: name, cpu, load } = machine;
  console.log(
    `${date}, ${name}, ${cpu}, load average ${load.join(' to ')}, median of ${runs} runs. ms, MB, kB.\n`,
  );
  console.log(table(results));
  console.log(`\n${found.map(({ text, isMet }) => `${isMet ? 'met   ' : 'MISSED'}  ${text}`).join('\n')}`);
}
if (values.check && found.some(({ isMet }) => !isMet)) process.exitCode = 1;

function stop(message) {
  console.error(message);
  process.exit(2);
}
