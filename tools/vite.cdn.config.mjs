import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { defineConfig } from 'vite';

/** What a bundle for browsers does not need: indentation inside templates, notes in CSS, and notes for other bundlers. */
const squeeze = {
  name: 'squeeze',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/elements\/.*\.ts$/u.test(id)
      ? { code: code.replace(/\bcss`[^`]*`/gu, squeezeCss).replace(/\n\s+/gu, '\n'), map: null }
      : undefined,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      chunk.code &&= chunk.code.replace(/\/\*\s*[@#]__\w+__\s*\*\//gu, ' ');
  },
};

function squeezeCss(css) {
  return css.replace(/\/\*.*?\*\//gsu, '').replace(/\s*([{};])\s*|([:,])\s+/gu, '$1$2');
}

/**
 * A language's file becomes two: what the questions need at once, and what the calculator adds. The section of a text
 * is the first word of its key.
 */
const splitLocales = {
  name: 'split-locales',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/locales/index.ts')
      ? code.replace(
          /\(\) => import\('\.\/(\w+)\.js'\)/gu,
          "(section) => section === 'calculator' ? import('./$1.ts?calculator') : import('./$1.ts?questions')",
        )
      : undefined,
  async load(id) {
    const [file, section] = id.split('?');
    if (!/\/locales\/\w+\.ts$/u.test(file) || !section) return undefined;
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: 'esnext' },
    });
    const { default: words } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
    const own = Object.entries(words).filter(
      ([key]) => key.startsWith('calculator.') === (section === 'calculator'),
    );
    return { code: `export default ${JSON.stringify(Object.fromEntries(own))}`, moduleType: 'js' };
  },
};

/**
 * The bundle for a page without a bundler: one entry, `faq-widget.js`, and beside it the chunks that it loads on demand.
 * Imports between them are relative, so that they work from any origin.
 */
export default defineConfig({
  configFile: false,
  publicDir: false,
  plugins: [squeeze, splitLocales],
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    modulePreload: false,
    license: { fileName: 'LICENSES.md' }, // those of the bundled packages ask for it
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'faq-widget.js' },
    rolldownOptions: {
      output: {
        // Vite leaves the whitespace of an ES library alone unless it is told to minify here.
        minify: true,
        // What answers, search and calculator share comes with the first of them: the answers, in most pages.
        codeSplitting: {
          groups: [
            // What every element needs at once must not wait for a chunk that it can do without.
            {
              name: 'shared',
              test: /\/i18next\/|\/src\/i18n\/|\/locales\/index|\/src\/elements\/controllers\/|\/src\/core\/(?:checks|glance|text|words)\.ts$|\/lit-html\/(?:directive|directive-helpers|directives\/repeat)\.js$/u,
              priority: 1,
            },
            { name: 'answers-facts', test: /\/src\/core\/(?:facts|format|rules)\.ts$/u },
            {
              name: 'answers-reader',
              test: /\/src\/core\/(?:read|schema|problems|texts)[^/]*\.ts$|\/valibot\//u,
            },
          ],
        },
        hashCharacters: 'base36',
        chunkFileNames: ({ facadeModuleId }) =>
          /\/locales\/[^/]+$/u.test(facadeModuleId ?? '') ? 'locale-[name]-[hash].js' : '[name]-[hash].js',
      },
    },
  },
});
