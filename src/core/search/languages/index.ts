import { matchLanguage } from '../../text.js';
import { PLAIN, type LanguageTable } from '../language.js';

/** Each in a file of its own: a page loads the one that it searches in. */
const loaders: Readonly<Record<string, () => Promise<{ default: LanguageTable }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
  zh: () => import('./zh.js'),
};

/** What is known of the language that serves a locale; of others, nothing. */
export async function loadTable(locale: string): Promise<LanguageTable> {
  const load = loaders[matchLanguage(locale, Object.keys(loaders)) ?? ''];
  return load ? (await load()).default : PLAIN;
}
