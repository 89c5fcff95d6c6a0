import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { studioAliases } from './studio-aliases.mjs';

/**
 * The studio as three files: a page, its style and one plain script. Modules are not loaded from `file://`; this page
 * opens from a disk as well as from a server.
 */
export default defineConfig({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: studioAliases },
  plugins: [
    {
      name: 'studio-page',
      generateBundle() {
        const read = (file) => readFileSync(`demo/studio/${file}`, 'utf8');
        const page = read('index.html').replace(
          '<script type="module" src="main.ts"></script>',
          '<script defer src="studio.js"></script>',
        );
        this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
        this.emitFile({ type: 'asset', fileName: 'studio.css', source: read('studio.css') });
      },
    },
  ],
  build: {
    target: 'es2022',
    outDir: 'dist/studio',
    license: { fileName: 'LICENSES.md' },
    chunkSizeWarningLimit: 2000,
    modulePreload: false,
    lib: { entry: 'demo/studio/main.ts', formats: ['iife'], name: 'studio', fileName: () => 'studio.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
