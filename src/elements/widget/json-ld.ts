import { structuredData } from '../../core/json-ld/index.js';
import type { WidgetView } from './view.js';

/** What each widget of the page has to say. One of them speaks: the data of a store stands in a page once. */
const said = new Map<JsonLdWriter, string>();
let script: HTMLScriptElement | undefined;

/** What TypeScript does not know yet: a page may ask that no plain string becomes a script, be it data only. */
declare const trustedTypes:
  | { createPolicy(name: string, rules: { createScript: (text: string) => string }): TrustedPolicy }
  | undefined;
interface TrustedPolicy {
  /** Not a string, but what a script takes for one. */
  createScript(text: string): string;
}
let policy: TrustedPolicy | undefined;

/** @throws {TypeError} Where the page lists its policies, and `faq-widget` is none of them. */
function trusted(text: string): string {
  if (typeof trustedTypes === 'undefined') return text;
  policy ??= trustedTypes.createPolicy('faq-widget', { createScript: (data) => data });
  return policy.createScript(text);
}

/** Writes what the first widget of the page says, whichever was ready first, or takes it out. */
function write(): void {
  const [first] = [...said.keys()].sort((a, b) => a.compare(b));
  const text = first && said.get(first);
  if (script?.isConnected && script.textContent === text) return;
  script?.remove();
  script = undefined;
  if (text === undefined) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = trusted(text);
  document.head.append(script);
}

/** One widget's structured data, for what it shows. */
export class JsonLdWriter {
  constructor(private readonly view: WidgetView) {}

  /** Says what is shown now; nothing while the widget is not in the page, or no longer asks for it. */
  update(): void {
    const text = this.#text();
    if (text === said.get(this)) return;
    if (text === undefined) said.delete(this);
    else said.set(this, text);
    write();
  }

  /** By their places in the page, from top to bottom. */
  compare(other: JsonLdWriter): number {
    const position = this.view.host.compareDocumentPosition(other.view.host);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }

  remove(): void {
    said.delete(this);
    write();
  }

  #text(): string | undefined {
    const { host, documents, content, locale } = this.view;
    if (host.jsonLd === null || !host.isConnected || !documents.document || !documents.isWhole || !content)
      return undefined;
    const { contentLocale } = locale;
    const asked = host.jsonLd.split(/\s+/u).includes('faq-page');
    const data = structuredData(documents.document, {
      locale: contentLocale,
      words: locale.wordsOf(contentLocale),
      faqPage: asked ? [...content.entries.keys()] : undefined,
    });
    return data && JSON.stringify(data).replaceAll('<', '\\u003c');
  }
}
