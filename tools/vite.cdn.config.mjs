import { defineConfig } from 'vite';

/** What a bundle for browsers does not need: indentation inside templates, and notes for other bundlers. */
const squeeze = {
  name: 'squeeze',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/elements\/.*\.ts$/u.test(id) ? { code: code.replace(/\n\s+/gu, '\n'), map: null } : undefined,
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      chunk.code &&= chunk.code.replace(/\/\*\s*[@#]__\w+__\s*\*\//gu, ' ');
  },
};

/**
 * The bundle for a page without a bundler: one entry, `faq-widget.js`, and beside it the chunks that it loads on demand.
 * Imports between them are relative, so that they work from any origin.
 */
export default defineConfig({
  configFile: false,
  publicDir: false,
  plugins: [squeeze],
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
        // Facts are said in answers, search and calculator; they come with the first of these.
        codeSplitting: {
          groups: [{ name: 'answers-facts', test: /\/src\/core\/(?:facts|format|rules)\.ts$/u }],
        },
        hashCharacters: 'base36',
        chunkFileNames: ({ facadeModuleId }) =>
          /\/locales\/[^/]+$/u.test(facadeModuleId ?? '') ? 'locale-[name]-[hash].js' : '[name]-[hash].js',
      },
    },
  },
});
