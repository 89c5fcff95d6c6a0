/**
 * `npm run build` fills dist/: modules and declarations (tsc), the CDN bundle, the studio and the demo (Vite), the JSON
 * Schema of a document, the style sheet for pages, the custom-elements manifest with what editors make of it, and the
 * command line.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import cdnConfig from './vite.cdn.config.mjs';
import cliConfig from './vite.cli.config.mjs';
import studioConfig from './vite.studio.config.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
try {
  await Promise.all([modules().then(schema), cdn(), manifest(), build(cliConfig)]);
  await styleSheet();
} catch (error) {
  console.error(`Build failed: ${error.message}`);
  process.exit(1);
}

function modules() {
  return new Promise((done, fail) => {
    spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
      stdio: 'inherit',
    })
      .once('error', fail)
      .once('close', (code) =>
        code === 0 ? done() : fail(new Error('tsc -p tsconfig.build.json failed, see above')),
      );
  });
}

async function cdn() {
  await build(cdnConfig);
  if (!existsSync('demo/index.html')) return;
  await build(studioConfig);
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
  cpSync('dist/studio', 'dist/demo/studio', { recursive: true });
}

/** The page's style sheet comes from the styles of the shadow root; merchants read it. */
async function styleSheet() {
  const { pageStyles } = await import(new URL('../dist/src/elements/widget/page-styles.js', import.meta.url));
  const file = 'dist/cdn/faq-widget.css';
  const options = await resolveConfig(file, { editorconfig: true });
  writeFileSync(file, await format(pageStyles.cssText, { ...options, filepath: file }));
}

/** The published schema comes from the definition that reads documents. */
async function schema() {
  const { documentSchema } = await import(new URL('../dist/src/core/schema.js', import.meta.url));
  const { $schema, ...rest } = toJsonSchema(documentSchema, {
    // Own functions have no JSON Schema form; anything else that has none stops the build.
    ignoreActions: ['check', 'raw_check', 'partial_check', 'check_items', 'transform'],
    overrideAction: withoutFlags,
    errorMode: 'throw',
  });
  write('dist/faq.schema.json', {
    $schema,
    $id: 'urn:faq-widget:faq.schema.json:1',
    title: 'faq-widget document',
    ...rest,
  });
}

/** A JSON Schema pattern has no flags: it is read as if with `u`; what `i` means is spelt out, `[a-z]` as `[a-zA-Z]`. */
function withoutFlags({ valibotAction: { type, requirement }, jsonSchema, errors }) {
  if (type !== 'regex' || errors?.length !== 1 || !/^i?u$/u.test(requirement.flags)) return undefined;
  const bothCases = (text) => (text.startsWith('\\') ? text : text.toLowerCase() + text.toUpperCase());
  const spellOut = (token) => {
    if (token.startsWith('[')) return token.replaceAll(/\\.|[a-z](?:-[a-z])?/giu, bothCases);
    return token.startsWith('\\') ? token : `[${bothCases(token)}]`;
  };
  const { ignoreCase, source } = requirement;
  const pattern = ignoreCase ? source.replaceAll(/\\.|\[[^\]]*\]|[a-z]/giu, spellOut) : source;
  return { ...jsonSchema, pattern: new RegExp(pattern, 'u').source };
}

async function manifest() {
  const globs = ['src/elements/**/*.ts', 'src/define/**/*.ts', 'src/define.ts'];
  // `outdir` must be what package.json names, or the analyzer would write its own idea there.
  const argv = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', ...globs];
  const found = JSON.stringify(await analyze({ argv, noWrite: true }));
  // The package holds no sources: point to what it holds.
  const elements = JSON.parse(found.replaceAll(/"\/?src\/([^"]+)\.ts"/gu, '"dist/src/$1.js"'));
  write('dist/custom-elements.json', elements);
  // The names of parts and properties that several elements share would stand there once for each of them.
  generateVsCodeCustomElementData(elements, {
    outdir: 'dist',
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
    hideLogs: true,
  });
}

function write(file, content) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
