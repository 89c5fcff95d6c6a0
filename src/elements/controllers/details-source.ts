import type { Entry, FaqDocument, Topic } from '../../core/schema.js';

/** A document made of the page's own `<details>`, which stay where they are and keep what they hold. */
export interface DetailsSource {
  readonly document: FaqDocument;
  /** Each entry's element, by entry id. */
  readonly elements: ReadonlyMap<string, HTMLDetailsElement>;
  /** Each topic's heading, by topic id. */
  readonly headings: ReadonlyMap<string, Element>;
}

/**
 * Reads `<details><summary>` children. A heading between them starts a topic.
 * Entries without an `id` get one from their question, so that links to them survive a new order.
 */
export function readDetails(host: Element, locale: string): DetailsSource | undefined {
  const topics: Topic[] = [];
  const entries: Entry[] = [];
  const elements = new Map<string, HTMLDetailsElement>();
  const headings = new Map<string, Element>();
  for (const child of host.children) {
    if (/^H[1-6]$/u.test(child.tagName)) {
      const id = unique(
        child,
        topics.map((topic) => topic.id),
      );
      topics.push({ id, label: words(child) });
      headings.set(id, child);
    }
    if (!(child instanceof HTMLDetailsElement)) continue;
    if (topics.length === 0) topics.push({ id: 'all', label: '' });
    const summary = child.querySelector(':scope > summary');
    const answer = [...child.childNodes]
      .filter((node) => node !== summary)
      .map(words)
      .join(' ');
    const id = unique(summary ?? child, [...elements.keys()], child.id);
    entries.push({ id, topic: topics.at(-1)?.id ?? '', question: words(summary ?? child), answer });
    elements.set(id, child);
  }
  if (entries.length === 0) return undefined;
  return { document: { version: 1, defaultLocale: locale, topics, entries }, elements, headings };
}

function words(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function unique(node: Element, taken: readonly string[], wanted = node.id): string {
  const base =
    wanted ||
    words(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') ||
    'entry';
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}
