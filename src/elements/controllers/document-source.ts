import { parseJson, resolveSource } from '../../adapters/load-document.js';
import type { FaqWidget } from '../faq-widget.js';
import type { DocumentHost } from './document-controller.js';

/** Where a host's document comes from. Two sources with the same `key` are the same: nothing is loaded again. */
export type Source =
  | { readonly kind: 'json'; readonly key: unknown; readonly read: () => unknown }
  /** `locale`: the language of the file, where it holds one only. */
  | { readonly kind: 'url'; readonly key: string; readonly locale: string | undefined }
  | { readonly kind: 'parent'; readonly key: FaqWidget }
  | { readonly kind: 'details'; readonly key: Element };

/** The first that the host has: `content`, `src`, the widget around it, a JSON script, its `<details>` children. */
export function findSource(host: DocumentHost, pageLocale: string | undefined): Source {
  const { content, src, locales = '' } = host;
  if (content !== undefined && content !== null) {
    return {
      kind: 'json',
      key: content,
      read: () => (typeof content === 'string' ? parse(content) : content),
    };
  }
  if (src) {
    const names = locales.split(/[\s,]+/u).filter(Boolean);
    const { url, locale } = resolveSource(src, names, pageLocale ?? names[0] ?? 'en');
    return { kind: 'url', key: URL.parse(url, host.baseURI)?.href ?? url, locale };
  }
  const parent = parentWidget(host);
  if (parent) return { kind: 'parent', key: parent };
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return { kind: 'details', key: host };
  return { kind: 'json', key: script.textContent, read: () => parse(script.textContent) };
}

/** The widget that an element stands in, be it among its children or inside it. */
export function parentWidget(element: Element): FaqWidget | null {
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? root.host.closest('faq-widget') : null;
  return element.parentElement?.closest('faq-widget') ?? around;
}

const parse = (text: string) => parseJson(text, 'The document inside the element', 'check its text');
