/** What the benchmark runs of this project: bundled on its own, so that no build is needed. */
import { fillFacts } from '../../../src/core/facts.js';
import { plainText } from '../../../src/core/plain-text.js';
import { parseDocument } from '../../../src/core/read-document.js';
import type { Entry } from '../../../src/core/schema.js';
import { localize } from '../../../src/core/text.js';
import { loadWords } from '../../../src/core/words.js';
export { createSearch } from '../../../src/core/search.js';

export interface Faq {
  readonly id: string;
  readonly question: string;
  readonly answer?: string;
  readonly keywords?: readonly string[];
}

/** The entries of a document as a reader sees them, so that every engine searches the same texts. */
export async function faqsOf(json: unknown, locale: string): Promise<readonly Faq[]> {
  const document = parseDocument(json);
  const context = { document, locale, words: await loadWords(locale) };
  const read = (text: Parameters<typeof localize>[0]) =>
    plainText(fillFacts(localize(text, locale, document.defaultLocale).value, context));
  return document.entries.map(({ id, question, answer, keywords = [] }) => ({
    id,
    question: read(question),
    answer: read(answer),
    keywords: keywordsFor(keywords, locale),
  }));
}

function keywordsFor(keywords: NonNullable<Entry['keywords']>, locale: string): readonly string[] {
  const byLanguage: Readonly<Record<string, readonly string[]>> = Array.isArray(keywords)
    ? { [locale]: keywords as readonly string[] }
    : (keywords as Readonly<Record<string, readonly string[]>>);
  return byLanguage[locale] ?? [];
}

/** A document of entries that come without one. */
export const documentOf = (faqs: readonly Faq[], lang: string): unknown => ({
  version: 1,
  defaultLocale: lang,
  topics: [{ id: 'all', label: 'All' }],
  entries: faqs.map(({ id, question, answer = '', keywords = [] }) => ({
    id,
    topic: 'all',
    question,
    answer,
    keywords,
  })),
});
