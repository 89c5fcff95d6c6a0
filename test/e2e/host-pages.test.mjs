/* global events, help, json, outer, own, shown, widget -- what the pages below define, and support.mjs */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowser, openTab, serveWith, untilReady } from './support.mjs';

const SCRIPT = '<script type="module" src="/cdn/faq-widget.js"></script>';
const WIDGET = '<faq-widget src="/store/faq.json"></faq-widget>';
const page = (body, { head = '', doctype = '<!doctype html>' } = {}) =>
  `${doctype}<html lang="en"><meta charset="utf-8"><title>A page that is not ours</title>${SCRIPT}${head}<body>${body}`;

const TABLE = {
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'sizes', label: 'Sizes' }],
  entries: [
    {
      id: 'sizes',
      topic: 'sizes',
      question: 'Which size?',
      answer: 'Ours:\n\n| EU | US |\n|--|--|\n| 40 | 7 |',
    },
    { id: 'width', topic: 'sizes', question: 'How wide?', answer: 'As wide as your foot.' },
  ],
};
const inline = (content) => `<script type="application/json">${JSON.stringify(content)}</script>`;
const DETAILS = `<details><summary>May I return it?</summary><p>Within 14 days.</p></details>
  <details id="repair"><summary>Do you repair?</summary><p>For life.</p></details>`;

/** What many pages do: a letter anywhere but in a field is a command. */
const SHORTCUTS = `<script>
  globalThis.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, (event) => {
      if (!event.target.closest('input, textarea, select, [contenteditable]')) heard.push(type + ' ' + event.key);
    });
</script>`;

const pages = {
  '/plain': page(WIDGET),
  '/closed': page(`<div id="outer" lang="fr"></div><input id="own" aria-label="Own"><script>
    const root = document.querySelector('#outer').attachShadow({ mode: 'closed' });
    root.innerHTML = '<section><faq-widget src="/store/faq.json"></faq-widget></section>';
    globalThis.widget = root.querySelector('faq-widget');
  </script>`),
  '/dialog': page(`<button onclick="help.showModal()">Help</button><dialog id="help">${WIDGET}</dialog>`),
  '/frames': page(
    `<iframe title="Ours" src="/plain" width="800" height="600"></iframe>
     <iframe title="Sandbox" src="/plain" sandbox="allow-scripts" width="800" height="600"></iframe>`,
  ),
  '/quirks': page(
    `<font color="navy"><faq-widget entry="sizes">${inline(TABLE)}</faq-widget><faq-policy-calculator src="/store/faq.json"></faq-policy-calculator></font>`,
    {
      doctype: '',
      head: '<style>body { font-size: 22px }</style>',
    },
  ),
  '/reset': page(
    `<main><faq-widget id="json" entry="sizes">${inline(TABLE)}</faq-widget><faq-widget id="own">${DETAILS}</faq-widget></main>`,
    { head: '<style>* { all: unset; display: block !important } head { display: none !important }</style>' },
  ),
  '/rem': page(WIDGET, {
    head: '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>',
  }),
  '/shortcuts': page(
    `<faq-widget src="/store/faq.json"></faq-widget><faq-contact-support src="/store/faq.json"></faq-contact-support>
     <faq-widget>${inline(TABLE)}<label>Shop <input id="shop"></label></faq-widget><button id="button">Page</button>`,
    { head: SHORTCUTS },
  ),
  '/moved': page(`<main>${WIDGET}</main><aside lang="fr"></aside>`),
  '/languages': page(`${WIDGET}<div lang="fr">${WIDGET}</div>`),
  '/versions': page(
    `<faq-widget src="/store/faq.json"><faq-policy-calculator></faq-policy-calculator></faq-widget>${WIDGET}`,
    { head: '<script type="module" src="/other-cdn/faq-widget.js"></script>' },
  ),
};

