/** Markdown as HTML that can do nothing but be read, followed and looked at; the widget shows the same. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { marked } from 'marked';

const SCHEMA: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
    '*': ['lang', 'dir'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['https'] },
  strip: ['script', 'style', 'form', 'template'],
};

/** HTML without scripts, styles, forms, ids and addresses that do something. */
export const sanitised = (html: string): Root => sanitize(fromHtml(html, { fragment: true }), SCHEMA) as Root;

export interface MarkdownOptions {
  /** The level that the text's own first headings get. */
  readonly headingLevel: number;
  /** Where a link inside the widget leads without a widget; `undefined` where it leads nowhere. */
  readonly resolve: (anchor: string) => string | undefined;
}

export function markdownToHtml(markdown: string, { headingLevel, resolve }: MarkdownOptions): string {
  const tree = sanitised(marked.parse(markdown, { async: false }));
  change(tree, (element) => {
    const level = /^h([1-6])$/u.exec(element.tagName)?.[1];
    if (level) element.tagName = `h${Math.min(6, headingLevel + Number(level) - 1)}`;
    if (element.tagName === 'img')
      Object.assign(element.properties, { loading: 'lazy', referrerPolicy: 'no-referrer' });
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const target = resolve(decoded(href.slice(1)));
    if (target === undefined) element.tagName = 'span';
    element.properties = target === undefined ? {} : { ...element.properties, href: target };
  });
  return toHtml(tree);
}

function change(node: Nodes, act: (element: Element) => void): void {
  if (node.type === 'element') act(node);
  if ('children' in node) for (const child of node.children) change(child, act);
}

/** As it stands where its escapes are broken: it leads nowhere, then. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
