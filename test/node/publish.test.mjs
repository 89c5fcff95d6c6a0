import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';

/* What tools say of the package as it would be published: run `npm run build` first. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'faq-widget-'));
let tarball;

before(() => {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  tarball = readFileSync(join(folder, JSON.parse(packed)[0].filename));
});
after(() => {
  rmSync(folder, { recursive: true });
});

test('publint finds nothing to mend', async () => {
  const pack = { tarball: Uint8Array.from(tarball).buffer };
  const { messages, pkg } = await publint({ pack, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the types of every entry are found and right, for all that import it as a module', async () => {
  const { problems = [], types } = await checkPackage(createPackageFromTarballData(tarball), {
    excludeEntrypoints: [/^\.\/cdn/u, /\.(?:json|css)$/u],
  });
  assert.ok(types, 'the package has types');
  // `require` in old Node, and resolution before `exports`, are no ways into a package of modules.
  const wrong = problems.filter(
    ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
  );
  assert.deepEqual(wrong, []);
});

test('TypeScript knows the elements, in pages, React and Vue', () => {
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/types'], {
      cwd: root,
      encoding: 'utf8',
    });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
});

/** What a bundler has a page load for a module at once, in bytes before compression. */
async function kept(code) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? code : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry' } },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set(output.filter(({ isEntry }) => isEntry));
  for (const { imports } of loaded) for (const name of imports) loaded.add(chunks.get(name));
  return [...loaded].reduce((bytes, { code: text }) => bytes + text.length, 0);
}

test('a bundler leaves out what is not used', async () => {
  const all = await kept(`export * from 'faq-widget';`);
  assert.equal(
    await kept(`import 'faq-widget'; import 'faq-widget/core';`),
    await kept(''),
    'nothing of what is only imported',
  );
  const reader = await kept(
    `import { assessAvailability } from 'faq-widget/core'; console.log(assessAvailability);`,
  );
  assert.ok(reader < all / 20, `${reader} of ${all} bytes for one small function`);
});
