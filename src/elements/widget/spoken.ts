import { html, type TemplateResult } from 'lit';
import type { ShownText } from './content.js';

/** A text that carries its own language where that is not the reader's. */
export function spoken({ value, lang }: ShownText): TemplateResult | string {
  return lang === undefined ? value : html`<span lang=${lang} dir="auto">${value}</span>`;
}
