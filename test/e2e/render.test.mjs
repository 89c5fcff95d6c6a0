/* What `faq-widget render` writes stands on a page before and without a script; the widget takes it over in place. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, it } from 'node:test';
import { openBrowser, openTab, serveWith, STRICT_CSP, untilReady } from './support.mjs';

const STORE = 'demo/store/faq.json';
const store = JSON.parse(readFileSync(STORE, 'utf8'));
const render = (locale) =>
  execFileSync(process.execPath, ['dist/cli/faq-widget.mjs', 'render', STORE, '--locale', locale], {
    encoding: 'utf8',
  });
const page = (locale, head = '') =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>FAQ</title>${head}<main>${render(locale)}</main></html>`;
const SCRIPT = '<script type="module" src="/cdn/faq-widget.js"></script>';

let browser;
let server;
before(async () => {
  const pages = { '/plain': page('fr'), '/fr': page('fr', SCRIPT), '/en': page('en', SCRIPT) };
  [browser, server] = await Promise.all([
    openBrowser(),
    serveWith(pages, { 'content-security-policy': STRICT_CSP }),
  ]);
});
after(() => Promise.all([browser.close(), server.close()]));

/** Every question of the page in order, in the document and in shadow roots, and the ids that stand twice. */
const read = () => {
  const roots = [
    document,
    ...[...document.querySelectorAll('faq-widget')].flatMap((each) => each.shadowRoot ?? []),
  ];
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const text = (element) => element.textContent.replaceAll(/\s+/gu, ' ').trim();
  return {
    questions: all('summary').map(text),
    answers: all('details').map((each) => text(each).slice(text(each.querySelector('summary')).length)),
    shown: all('summary').filter((each) => each.checkVisibility()).length,
    headings: all('h2, h3')
      .filter((each) => each.checkVisibility())
      .map(text),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
  };
};

for (const locale of ['fr', 'en'])
  it(`rendered in ${locale}, each question stands there once, and shows, after the upgrade`, async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(`${server.origin}/${locale}`);
    await untilReady(tab);
    const { questions, shown, twice, headings } = await tab.evaluate(read);
    assert.equal(questions.length, store.entries.length);
    assert.equal(new Set(questions).size, store.entries.length);
    assert.equal(shown, store.entries.length);
    assert.deepEqual(twice, []);
    for (const { label } of store.topics)
      assert.equal(headings.filter((each) => each === label[locale]).length, 1, label[locale]);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    await tab.close();
  });

it('says before the upgrade what it says after it', async () => {
  const { tab } = await openTab(browser);
  await tab.goto(`${server.origin}/plain`);
  const { questions, answers } = await tab.evaluate(read);
  await tab.goto(`${server.origin}/fr`);
  await untilReady(tab);
  const upgraded = await tab.evaluate(read);
  assert.deepEqual(upgraded.questions, questions);
  // The widget adds whether it helped; the answer itself is the same.
  upgraded.answers.forEach((answer, index) => assert.ok(answer.startsWith(answers[index]), answer));
  await tab.close();
});

it('opens the answer that the address names', async () => {
  const { tab } = await openTab(browser);
  const { id } = store.entries.at(-1);
  await tab.goto(`${server.origin}/fr#${id}`);
  await untilReady(tab);
  const opened = await tab.evaluate((wanted) => document.getElementById(wanted).open, id);
  assert.equal(opened, true);
  await tab.close();
});
