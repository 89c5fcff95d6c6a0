import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

/*
 * The layers are kept by lint rules alone; here each of them refuses what it should, and lets pass what is right.
 * Only those rules run, without types, so that the snippets need not be real files.
 */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
    { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ],
});

async function refusals(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return messages.map(({ ruleId }) => ruleId);
}

const REFUSED = [
  ['src/core/snippet.ts', "import { LitElement } from 'lit';"],
  ['src/core/snippet.ts', "import { readFileSync } from 'node:fs';"],
  ['src/core/snippet.ts', "import '@valibot/to-json-schema';"],
  ['src/core/snippet.ts', "import type { Translator } from '../i18n/translator.js';"],
  ['src/core/snippet.ts', "export * from '../adapters/load-document.js';"],
  ['src/core/snippet.ts', "await import('../elements/faq-widget.js');"],
  ['src/core/snippet.ts', "await import('i18next');"],
  ['src/core/deep/snippet.ts', "import '../../elements/events.js';"],
  ['src/core/snippet.ts', "import '../index.js';"],
  ['src/core/snippet.ts', "import '../define.js';"],
  ['src/i18n/snippet.ts', "import '../elements/events.js';"],
  ['src/i18n/snippet.ts', "import '../adapters/load-document.js';"],
  ['src/i18n/snippet.ts', "import '../define/faq-widget.js';"],
  ['src/adapters/snippet.ts', "import '../elements/events.js';"],
  ['src/adapters/snippet.ts', "import '../i18n/translator.js';"],
  ['src/adapters/snippet.ts', "import { html } from 'lit';"],
  ['src/elements/snippet.ts', "import '../define.js';"],
  ['src/elements/deep/snippet.ts', "await import('../../define/faq-widget.js');"],
  ['src/frameworks/snippet.ts', "import type { Policy } from '../core/schema.js';"],
  ['locales/snippet.ts', "import '../src/core/text.js';"],
  ...[
    'window.name',
    'document.title',
    'navigator.language',
    'location.hash',
    "localStorage.getItem('x')",
    "fetch('/x')",
    'performance.now()',
    'Date.now()',
    'new Date()',
    'Date()',
  ].map((code) => ['src/core/snippet.ts', `export const x = ${code};`]),
];

for (const [file, code] of REFUSED)
  test(`${file} may not: ${code}`, async () => {
    assert.notDeepEqual(await refusals(file, code), []);
  });

const ALLOWED = [
  ['src/core/snippet.ts', "import * as v from 'valibot';"],
  ['src/core/snippet.ts', "await import('fuse.js/basic');"],
  ['src/core/snippet.ts', "import { text } from './text.js';"],
  ['src/core/deep/snippet.ts', "import { text } from '../text.js';"],
  ['src/core/snippet.ts', "import { loaders } from '../../locales/index.js';"],
  ['src/core/snippet.ts', 'export const x = (document: { title: string }) => new Date(document.title);'],
  [
    'src/i18n/snippet.ts',
    "import i18next from 'i18next'; import '../core/text.js'; import '../../locales/index.js';",
  ],
  ['src/adapters/snippet.ts', "import '../core/text.js'; export const x = () => fetch('/');"],
  [
    'src/elements/snippet.ts',
    "import { html } from 'lit'; import '../core/text.js'; import '../i18n/translator.js'; await import('../adapters/load-document.js');",
  ],
  ['src/define.ts', "import './elements/faq-widget.js';"],
  ['locales/snippet.ts', "import type { Messages } from './messages.js';"],
];

for (const [file, code] of ALLOWED)
  test(`${file} may: ${code}`, async () => {
    assert.deepEqual(await refusals(file, code), []);
  });
