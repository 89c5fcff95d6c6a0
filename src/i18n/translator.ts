import { createInstance, type TFunction } from 'i18next';
import type { Section } from '../../locales/index.js';
import type { MessageKey } from '../../locales/messages.js';
import { isLanguageTag } from '../core/checks.js';
import { availableLanguage, loadWords } from '../core/words.js';

/** Speaks one language: texts by i18next, and the words that facts need. */
export interface Translator {
  /** BCP 47 tag as asked for (`fr-CA`): numbers and dates follow it, texts its language. English where it is malformed. */
  readonly locale: string;
  readonly words: Readonly<Record<string, string>>;
  /** A whole number as this language writes it. */
  readonly number: (value: number) => string;
  /** The text for a key; `count` chooses the plural form. */
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** Private: a page's own i18next is neither used nor changed. */
const i18n = createInstance();
void i18n.init({
  lng: 'en',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  initAsync: false,
  // Lit escapes what it renders.
  interpolation: { escapeValue: false },
});

/** Speaks without its texts, where they cannot be had: the last word of a key is better than an empty page. */
export function wordlessTranslator(locale: string): Translator {
  const t: Translator['t'] = (key, { count = '' } = {}) =>
    `${String(count)} ${key.split('.').at(-1) ?? ''}`.trim();
  return { locale, words: {}, number: String, t };
}

/** Loads the one language that serves `locale`; rejects where its file cannot be had. */
export async function createTranslator(locale: string, section: Section = 'questions'): Promise<Translator> {
  const language = availableLanguage(locale) ?? 'en';
  // What every section needs stands in that of the questions.
  const [words, more] = await Promise.all([loadWords(language), loadWords(language, section)]);
  i18n.addResourceBundle(language, 'translation', { ...words, ...more }, true, true);
  const t: TFunction = i18n.getFixedT(language);
  const tag = isLanguageTag(locale) ? locale : language;
  const numbers = new Intl.NumberFormat(tag);
  return {
    locale: tag,
    words,
    number: (value) => numbers.format(value),
    // The language chooses text and plural form, the locale how numbers in it are written.
    t: (key, values = {}) => t(key, { ...values, lng: language, locale: tag }),
  };
}
