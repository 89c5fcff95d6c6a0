import '../../src/define.js';
import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { redact } from '../../src/core/redact.js';
import type { FaqEventDetails, FaqEventName } from '../../src/elements/events.js';
import type { FaqWidget } from '../../src/elements/faq-widget.js';
import { waitUntil } from '../until.js';
import { STORE } from './store.js';

/** An element that is in no page yet. */
export function create(properties: Partial<FaqWidget>, children = ''): FaqWidget {
  const widget = document.createElement('faq-widget');
  widget.innerHTML = children;
  return Object.assign(widget, properties);
}

/** Puts an element into a page of its own; the test's end takes it out. */
export async function place<Node extends Element>(node: Node, lang = 'en'): Promise<Node> {
  (await fixture<HTMLElement>(html`<main lang=${lang}></main>`)).append(node);
  return node;
}

/** An element whose questions are shown. */
export async function mount(properties: Partial<FaqWidget> = { content: STORE }, children = '') {
  const widget = create(properties, children);
  const isReady = happened(widget, 'faq-ready');
  await place(widget);
  await isReady;
  return widget;
}

/** Waits until every answer is in the page, closed ones too. */
export async function rendered(widget: FaqWidget): Promise<void> {
  const answers = () => parts(widget, 'answer');
  await waitUntil(() => answers().length > 0 && answers().every(textOf), 'the answers');
  await widget.updateComplete;
}

/** The details of the next such event. */
export async function happened<Name extends FaqEventName>(
  target: EventTarget,
  name: Name,
): Promise<FaqEventDetails[Name]> {
  const event: CustomEvent<FaqEventDetails[Name]> = await oneEvent(target, name);
  return event.detail;
}

/** Waits until just these questions are shown. */
export const showing = (widget: FaqWidget, ...wanted: readonly string[]): Promise<void> =>
  waitUntil(() => questions(widget).join() === wanted.join(), wanted.join());

/** Keeps the details of a target's events, in order. */
export function record<Name extends FaqEventName>(target: EventTarget, name: Name): FaqEventDetails[Name][] {
  const details: FaqEventDetails[Name][] = [];
  target.addEventListener(name, (event) => {
    details.push((event as CustomEvent<FaqEventDetails[Name]>).detail);
  });
  return details;
}

/** Keeps what is written to the console as a warning; for a whole `describe`. */
export function keepWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...values: unknown[]) => warnings.push(values.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}

// What a user sees

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

export function part(widget: FaqWidget, name: string): HTMLElement {
  const [found] = parts(widget, name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

export const parts = (widget: FaqWidget, name: string) => [
  ...widget.renderRoot.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** The questions' own elements, those of the page among them, from top to bottom. */
export const summaries = (widget: FaqWidget): HTMLElement[] =>
  [widget, widget.renderRoot]
    .flatMap((root) => [...root.querySelectorAll('summary')])
    .filter((summary) => summary.checkVisibility())
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);

export const questions = (widget: FaqWidget): string[] => summaries(widget).map(textOf);

export function summary(widget: FaqWidget, question: string): HTMLElement {
  const found = summaries(widget).find((element) => textOf(element).includes(question));
  if (!found) throw new Error(`“${question}” is not to be seen.`);
  return found;
}

/** The questions whose answers can be read. */
export const opened = (widget: FaqWidget): string[] =>
  summaries(widget)
    .filter((element) => element.closest('details')?.open)
    .map(textOf);

/** Headings outside of answers, those of the page among them, each with its level: `2 Orders`. */
export const headings = (widget: FaqWidget): string[] =>
  ['title', 'group-heading', 'help-heading']
    .flatMap((name) => parts(widget, name))
    .concat([...widget.querySelectorAll<HTMLElement>(':scope > :is(h1, h2, h3, h4, h5, h6)')])
    .filter((heading) => heading.checkVisibility())
    .map((heading) => `${heading.localName.slice(1)} ${textOf(heading)}`);

/** The topics that can be chosen, each with its count; the chosen one in brackets. */
export const topics = (widget: FaqWidget): string[] =>
  parts(widget, 'topic').map((label) =>
    label.querySelector('input')?.checked ? `[${textOf(label)}]` : textOf(label),
  );

export const count = (widget: FaqWidget): string => textOf(part(widget, 'count'));

export const canMark = typeof Highlight === 'function';

/** The words that are marked, each with where it stands; empty where the engine cannot mark. */
export const marked = (): string[] =>
  [...((canMark && CSS.highlights.get('faq-match')) || [])].map((range) => {
    const where = range.startContainer.parentElement?.closest('summary') ? 'question' : 'answer';
    return `${where}: ${(range as Range).toString()}`;
  });

// What a user does

/** A click of the real pointer, in the middle of an element. */
export async function click(element: Element): Promise<void> {
  const centre = (): [number, number] => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  // As a hand does, it waits until the element stands still.
  let before: [number, number];
  let position = centre();
  do {
    before = position;
    await nextFrame();
    position = centre();
  } while (before.join() !== position.join());
  await sendMouse({ type: 'click', position });
}

export const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What a screen reader calls the element that has the focus; `BODY` where nothing has it. */
export function focus(): string {
  const active = focused();
  const label = active instanceof HTMLInputElement ? active.labels?.[0] : undefined;
  return active?.getAttribute('aria-label') ?? (textOf(label ?? active) || (active?.tagName ?? ''));
}

/** Types with real keys into the search field. */
export async function type(widget: FaqWidget, text: string): Promise<void> {
  part(widget, 'search-input').focus();
  await sendKeys({ type: text });
}

/** A widget that has settled on the results of what was typed, also where a busy machine paused between two keys. */
export async function searched(text: string, properties: Partial<FaqWidget> = {}): Promise<FaqWidget> {
  const widget = await mount({ content: STORE, ...properties });
  await rendered(widget);
  const searches = record(widget, 'faq-search');
  await type(widget, text);
  await waitUntil(() => searches.at(-1)?.query === redact(text), `what is found for ${text}`);
  return widget;
}
