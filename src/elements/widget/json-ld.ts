import { structuredData } from '../../core/json-ld/index.js';
import type { WidgetView } from './view.js';

/** What each widget of the page has to say. One of them speaks: the data of a store stands in a page once. */
const said = new Map<JsonLdWriter, string>();
let script: HTMLScriptElement | undefined;

/** Writes what the first widget says, or takes it out of the page. */
function write(): void {
  const [text] = said.values();
  if (script?.isConnected && script.textContent === text) return;
  script?.remove();
  script = undefined;
  if (text === undefined) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // A text node, not `text`: that setter takes no string where a page asks for trusted types.
  script.append(document.createTextNode(text));
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
