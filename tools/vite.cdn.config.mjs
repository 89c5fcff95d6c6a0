import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
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
  /** Once more by another minifier: together they leave less than either. */
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk'))
      chunk.code = (await minify(chunk.code, { module: true, ecma: 2020, compress: { passes: 2 } })).code;
  },
};

function squeezeCss(css) {
  return (
    css
      .replace(/\/\*.*?\*\//gsu, '')
      // Not the space behind what is put in: a sum needs it.
      .replace(/(\$\{[^}]*\})|\s*([{};])\s*|([:,])\s+/gu, '$1$2$3')
      .replace(/;\}/gu, '}')
      .replace(/(?<![\w.])0(?=\.\d)/gu, '')
      .replace(/='([a-z][\w-]*)'\]/gu, '=$1]')
  );
}

/** Texts whose keys begin with one of these words are needed only with the part that bears this name. */
const SECTIONS = ['found', 'calculator', 'contact'];
const sectionOf = (key) => SECTIONS.find((section) => key.startsWith(`${section}.`)) ?? 'questions';

/**
 * A language's file becomes one for each section, `locale-fr-calculator-<hash>.js`: all texts share one hash, so that
 * the code that loads them needs no table of file names, which every page would pay for.
 */
function splitLocales() {
  const files = new Map();
  return {
    name: 'split-locales',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('/locales/index.ts')) return undefined;
      const languages = [...readFileSync(id, 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/gu)].map(
        ([, name]) => name,
      );
      for (const language of languages) {
        const words = await readWords(id.replace('index.ts', `${language}.ts`));
        for (const section of ['questions', ...SECTIONS]) {
          const own = Object.entries(words)
            .filter(([key]) => sectionOf(key) === section)
            .map(([key, text]) => [key.replace(`${section}.`, ''), text]);
          files.set(
            `locale-${language}-${section}`,
            `export default ${JSON.stringify(Object.fromEntries(own))}`,
          );
        }
      }
      const hash = createHash('sha256')
        .update([...files.values()].join())
        .digest('hex')
        .slice(0, 8);
      for (const [name, source] of [...files]) {
        files.delete(name);
        files.set(`${name}-${hash}.js`, source);
      }
      // Every key of a section begins with its name: the file leaves that out.
      return `const of = (language) => async (section) => {
          const { default: own } = await import(/* @vite-ignore */ \`./locale-\${language}-\${section}-${hash}.js\`);
          const start = section === 'questions' ? '' : \`\${section}.\`;
          return { default: Object.fromEntries(Object.entries(own).map(([key, text]) => [start + key, text])) };
        };
        export const loaders = Object.fromEntries(${JSON.stringify(languages.join(' '))}.split(' ').map((language) => [language, of(language)]));`;
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

async function readWords(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: 'esnext' },
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).default;
}

/**
 * What loads texts for i18next from a server of its own is never used here: texts are modules of ours. No bundler can
 * see that, so it is left out by name; another version of i18next that looks different stops the build.
 */
const withoutBackend = {
  name: 'without-backend',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/i18next\/dist\/esm\/i18next\.js$/u.test(id)) return undefined;
    const connector = /\nclass Connector extends EventEmitter \{\n.*?\n\}\n/su;
    if (!connector.test(code))
      throw new Error('i18next has no class Connector any more: look what loads its texts now.');
    const stub = 'class Connector extends EventEmitter { state = {}; load(_lngs, _ns, done) { done(); } }';
    return { code: code.replace(connector, `\n${stub}\n`), map: null };
  },
};

/**
 * The bundle for a page without a bundler: one entry, `faq-widget.js`, and beside it the chunks that it loads on demand.
 * Imports between them are relative, so that they work from any origin.
 */
export default defineConfig({
  configFile: false,
  publicDir: false,
  plugins: [squeeze, splitLocales(), withoutBackend],
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    modulePreload: false,
    license: { fileName: 'LICENSES.md' }, // those of the bundled packages ask for it
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'faq-widget.js' },
    rolldownOptions: {
      checks: { pluginTimings: false }, // the second minifier takes its time
      output: {
        // Vite leaves the whitespace of an ES library alone unless it is told to minify here.
        minify: true,
        // What answers, search and calculator share comes with the first of them: the answers, in most pages.
        codeSplitting: {
          groups: [
            // What every element needs at once must not wait for a chunk that it can do without.
            {
              name: 'shared',
              test: /\/i18next\/|\/src\/i18n\/|\/locales\/index|\/src\/elements\/(?:controllers\/d|widget\/(?:deep-links|heading|plain-paragraph)|(?:events|export-parts|shell|shown-text|tokens)\.ts)|\/src\/core\/(?:checks|glance|text|words)\.ts$|\/lit\/directives\/|\/lit-html\/(?:directive|directive-helpers|directives\/repeat)\.js$/u,
              priority: 1,
            },
            {
              name: 'answers-facts',
              test: /\/src\/core\/(?:currency|facts|format|rules)\.ts$|\/elements\/(?:clipboard|print-styles)\.ts$/u,
            },
            {
              name: 'answers-reader',
              test: /\/src\/core\/(?:read|schema|problems|texts)[^/]*\.ts$|\/valibot\//u,
            },
          ],
        },
        hashCharacters: 'base36',
        chunkFileNames: ({ facadeModuleId }) =>
          /\/search\/languages\/\w\w\.ts$/u.test(facadeModuleId ?? '')
            ? 'locale-[name]-search-[hash].js'
            : '[name]-[hash].js',
      },
    },
  },
});
