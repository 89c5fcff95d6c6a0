/** What schemas are made of. Each message says what is wanted, so that a problem can name its remedy. */
import * as v from 'valibot';
import { isCalendarDay, isLanguageTag } from './checks.js';

export const nonEmpty = v.pipe(v.string('a text'), v.nonEmpty('a text that is not empty'));
export const id = v.pipe(v.string('an id'), v.regex(/^\S+$/u, 'an id without spaces'));
export const list = <S extends v.GenericSchema>(item: S) => v.array(item, 'a list');
export const matching = (pattern: RegExp, message: string) =>
  v.pipe(v.string(message), v.regex(pattern, message));

/** A calendar day, `YYYY-MM-DD`, in the store's time zone. */
export const day = v.pipe(
  matching(/^\d{4}-\d{2}-\d{2}$/u, 'a date such as "2026-11-26"'),
  v.check(isCalendarDay, 'a day that exists in the calendar'),
);
export const webAddress = matching(/^https?:\/\/[^\s/?#]+\S*$/u, 'an https address');

/** A BCP 47 tag; the pattern is what JSON Schema can say of it. */
export const languageTag = v.pipe(
  matching(/^[A-Za-z]{2,8}(-[A-Za-z\d]{1,8})*$/u, 'a language tag such as "fr"'),
  v.check(isLanguageTag, 'a language tag such as "fr"'),
);
/** One value for each language. */
export const byLanguage = <S extends v.GenericSchema>(value: S) => v.record(languageTag, value);

/** A text in one language (the document's own), or one for each language tag. */
export const textSchema = v.union(
  [nonEmpty, v.pipe(byLanguage(nonEmpty), v.minEntries(1, 'a text for at least one language'))],
  'a text, or an object with one text for each language',
);
