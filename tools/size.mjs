/**
 * `npm run size`: what a shopper's browser really loads of dist/cdn on the seed store, stage by stage, compressed; of each
 * text in its language that of the longest one.
 * Build first. A limit that is exceeded fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { launch } from 'puppeteer-core';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

/** kB (1000 bytes) of gzip, and what to do where a stage has grown beyond them. */
const LIMITS = {
  'first view': [
    36,
    'Every page waits for it: move what no closed question needs into answers.ts, which is loaded beside it, or behind an import() of its own.',
  ],
  answers: [
    30,
    'Every visit loads it: put what only a click, a print or an attribute asks for behind an import(), as json-ld-follower.ts does.',
  ],
  search: [
    20,
    'The first letter waits for it: keep word lists out of the engine, in search/languages, of which a visit loads one.',
  ],
  'beside results': [
    6,
    'It is loaded where a search needs help: see what beside-results.ts imports, and load apart what most of such searches do not show.',
  ],
  calculator: [
    20,
    'Load what only some policies have (returns, delivery, a countdown) by import(), and share forms and styles with the contact view.',
  ],
  contact: [
    16,
    'Load what only some stores have (photos, chat) by import(), as photo-box.ts and chat-opener.ts do.',
  ],
  'one chat adapter': [
    2,
    'An adapter knows one provider: what several need belongs in provider.ts, settings in the document.',
  ],
};
/** Chunks that may come with the first view but belong to the answers: Markdown and the sanitiser. */
const ANSWERS = /answer|markdown|marked|saniti[sz]e|dompurify/u;
const LOCALE = /^locale-(.+)-(\w+)-\w+\.js$/u;

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
if (!existsSync(`${cdn}faq-widget.js`))
  stop('There is no dist/cdn/faq-widget.js: run `npm run build` first.');
const files = new Map(
  readdirSync(cdn)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(cdn + name)]),
);

const requested = await visit();
for (const [act, names] of Object.entries(requested)) requested[act] = names.map(longest);
const stages = {
  'first view': requested.beforeSearch.filter((name) => !ANSWERS.test(name)),
  answers: requested.beforeSearch.filter((name) => ANSWERS.test(name)),
  search: requested.bySearch,
  'beside results': requested.byNoResults,
  calculator: requested.byCalculator,
  contact: requested.byContact,
  'one chat adapter': largestAdapter(),
  'one shopper, all': everything(),
};
report(stages);

