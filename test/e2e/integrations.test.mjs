import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Liquid } from 'liquidjs';
import { openBrowser, openTab, serveWith, untilReady } from './support.mjs';

const example = (name) => new URL(`../../demo/integrations/${name}`, import.meta.url);
const read = (name) => readFileSync(example(name), 'utf8');

describe('The examples for shops', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([openBrowser(), serveWith({})]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  /** Opens an example as it was built, runs the test in it, and finds that nothing was complained of. */
  async function visit(name, test, widgets = 1) {
    const { tab, complaints } = await openTab(browser);
    try {
      await tab.goto(`${server.origin}/demo/integrations/${name}/`);
      await untilReady(tab, widgets);
      await test(tab);
      assert.deepEqual(complaints, []);
    } finally {
      await tab.close();
    }
  }

  const until = (tab, test, ...values) => tab.waitForFunction(test, { timeout: 8000 }, ...values);

  /** The questions that each widget of the page shows. */
  const shown = (tab) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('faq-widget')].map((widget) =>
        [...widget.shadowRoot.querySelectorAll('summary'), ...widget.querySelectorAll('summary')]
          .filter((summary) => summary.checkVisibility())
          .map((summary) => summary.textContent.trim().replace(/\s/gu, ' ')),
      ),
    );

  it('are all linked from their own page', async () => {
    const { tab, complaints } = await openTab(browser);
    await tab.goto(`${server.origin}/demo/integrations/`);
    const links = await tab.$$eval('li a', (anchors) => anchors.map(({ pathname }) => pathname));
    assert.deepEqual(
      links,
      ['shopify', 'wordpress', 'react', 'vue'].map((name) => `/demo/integrations/${name}/`),
    );
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  describe('Shopify', () => {
    /** What Shopify would make of the section, as its preset is or with other settings. */
    async function render(settings = {}) {
      const engine = new Liquid();
      let schema;
      engine.registerTag('schema', {
        parse(_tag, rest) {
          let text = '';
          for (let token = rest.shift(); token && token.name !== 'endschema'; token = rest.shift())
            text += token.getText();
          schema = JSON.parse(text);
        },
        render: () => '',
      });
      // Where the demo keeps the script; Shopify's own is /cdn/shop/t/1/assets/faq-widget.js?v=….
      engine.registerFilter('asset_url', (name) => (name === 'faq-widget.js' ? '../define.ts' : `?${name}`));
      engine.registerFilter('handleize', (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'));
      const template = engine.parse(read('shopify/sections/faq-widget.liquid'));
      const defaults = (list) => Object.fromEntries(list.map((setting) => [setting.id, setting.default]));
      const blocks = schema.presets[0].blocks.map((block) => ({
        type: block.type,
        settings: {
          ...defaults(schema.blocks.find(({ type }) => type === block.type).settings),
          ...block.settings,
        },
        shopify_attributes: '', // the theme editor alone writes some
      }));
      const markup = await engine.render(template, {
        section: { settings: { ...defaults(schema.settings), ...settings }, blocks },
        request: { locale: { iso_code: 'en' } },
      });
      return `<section id="shopify-section-faq" class="shopify-section">${markup}</section>`;
    }

    /** The elements that a markup makes, however it is indented. */
    const elements = (tab, markup) =>
      tab.evaluate((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        return [...page.querySelectorAll('.shopify-section, .shopify-section *')].map((element) => [
          element.localName,
          ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
          ...[...element.childNodes]
            .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
            .map(({ data }) => data.replace(/\s+/gu, ' ').trim())
            .filter(Boolean),
        ]);
      }, markup);

    it('shows the questions of the theme editor, and links lead to them', () =>
      visit('shopify', async (tab) => {
        assert.deepEqual(await shown(tab), [
          ['Do I need an account to order?', 'Can I cancel my order?', 'What if it arrives broken?'],
        ]);
        await tab.evaluate(() =>
          document.querySelector('details a').closest('details').querySelector('summary').click(),
        );
        await tab.click('details a');
        await until(tab, () => document.querySelector('#cancel-order').open);
        assert.equal(await tab.evaluate(() => document.querySelector('faq-widget').entry), 'cancel-order');
      }));

    it('holds what the section makes of its preset', () =>
      visit('shopify', async (tab) => {
        const rendered = await elements(tab, await render());
        assert.ok(rendered.length > 12);
        assert.deepEqual(await elements(tab, read('shopify/index.html')), rendered);
      }));

    it('takes the settings of the section', () =>
      visit('shopify', async (tab) => {
        const rendered = await elements(
          tab,
          await render({ heading: '', src: '/a"b.json?x=1&y=2', single: true }),
        );
        assert.deepEqual(
          rendered.find(([name]) => name === 'faq-widget'),
          ['faq-widget', 'deep-links=', 'lang=en', 'single=', 'src=/a"b.json?x=1&y=2'],
        );
        assert.equal(
          rendered.some(([name]) => name === 'h1'),
          false,
        );
      }));
  });

  it('WordPress: shows its questions whatever was put into its tags', () =>
    visit(
      'wordpress',
      async (tab) => {
        const [shortcode, classic, mangled] = await shown(tab);
        assert.deepEqual([...mangled, ...classic], shortcode);
        assert.ok(classic.includes('Can I cancel my order?'));
        const text = await tab.evaluate(() => document.body.innerText);
        assert.doesNotMatch(text, /version/u, 'the mangled document is not to be seen');
      },
      3,
    ));

  for (const [framework, name] of [
    ['React', 'react'],
    ['Vue', 'vue'],
  ])
    it(`${framework}: gives properties, hears events, changes the language, takes out and puts back`, () =>
      visit(name, async (tab) => {
        const press = (label) =>
          tab.evaluate(
            (text) =>
              [...document.querySelectorAll('button')]
                .find((own) => own.textContent.startsWith(text))
                .click(),
            label,
          );
        const toggle = (index) =>
          tab.evaluate(
            (at) => document.querySelector('faq-widget').shadowRoot.querySelectorAll('summary')[at].click(),
            index,
          );
        const output = (text) =>
          until(tab, (wanted) => document.querySelector('output').textContent === wanted, text);
        assert.deepEqual(await shown(tab), [['Can I cancel my order?', 'When is it made?']]);
        const given = await tab.evaluate(() => {
          const { lines, country, total } = document.querySelector('faq-policy-calculator');
          return [lines, country, total, document.querySelectorAll('faq-widget[content], [lines]').length];
        });
        assert.deepEqual(given, [[{ tags: ['in-stock'], quantity: 1 }], 'US', '138.00', 0]);

        await toggle(0);
        await output('cancel-order');
        await press('One at a time');
        await toggle(1);
        await output('handmade');

        await press('Français');
        await until(tab, () =>
          document.querySelector('faq-widget').shadowRoot.textContent.includes('Puis-je annuler'),
        );
        await press('Hide');
        await until(tab, () => !document.querySelector('faq-widget'));
        await press('Show');
        await until(tab, () => document.querySelector('faq-widget')?.shadowRoot.querySelector('summary'));
        assert.deepEqual(await shown(tab), [['Puis-je annuler ma commande ?', 'Quand est-elle fabriquée ?']]);
        await toggle(1);
        await output('handmade');
      }));
});
