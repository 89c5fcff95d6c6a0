import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';

/* The interface texts of the built package: each language says the same things, in all its plural forms. */

const folder = new URL('../../dist/locales/', import.meta.url);
const PLURAL = /_(zero|one|two|few|many|other)$/u;

const { loaders } = await import(new URL('index.js', folder));
const languages = new Map();
for (const [language, load] of Object.entries(loaders)) languages.set(language, (await load()).default);

/** Placeholder names by key, plural forms together: `{{count, number}}` is `count`. */
function placeholders(messages) {
  const found = {};
  for (const [key, text] of Object.entries(messages)) {
    const names = (found[key.replace(PLURAL, '')] ??= new Set());
    for (const [, name] of text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/gu)) names.add(name);
  }
  return Object.fromEntries(Object.entries(found).map(([key, names]) => [key, [...names].sort()]));
}

test('every file is a language that can be loaded', async () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'index.js')) {
    const { default: messages } = await import(new URL(file, folder));
    assert.equal(messages, languages.get(file.replace('.js', '')), file);
  }
});

const source = languages.get('en');
for (const [language, messages] of languages) {
  test(`${language}: the keys and placeholders of English`, () => {
    assert.deepEqual(placeholders(messages), placeholders(source));
  });

  test(`${language}: texts that say something`, () => {
    for (const [key, text] of Object.entries(messages)) {
      assert.equal(typeof text, 'string', key);
      assert.match(text, /\S/u, key);
      // A half-typed placeholder would reach the shopper.
      assert.doesNotMatch(text.replaceAll(/\{\{[^{}]+\}\}/gu, ''), /[{}]/u, key);
    }
  });

  test(`${language}: all plural forms of the language, and no others`, () => {
    const forms = {};
    for (const key of Object.keys(messages).filter((name) => PLURAL.test(name)))
      (forms[key.replace(PLURAL, '')] ??= []).push(PLURAL.exec(key)[1]);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // i18next takes `_zero` for 0 in any language, where there is one.
    for (const [key, found] of Object.entries(forms))
      assert.deepEqual(
        found.filter((form) => form !== 'zero' || categories.includes(form)).sort(),
        [...categories].sort(),
        key,
      );
    const plurals = (texts) =>
      new Set(
        Object.keys(texts)
          .filter((key) => PLURAL.test(key))
          .map((key) => key.replace(PLURAL, '')),
      );
    assert.deepEqual(plurals(messages), plurals(source));
  });
}
