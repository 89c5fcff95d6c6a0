import { fillFacts } from '../../core/facts.js';
import { plainText } from '../../core/plain-text.js';
import type { FaqDocument, Text } from '../../core/schema.js';
import { localize, sameLanguage } from '../../core/text.js';
import { loadWords } from '../../core/words.js';
import { readSoundDocument } from '../document-file.js';
import { escapeHtml, markdownToHtml } from '../html.js';
import { languagesOf, localeOf } from '../locale.js';
import { deliver, toJson, type OutputOptions } from '../output.js';

export interface RenderOptions extends OutputOptions {
  readonly locale?: string | undefined;
}

/** `faq-widget render FILE`: the whole FAQ as HTML that needs no script, and that `<faq-widget>` upgrades in place. */
export async function render(file: string, options: RenderOptions): Promise<number> {
  const { document } = readSoundDocument(file);
  const locale = localeOf(document, options.locale);
  const html = toPage(document, await readerFor(document, locale), locale);
  deliver(options.json ? toJson({ locale, html }) : html, options);
  return 0;
}

/** A text with its facts, and the language it is in where that is not the reader's. */
type Read = (text: Text) => { readonly value: string; readonly lang: string };

async function readerFor(document: FaqDocument, locale: string): Promise<Read> {
  const languages = new Set([locale, ...languagesOf(document)]);
  const words = new Map(
    await Promise.all([...languages].map(async (each) => [each, await loadWords(each)] as const)),
  );
  return (text) => {
    const { value, lang } = localize(text, locale, document.defaultLocale);
    const own = sameLanguage(lang, locale) ? locale : lang;
    const filled = fillFacts(value, {
      document,
      locale: own,
      words: words.get(own) ?? words.get(locale) ?? {},
    });
    return { value: filled, lang };
  };
}

function toPage(document: FaqDocument, read: Read, locale: string): string {
  const { title, intro, closing, topics, entries } = document;
  const level = title ? 3 : 2;
  const ids = new Set(entries.map(({ id }) => id));
  const { email } = typeof document.support === 'object' ? document.support : {};
  const resolve = (anchor: string) => {
    if (ids.has(anchor)) return `#${encodeURIComponent(anchor)}`;
    return anchor === 'contact' && email ? `mailto:${email}` : undefined;
  };
  const langOf = (lang: string) =>
    sameLanguage(lang, locale) ? '' : ` lang="${escapeHtml(lang)}" dir="auto"`;
  const prose = (text: Text | undefined): string[] => {
    if (text === undefined) return [];
    const { value, lang } = read(text);
    const html = markdownToHtml(value, { headingLevel: level + 1, resolve });
    return [langOf(lang) ? `<div${langOf(lang)}>${html}</div>` : html];
  };
  const heading = (text: Text, tag: string, id?: string) => {
    const { value, lang } = read(text);
    const ownId = id === undefined || ids.has(id) ? '' : ` id="${escapeHtml(id)}"`;
    return `<${tag}${ownId}${langOf(lang)}>${escapeHtml(plainText(value))}</${tag}>`;
  };
  const groups = topics.flatMap(({ id, label }) => {
    const own = entries.filter(({ topic }) => topic === id);
    if (own.length === 0) return [];
    const details = own.map((entry) => {
      const { value, lang } = read(entry.question);
      const summary = `<summary${langOf(lang)}>${escapeHtml(plainText(value))}</summary>`;
      return [`<details id="${escapeHtml(entry.id)}">`, summary, ...prose(entry.answer), '</details>'].join(
        '\n',
      );
    });
    return [heading(label, `h${level}`, id), ...details];
  });
  return [
    `<section lang="${escapeHtml(locale)}">`,
    ...(title ? [heading(title, 'h2')] : []),
    ...prose(intro),
    '<faq-widget>',
    ...groups,
    '</faq-widget>',
    ...prose(closing),
    '</section>',
  ].join('\n');
}
