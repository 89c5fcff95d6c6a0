import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'faq-widget/core';
import { marked } from 'marked';
import { apiPage } from '../../tools/api-docs.mjs';
import { anchorOf } from '../../tools/docs-pages.mjs';

/* What the documentation says must be so: run `npm run build` first. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'));

/** Every token of each page's Markdown. */
const parsed = new Map(
  pages.map((page) => {
    const tokens = [];
    marked.walkTokens(marked.lexer(read(page)), (token) => tokens.push(token));
    return [page, tokens];
  }),
);

test('the tables of the elements are those of the manifest', async () => {
  assert.equal(read('docs/api.md'), await apiPage(), 'run `npm run build && npm run docs:api`');
});

test('theming names each custom property of the elements, no other, and parts that there are', () => {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  const namesOf = (kind) =>
    new Set(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)));
  const theming = read('docs/theming.md');
  const table = [...theming.matchAll(/^\| `(--faq-[a-z-]+)`/gmu)].map(([, name]) => name);
  assert.deepEqual(table.sort(), [...namesOf('cssProperties')].sort());
  const texts = [
    theming,
    read('README.md'),
    ...['quiet', 'elegant', 'warm'].map((name) => read(`demo/presets/${name}.css`)),
  ];
  for (const [whole, name] of texts.join('').matchAll(/::part\(([a-z-]+)\)/gu))
    assert.ok(namesOf('cssParts').has(name), `${whole}: there is no such part`);
  for (const [, name] of texts
    .slice(2)
    .join('')
    .matchAll(/(--faq-[a-z-]+):/gu))
    assert.ok(table.includes(name), `a preset sets ${name}, which there is not`);
});

for (const page of pages) {
  const tokens = parsed.get(page);
  test(`${page}: its links lead somewhere`, () => {
    for (const { type, href } of tokens) {
      if (!/^(?:link|image)$/u.test(type) || /^[a-z]+:/u.test(href)) continue;
      const [path, hash] = href.split('#');
      const target = path ? join(dirname(page), path) : page;
      assert.ok(existsSync(root + target), `${href}: there is no ${target}`);
      if (!hash || !target.endsWith('.md')) continue;
      const headings = parsed.get(target).filter((token) => token.type === 'heading');
      assert.ok(
        headings.some(({ text }) => anchorOf(text) === hash),
        `${href}: ${target} has no such heading`,
      );
    }
  });

  test(`${page}: its JSON can be read, and its documents are right`, () => {
    for (const { type, lang, text } of tokens) {
      if (type !== 'code' || lang !== 'json') continue;
      const json = JSON.parse(text);
      if ('entries' in json) parseDocument(json);
      const whole = { version: 1, defaultLocale: 'en', topics: [], entries: [] };
      if ('currency' in json) parseDocument({ ...whole, policy: json });
      if ('support' in json && !('entries' in json)) parseDocument({ ...whole, ...json });
    }
  });
}

test('each dependency is named with what it is for', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const named = read('docs/contributing.md');
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    assert.ok(named.includes(`\`${name}\``), `docs/contributing.md does not say what ${name} is for`);
});