/** Opens the seed store like a shopper, and notes the scripts that the browser asks for. */
async function visit() {
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Size</title>
    <script>addEventListener('faq-ready', () => (globalThis.ready = true));
      addEventListener('faq-no-results', () => (globalThis.hasNone = true));</script>
    <script type="module" src="/cdn/faq-widget.js"></script><faq-widget src="/store/faq.json"></faq-widget>`;
  const server = await serve({
    folders: { '/cdn/': 'dist/cdn', '/store/': 'demo/store' },
    handler: (_request, response, { pathname }) => {
      if (pathname !== '/') return false;
      response.setHeader('content-type', 'text/html').end(page);
      return true;
    },
  });
  const browser = await launch(await findChromium());
  const scripts = () =>
    server.requests.filter((path) => path.startsWith('/cdn/')).map((path) => path.slice(5));
  /** Opens the page in a tab that has nothing yet, and gives back what an act there asks for beyond it. */
  const request = async (act) => {
    const before = scripts().length;
    const tab = await browser.newPage();
    await tab.setCacheEnabled(false);
    await tab.goto(server.origin);
    await tab.waitForFunction('globalThis.ready', { timeout: 20_000 });
    // Whatever follows by itself, before the shopper does anything, counts as well.
    await tab.waitForNetworkIdle({ idleTime: 500 });
    const first = scripts().slice(before);
    await act(tab);
    await tab.waitForNetworkIdle({ idleTime: 500 });
    const then = scripts().slice(before + first.length);
    await tab.close();
    return { first, then };
  };
  try {
    const { first, then } = await request(async (tab) => {
      const questions = await tab.evaluate(
        () => document.querySelector('faq-widget').shadowRoot.querySelectorAll('summary').length,
      );
      if (questions === 0)
        throw new Error('faq-ready was fired, but there is not one <summary> in the widget');
      await tab.evaluate(() =>
        document.querySelector('faq-widget').shadowRoot.querySelector('input[type=search]').focus(),
      );
    });
    const none = await request(async (tab) => {
      const input = await tab.evaluateHandle(() =>
        document.querySelector('faq-widget').shadowRoot.querySelector('input[type=search]'),
      );
      await input.type('xqzjw');
      await tab.waitForFunction('globalThis.hasNone', { timeout: 20_000 });
    });
    /** Goes to a view, and waits until the shopper can fill it in. */
    const requestView = (name, element) =>
      request(async (tab) => {
        await tab.evaluate(
          (href) =>
            document.querySelector('faq-widget').shadowRoot.querySelector(`nav a[href="${href}"]`).click(),
          `#${name}`,
        );
        await tab.waitForFunction(
          (tag) =>
            document
              .querySelector('faq-widget')
              .shadowRoot.querySelector(tag)
              ?.shadowRoot.querySelector('form'),
          {},
          element,
        );
      });
    const calculator = await requestView('calculator', 'faq-policy-calculator');
    const contact = await requestView('contact', 'faq-contact-support');
    return {
      beforeSearch: first,
      bySearch: then,
      byNoResults: none.then.filter((name) => !then.includes(name)),
      byCalculator: calculator.then,
      byContact: contact.then,
    };
  } catch (error) {
    return stop(
      `The seed store cannot be measured: ${error.message}\nRequested: ${server.requests.join(' ')}`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The largest adapter of a chat provider, with what all adapters share. */
function largestAdapter() {
  const source = readdirSync(fileURLToPath(new URL('../src/adapters/chat/', import.meta.url)));
  const [largest] = [...files.keys()]
    .filter((name) => source.includes(`${name.split('-')[0]}.ts`) && !/^(?:chat|provider)-/u.test(name))
    .sort((a, b) => gzip(b) - gzip(a));
  return [largest, ...[...files.keys()].filter((name) => name.startsWith('provider-'))].filter(Boolean);
}

/** In place of a language's file, that of the language that says the same at the greatest length. */
function longest(name) {
  const section = LOCALE.exec(name)?.[2];
  if (!section) return name;
  const [largest] = [...files.keys()]
    .filter((other) => LOCALE.exec(other)?.[2] === section)
    .sort((a, b) => gzip(b) - gzip(a));
  return largest;
}

/** All chunks, but of the languages only the largest. */
function everything() {
  const languageOf = (name) => LOCALE.exec(name)?.[1];
  const names = [...files.keys()];
  const size = (language) =>
    names.filter((name) => languageOf(name) === language).reduce((sum, name) => sum + gzip(name), 0);
  const [largest] = names
    .map(languageOf)
    .filter(Boolean)
    .sort((a, b) => size(b) - size(a));
  return names.filter((name) => [undefined, largest].includes(languageOf(name)));
}

function gzip(name) {
  return gzipSync(files.get(name), { level: 9 }).length;
}

function report(measured) {
  const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
  const sum = (names, measure) => names.reduce((total, name) => total + measure(name), 0);
  console.log('stage                gzip   brotli    limit   (kB = 1000 bytes)');
  const over = [];
  for (const [stage, names] of Object.entries(measured)) {
    const size = sum(names, gzip);
    const [limit, remedy] = LIMITS[stage] ?? [];
    const brotli = sum(names, (name) => brotliCompressSync(files.get(name)).length);
    console.log(
      `${stage.padEnd(17)} ${kB(size)}  ${kB(brotli)}  ${limit ? kB(limit * 1000) : '      –'}   ${names.join(' ')}`,
    );
    if (size > limit * 1000)
      over.push(`${stage} is ${kB(size - limit * 1000).trim()} kB over its ${limit} kB. ${remedy}`);
    if (limit && names.length === 0)
      over.push(
        `${stage} loaded nothing of its own: its chunk came earlier, so look for a static import of it, or is named otherwise, so correct the names in tools/size.mjs.`,
      );
  }
  if (over.length) stop(`Size check failed.\n${over.map((line) => `- ${line}`).join('\n')}`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
