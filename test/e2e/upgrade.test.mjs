import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, serveWith, untilReady } from './support.mjs';

const store = JSON.parse(await readFile(new URL('../../demo/store/faq.json', import.meta.url), 'utf8'));

const rows = (count, from = 0) =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return `<details id="q${number}"><summary>Question ${number}, which is <b>long</b> enough for a narrow telephone to need two lines</summary>
      <p>Answer ${number}, found by zebra${number}.</p><ul><li>One</li></ul></details>`;
  }).join('');
const topics = (level, ...names) =>
  names.map((name, index) => `<h${level}>${name}</h${level}>${rows(3, index * 3)}`).join('');
const MANY = ['Orders and payment', 'Delivery', 'Returns and refunds', 'Guarantee', 'Your account'];
const DOCUMENT = JSON.stringify({ ...store, title: undefined, intro: undefined, policy: undefined });

/** What a page may hold: the widget with its questions. */
const WIDGETS = {
  'questions alone': `<faq-widget>${rows(6)}</faq-widget>`,
  'one open': `<faq-widget>${rows(6).replace('<details', '<details open')}</faq-widget>`,
  'one topic': `<faq-widget>${topics(2, 'Orders')}</faq-widget>`,
  topics: `<faq-widget>${topics(2, ...MANY)}</faq-widget>`,
  'topics of level 3, questions before them': `<faq-widget>${rows(2, 90)}${topics(3, ...MANY)}</faq-widget>`,
  compact: `<faq-widget compact>${topics(2, ...MANY)}</faq-widget>`,
  'a gap of its own': `<faq-widget style="--faq-gap: 2rem">${topics(2, ...MANY)}</faq-widget>`,
};

const page = (widget, { dir = 'ltr', css = '' } = {}) => `<!doctype html>
<html lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}"><meta charset="utf-8"><title>Upgrade</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/cdn/faq-widget.css">
<style>body { font-family: sans-serif; ${css} }</style>
<script type="module" src="/late.js"></script>
<body><h1>Help</h1>${widget}<p id="below">${'The shop goes on here. '.repeat(20)}</p></html>`;

/** The script comes when the page says so: by then what is there has been painted. */
const late = `await new Promise((go) => { globalThis.go = go; }); await import('/cdn/faq-widget.js');`;

/** Where the questions, their headings and what follows them stand. */
const places = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('faq-widget > *, faq-widget > details > *, #below')]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          name: `${element.localName} ${element.textContent.slice(0, 20)}`,
          box: [x, y, width, height],
        };
      }),
  );

/** What stands elsewhere than before. Engines count in sixty-fourths of a pixel, and round a sum as they like. */
function moved(before, after) {
  assert.ok(before.length > 6);
  assert.equal(after.length, before.length);
  return after
    .filter(({ box }, index) => box.some((side, at) => Math.abs(side - before[index].box[at]) > 1 / 16))
    .map(({ name, box }) => `${name}: ${box.join(' ')}`);
}

describe('With faq-widget.css the upgrade moves nothing', () => {
  let browser;
  let server;
  const pages = { '/late.js': late };
  const cases = [];
  for (const [name, widget] of Object.entries(WIDGETS))
    for (const dir of ['ltr', 'rtl'])
      for (const width of [360, 1000]) {
        const path = `/${cases.length}`;
        pages[path] = page(widget, { dir });
        cases.push({ name: `${name}, ${dir}, ${width} pixels`, path, width });
      }
  pages['/large'] = page(WIDGETS.topics, { css: 'font-size: 1.5rem; line-height: 1.2' });
  cases.push({ name: 'large letters', path: '/large', width: 1000 });
  pages['/fallback'] = page(`<faq-widget src="/faq.json">${topics(2, ...MANY)}</faq-widget>`, {
    css: '--faq-min-height: 100vh',
  });
  pages['/plain'] = page(WIDGETS.topics);

  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWith(pages, {}, {})]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  /** Opens a page, waits until it has been painted, and lets the widget come. */
  async function visit({ path, width }) {
    const { tab, complaints } = await openTab(browser, { width });
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (request.url().endsWith('/late.js')) request.respond({ contentType: 'text/javascript', body: late });
      else if (request.url().endsWith('/faq.json'))
        request.respond({ contentType: 'application/json', body: DOCUMENT });
      else request.continue();
    });
    await tab.goto(server.origin + path);
    await tab.waitForFunction(() => globalThis.go && performance.getEntriesByType('paint').length > 0);
    const before = await places(tab);
    await tab.evaluate(() => globalThis.go());
    await untilReady(tab);
    await tab.waitForNetworkIdle({ idleTime: 100 });
    return { tab, complaints, before, shifts: await tab.evaluate(() => globalThis.shifts) };
  }

  for (const each of cases)
    it(each.name, async () => {
      const { tab, complaints, before, shifts } = await visit(each);
      assert.deepEqual(moved(before, await places(tab)), []);
      assert.deepEqual(shifts, []);
      assert.deepEqual(complaints, []);
      await tab.close();
    });

  it('questions that stand in for a document until it has come', async () => {
    const { tab, shifts } = await visit({ path: '/fallback', width: 1000 });
    assert.deepEqual(shifts, []);
    await tab.close();
  });

  it('reads well without JavaScript: every question, every answer, no empty room', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${server.origin}/plain`);
    const summaries = await tab.$$('summary');
    assert.equal(summaries.length, 15);
    // There is no room for a search field that will never come.
    const [widget, heading] = await Promise.all([tab.$('faq-widget'), tab.$('faq-widget > h2')]);
    assert.ok((await heading.boundingBox()).y - (await widget.boundingBox()).y < 20);
    await summaries[0].click();
    const answer = await tab.$('#q0 > p');
    assert.ok((await answer.boundingBox()).height > 10);
    assert.ok((await summaries[0].boundingBox()).height >= 44);
    const text = await tab.$eval('faq-widget', (element) => element.textContent);
    for (let index = 0; index < 15; index += 1) assert.match(text, new RegExp(`zebra${index}\\b`, 'u'));
    await tab.close();
  });
});
