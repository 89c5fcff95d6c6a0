import type { Text } from './schema.js';

/** A text as one reader sees it, with the language that it is really written in. */
export interface LocalText {
  readonly value: string;
  /** BCP 47 tag. Differs from the reader's own where the text had to fall back. */
  readonly lang: string;
}

/**
 * Finds a text for a reader: the exact tag, then ever shorter ones (`zh-Hant-TW`, `zh-Hant`, `zh`),
 * then the document's default language, then the first that is present. A plain string is in the default language.
 */
export function localize(text: Text, locale: string, defaultLocale: string): LocalText {
  if (typeof text === 'string') return { value: text, lang: defaultLocale };
  const tags = Object.keys(text);
  const lang = matchLanguage(locale, tags) ?? matchLanguage(defaultLocale, tags) ?? tags[0] ?? defaultLocale;
  return { value: text[lang] ?? '', lang };
}

/**
 * The one of `available` that serves `locale`: the same tag or a shorter form of it, whatever the case.
 * `undefined` where none does. (RFC 4647, section 3.4, "lookup".)
 */
export function matchLanguage(locale: string, available: readonly string[]): string | undefined {
  for (let tag = locale.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = available.find((candidate) => candidate.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Do two tags name the same language? `fr-CA` and `fr` do. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}
