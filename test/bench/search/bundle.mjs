import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/bench-search/', import.meta.url));

const options = (entry, rest, name = 'index') => ({
  configFile: false,
  publicDir: false,
  root: here,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  ...rest,
  build: { target: 'es2022', ...rest.build, lib: { entry, formats: ['es'], fileName: () => `${name}.js` } },
});

/** Bundles this project’s engine, and gives back the module. */
export async function loadEngine() {
  await bundle('engine.ts', 'engine');
  return import(`${cache}engine/engine.js`);
}

/** Bundles what the speed is measured with in Chromium, all engines in it; gives back the folder. */
export async function bundlePage() {
  await bundle('page.js', 'page');
  return `${cache}page`;
}

const bundle = (entry, name) =>
  build(options(here + entry, { build: { outDir: cache + name, emptyOutDir: true } }, name));

/** The bytes (gzip) that a page loads for a module with this source and all that it imports at once, minified. */
export async function gzipOf(source) {
  // It lies in this folder, and nowhere.
  const file = `${here}source.js`;
  const plugin = {
    name: 'source',
    enforce: 'pre',
    resolveId: (id) => (id === file ? file : undefined),
    load: (id) => (id === file ? source : undefined),
  };
  const [{ output }] = await build(
    options(file, {
      plugins: [plugin],
      build: { write: false, rolldownOptions: { output: { minify: true } } },
    }),
  );
  const isNeeded = new Set();
  const need = (name) => {
    const chunk = output.find(({ fileName }) => fileName === name);
    if (!chunk || isNeeded.has(chunk)) return;
    isNeeded.add(chunk);
    chunk.imports.forEach(need);
  };
  need(output.find(({ isEntry }) => isEntry).fileName);
  return [...isNeeded].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

/** This project’s engine with the table of one language. */
export const OWN_SOURCE = `
  import { createSearch } from '../../../src/core/search.js';
  import en from '../../../src/core/search/languages/en.js';
  console.log(createSearch, en);`;
