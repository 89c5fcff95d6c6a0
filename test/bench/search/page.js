/** Runs in Chromium: one engine, one size. */
import { pause } from '../../../src/elements/widget/pause.js';
import { createSearch, documentOf } from './engine.js';
import { PEERS } from './peers.mjs';
import { scaled } from './scale.mjs';

/** An engine that needs longer is not asked the rest. */
const LONGEST_MS = 15_000;
const TYPED = 5;

const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 50 }));

/** Builds in the page’s idle time, as the widget does; `slices` are the times between. */
async function own(faqs, slices) {
  let start = performance.now();
  let isWithin = true;
  // Another task can only run where `pause` has really waited: within one, this does not.
  const task = new MessageChannel();
  task.port1.onmessage = () => (isWithin = false);
  const begin = () => {
    isWithin = true;
    task.port2.postMessage(0);
    start = performance.now();
  };
  begin();
  const search = await createSearch(documentOf(faqs, 'en'), {
    locale: 'en',
    async pause() {
      const before = performance.now();
      await pause();
      if (isWithin) return;
      slices.push(before - start);
      begin();
    },
  });
  slices.push(performance.now() - start);
  task.port1.close();
  return (query) => search.search(query);
}

async function whole(create, faqs, slices) {
  const start = performance.now();
  const search = await create(faqs, 'en');
  slices.push(performance.now() - start);
  return search;
}

/** @returns Milliseconds. `build` is all work, `slice` the longest piece of it without a pause; each of `times` a query, each of `keys` a key of one. */
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
    times,
    keys,
  };
}
