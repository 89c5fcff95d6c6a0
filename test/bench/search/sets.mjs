import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const own = new URL('../', import.meta.url);
const store = new URL('../../../demo/store/faq.json', import.meta.url);
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The sets of a folder, a JSON file each: `{ name, lang, faqs: [{ id, question, answer?, keywords? }], queries: [{ q, relevant: [id, …] }],
 * unanswerable?: [{ q }] }`.
 *
 * @throws {Error} Where there is none, or a file is no such set.
 */
export function setsOf(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (files.length === 0)
    throw new Error(`--data=${folder}: there is no folder with .json files of this name.`);
  return files.map((file) => {
    const { name, lang, faqs, queries, unanswerable = [] } = json(join(folder, file));
    for (const [key, value] of Object.entries({ faqs, queries, unanswerable }))
      if (!Array.isArray(value))
        throw new Error(`${join(folder, file)}: "${key}" is no list. test/bench/README.md describes a set.`);
    return { name, lang, faqs, queries, unanswerable };
  });
}

/**
 * The questions of the project’s own store, in each language.
 *
 * @param half - `tune` to work with, `report` for figures that are published, `all`.
 * @param faqsOf - Reads the store’s entries as they are shown.
 */
export async function ownSets(half, faqsOf) {
  const isWanted = (question) => half === 'all' || question.half === half;
  return Promise.all(
    ['en', 'fr'].map(async (lang) => {
      const { questions, unanswerable } = json(new URL(`questions.${lang}.json`, own));
      return {
        name: `own ${lang}`,
        lang,
        faqs: await faqsOf(json(store), lang),
        queries: questions.filter(isWanted),
        unanswerable: unanswerable.filter(isWanted),
      };
    }),
  );
}
