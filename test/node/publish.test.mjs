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
