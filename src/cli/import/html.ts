/** Questions and answers of an HTML page: details, definition lists, accordions, microdata, headings, JSON-LD. */
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { pairIn, type Pair } from './accordions.js';
import { entriesOfJsonLd } from './json.js';
import { oneLine, type Page, type PageEntry } from './page.js';
import { importText } from './text.js';
import { markdownOf } from './to-markdown.js';
import { find, isElement } from './tree.js';

/** What is on every page of a shop, and no answer. */
const FRAME = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'form',
  'svg',
  'iframe',
  'button',
  'input',
]);

/** What a page consists of, from top to bottom. */
type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'pair';
      readonly question: string;
      readonly answer: string;
      readonly id: string | undefined;
    }
  | { readonly kind: 'content'; readonly nodes: readonly RootContent[] };

export function importHtml(html: string): Page {
  const tree = fromHtml(html);
  const root =
    find(tree, ({ tagName }) => tagName === 'main') ??
    find(tree, ({ tagName }) => tagName === 'body') ??
    tree;
  const locale = find(tree, ({ tagName }) => tagName === 'html')?.properties.lang;
  const head = find(tree, ({ tagName }) => tagName === 'title');
  const parts: Part[] = [];
  collect(root, tree, parts, new Set());
  const page = fromPairs(parts) ?? fromHeadings(parts);
  const marked = fromJsonLd(tree);
  const chosen = marked.length > (page?.entries.length ?? 0) ? { entries: marked, notes: [] } : page;
  const named = { locale: typeof locale === 'string' && locale ? locale : undefined };
  if (chosen) return { title: head && oneLine(toString(head)), ...chosen, ...named };
  const text = parts.flatMap((part) =>
    part.kind === 'content' ? [markdownOf(part.nodes)] : part.kind === 'heading' ? [part.text] : [],
  );
  return { ...importText(text.join('\n\n')), ...named };
}

/** Walks a page once; a pair that is found is not looked into, nor is the answer that stands elsewhere. */
function collect(node: Root | Element, tree: Root, parts: Part[], used: Set<RootContent>): void {
  for (const child of node.children) {
    if (used.has(child)) continue;
    if (child.type === 'text' && child.value.trim()) add(parts, child);
    if (!isElement(child) || isFrame(child)) continue;
    const pairs = pairIn(child, node, tree);
    const level = /^h([1-6])$/u.exec(child.tagName)?.[1];
    if (pairs.length > 0) {
      for (const pair of pairs) parts.push(asPart(pair));
      for (const { used: nodes } of pairs) nodes.forEach((each) => used.add(each));
    } else if (level) parts.push({ kind: 'heading', level: Number(level), text: oneLine(toString(child)) });
    else if (isLeaf(child)) add(parts, child);
    else collect(child, tree, parts, used);
  }
}

const isFrame = ({ tagName, properties }: Element) =>
  FRAME.has(tagName) ||
  (tagName === 'header' && properties.role === 'banner') ||
  (properties.hidden === true && tagName !== 'div' && tagName !== 'section');

/** A paragraph, a list, a table: something to be read as a whole. */
const isLeaf = (element: Element): boolean =>
  /^(?:p|ul|ol|table|blockquote|pre|img|figure|a|strong|em|b|i|span|br|hr)$/u.test(element.tagName) &&
  !find(element, ({ tagName }) => /^(?:h[1-6]|details|dl)$/u.test(tagName));

function add(parts: Part[], node: RootContent): void {
  const last = parts.at(-1);
  if (last?.kind === 'content') parts.splice(-1, 1, { kind: 'content', nodes: [...last.nodes, node] });
  else parts.push({ kind: 'content', nodes: [node] });
}

function asPart({ question, answer, id }: Pair): Part {
  return { kind: 'pair', question: oneLine(toString(question)), answer: markdownOf(answer), id };
}

type Found = Pick<Page, 'title' | 'intro' | 'entries' | 'notes'>;

