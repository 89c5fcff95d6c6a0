import type en from './en.js';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type SourceKey = keyof typeof en;

/** A message as code asks for it: the plural form is chosen by `count`. */
export type MessageKey = SourceKey extends infer K ? (K extends `${infer Base}_${Plural}` ? Base : K) : never;

type PluralBase = SourceKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/**
 * All messages of one language. `Category` names the plural categories that the language has
 * (`new Intl.PluralRules(tag).resolvedOptions().pluralCategories`), so that none can be forgotten.
 */
export type Messages<Category extends Plural> = Record<Exclude<MessageKey, PluralBase>, string> &
  Record<`${PluralBase}_${Category}`, string>;
