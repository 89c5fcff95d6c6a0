import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inWidget, openBrowser, openTab, questions, serveWith, untilReady } from './support.mjs';

const PAGE = readFileSync('test/fixtures/import/pasted.txt', 'utf8');
const STORE = readFileSync('demo/store/faq.json', 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['questions', 'policy', 'support', 'import', 'publish'];

const blank = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Blank page</title>
<script type="module" src="/cdn/faq-widget.js"></script><faq-widget src="/exported/faq.json"></faq-widget></html>`;

describe('The studio', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faq-studio-'));
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      serveWith({ '/': blank }, {}, { '/studio/': 'dist/studio', '/exported/': folder }),
    ]);
  });
  after(async () => {
    await Promise.all([browser.close(), server.close()]);
    rmSync(folder, { recursive: true });
  });

  /** A visitor who has never been here. `stored` is what the browser keeps from last time. */
  async function visit(
    test,
    { stored, size, query = '?lang=en', url = `${server.origin}/studio/${query}` } = {},
  ) {
    const context = await browser.createBrowserContext();
    const { tab, complaints } = await openTab(context, size);
    const requests = [];
    tab.on('request', (request) => requests.push(request.url()));
    if (stored)
      await tab.evaluateOnNewDocument((text) => {
        localStorage.getItem('faq-studio:document') ?? localStorage.setItem('faq-studio:document', text);
      }, stored);
    await tab.goto(url);
    await tab.waitForSelector('studio-app main');
    await test(tab);
    assert.deepEqual(complaints, []);
    assert.deepEqual(await tab.evaluate(() => globalThis.violations), []);
    const own = new URL(url).origin;
    const foreign = requests.filter((each) => !/^(?:blob|data):/u.test(each) && new URL(each).origin !== own);
    assert.deepEqual(foreign, [], 'nothing leaves the browser');
    await context.close();
  }

  /** The button of this name. */
  const named = (tab, text) =>
    tab.waitForSelector(`::-p-aria([name="${text}"][role="button"])`, { timeout: 8000 });
  /** Presses a button by the keyboard. */
  async function press(tab, text) {
    const button = await named(tab, text);
    await button.focus();
    await tab.keyboard.press('Enter');
  }
  const field = (path, language) => `[data-path="${path}"][data-language="${language}"]`;
  async function type(tab, selector, text) {
    await tab.focus(selector);
    await tab.keyboard.down('Control');
    await tab.keyboard.press('a');
    await tab.keyboard.up('Control');
    await tab.keyboard.type(text);
  }
  const until = (tab, test, ...values) => tab.waitForFunction(test, { timeout: 8000 }, ...values);
  const says = (tab, text) => until(tab, (wanted) => document.body.innerText.includes(wanted), text);
  const focused = (tab, selector) =>
    until(tab, (wanted) => document.activeElement?.matches(wanted), selector);

  it('makes of a copied page a document that answers in a blank page', () =>
    visit(async (tab) => {
      await press(tab, 'Import a page');
      await tab.focus('#import-text');
      await tab.keyboard.sendCharacter(PAGE);
      await press(tab, 'Read it');
      await says(tab, '2 topics, ');
      await press(tab, 'Open with this policy');
      await says(tab, 'Your answers contradict each other here.');

      await press(tab, 'Policy');
      await tab.select('[name=cancellation-permission]', 'within');
      await tab.waitForSelector('[name=cancellation-window]');
      await type(tab, '[name=cancellation-window]', '12');
      await type(tab, '[name=fee-percent]', '1.5');
      await says(tab, 'Orders can be cancelled for 12 hours; 1.5% is kept.');
      await until(tab, () =>
        document.querySelector('faq-policy-calculator').shadowRoot.textContent.includes('€3.00'),
      );

      await press(tab, 'Questions');
      // Each answer, and then its question, which was made of it.
      for (const fix of ['“24 heures” with {{cancellation.window}}', '“2%” with {{cancellation.fee}}'])
        for (const part of ['/answer', '/question']) {
          await until(tab, (end) => document.querySelector('.checks code')?.textContent.endsWith(end), part);
          await press(tab, `Replace ${fix}`);
        }
      await says(tab, 'Nothing to look at');

      await tab.select('.language-bar label:nth-child(2) select', 'en');
      const { length } = await tab.$$('.row.entry');
      await press(tab, "Add a question: Après l'achat");
      await focused(tab, field(`/entries/${length}/question`, 'fr'));
      await tab.keyboard.type('Comment annuler ?');
      await type(tab, field(`/entries/${length}/question`, 'en'), 'How do I cancel?');
      await type(tab, field(`/entries/${length}/answer`, 'fr'), 'Sous {{cancellation.window}}.');
      await type(tab, field(`/entries/${length}/answer`, 'en'), 'Within {{cancellation.window}}.');
      await until(tab, () =>
        /Within 12 hours\./u.test(document.querySelector('faq-widget').shadowRoot.textContent),
      );

      const client = await tab.createCDPSession();
      await client.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        browserContextId: tab.browserContext().id,
        downloadPath: folder,
        eventsEnabled: true,
      });
      const downloaded = new Promise((resolve) =>
        client.on('Browser.downloadProgress', ({ state }) => state !== 'inProgress' && resolve(state)),
      );
      await press(tab, 'Publish');
      await press(tab, 'Download faq.json');
      assert.equal(await downloaded, 'completed');

      await tab.goto(server.origin);
      await untilReady(tab);
      assert.equal((await questions(tab)).length, length + 1);
      await (await inWidget(tab, 'input[type=search]')).type('comment annuler');
      await tab.waitForFunction(() => globalThis.events.some(([name]) => name === 'faq-search'));
      assert.equal((await questions(tab))[0], 'Comment annuler ?');
      await tab.evaluate(() => {
        const all = [...document.querySelector('faq-widget').shadowRoot.querySelectorAll('summary')];
        all.find((summary) => summary.textContent.includes('Comment annuler')).focus();
      });
      await tab.keyboard.press('Enter');
      await until(tab, () =>
        /Sous 12\sheures\./u.test(document.querySelector('faq-widget').shadowRoot.textContent),
      );
    }));

  it('is worked by keys: order, delete, undo, and go on after a reload', () =>
    visit(
      async (tab) => {
        const rows = () => tab.$$eval('.row.entry', (all) => all.map((row) => row.innerText.split('\n')[0]));
        const [first, second] = await rows();
        await tab.focus('[data-row=entry-0]');
        await tab.keyboard.down('Alt');
        await tab.keyboard.press('ArrowDown');
        await tab.keyboard.up('Alt');
        await focused(tab, '[data-row=entry-1]');
        assert.deepEqual((await rows()).slice(0, 2), [second, first]);
        await tab.keyboard.press('ArrowUp');
        await focused(tab, '[data-row=entry-0]');
        await tab.keyboard.press('Delete');
        await focused(tab, '.row');
        assert.equal((await rows())[0], first);
        const control = async (...keys) => {
          await tab.keyboard.down('Control');
          for (const key of keys.slice(0, -1)) await tab.keyboard.down(key);
          await tab.keyboard.press(keys.at(-1));
          for (const key of keys.slice(0, -1)) await tab.keyboard.up(key);
          await tab.keyboard.up('Control');
        };
        await control('z');
        await control('z');
        await until(tab, (text) => document.querySelector('.row.entry').innerText.startsWith(text), first);
        await control('Shift', 'z');
        await until(tab, (text) => document.querySelector('.row.entry').innerText.startsWith(text), second);

        await tab.focus('[data-row=entry-0]');
        await tab.keyboard.press('Enter');
        await type(tab, field('/entries/0/question', 'en'), 'Kept?');
        await until(tab, () => localStorage.getItem('faq-studio:document').includes('Kept?'));
        await tab.reload();
        await until(tab, () => document.querySelector('studio-app')?.textContent.includes('Undo'));
        await tab.waitForSelector('[data-row=entry-0]');
        await tab.focus('[data-row=entry-0]');
        await tab.keyboard.press('Enter');
        await until(
          tab,
          (selector) => document.querySelector(selector)?.value === 'Kept?',
          field('/entries/0/question', 'en'),
        );
      },
      { stored: STORE },
    ));

  it('leads from one missing text to the next, and says what a broken document lacks', () =>
    visit(async (tab) => {
      await press(tab, 'Import');
      await tab.focus('#import-text');
      await tab.keyboard.sendCharacter(
        '{"version":1,"topics":[],"entries":[{"id":"a","topic":"t","question":{"en":"Q?","fr":"Q ?"},"answer":"A."}]}',
      );
      await press(tab, 'Read it');
      await says(tab, '/entries/0/topic');
      await says(tab, 'There is no defaultLocale here: add it.');
      await press(tab, 'Open it');
      await says(tab, 'Without a topic');
      await press(tab, 'Next missing');
      await focused(tab, field('/entries/0/answer', 'fr'));
      await tab.keyboard.type('R.');
      await says(tab, 'Nothing missing');
    }));

  it('goes back to what was there before another document came', () =>
    visit(
      async (tab) => {
        await press(tab, 'Publish');
        await press(tab, 'Start again from nothing');
        await says(tab, 'Answers that your shoppers can rely on');
        await press(tab, 'Publish');
        await tab.waitForSelector('.versions li button');
        await tab.focus('.versions li button');
        await tab.keyboard.press('Enter');
        await press(tab, 'Questions');
        await until(tab, () => document.querySelectorAll('.row.entry').length > 10);
      },
      { stored: STORE },
    ));

  it('says that the browser has no room, and keeps what is written in the page', () =>
    visit(
      async (tab) => {
        await tab.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
        await type(tab, field('/title', 'fr'), 'Aide');
        await says(tab, 'This browser has no room left');
        assert.equal(
          await tab.$eval('[role=status]', (status) => /no room left/u.test(status.textContent)),
          true,
        );
      },
      { stored: STORE },
    ));

  it('opens from a disk, without a server', () =>
    visit(async (tab) => says(tab, 'Des réponses sur lesquelles'), {
      url: `${pathToFileURL('dist/studio/index.html')}?lang=fr`,
    }));

  for (const [language, width, scheme] of [
    ['en', 1280, 'light'],
    ['fr', 768, 'dark'],
  ])
    it(`is accessible and fits ${width} px, in ${language} and ${scheme}`, () =>
      visit(
        async (tab) => {
          await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          for (const [index] of VIEWS.entries()) {
            const buttons = await tab.$$('.bar nav button');
            await buttons[index].click();
            await until(
              tab,
              (at) => document.querySelectorAll('.bar nav button')[at].ariaCurrent === 'page',
              index,
            );
            await tab.evaluate(() =>
              document.querySelectorAll('details').forEach((details) => (details.open = true)),
            );
            await tab.evaluate(AXE);
            const found = await tab.evaluate(async () => {
              // The widget has tests of its own.
              const context = { exclude: ['faq-widget', 'faq-policy-calculator'] };
              const { violations } = await globalThis.axe.run(context, { resultTypes: ['violations'] });
              return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
            });
            assert.deepEqual(found, [], VIEWS[index]);
            const { page, small } = await tab.evaluate(() => ({
              page: document.documentElement.scrollWidth,
              small: [...document.querySelectorAll('studio-app :is(button, select, input, summary)')]
                .map((own) => [own.outerHTML.slice(0, 80), own.getBoundingClientRect()])
                .filter(([, { width, height }]) => width > 0 && (width < 16 || height < 16))
                .map(([html]) => html),
            }));
            assert.equal(page, width, `${VIEWS[index]} is as wide as the screen`);
            assert.deepEqual(small, [], 'nothing to press is smaller than it should be');
          }
        },
        { stored: STORE, size: { width, height: 900 }, query: `?lang=${language}` },
      ));
});
