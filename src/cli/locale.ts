import { isLanguageTag } from '../core/checks.js';
import type { FaqDocument } from '../core/schema.js';
import { sameLanguage } from '../core/text.js';
import { writtenTexts } from '../core/texts.js';
import { UsageError } from './errors.js';
import { note } from './output.js';

/**
 * The language to write in: as asked for, else the document's own. Says so where nothing is written in it.
 *
 * @throws {UsageError} When it is no language tag.
 */
export function localeOf(document: FaqDocument, locale = document.defaultLocale): string {
  if (!isLanguageTag(locale))
    throw new UsageError(`--locale ${locale} is no language tag: give one such as "fr".`);
  if (!languagesOf(document).some((each) => sameLanguage(each, locale)))
    note(`No text is written in ${locale}: readers get ${document.defaultLocale}.`);
  return locale;
}

/** Every language that a text of the document is written in, its default first. */
export const languagesOf = (document: FaqDocument): string[] => [
  ...new Set([document.defaultLocale, ...writtenTexts(document).flatMap(({ lang }) => lang ?? [])]),
];
