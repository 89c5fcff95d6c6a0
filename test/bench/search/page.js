/** Runs in Chromium: one engine, one size. */
import { createSearch, documentOf } from './engine.js';
import { quantile } from './metrics.mjs';
import { PEERS } from './peers.mjs';
import { scaled } from './scale.mjs';

/** An engine that needs longer is not asked the rest. */
const LONGEST_MS = 15_000;
const TYPED = 5;

const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 50 }));

/** Builds in slices, as the widget does; `slices` are their times. */
async function own(faqs, slices) {
  let start = performance.now();
  const stop = () => slices.push(performance.now() - start);
  const pause = async () => {
    stop();
    await idle();
    start = performance.now();
  };
  const search = await createSearch(documentOf(faqs, 'en'), { locale: 'en', pause });
  stop();
  return (query) => search.search(query);
}

async function whole(create, faqs, slices) {
  const start = performance.now();
  const search = await create(faqs, 'en');
  slices.push(performance.now() - start);
  return search;
}

/** @returns Milliseconds. `build` is all work, `slice` the longest piece of it without a pause; `key` the longest search while a query is typed. */
export async function measure(name, size) {
  const { faqs, queries } = scaled(size);
  // The first time, code is read and compiled: once for all.
  const start = (entries, slices) =>
    PEERS[name] ? whole(PEERS[name], entries, slices) : own(entries, slices);
  await start(scaled(20).faqs, []);
  await idle();
  const slices = [];
  const search = await start(faqs, slices);
  const end = performance.now() + LONGEST_MS;
  const timed = async (query) => {
    const before = performance.now();
    const answer = search(query);
    if (answer instanceof Promise) await answer;
    return performance.now() - before;
  };
  const times = [];
  const keys = [];
  for (const query of queries) if (performance.now() < end) times.push(await timed(query));
  for (const query of queries.slice(0, TYPED))
    for (let length = 1; length <= query.length; length += 1)
      if (performance.now() < end) keys.push(await timed(query.slice(0, length)));
  return {
    build: slices.reduce((sum, ms) => sum + ms, 0),
    slice: Math.max(...slices),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: Math.max(...times),
    key: keys.length ? Math.max(...keys) : undefined,
  };
}
