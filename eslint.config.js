import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const LAYERS = ['core', 'i18n', 'adapters', 'elements', 'define', 'cli', 'frameworks'];

/**
 * One folder of src and what it may import: other layers, and packages (all of them unless named).
 * test/node/layers.test.mjs shows that each of these refuses what it should.
 */
function layer(name, { layers, packages, rules = {}, syntax = [] }) {
  const others = LAYERS.filter((other) => other !== name && !layers.includes(other));
  const forbidden = [
    {
      regex: `^\\.{1,2}/(?:.*/)?(?:${others.join('|')})(?:/|\\.js$)`,
      message: `src/${name} may import ${['itself', ...layers].join(', ')} and no other layer.`,
    },
    { regex: '^(?:\\.\\./)+index\\.js$', message: 'The public entry is for users of the package.' },
    ...(packages
      ? [
          {
            regex: `^(?![./])(?!(?:${packages.join('|') || '-'})$)`,
            message: `src/${name} may import ${packages.length ? packages.join(' and ') : 'no'} packages only.`,
          },
        ]
      : []),
  ];
  return {
    files: [`src/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbidden }],
      // The rule above does not see import().
      'no-restricted-syntax': [
        'error',
        ...forbidden.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/u]`,
          message,
        })),
        ...syntax,
      ],
      ...rules,
    },
  };
}

const NO_DOM = 'The core has no DOM and no network: it must run in Node as it does in a page.';
const NO_CLOCK = 'The core has no clock: take `now` as a parameter.';

export default defineConfig(
  // What is compiled against the built package is judged by the compiler.
  globalIgnores(['dist/', 'coverage/', 'tools/lit-analyzer/', 'test/types/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs', '*.js'], languageOptions: { globals: globals.node } },
  // Functions given to page.evaluate() run in the browser.
  {
    files: ['tools/size.mjs', 'tools/theming-pictures.mjs', 'test/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `@click=${() => this.#close()}` is how a template hands over a listener.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai: `expect(element).to.exist`; and a test that finds nothing should fail at that line.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // equal() is typed as a promise, for a kind of snapshot that is not used here; accessible() really is one.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  layer('core', {
    layers: [],
    packages: ['valibot', 'fuse\\.js/basic', 'schema-dts'], // the last for its types alone
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch'].map(
          (name) => ({ name, message: NO_DOM }),
        ),
        { name: 'performance', message: NO_CLOCK },
      ],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: NO_CLOCK }],
    },
    syntax: [
      {
        selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
        message: NO_CLOCK,
      },
    ],
  }),
  layer('i18n', { layers: ['core'] }),
  layer('adapters', { layers: ['core'], packages: [] }),
  layer('elements', { layers: ['core', 'i18n', 'adapters'] }),
  layer('frameworks', { layers: ['elements'], packages: ['lit', 'react', 'vue'] }),
  layer('cli', { layers: ['core'] }),
  { files: ['src/cli/**/*.ts'], languageOptions: { globals: globals.node } },
  {
    files: ['locales/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./)', message: 'Texts stand alone.' }] },
      ],
    },
  },
);
