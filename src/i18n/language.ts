import { isLanguageTag } from '../core/checks.js';

/** What a page says about the language around an element. */
export interface PageLanguage {
  /** BCP 47 tag of the nearest `lang`; `undefined` where no ancestor has one. */
  readonly lang: string | undefined;
  /** The nearest `dir`, unless a `lang` stands nearer: a language brings its own direction. */
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/** Reads the nearest `lang` and `dir`, from the element itself outwards, through shadow roots. */
export function pageLanguage(element: Element): PageLanguage {
  let dir: PageLanguage['dir'];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const ownDir = node.getAttribute('dir')?.toLowerCase();
    if (ownDir === 'ltr' || ownDir === 'rtl') dir ??= ownDir;
    // `en_US` is not a language tag, but what is meant is clear.
    const lang = node.getAttribute('lang')?.replaceAll('_', '-');
    if (lang && isLanguageTag(lang)) return { lang, dir };
  }
  return { lang: undefined, dir };
}

/** "rtl" for languages written from right to left. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

// Intl.Locale's own getTextInfo is missing in Firefox of the last two years.
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

function parentOf(node: Element): Element | null {
  const root = node.parentNode;
  return root instanceof ShadowRoot ? root.host : node.parentElement;
}
