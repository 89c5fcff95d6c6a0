/** The studio speaks two languages, by one small table each. */
import { en } from './en.js';
import { fr } from './fr.js';

export const LANGUAGES = ['en', 'fr'] as const;
export type StudioLanguage = (typeof LANGUAGES)[number];

type Written = keyof typeof en;
/** A text with a number is written once for each plural form, and asked for without it. */
export type TextKey = Written extends infer K
  ? K extends `${infer Stem}_one`
    ? Stem
    : K extends `${string}_other`
      ? never
      : K
  : never;
export type Texts = Readonly<Record<Written, string>>;
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const TABLES: Readonly<Record<StudioLanguage, Texts>> = { en, fr };

/** Gives texts their words; `count` chooses the plural form. */
export function speak(language: StudioLanguage): Say {
  const texts: Readonly<Record<string, string>> = TABLES[language];
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    // French has a form for millions that no list here reaches.
    const form = typeof values.count === 'number' && plural.select(values.count) === 'one' ? 'one' : 'other';
    const text = texts[key] ?? texts[`${key}_${form}`] ?? key;
    return text.replace(/\{(\w+)\}/gu, (raw, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? raw);
    });
  };
}

/** The first of the reader's languages that the studio speaks. */
export const chooseLanguage = (wanted: readonly (string | null | undefined)[]): StudioLanguage =>
  wanted.flatMap((tag) => LANGUAGES.find((own) => tag?.toLowerCase().split('-')[0] === own) ?? [])[0] ?? 'en';
