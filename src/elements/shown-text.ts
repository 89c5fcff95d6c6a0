import { html, type TemplateResult } from 'lit';
import type { FaqDocument, Text } from '../core/schema.js';
import { localize, sameLanguage } from '../core/text.js';

/** A text ready to be shown; `lang` only where it is not in the reader's language. */
export interface ShownText {
  readonly value: string;
  readonly lang?: string;
}

/**
 * A text as its reader gets it, facts and all as they are written.
 *
 * @param contentLocale - BCP 47 tag of the reader.
 * @param interfaceLocale - That of the interface: a text in its language needs no `lang` of its own.
 */
export function showText(
  text: Text,
  { defaultLocale }: FaqDocument,
  contentLocale: string,
  interfaceLocale: string,
): ShownText {
  const { value, lang } = localize(text, contentLocale, defaultLocale);
  return sameLanguage(lang, interfaceLocale) ? { value } : { value, lang };
}

/** A text that carries its own language where that is not the reader's. */
export function spoken({ value, lang }: ShownText): TemplateResult | string {
  return lang === undefined ? value : html`<span lang=${lang} dir="auto">${value}</span>`;
}
