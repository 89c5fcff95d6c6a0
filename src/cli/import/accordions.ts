/** A question with its answer, in the ways that pages mark them. */
import type { Element, Root, RootContent } from 'hast';
import { find, isElement } from './tree.js';

export interface Pair {
  readonly id: string | undefined;
  readonly question: Element;
  readonly answer: readonly RootContent[];
  /** What of the page is taken with it. */
  readonly used: readonly RootContent[];
}

/** Classes of what is clicked and of what opens, in themes of Shopify and WooCommerce, in Bootstrap and page builders. */
const QUESTION =
  /(?:accordion|faq|toggle|collaps\w*|question|qa|tab)[\w-]*(?:title|question|header|heading|trigger|toggle|button|label|summary|link|name)|^(?:faq-?)?question$|card-header/iu;
const ANSWER =
  /(?:accordion|faq|toggle|collaps\w*|question|qa|tab)[\w-]*(?:content|answer|body|panel|inner|text|description|collapse)|^(?:faq-?)?answer$|^(?:collapse|panel-collapse|rte)$|card-body/iu;

/** The pairs that begin with an element; none where it is no question. */
export function pairIn(element: Element, parent: Root | Element, tree: Root): Pair[] {
  if (element.tagName === 'details') return fromDetails(element);
  if (element.tagName === 'dl') return fromDefinitions(element);
  return [fromMicrodata(element) ?? fromControl(element, tree) ?? fromClasses(element, parent)].flatMap(
    (pair) => pair ?? [],
  );
}

function fromDetails(details: Element): Pair[] {
  const summary = details.children.find((child) => isElement(child) && child.tagName === 'summary');
  if (!isElement(summary)) return [];
  const answer = details.children.filter((child) => child !== summary);
  return [{ id: idOf(details) ?? idOf(summary), question: summary, answer, used: [details] }];
}

/** Each `dt` with the `dd` behind it; both may stand in a `div`. */
function fromDefinitions(list: Element): Pair[] {
  const items = list.children.flatMap((child) =>
    isElement(child) ? (child.tagName === 'div' ? child.children : [child]) : [],
  );
  const pairs: (Pair & { answer: RootContent[] })[] = [];
  for (const item of items.filter(isElement)) {
    if (item.tagName === 'dt') pairs.push({ id: idOf(item), question: item, answer: [], used: [list] });
    if (item.tagName === 'dd') pairs.at(-1)?.answer.push(...item.children, { type: 'text', value: '\n' });
  }
  return pairs;
}

function fromMicrodata(element: Element): Pair | undefined {
  if (!/schema\.org\/Question$/u.test(String(element.properties.itemType))) return undefined;
  const prop = (name: string) => find(element, ({ properties }) => words(properties.itemProp).includes(name));
  const [question, answer] = [prop('name'), prop('text')];
  return question && answer
    ? { id: idOf(element), question, answer: answer.children, used: [element] }
    : undefined;
}

/** A button or link that says what it opens: `aria-controls`, Bootstrap's `data-bs-target`, a link to an id. */
function fromControl(element: Element, tree: Root): Pair | undefined {
  const control = isControl(element) ? element : onlyControlIn(element);
  if (!control) return undefined;
  const { ariaControls, dataBsTarget, dataTarget, href } = control.properties;
  const named = [
    words(ariaControls)[0],
    ...[dataBsTarget, dataTarget, href].map((value) => /^#(.+)$/u.exec(String(value))?.[1]),
  ];
  const target: Element | undefined = named.flatMap((id) =>
    id ? (find(tree, ({ properties }) => properties.id === id) ?? []) : [],
  )[0];
  if (!target || contains(target, control)) return undefined;
  return { id: undefined, question: control, answer: target.children, used: [element, target] };
}

const isControl = ({ tagName, properties }: Element): boolean =>
  (tagName === 'button' ||
    tagName === 'a' ||
    properties.role === 'button' ||
    properties.dataBsToggle !== undefined) &&
  (properties.ariaControls !== undefined ||
    properties.dataBsToggle === 'collapse' ||
    properties.dataToggle === 'collapse');

/** The control that a heading or a header consists of. */
function onlyControlIn(element: Element): Element | undefined {
  if (!/^(?:h[1-6]|dt|div|header|summary)$/u.test(element.tagName)) return undefined;
  const children = element.children.filter((child) => child.type !== 'text' || child.value.trim());
  const [only] = children;
  if (children.length !== 1 || !isElement(only)) return undefined;
  return isControl(only) ? only : onlyControlIn(only);
}

/** An element whose class says question, and the next one whose class says answer. */
function fromClasses(element: Element, parent: Root | Element): Pair | undefined {
  if (!hasClass(element, QUESTION) || hasClass(element, ANSWER)) return undefined;
  const siblings: Element[] = parent.children.flatMap((child) => (isElement(child) ? [child] : []));
  const next = siblings[siblings.indexOf(element) + 1];
  if (!next || !hasClass(next, ANSWER)) return undefined;
  return { id: idOf(element), question: element, answer: next.children, used: [element, next] };
}

const hasClass = ({ properties }: Element, pattern: RegExp) =>
  words(properties.className).some((name) => pattern.test(name));

const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/u) : [];

/** An id that somebody chose; one that a program counted tells nothing. */
function idOf({ properties: { id } }: Element): string | undefined {
  return typeof id === 'string' && /^[a-z][a-z-]{3,}$/u.test(id) ? id : undefined;
}

const contains = (element: Element, other: Element) =>
  element === other || find(element, (each) => each === other) !== undefined;