/** A page that marks its questions: headings between them are topics, what stands above the first is the intro. */
function fromPairs(parts: readonly Part[]): Found | undefined {
  const entries: PageEntry[] = [];
  const notes: string[] = [];
  const intro: string[] = [];
  let title: string | undefined;
  let topic: string | undefined;
  for (const part of parts) {
    if (part.kind === 'heading') {
      if (part.level === 1 && title === undefined && entries.length === 0) title = part.text;
      else topic = part.text || topic;
    } else if (part.kind === 'pair') {
      if (part.question && part.answer) entries.push({ ...part, topic });
      else
        notes.push(
          `“${part.question || part.answer}” was left out: it has no ${part.question ? 'answer' : 'question'}.`,
        );
    } else if (entries.length === 0 && topic === undefined) intro.push(markdownOf(part.nodes));
    else {
      const text = markdownOf(part.nodes);
      if (text) notes.push(`Between the questions stands “${cut(text)}”: it was left out.`);
    }
  }
  if (entries.length === 0) return undefined;
  return { title, intro: intro.filter(Boolean).join('\n\n') || undefined, entries, notes };
}

/**
 * A page of headings and text: the level with the most questions holds the questions, else the deepest that has
 * text behind each heading; what stands above it are topics.
 */
function fromHeadings(parts: readonly Part[]): Found | undefined {
  const headings = parts.flatMap((part, index) => (part.kind === 'heading' ? [{ ...part, index }] : []));
  const answered = headings.filter(({ index }) => parts[index + 1]?.kind === 'content');
  const levels = [...new Set(answered.map(({ level }) => level))];
  const asked = (level: number) =>
    answered.filter((each) => each.level === level && /\?\s*$/u.test(each.text)).length;
  const many = (level: number) => answered.filter((each) => each.level === level).length;
  const [level] = levels.sort((a, b) => asked(b) - asked(a) || many(b) - many(a) || b - a);
  if (level === undefined || (many(level) < 2 && asked(level) === 0)) return undefined;

  const entries: (PageEntry & { answer: string })[] = [];
  const notes: string[] = [];
  const intro: string[] = [];
  let title: string | undefined;
  let topic: string | undefined;
  let isOpen = false;
  for (const part of parts) {
    if (part.kind === 'heading') {
      isOpen = part.level >= level;
      if (part.level === level) entries.push({ question: part.text, answer: '', topic });
      else if (part.level > level) append(entries, `**${part.text}**`);
      else if (part.level === 1 && title === undefined && entries.length === 0) title = part.text;
      else topic = part.text;
    } else if (part.kind === 'content') {
      const text = markdownOf(part.nodes);
      if (isOpen) append(entries, text);
      else if (entries.length === 0 && topic === undefined) intro.push(text);
      else if (text) notes.push(`Below “${topic ?? ''}” stands “${cut(text)}”: it was left out.`);
    }
  }
  const kept = entries.filter(({ question, answer }) => {
    if (!answer) notes.push(`“${question}” was left out: it has no answer.`);
    return answer;
  });
  return { title, intro: intro.filter(Boolean).join('\n\n') || undefined, entries: kept, notes };
}

function append(entries: { answer: string }[], text: string): void {
  const last = entries.at(-1);
  if (last) last.answer = [last.answer, text].filter(Boolean).join('\n\n');
}

function fromJsonLd(tree: Root): PageEntry[] {
  const scripts: Element[] = [];
  find(tree, (element) => {
    if (element.tagName === 'script' && element.properties.type === 'application/ld+json')
      scripts.push(element);
    return false;
  });
  return scripts.flatMap((script) => {
    try {
      return entriesOfJsonLd(JSON.parse(toString(script)) as unknown);
    } catch {
      return []; // a broken block of another program's data is not ours to complain of
    }
  });
}

const cut = (text: string) => (text.length > 80 ? `${oneLine(text).slice(0, 80)}…` : oneLine(text));
