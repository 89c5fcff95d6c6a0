import { isLanguageTag } from '../core/checks.js';
import type { FaqDocument } from '../core/schema.js';
import { UsageError } from './errors.js';

/** The language to write in: as asked for, else the document's own. @throws {UsageError} When it is no language tag. */
export function localeOf(document: FaqDocument, locale = document.defaultLocale): string {
  if (!isLanguageTag(locale))
    throw new UsageError(`--locale ${locale} is no language tag: give one such as "fr".`);
  return locale;
}
