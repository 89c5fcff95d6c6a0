import assert from 'node:assert/strict';
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';

/* What users of the package rely on, checked on the built package: run `npm run build` first. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(root + file, 'utf8');
const { exports } = JSON.parse(read('package.json'));
const scripts = readdirSync(`${root}dist`, { recursive: true })
  .map((file) => `dist/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.js') && !file.startsWith('dist/demo/'));

/** The entries as users write them: `faq-widget/define/*` once for each file behind it. */
const entries = Object.entries(exports).flatMap(([key, target]) => {
  const file = target.default ?? target;
  const name = key.replace('.', 'faq-widget');
  if (!key.includes('*')) return [{ name, file, types: target.types }];
  const [folder] = file.slice(2).split('*');
  return scripts
    .filter((script) => script.startsWith(folder))
    .map((script) => basename(script, file.endsWith('.js') ? '.js' : ''))
    .map((part) => ({
      name: name.replace('*', part),
      file: file.replace('*', part),
      types: target.types?.replace('*', part),
    }));
});
const modules = entries.filter(({ types }) => types).map(({ name }) => name);

/** Runs a module in a Node of its own, in which nothing is loaded yet, and gives back what it prints. */
const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' });

test('every entry leads to a file, and to its types', () => {
  for (const { file, types } of entries)
    for (const path of [file, types].filter(Boolean)) assert.ok(existsSync(root + path), path);
});

for (const name of modules)
  test(`${name} imports in plain Node, without a DOM`, () => {
    assert.match(node(`await import('${name}'); console.log('imported');`), /^imported$/mu);
  });

test('without a DOM, registering does nothing', () => {
  const code = `await import('faq-widget/define'); console.log(globalThis.customElements?.get('faq-widget'));`;
  assert.match(node(code), /^undefined$/mu);
});

test('the pure entries register nothing, and touch no global', () => {
  const print = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import('faq-widget');
    await import('faq-widget/core');
    console.log(JSON.stringify({
      registered: globalThis.customElements?.get('faq-widget') !== undefined,
      // Lit notes its versions, and brings a registry where there is none.
      globals: Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key) && !/^(lit|reactive)|^customElements$/iu.test(key)),
    }));`;
  assert.deepEqual(JSON.parse(node(print)), { registered: false, globals: [] });
});

test('the core loads neither Lit nor i18next', () => {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier } of imports(file))
      if (specifier.startsWith('.')) visit(new URL(specifier, `file:///${file}`).pathname.slice(1));
      else assert.match(specifier, /^(?:valibot|fuse\.js\/basic)$/u, `${file} imports ${specifier}`);
  };
  visit('dist/src/core/index.js');
});

test('no decorator is left untransformed', () => {
  // The parser knows none, so that one is a syntax error, in whatever way it is written or minified.
  for (const file of scripts) imports(file);
});

test('the bundle for pages imports only what lies beside it', () => {
  assert.ok(scripts.includes('dist/cdn/faq-widget.js'));
  for (const file of scripts.filter((name) => name.startsWith('dist/cdn/'))) {
    for (const { specifier } of imports(file)) {
      assert.match(specifier, /^\.\/[\w.*-]+\.js$/u, `${file} imports ${specifier}`);
      const pattern = new RegExp(
        `^${specifier.slice(2).replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`,
        'u',
      );
      assert.ok(
        scripts.some((name) => pattern.test(name.replace('dist/cdn/', ''))),
        `${file} imports ${specifier}`,
      );
    }
    assert.doesNotMatch(read(file), /process\.env|in dev mode/u, file);
  }
});

test('the package holds what it should and nothing else', () => {
  const [{ files }] = JSON.parse(
    execSync('npm pack --dry-run --json --ignore-scripts', {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const paths = files.map(({ path }) => path);
  const allowed = /^(?:dist\/(?!demo\/).+|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/u;
  assert.deepEqual(
    paths.filter((path) => !allowed.test(path)),
    [],
  );
  for (const path of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'dist/faq.schema.json',
    'dist/custom-elements.json',
  ])
    assert.ok(paths.includes(path), `${path} is missing`);
});

test('the JSON Schema describes a document', () => {
  const schema = JSON.parse(read('dist/faq.schema.json'));
  assert.ok(schema.$id);
  assert.deepEqual(schema.required, ['version', 'defaultLocale', 'topics', 'entries']);
});

test('the manifest names the elements and every event', () => {
  const manifest = read('dist/custom-elements.json');
  const tags = scripts
    .filter((file) => /^dist\/src\/define\/[^/]+$/u.test(file))
    .map((file) => basename(file, '.js'));
  const events = [...read('dist/src/elements/events.d.ts').matchAll(/'(faq-[a-z-]+)'/gu)].map(
    ([, name]) => name,
  );
  assert.ok(events.length > 0);
  for (const tag of tags) assert.match(manifest, new RegExp(`"tagName": "${tag}"`, 'u'));
  for (const event of events) assert.match(manifest, new RegExp(`"name": "${event}"`, 'u'));
});

/** All that a built file imports, statically or not. Throws where the file cannot be parsed. */
function imports(file) {
  const found = [];
  const collect = ({ source }) => {
    // `${}` in an address stands for a word of any letters: a file of a language.
    if (source)
      found.push({ specifier: source.value ?? source.quasis?.map(({ value }) => value.cooked).join('*') });
  };
  const rule = {
    create: () => ({
      ImportDeclaration: collect,
      ImportExpression: collect,
      ExportAllDeclaration: collect,
      ExportNamedDeclaration: collect,
    }),
  };
  const messages = new Linter().verify(read(file), [
    {
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { own: { rules: { imports: rule } } },
      rules: { 'own/imports': 'error' },
    },
  ]);
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, `${file}:${fatal?.line}: ${fatal?.message}`);
  return found;
}
