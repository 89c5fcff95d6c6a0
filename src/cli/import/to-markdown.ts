/** HTML to Markdown. */
import type { Element, Root, RootContent } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toHtml } from 'hast-util-to-html';
import { sanitised } from '../html.js';

/** A part of a page as Markdown, without scripts, forms and what else is no prose. */
export function markdownOf(nodes: readonly RootContent[]): string {
  const clean = sanitised(toHtml({ type: 'root', children: [...nodes] }));
  return toMarkdown(toMdast(withoutEmptyLinks(clean)), {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
  }).trim();
}

export const htmlToMarkdown = (html: string): string => markdownOf(sanitised(html).children);

/** A link without an address, or to a place of the old page, keeps its words. */
function withoutEmptyLinks<Node extends Root | Element>(node: Node): Node {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const { href } = child.properties;
    if (child.tagName === 'a' && (typeof href !== 'string' || href.startsWith('#') || href === ''))
      child.tagName = 'span';
    withoutEmptyLinks(child);
  }
  return node;
}
