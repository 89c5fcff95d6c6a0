import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { docsPages } from './tools/docs-pages.mjs';
import { studioAliases } from './tools/studio-aliases.mjs';

/** The demo: `npm start` serves it from the sources, `npm run build` writes it to dist/demo. */
const demo = fileURLToPath(new URL('demo/', import.meta.url));
const files = readdirSync(demo, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** Stores and their pictures are fetched by the page, not imported by a module: Vite would leave them behind. */
function copyStores(): Plugin {
  return {
    name: 'copy-stores',
    apply: 'build',
    generateBundle() {
      for (const fileName of files.filter((file) => /\.(?:json|svg|png|jpe?g|webp)$|^presets\//u.test(file)))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(demo + fileName) });
    },
  };
}

/** The first paint waits for the style sheet, which therefore does not wait behind scripts. */
function styleFirst(): Plugin {
  const sheet = /\s*<link rel="stylesheet"[^>]*>/u;
  return {
    name: 'style-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [link = ''] = sheet.exec(html) ?? [];
        return html.replace(link, '').replace(/\s*<script type="module"/u, `${link}$&`);
      },
    },
  };
}

export default defineConfig({
  root: demo,
  base: './',
  publicDir: false,
  plugins: [
    copyStores(),
    styleFirst(),
    docsPages(),
    // The one line that an app made with Vue needs: these tags are no components of its own.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('faq-') } } }),
  ],
  resolve: { alias: studioAliases },
  server: { host: 'localhost', fs: { allow: ['..'] } },
  preview: { host: 'localhost' },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('dist/demo/', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: {
      // The studio is built by itself, see tools/vite.studio.config.mjs.
      input: files
        .filter((file) => /^(?!studio\/)(?:.*\/)?index\.html$/u.test(file))
        .map((file) => demo + file),
    },
  },
});
