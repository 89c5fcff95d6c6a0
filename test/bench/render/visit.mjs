/** One visit to one page in a browser that has seen nothing yet, and what it took. */

const SEARCH_WORDS = 'insured parcel';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {object} kind - One of `KINDS`.
 * @param {number} count - How many entries the page has.
 * @returns {Promise<Record<string, number | undefined>>} Milliseconds since navigation began (`content`), of a task or from a key
 *   to the frame that shows what it did; bytes; see README.
 */
export async function visit(browser, url, kind, count) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport({ width: 1200, height: 900 });
    const cdp = await tab.createCDPSession();
    let bytes = 0;
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));

    await tab.evaluateOnNewDocument(watch, String(kind.question));
    await tab.tracing.start({ categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'] });
    await tab.goto(url);
    await tab.evaluate(untilComplete, String(kind.question), String(kind.answer), count, kind.isOwn);
    const tasks = longestTasks(JSON.parse(Buffer.from(await tab.tracing.stop()).toString()).traceEvents);
    const content = await tab.evaluate(() => globalThis.contentAt);
    const transferred = bytes;
    const { js, dom } = await memory(cdp);
    const open = await openByKey(tab, kind);
    const search = kind.isOwn ? await searchByKeys(tab) : undefined;
    return { content, ...tasks, open, search, memory: js + dom, js, dom, bytes: transferred };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else: notes when the first question is painted, and how long a key takes to show. */
function watch(question) {
  const first = new Function(`return (${question})(0)`);
  /** Calls back after the frame in which `isTrue` first holds has been handed to the compositor. */
  globalThis.afterPaint = (isTrue) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done(performance.now());
      };
      const look = () => {
        if (isTrue()) port2.postMessage(0);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  performance.mark('bench-start');
  const isShown = () => (first()?.getBoundingClientRect().height ?? 0) > 0;
  globalThis.afterPaint(isShown).then((time) => {
    performance.mark('bench-content');
    globalThis.contentAt = time;
  });
  addEventListener('keydown', ({ timeStamp }) => (globalThis.keyAt = timeStamp), true);
  addEventListener('faq-ready', () => (globalThis.isReady = true));
  addEventListener('faq-search', () => (globalThis.hasSearched = true));
}

/** Runs in the page: resolves when every entry has its question and its answer, and nothing is left to do. */
async function untilComplete(question, answer, count, isOwn) {
  const at = (source, index) => new Function(`return (${source})(${index})`)();
  const idle = () => new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
  const isComplete = () =>
    globalThis.contentAt !== undefined &&
    (!isOwn || globalThis.isReady) &&
    at(question, count - 1) &&
    at(answer, count - 1)?.textContent.trim() &&
    document.readyState === 'complete';
  while (!isComplete()) await new Promise((done) => setTimeout(done, 50));
  for (let round = 0; round < 3; round += 1) await idle();
  performance.mark('bench-complete');
}

/**
 * The longest task of the page's main thread, in all, and of those that began after the first content: its time on the
 * CPU, so that what else the machine does is not counted.
 */
function longestTasks(events) {
  const mark = (name) => events.find((event) => event.name === name);
  const [start, content, complete] = ['bench-start', 'bench-content', 'bench-complete'].map(mark);
  if (!start || !content || !complete) throw new Error('The trace lacks a mark of the page.');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'RunTask' && pid === start.pid && tid === start.tid && ts >= start.ts && ts <= complete.ts,
  );
  const longest = (own) => Math.max(0, ...own.map(({ tdur = 0 }) => tdur)) / 1000;
  return { task: longest(tasks), laterTask: longest(tasks.filter(({ ts }) => ts >= content.ts)) };
}

/** Bytes of the JavaScript heap and of the engine's objects behind it (nodes, styles), after garbage collection. */
async function memory(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return { js: usedSize, dom: embedderHeapUsedSize };
}

/** From the key that opens the first entry to the frame that shows its answer. */
async function openByKey(tab, { question, answer }) {
  await tab.evaluate((source) => new Function(`return (${source})(0)`)().focus(), String(question));
  const painted = tab.evaluate((source) => {
    const read = new Function(`return (${source})(0)`);
    return globalThis.afterPaint(() => {
      const element = read();
      return element.checkVisibility() && element.getBoundingClientRect().height > 0;
    });
  }, String(answer));
  await tab.keyboard.press('Enter');
  return (await painted) - (await tab.evaluate(() => globalThis.keyAt));
}

/** The slowest key of a search, from the key to the frame with its results. The first key, which loads the engine, is not counted. */
async function searchByKeys(tab) {
  const focus = () => document.querySelector('faq-widget').shadowRoot.querySelector('input').focus();
  await tab.evaluate(focus);
  await tab.keyboard.press(SEARCH_WORDS[0]);
  await tab.waitForFunction(() => globalThis.hasSearched);
  const times = [];
  for (let length = 2; length <= SEARCH_WORDS.length; length += 1) {
    const typed = SEARCH_WORDS.slice(0, length);
    const painted = tab.evaluate(
      (query) =>
        globalThis.afterPaint(() => {
          const widget = document.querySelector('faq-widget');
          return widget.query === query && !widget.isUpdatePending;
        }),
      typed,
    );
    await tab.keyboard.press(typed.at(-1));
    times.push((await painted) - (await tab.evaluate(() => globalThis.keyAt)));
  }
  return Math.max(...times);
}
