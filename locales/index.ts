/** A part of the texts: those of a view are needed only with it, `found` with a search. */
export type Section = 'questions' | 'found' | 'calculator' | 'contact';

/**
 * The interface's languages, each in a file of its own, so that a page loads only the one that it shows.
 * The CDN bundle splits the files further, by section; elsewhere a file comes whole whatever the section.
 */
export const loaders: Readonly<
  Record<string, (section: Section) => Promise<{ default: Readonly<Record<string, string>> }>>
> = {
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
