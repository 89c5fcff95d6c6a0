import { fillFacts } from '../facts.js';
import { plainText } from '../plain-text.js';
import type { Entry, FaqDocument, Text } from '../schema.js';
import { localize, matchLanguage, sameLanguage } from '../text.js';
import { loadWords } from '../words.js';
import type { IndexedEntry } from './types.js';

/** Reads texts as the page shows them, without their marks. */
export async function readerOf(document: FaqDocument, locale: string): Promise<(text: Text) => string> {
  const languages = new Set([locale, document.defaultLocale]);
  for (const { question, answer } of document.entries)
    for (const text of [question, answer]) languages.add(localize(text, locale, document.defaultLocale).lang);
  const factWords = new Map<string, Awaited<ReturnType<typeof loadWords>>>();
  for (const language of languages) factWords.set(language, await loadWords(language));
  return (text) => {
    const { value, lang } = localize(text, locale, document.defaultLocale);
    // A text that fell back says its facts in its own language, here as on the page.
    const ownLocale = sameLanguage(lang, locale) ? locale : lang;
    return plainText(
      fillFacts(value, { document, locale: ownLocale, words: factWords.get(ownLocale) ?? {} }),
    );
  };
}

/** @param locales - The languages of keywords, the best first. */
export function readEntry(
  entry: Entry,
  read: (text: Text) => string,
  locales: readonly string[],
): IndexedEntry {
  const { id, topic, question, answer, keywords } = entry;
  return {
    id,
    topic,
    question: read(question),
    keywords: keywordsFor(keywords, locales),
    answer: read(answer),
  };
}

function keywordsFor(keywords: Entry['keywords'], locales: readonly string[]): readonly string[] {
  if (keywords === undefined) return [];
  if (Array.isArray(keywords)) return keywords as readonly string[];
  const byLanguage = keywords as Readonly<Record<string, readonly string[]>>;
  const tags = Object.keys(byLanguage);
  const tag = locales.map((locale) => matchLanguage(locale, tags)).find(Boolean) ?? tags[0];
  return byLanguage[tag ?? ''] ?? [];
}
