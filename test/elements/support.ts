import '../../src/define.js';
import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { FaqEventDetails, FaqEventName } from '../../src/elements/events.js';
import type { FaqWidget } from '../../src/elements/faq-widget.js';

const text = (en: string, fr: string, ar: string) => ({ en, fr, ar });

/** A small store in three languages. French is its own, and the only one of the last entry. */
export const STORE = {
  version: 1,
  defaultLocale: 'fr',
  title: text('Questions and answers', 'Questions et réponses', 'أسئلة وأجوبة'),
  topics: [
    { id: 'orders', label: text('Orders', 'Commandes', 'الطلبات') },
    { id: 'returns', label: text('Returns', 'Retours', 'الإرجاع') },
  ],
  entries: [
    {
      id: 'delivery',
      topic: 'orders',
      question: text('When will my parcel arrive?', 'Quand arrivera mon colis ?', 'متى يصل طردي؟'),
      answer: text('Allow five *working* days.', 'Comptez cinq jours *ouvrés*.', 'خلال خمسة أيام *عمل*.'),
    },
    {
      id: 'payment',
      topic: 'orders',
      question: text('How can I pay?', 'Comment payer ?', 'كيف يمكنني الدفع؟'),
      answer: text('By card or PayPal.', 'Par carte ou PayPal.', 'بالبطاقة أو PayPal.'),
    },
    {
      id: 'exchange',
      topic: 'returns',
      question: text('Can I exchange my sneakers?', 'Puis-je échanger mes baskets ?', 'هل يمكن الاستبدال؟'),
      answer: text(
        'Yes. See [payment](#payment), or [ask us](#contact).',
        'Oui. Voyez [le paiement](#payment), ou [écrivez-nous](#contact).',
        'نعم. انظر [الدفع](#payment).',
      ),
    },
    {
      id: 'gift',
      topic: 'returns',
      question: { fr: 'Peut-on rendre un cadeau ?' },
      answer: { fr: 'Oui, **sans ticket**.' },
    },
  ],
  support: { email: 'help@shop.example' },
};

/** The questions of `STORE` as an English reader sees them. */
export const ENGLISH = [
  'When will my parcel arrive?',
  'How can I pay?',
  'Can I exchange my sneakers?',
  'Peut-on rendre un cadeau ?',
];

/** A store with one answer, which is open from the start. */
export const storeOf = (answer: string, more: object = {}) => ({
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'topic', label: 'Topic' }],
  entries: [{ id: 'one', topic: 'topic', question: 'One?', answer }],
  ...more,
});

/** An element that is in no page yet. */
export function create(properties: Partial<FaqWidget>, children = ''): FaqWidget {
  const widget = document.createElement('faq-widget');
  widget.innerHTML = children;
  return Object.assign(widget, properties);
}

/** A document on the test server (tools/test-routes.mjs), which answers as `options` say. */
export function serve(body: unknown, options: Readonly<Record<string, string>> = {}) {
  const id = crypto.randomUUID();
  const look = async (route: string, least: number) => {
    const response = await fetch(`/${route}?id=${id}&least=${least}`);
    return (await response.json()) as { asked: number; left: number };
  };
  const query = new URLSearchParams({ id, body: JSON.stringify(body), ...options });
  return {
    // Without an ending: the test runner lets browsers keep what has one.
    url: `/respond/faq?${query.toString()}`,
    /** Lets held answers go. */
    release: () => fetch(`/release?id=${id}`),
    /** How often it was asked for, once that is so often. */
    asked: async (least = 0) => (await look('asked', least)).asked,
    /** How many went away before the answer, once there are so many. */
    left: async (least = 0) => (await look('left', least)).left,
  };
}

/** Puts an element into a page of its own; the test's end takes it out. */
export async function place<Node extends Element>(node: Node, lang = 'en'): Promise<Node> {
  (await fixture<HTMLElement>(html`<main lang=${lang}></main>`)).append(node);
  return node;
}

/** An element whose questions are shown. */
export async function mount(properties: Partial<FaqWidget> = { content: STORE }, children = '') {
  const widget = create(properties, children);
  const isReady = oneEvent(widget, 'faq-ready');
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

export function find<Found extends HTMLElement = HTMLElement>(widget: FaqWidget, selector: string): Found {
  const found = widget.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`${selector} is not there.`);
  return found;
}

export const part = (widget: FaqWidget, name: string) => find(widget, `[part~="${name}"]`);

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

/** Headings outside of answers, each with its level: `2 Orders`. */
export const headings = (widget: FaqWidget): string[] =>
  ['title', 'group-heading', 'help-heading']
    .flatMap((name) => parts(widget, name))
    .map((heading) => `${heading.localName.slice(1)} ${textOf(heading)}`);

/** The topics that can be chosen, each with its count; the chosen one in brackets. */
export const topics = (widget: FaqWidget): string[] =>
  parts(widget, 'topic').map((label) =>
    label.querySelector('input')?.checked ? `[${textOf(label)}]` : textOf(label),
  );

export const count = (widget: FaqWidget): string => textOf(part(widget, 'count'));

// What a user does

/** A click of the real pointer, in the middle of an element. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

export const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
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
