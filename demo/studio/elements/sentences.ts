/** What a check says in the studio's language; where it has no words for it, in the library's. */
import type { Check } from '../model/checks.js';
import { en } from '../texts/en.js';
import type { Say, TextKey } from '../texts/index.js';

export interface Sentence {
  readonly text: string;
  /** Set where it is not in the studio's language. */
  readonly lang?: 'en';
}

const isKey = (key: string): key is TextKey => Object.hasOwn(en, key);

export function sentenceOf(check: Check, say: Say, language: string): Sentence {
  const { code, found, fix = '', fact = '', excerpt = '', locale, message, path } = check;
  const values = {
    found: found?.text ?? '',
    fix,
    fact,
    excerpt,
    path,
    name: code.replace(/^(?:missing|invalid)-/u, ''),
    language: locale === undefined ? '' : languageName(locale, language),
  };
  const [kind] = /^(?:missing|invalid)(?=-)/u.exec(code) ?? [];
  const own = [`check.${code}`, `check.${kind ?? ''}`].find(isKey);
  // The library names the value and the remedy; only the plainest problems are as clear without.
  return own && (language !== 'en' || !kind || own === `check.${code}`)
    ? { text: say(own, values) }
    : { text: message, ...(language !== 'en' && { lang: 'en' as const }) };
}

/** "français" for `fr`, in the reader's language; the tag itself where Intl does not know it. */
export function languageName(tag: string, reader: string): string {
  try {
    const name = new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
  } catch {
    return tag;
  }
}
