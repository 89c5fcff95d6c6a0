import { loaders, type Section } from '../../locales/index.js';
import { matchLanguage } from './text.js';

/** The language of ours that serves a locale (`fr` for `fr-CA`); `undefined` where we lack it. */
export function availableLanguage(locale: string): string | undefined {
  return matchLanguage(locale, Object.keys(loaders));
}

/** The interface texts for a locale, at least those of a section; English where we lack its language. */
export async function loadWords(
  locale: string,
  section: Section = 'questions',
): Promise<Readonly<Record<string, string>>> {
  const load = loaders[availableLanguage(locale) ?? 'en'];
  return load ? (await load(section)).default : {};
}
