import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { countsReporter } from './tools/counts-reporter.mjs';
import { findChromium } from './tools/find-chromium.mjs';
import { findFirefox } from './tools/find-firefox.mjs';
import { mediaPlugin } from './tools/media-plugin.mjs';
import { testRoutes } from './tools/test-routes.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

/*
 * Tests in a real browser. Environment: ENGINES=chromium,firefox,webkit (default: chromium), FILES=<glob> for one file.
 */

const engines = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: await findChromium(),
      // A context per page gives it a window of its own. The hidden tab of a shared one gets no animation frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  firefox: async () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1, // only one window has the focus
      launchOptions: findFirefox(),
    }),
  webkit: async () => webkitLauncher(),
};

/** Mocha can end within one task, before the browser tells of a lost rejection: each file waits one more for it. */
const lateRejections = {
  name: 'late-rejections',
  transform: ({ path, body }) =>
    path.endsWith('.test.ts')
      ? `${body}\nglobalThis.after(() => new Promise((done) => setTimeout(done, 50)));\n`
      : undefined,
};

/** Tables are read by the command line's library, which has another file for browsers. */
const studioImports = {
  name: 'studio-imports',
  resolveImport: ({ source }) =>
    source === 'csv-parse/sync' ? '/node_modules/csv-parse/dist/esm/sync.js' : undefined,
};

const launchers = (process.env.ENGINES ?? 'chromium').split(',').map((name) => {
  if (!Object.hasOwn(engines, name))
    throw new Error(`ENGINES names "${name}": choose from ${Object.keys(engines).join(', ')}.`);
  return engines[name]();
});

export default {
  files: process.env.FILES ?? 'test/{core,i18n,elements,adapters,studio}/**/*.test.ts',
  nodeResolve: { exportConditions: ['production'] }, // Lit's production build: no dev-mode warnings
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)), // legacy decorators
      target: 'es2022',
    }),
    lateRejections,
    studioImports,
    mediaPlugin(),
  ],
  middleware: [testRoutes()],
  browsers: await Promise.all(launchers),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countsReporter()],
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
    <script>
      // Mocha lets an unhandled rejection pass in a browser; here it fails the test that runs.
      addEventListener('unhandledrejection', ({ reason }) => {
        throw reason instanceof Error ? reason : new Error(String(reason));
      });
    </script>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
};
