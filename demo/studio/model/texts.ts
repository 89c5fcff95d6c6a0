/** Texts in several languages, and what is missing in one of them. An empty text is one that is not there. */
import { pointer } from '../../../src/core/problems.js';
import { isFields } from '../../../src/core/reader.js';
import { defaultLocaleOf, getAt, type Draft } from './draft.js';

/** A text in one language; empty where it is missing. A plain string is in the document's own. */
export function textIn(text: unknown, language: string, defaultLocale: string): string {
  if (typeof text === 'string') return language === defaultLocale ? text : '';
  const version = isFields(text) && Object.hasOwn(text, language) ? text[language] : undefined;
  return typeof version === 'string' ? version : '';
}

/** A text with another wording in one language; `undefined` where nothing is left of it. */
export function withText(text: unknown, language: string, value: string, defaultLocale: string): unknown {
  const kept = value.trim() === '' ? undefined : value;
  if (typeof text === 'string' && language === defaultLocale) return kept;
  if (text === undefined && language === defaultLocale) return kept;
  const versions = typeof text === 'string' ? { [defaultLocale]: text } : isFields(text) ? text : {};
  const all = Object.entries({ ...versions, [language]: kept }).filter(
    ([, version]) => version !== undefined,
  );
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** A text as somebody sees it who reads several languages: the first of these that it has, or any. */
export function anyText(text: unknown, languages: readonly string[], defaultLocale: string): string {
  const wanted = languages.map((language) => textIn(text, language, defaultLocale)).find(Boolean);
  if (wanted !== undefined) return wanted;
  const versions = typeof text === 'string' ? [text] : isFields(text) ? Object.values(text) : [];
  return versions.find((version) => typeof version === 'string') ?? '';
}

/** A text that shoppers read, and where it is written. */
export interface TextPlace {
  /** JSON Pointer. */
  readonly path: string;
  readonly text: unknown;
}

const PAGE_TEXTS = ['title', 'intro', 'closing'] as const;

/** Every text of topics and entries, and those around them that are written at all, from top to bottom. */
export function textPlaces(draft: Draft): TextPlace[] {
  const around = PAGE_TEXTS.map((key) => ({ path: pointer(key), text: draft[key] }));
  return [
    ...around.filter(({ text }) => text !== undefined),
    ...draft.topics.map(({ label }, index) => ({ path: pointer('topics', index, 'label'), text: label })),
    ...draft.entries.flatMap(({ question, answer }, index) => [
      { path: pointer('entries', index, 'question'), text: question },
      { path: pointer('entries', index, 'answer'), text: answer },
    ]),
  ];
}

/** The languages that a document is written in, its own first. */
export function languagesOf(draft: Draft): string[] {
  const labels = ['/store/name', '/support/intro'].map((path) => getAt(draft, path));
  const found = [...textPlaces(draft).map(({ text }) => text), ...labels].flatMap((text) =>
    isFields(text) ? Object.keys(text) : [],
  );
  return [...new Set([defaultLocaleOf(draft), ...found])];
}

export interface MissingText {
  readonly path: string;
  readonly language: string;
}

/** What is not written yet in these languages, from top to bottom. */
export function missingTexts(draft: Draft, languages: readonly string[]): MissingText[] {
  const defaultLocale = defaultLocaleOf(draft);
  return textPlaces(draft).flatMap(({ path, text }) =>
    languages
      .filter((language) => textIn(text, language, defaultLocale).trim() === '')
      .map((language) => ({ path, language })),
  );
}

/** The first missing text behind a place, or from the top again. @param after - The text just looked at, if any. */
export function nextMissing(
  draft: Draft,
  languages: readonly string[],
  after: MissingText | undefined,
): MissingText | undefined {
  const missing = missingTexts(draft, languages);
  const order = textPlaces(draft).map(({ path }) => path);
  const rank = ({ path, language }: MissingText) => order.indexOf(path) * 100 + languages.indexOf(language);
  return missing.find((each) => after === undefined || rank(each) > rank(after)) ?? missing[0];
}