/** Runs in the page: the questions that a widget shows. */
const SHOWN = `globalThis.shown = (widget = document.querySelector('faq-widget')) =>
  [...widget.shadowRoot.querySelectorAll('summary'), ...widget.querySelectorAll('summary')]
    .filter((summary) => summary.checkVisibility()).map((summary) => summary.textContent.trim().replace(/\\s/gu, ' '));`;

describe('On a page that is not ours', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([
      openBrowser(),
      serveWith(pages, {}, { '/other-cdn/': 'dist/cdn' }),
    ]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  /** Opens a page, runs the test in it, and finds that nothing was complained of. */
  async function visit(path, test, widgets = 1) {
    const { tab, complaints } = await openTab(browser);
    try {
      await tab.evaluateOnNewDocument(SHOWN);
      await tab.goto(server.origin + path);
      await untilReady(tab, widgets);
      await test(tab);
      assert.deepEqual(complaints, []);
    } finally {
      await tab.close();
    }
  }

  /** Waits for something in the page, in its own words. */
  const until = (tab, test, ...values) => tab.waitForFunction(test, { timeout: 8000 }, ...values);

  /** Gives the focus to something inside the first widget. */
  const focus = (tab, selector, host = 'faq-widget') =>
    tab.evaluate(
      (inner, outer) => document.querySelector(outer).shadowRoot.querySelector(inner).focus(),
      selector,
      host,
    );

  it('speaks the language around it in a closed shadow root, and follows links and the page’s hash', () =>
    visit('/closed', async (tab) => {
      assert.equal((await tab.evaluate(() => shown(widget)))[0], 'Quand vais-je recevoir ma commande ?');
      await tab.evaluate(() => (outer.lang = 'en'));
      await until(tab, () => shown(widget)[0] === 'When will my order arrive?');
      await tab.evaluate(() => widget.shadowRoot.querySelector('[part=closing] a[href="#contact"]').click());
      await until(tab, () => widget.view === 'contact');
      await tab.evaluate(() => (location.hash = 'cancel-order'));
      await until(
        tab,
        () =>
          widget.shadowRoot.activeElement?.parentElement.dataset.id === 'cancel-order' &&
          widget.getBoundingClientRect().top < 0,
      );
    }));

  it('does not tear the shopper out of another element’s field when the address names an answer', () =>
    visit('/plain', async (tab) => {
      await tab.evaluate(() => {
        document.querySelector('faq-widget').remove();
        history.replaceState(null, '', '#cancel-order');
      });
      const isKept = await tab.evaluate(async () => {
        const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        const field = root.appendChild(document.createElement('input'));
        const late = document.createElement('faq-widget');
        late.src = '/store/faq.json';
        document.body.append(late);
        field.focus();
        await new Promise((done) => late.addEventListener('faq-ready', done, { once: true }));
        await late.updateComplete;
        await late.updateComplete;
        return late.entry === 'cancel-order' && root.activeElement === field;
      });
      assert.ok(isKept, 'the field keeps the focus');
    }));

  it('lets Escape empty the search before it closes a modal dialog', () =>
    visit('/dialog', async (tab) => {
      await tab.click('button');
      await focus(tab, 'input');
      await tab.keyboard.type('paypal');
      await until(tab, () => shown().length < 6);
      const state = () =>
        tab.evaluate(() => [help.open, document.querySelector('faq-widget').query, shown().length > 6]);
      await tab.keyboard.press('Escape');
      await until(tab, () => shown().length > 6);
      assert.deepEqual(await state(), [true, '', true]);
      await tab.keyboard.press('Escape');
      await until(tab, () => !help.open);
    }));

  it('works in frames, sandboxed ones as well', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(`${server.origin}/frames`);
    for (const frame of tab.frames().slice(1)) {
      await frame.waitForFunction(() => events.some(([name]) => name === 'faq-ready'), { timeout: 8000 });
      const hash = await frame.evaluate(async () => {
        const widget = document.querySelector('faq-widget');
        widget.deepLinks = true;
        widget.shadowRoot.querySelector('summary').click();
        await new Promise((done) => widget.addEventListener('faq-toggle', done, { once: true }));
        return location.hash;
      });
      assert.equal(hash, '#shipping-times');
    }
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('looks the same in quirks mode: tables keep the page’s size and colour', () =>
    visit('/quirks', async (tab) => {
      const looks = await tab.evaluate(() => {
        const root = document.querySelector('faq-widget').shadowRoot;
        return ['[part=answer] p', 'td'].map((selector) => {
          const { fontSize, color, lineHeight } = getComputedStyle(root.querySelector(selector));
          return [fontSize, color, lineHeight];
        });
      });
      assert.equal(await tab.evaluate(() => document.compatMode), 'BackCompat');
      assert.deepEqual(looks[1], looks[0]);
      assert.equal(looks[0][0], '22px');
    }));

  it('looks the same in quirks mode: the calculator’s tables, too', () =>
    visit('/quirks', async (tab) => {
      const looks = await until(tab, () => {
        const root = document.querySelector('faq-policy-calculator').shadowRoot;
        const cell = root?.querySelector('td');
        const look = (element) => [getComputedStyle(element).fontSize, getComputedStyle(element).color];
        return cell && [look(cell), look(cell.closest('table').parentElement)];
      });
      const [cell, around] = await looks.jsonValue();
      assert.deepEqual(cell, around);
    }));

  it('stands against `* { all: unset; display: block !important }`', () =>
    visit(
      '/reset',
      async (tab) => {
        assert.deepEqual(await tab.evaluate(() => shown(json)), ['Which size?', 'How wide?']);
        assert.deepEqual(await tab.evaluate(() => shown(own)), ['May I return it?', 'Do you repair?']);
        const looks = await tab.evaluate(() => {
          const part = (name) => json.shadowRoot.querySelector(`[part~="${name}"]`);
          const height = (element) => element?.getBoundingClientRect().height ?? 0;
          return {
            json: height(json.querySelector('script')),
            question: height(json.shadowRoot.querySelector('summary')) >= 44,
            search: height(part('search-input')) >= 44,
            open: part('answer').checkVisibility(),
            closed: own.querySelector('p').checkVisibility({ contentVisibilityAuto: true }),
            wide: getComputedStyle(json.shadowRoot.querySelector('summary')).paddingInlineStart,
          };
        });
        assert.deepEqual(looks, {
          json: 0,
          question: true,
          search: true,
          open: true,
          closed: false,
          wide: '8px',
        });
        await tab.evaluate(() => own.querySelector('summary').click());
        await until(tab, () => own.querySelector('p').checkVisibility());
      },
      2,
    ));

  it('takes its size from the text around it, not from the root', () =>
    visit('/rem', async (tab) => {
      const sizes = await tab.evaluate(() => {
        const root = document.querySelector('faq-widget').shadowRoot;
        const input = root.querySelector('input');
        return [
          getComputedStyle(root.querySelector('summary')).fontSize,
          getComputedStyle(input).fontSize,
          input.getBoundingClientRect().height >= 44,
        ];
      });
      assert.deepEqual(sizes, ['16px', '16px', true]);
    }));

  it('keeps what is typed into its fields from the page’s shortcuts, and no more than that', () =>
    visit(
      '/shortcuts',
      async (tab) => {
        const heard = () => tab.evaluate(() => globalThis.heard.splice(0));
        await focus(tab, 'input');
        await tab.keyboard.type('j/');
        await tab.keyboard.press('ArrowLeft');
        assert.deepEqual(await heard(), [], 'in the search field');
        await tab.keyboard.press('Escape');
        assert.deepEqual(await heard(), ['keydown Escape', 'keyup Escape'], 'Escape is everybody’s');
        await tab.keyboard.down('Control');
        await tab.keyboard.press('k');
        await tab.keyboard.up('Control');
        assert.ok((await heard()).includes('keydown k'), 'Ctrl+K is a command wherever it is pressed');

        await until(tab, () =>
          document.querySelector('faq-contact-support').shadowRoot.querySelector('textarea'),
        );
        await focus(tab, 'textarea', 'faq-contact-support');
        await tab.keyboard.type('j/');
        assert.deepEqual(await heard(), [], 'in a message');

        await focus(tab, 'summary');
        await tab.keyboard.type('j/');
        const keys = ['keydown', 'keypress', 'keyup'];
        const commands = ['j', '/'].flatMap((key) => keys.map((type) => `${type} ${key}`));
        assert.deepEqual(await heard(), commands, 'on a question');
        await tab.focus('#button');
        await tab.keyboard.type('j/');
        assert.deepEqual(await heard(), commands, 'elsewhere');
        assert.equal(await tab.evaluate(() => document.activeElement.id), 'button', 'no shortcut of ours');
      },
      2,
    ));

  for (const way of ['append', 'moveBefore'])
    it(`stays what it is when a framework moves it: ${way}`, (context) =>
      visit('/moved', async (tab) => {
        if (!(await tab.evaluate((method) => method in Element.prototype, way)))
          return context.skip(`this browser lacks ${way}`);
        const requests = server.requests.filter((path) => path === '/store/faq.json').length;
        await tab.evaluate(async (method) => {
          const widget = document.querySelector('faq-widget');
          widget.shadowRoot.querySelector('summary').click();
          await new Promise((done) => widget.addEventListener('faq-toggle', done, { once: true }));
          widget.query = 'colis';
          await widget.updateComplete;
          document.querySelector('aside')[method](...(method === 'append' ? [widget] : [widget, null]));
        }, way);
        await until(tab, () => document.querySelector('faq-widget').shadowRoot.querySelector('[lang=fr]'));
        const kept = await tab.evaluate(() => {
          const { query, entry } = document.querySelector('faq-widget');
          return [query, entry];
        });
        assert.deepEqual(kept, ['colis', 'shipping-times']);
        await tab.waitForNetworkIdle({ idleTime: 50 });
        assert.equal(server.requests.filter((path) => path === '/store/faq.json').length, requests);
      }));

  it('is cloned to a widget of its own', () =>
    visit('/moved', async (tab) => {
      await tab.evaluate(() => {
        const widget = document.querySelector('faq-widget');
        document.querySelector('aside').append(widget.cloneNode(true));
      });
      await untilReady(tab, 2);
      const [first, second] = await tab.evaluate(() =>
        [...document.querySelectorAll('faq-widget')].map(shown),
      );
      assert.equal(first[0], 'When will my order arrive?');
      assert.equal(second[0], 'Quand vais-je recevoir ma commande ?');
    }));

  it('speaks two languages in two widgets', () =>
    visit(
      '/languages',
      async (tab) => {
        const firsts = await tab.evaluate(() =>
          [...document.querySelectorAll('faq-widget')].map((widget) => shown(widget)[0]),
        );
        assert.deepEqual(firsts, ['When will my order arrive?', 'Quand vais-je recevoir ma commande ?']);
      },
      2,
    ));

  it('bears a second version of the package: the first one stays', () =>
    visit(
      '/versions',
      async (tab) => {
        await tab.evaluate(() => {
          const link = document
            .querySelectorAll('faq-widget')[1]
            .shadowRoot.querySelector('a[href="#calculator"]');
          link.click();
        });
        await until(tab, () => {
          const [outer, inner] = document.querySelectorAll('faq-widget');
          const own = outer.querySelector('faq-policy-calculator');
          const view = inner.shadowRoot.querySelector('faq-policy-calculator');
          return [own, view].every((calculator) => calculator?.shadowRoot.querySelector('form'));
        });
        await tab.waitForNetworkIdle({ idleTime: 50 });
        const others = server.requests.filter((path) => /^\/other-cdn\/(?:view|answers)/u.test(path));
        assert.deepEqual(others, [], 'the second shows nothing, and so loads nothing more');
        assert.ok(server.requests.includes('/other-cdn/faq-widget.js'));
      },
      2,
    ));
});
