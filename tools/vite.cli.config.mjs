import { defineConfig } from 'vite';

/** The command line in one file, libraries and all: they never reach a shop's install. */
export default defineConfig({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: 'src/cli/faq-widget.ts',
    outDir: 'dist/cli',
    minify: true,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        entryFileNames: 'faq-widget.mjs',
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
