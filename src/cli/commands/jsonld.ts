import { structuredData } from '../../core/json-ld/index.js';
import { loadWords } from '../../core/words.js';
import { readSoundDocument } from '../document-file.js';
import { InputError } from '../errors.js';
import { localeOf } from '../locale.js';
import { deliver, note, toJson, type OutputOptions } from '../output.js';

export interface JsonLdOptions extends OutputOptions {
  readonly locale?: string | undefined;
  readonly faqPage?: boolean | undefined;
}

/** `faq-widget jsonld FILE`: the store's policy as schema.org data. It is JSON with and without `--json`. */
export async function jsonld(file: string, options: JsonLdOptions): Promise<number> {
  const { document } = readSoundDocument(file);
  const locale = localeOf(document, options.locale);
  const faqPage = options.faqPage ? document.entries.map(({ id }) => id) : undefined;
  const data = structuredData(document, { locale, words: await loadWords(locale), faqPage });
  if (!data)
    throw new InputError(
      `${file} has neither a policy nor a way to reach the store: add them, or ask for the questions with --faq-page.`,
    );
  deliver(toJson(data), options);
  if (options.faqPage)
    note(
      'Search engines stopped showing FAQPage results in May 2026. Keep one FAQPage on a page, of answers that stand on it.',
    );
  return 0;
}
