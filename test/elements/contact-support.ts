import type { FaqContactSupport } from '../../src/elements/faq-contact-support.js';
import { tidy, until } from './calculator-support.js';
import { storeOf } from './store.js';
import { click, place, textOf } from './support.js';

export const EMAIL = 'help@shop.example';
/** Nothing is sent there in these tests. */
export const FORM = { action: 'https://shop.example/contact' };
/** A zone that no machine of ours is in: 13 hours and 45 minutes before UTC in November. */
export const ZONE = 'Pacific/Chatham';
export const HOURS = { timeZone: ZONE, weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] };
/** A Monday there. */
export const WHILE_OPEN = '2026-11-23T10:00:00+13:45';
export const WHILE_CLOSED = '2026-11-23T20:00:00+13:45';

/** A store that is reached in just these ways. */
export const storeWith = (support?: object) => storeOf('Yes.', support ? { support } : {});

export type Properties = Partial<
  Pick<FaqContactSupport, 'chat' | 'content' | 'now' | 'orderNumber' | 'send' | 'src' | 'subject'>
>;

/** An element in no page yet. */
export const make = (properties: Properties): FaqContactSupport =>
  Object.assign(document.createElement('faq-contact-support'), { noDraft: true, ...properties });

/** Waits until something is there, also on a busy machine. */
export async function shown(contact: FaqContactSupport, selector: string): Promise<FaqContactSupport> {
  await until(() => contact.shadowRoot?.querySelector(selector), selector);
  await contact.updateComplete;
  return contact;
}

/** An element alone on a page, whose title is there. */
export const showContact = async (properties: Properties, lang = 'en'): Promise<FaqContactSupport> =>
  shown(await place(make(properties), lang), '[part=title]');

// What a shopper sees

export const all = ({ renderRoot }: FaqContactSupport, selector: string): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>(selector),
];

export function find(contact: FaqContactSupport, selector: string): HTMLElement {
  const [found] = all(contact, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What stands at each place, as it is read. */
export const texts = (contact: FaqContactSupport, selector: string): string[] =>
  all(contact, selector).map((element) => tidy(textOf(element)));

export function button(contact: FaqContactSupport, label: string): HTMLElement {
  const found = all(contact, 'button').find((element) => textOf(element) === label);
  if (!found) throw new Error(`There is no button “${label}”.`);
  return found;
}

// What a shopper does

/** Presses the button of such a label with the real pointer. */
export async function push(contact: FaqContactSupport, label: string): Promise<void> {
  await click(button(contact, label));
  await contact.updateComplete;
}
