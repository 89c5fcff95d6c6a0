import type { Element, Nodes, Root } from 'hast';

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

/** The first element that fits, in document order. */
export function find(node: Root | Element, fits: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (fits(child)) return child;
    const found = find(child, fits);
    if (found) return found;
  }
  return undefined;
}
