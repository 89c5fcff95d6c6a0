import { sendKeys } from '@web/test-runner-commands';
import type { FaqContactSupport } from '../../src/elements/faq-contact-support.js';
import { POLICY, until } from './calculator-support.js';
import { storeOf } from './store.js';
import { click, focused, place, textOf } from './support.js';

const text = (en: string, fr: string) => ({ en, fr });

const REASON = { accepted: true, returnShipping: 'store', resolution: 'replacement' };

const REASONS = [
  {
    ...REASON,
    id: 'damaged',
    label: text('It arrived damaged', 'Arrivé abîmé'),
    evidence: [
      {
        id: 'item',
        label: text('The item', 'L’article'),
        hint: text('Show the damage from near.', 'Montrez le dégât de près.'),
      },
      { id: 'parcel', label: text('The parcel', 'Le colis') },
    ],
  },
  {
    ...REASON,
    id: 'wrong',
    label: text('It is the wrong item', 'Ce n’est pas le bon article'),
    evidence: [{ id: 'sent', label: text('What was sent', 'Ce qui a été envoyé') }],
  },
];

export const EMAIL = 'help@shop.example';
/** No test posts there: where it is sent, `send` of the element does it. */
export const FORM = { action: 'https://shop.example/contact' };

/** A store that answers by e-mail and takes two claims; `support` adds to how it is reached. */
export const storeWith = (support: object = {}) =>
  storeOf('Yes.', {
    policy: { ...POLICY, returns: { days: 30, reasons: REASONS } },
    support: { email: EMAIL, claims: ['damaged', 'wrong'], ...support },
  });

type Properties = Partial<
  Pick<FaqContactSupport, 'content' | 'context' | 'noDraft' | 'orderNumber' | 'send' | 'subject'>
>;

/** An element alone on a page, whose form is there. */
export async function show(properties: Properties = {}, lang = 'en'): Promise<FaqContactSupport> {
  const contact = document.createElement('faq-contact-support');
  await place(Object.assign(contact, { content: storeWith(), ...properties }), lang);
  return filled(contact);
}

/** Waits until the form is there. */
export async function filled(contact: FaqContactSupport): Promise<FaqContactSupport> {
  await until(() => contact.shadowRoot?.querySelector('form'), 'the form');
  await contact.updateComplete;
  return contact;
}

// What a shopper sees

export const all = <Found extends HTMLElement = HTMLElement>(
  { renderRoot }: FaqContactSupport,
  selector: string,
): Found[] => [...renderRoot.querySelectorAll<Found>(selector)];

// The caller knows what stands there.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function find<Found extends HTMLElement = HTMLElement>(
  contact: FaqContactSupport,
  selector: string,
): Found {
  const [found] = all<Found>(contact, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const texts = (contact: FaqContactSupport, selector: string): string[] =>
  all(contact, selector).map(textOf);

export const field = (contact: FaqContactSupport, id: string) => find<HTMLInputElement>(contact, `#${id}`);

export function button(contact: FaqContactSupport, label: string): HTMLElement {
  const found = all(contact, 'button, a[part]').find((element) => textOf(element) === label);
  if (!found) throw new Error(`There is no button “${label}”.`);
  return found;
}

// What a shopper does

/** Types with real keys, in place of what stands there. */
export async function enter(contact: FaqContactSupport, id: string, keys: string): Promise<void> {
  const input = field(contact, id);
  input.focus();
  input.select();
  await sendKeys({ type: keys });
  await contact.updateComplete;
}

/** Puts in a text that would take long to type. */
export async function paste(contact: FaqContactSupport, id: string, text: string): Promise<void> {
  const input = field(contact, id);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await contact.updateComplete;
}

/** Chooses a topic. How a list is opened and read with keys is the browser's affair. */
export async function choose(contact: FaqContactSupport, topic: string): Promise<void> {
  const select = find<HTMLSelectElement>(contact, '#topic');
  select.value = topic;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await contact.updateComplete;
}

/** Presses the button of such a label with the real pointer. */
export async function push(contact: FaqContactSupport, label: string): Promise<void> {
  await click(button(contact, label));
  await contact.updateComplete;
}

// Photos

/** A picture in one colour. */
export async function picture(name: string, colour = 'rgb(200, 40, 40)'): Promise<File> {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 40, 30);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
  return new File([blob], name, { type: blob.type });
}

export const transfer = (...files: readonly File[]): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
};

/** Waits for the place for one kind of photo. */
export async function slot(contact: FaqContactSupport, id: string): Promise<HTMLElement> {
  await until(() => all(contact, `[data-slot="${id}"]`).length, `the place for ${id}`);
  return find(contact, `[data-slot="${id}"]`);
}

/** Chooses files at a slot, and waits until each is a photo or refused. */
export async function add(contact: FaqContactSupport, id: string, ...files: readonly File[]): Promise<void> {
  const place = await slot(contact, id);
  const input = place.querySelector('input')!;
  input.files = transfer(...files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(contact);
}

/** Waits until no photo is being prepared. */
export async function settled(contact: FaqContactSupport): Promise<void> {
  await contact.updateComplete;
  await until(
    () => !all(contact, '[part=photo]').some((photo) => !photo.querySelector('canvas')),
    'the photos',
  );
}

/** What the photos at a slot are called. */
export const photos = (contact: FaqContactSupport, id: string): string[] =>
  all(contact, `[data-slot="${id}"] canvas`).map((canvas) => canvas.ariaLabel ?? '');

/** What is said to be wrong at a slot. */
export const refused = (contact: FaqContactSupport, id: string): string =>
  textOf(find(contact, `[data-slot="${id}"] [part=error]`));

// Sending

export type Send = NonNullable<FaqContactSupport['send']>;
export type Request = Parameters<Send>[0];

/** A store with a form. */
export const content = storeWith({ form: FORM });
/** What stands in the fields. */
export const written = (contact: FaqContactSupport) =>
  ['message', 'name', 'email', 'orderNumber'].map((id) => field(contact, id).value);

/** Writes in every field with real keys. */
export async function write(contact: FaqContactSupport): Promise<void> {
  await enter(contact, 'message', 'Where is it?');
  await enter(contact, 'name', 'Ada');
  await enter(contact, 'email', 'ada@example.com');
  await enter(contact, 'orderNumber', '1042');
}
export const WRITTEN = ['Where is it?', 'Ada', 'ada@example.com', '1042'];
export const EMPTY = ['', '', '', ''];

/** A page's way to send: keeps the requests, and answers each with the next answer. */
export function sender(...answers: (() => ReturnType<Send>)[]) {
  const requests: Request[] = [];
  const send: Send = (request) => {
    const answer = answers[requests.length];
    requests.push(request);
    return answer ? answer() : Promise.resolve({ reference: 'R-1' });
  };
  return { requests, send };
}
export const fail = () => Promise.reject(new Error('down'));

/** Waits until what became of a request has the focus. */
export const outcome = (contact: FaqContactSupport, status: 'sent' | 'failed') =>
  until(
    () => focused()?.matches(`[part=outcome][data-status=${status}]`) && contact.matches(':focus-within'),
    status,
  );
