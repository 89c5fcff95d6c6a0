/**
 * `npm run bench:search`: questions with known answers, asked of this project’s search and of those that other pages use, in
 * one run. Without `--data=DIR` the questions of the demo store, of which `--half=tune` (or `all`) chooses those to work with:
 * the default is the half that nobody looks at but to report. `--engines=faq-widget,lunr`, `--sets=NAME,…`, `--json`;
 * `--speed` measures time and longest task in Chromium instead. test/bench/README.md describes a set.
 */
import { parseArgs } from 'node:util';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { install } from '../test/bench/install.mjs';
import { gzipOf, loadEngine, OWN_SOURCE } from '../test/bench/search/bundle.mjs';
import { doubtLines, OWN, setTable, table } from '../test/bench/search/report.mjs';
import { run } from '../test/bench/search/run.mjs';
import { ownSets, setsOf } from '../test/bench/search/sets.mjs';
import { measureSpeed, speedTable } from '../test/bench/search/speed.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'report' },
    engines: { type: 'string' },
    sets: { type: 'string' },
    json: { type: 'boolean' },
    speed: { type: 'boolean' },
  },
});
if (!['tune', 'report', 'all'].includes(values.half))
  stop(`--half=${values.half}: choose from tune, report, all.`);

const versions = install(fileURLToPath(new URL('../test/bench/search/', import.meta.url)));
const { PEERS, SOURCES } = await import('../test/bench/search/peers.mjs');
const { createSearch, documentOf, faqsOf } = await loadEngine();
const own = async (faqs, lang) => {
  const search = await createSearch(documentOf(faqs, lang), { locale: lang });
  return (query) => search.search(query, { limit: 10 });
};
const engines = choose('engines', { [OWN]: own, ...PEERS });
const machine = {
  date: new Date().toISOString(),
  node: process.version,
  cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  versions,
};
const heading = `${machine.date}, Node ${machine.node}, ${machine.cpu}, load ${loadavg()[0].toFixed(1)}`;

if (values.speed) {
  const { browser, results } = await measureSpeed(Object.keys(engines));
  if (values.json) console.log(JSON.stringify({ ...machine, browser, results }, null, 2));
  else console.log(`${heading}, ${browser}; ms, the fastest of five runs\n\n${speedTable(results)}`);
  process.exit();
}

const found = values.data === undefined ? await ownSets(values.half, faqsOf) : readSets(values.data);
const sets = choose('sets', Object.fromEntries(found.map((set) => [set.name, set])));

const results = {};
const sizes = {};
for (const [name, create] of Object.entries(engines)) {
  sizes[name] = await gzipOf({ [OWN]: OWN_SOURCE, ...SOURCES }[name]);
  results[name] = {};
  for (const set of Object.values(sets)) results[name][set.name] = await run(create, set);
  console.error(`${name}: done`);
}

if (values.json) console.log(JSON.stringify({ ...machine, sizes, results }, null, 2));
else {
  const asked = Object.values(sets).reduce((sum, { queries }) => sum + queries.length, 0);
  console.log(`${heading}; ${asked} questions of ${Object.keys(sets).length} sets, averages of the sets\n`);
  console.log(
    `${table(results, sizes)}\n\nMRR of each set\n\n${setTable(results)}\n\n${doubtLines(results)}`,
  );
}

/** Those of `all` that the option of this name lists; all where it is not given. */
function choose(option, all) {
  const names = values[option]?.split(',') ?? Object.keys(all);
  const unknown = names.filter((name) => !Object.hasOwn(all, name));
  if (unknown.length)
    stop(`--${option}: there is no ${unknown.join(', ')}. Choose from ${Object.keys(all).join(', ')}.`);
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

function readSets(folder) {
  try {
    return setsOf(folder);
  } catch (error) {
    return stop(error.message);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
