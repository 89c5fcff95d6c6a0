import { loaders, type Section } from '../../locales/index.js';
import { isLanguageTag } from './checks.js';
import { matchLanguage } from './text.js';

/**
 * The language of ours that serves a locale: the very tag, else by its script (`zh-Hant` for `zh-TW`), else the language
 * alone (`fr` for `fr-CA`). `undefined` where we lack it.
 */
export function availableLanguage(locale: string): string | undefined {
  const ours = Object.keys(loaders);
  if (ours.includes(locale) || !isLanguageTag(locale)) return matchLanguage(locale, ours);
  return matchLanguage(new Intl.Locale(locale).maximize().toString(), ours);
}

/** The interface texts for a locale, at least those of a section; English where we lack its language. */
export async function loadWords(
  locale: string,
  section: Section = 'questions',
): Promise<Readonly<Record<string, string>>> {
  const load = loaders[availableLanguage(locale) ?? 'en'];
  return load ? (await load(section)).default : {};
}
