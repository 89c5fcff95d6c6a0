/** The interface's languages, each in a file of its own, so that a page loads only the one that it shows. */
export const loaders: Readonly<Record<string, () => Promise<{ default: Readonly<Record<string, string>> }>>> =
  {
    ar: () => import('./ar.js'),
    en: () => import('./en.js'),
    fr: () => import('./fr.js'),
  };
