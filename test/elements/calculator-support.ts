import { sendKeys } from '@web/test-runner-commands';
import type { FaqPolicyCalculator } from '../../src/elements/faq-policy-calculator.js';
import { Formats } from '../../src/elements/calculator/formats.js';
import { waitUntil as until } from '../until.js';
import { storeOf } from './store.js';
import { place, press, textOf } from './support.js';

const text = (en: string, fr: string, ar: string) => ({ en, fr, ar });

/** A Monday in New York, two hours and ten minutes before the cutoff. */
export const NOW = '2026-11-23T11:50:00-05:00';
/** An hour before. */
export const AN_HOUR_AGO = '2026-11-23T10:50:00-05:00';
export const THREE_HOURS_AGO = '2026-11-23T08:50:00-05:00';
export const YESTERDAY = '2026-11-22T10:00:00-05:00';

/** Free for two hours, then 1.5 % until the twelfth; ships in 5 to 10 business days to three countries. */
export const POLICY = {
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: {
    workingDays: [1, 2, 3, 4, 5],
    closures: [
      { from: '2026-11-26', to: '2026-11-27', label: text('Thanksgiving', 'Thanksgiving', 'عيد الشكر') },
    ],
  },
  kinds: [{ id: 'replacement', label: text('Replacement', 'Remplacement', 'بديل') }],
  states: [
    { id: 'in-production', label: text('In production', 'En fabrication', 'قيد التصنيع') },
    { id: 'delivered', label: text('Delivered', 'Livrée', 'مُسلَّم') },
  ],
  cancellation: {
    rules: [
      {
        when: { kinds: ['replacement'] },
        reason: text('The new one pays.', 'La nouvelle paie.', 'الجديد يدفع.'),
      },
      { until: 'PT2H' },
      { until: 'PT12H', fee: { percent: '1.5' }, reason: text('Handling', 'Gestion', 'معالجة') },
    ],
    lockedStates: ['in-production', 'delivered'],
  },
  modification: { rules: [{ until: 'PT24H' }], lockedStates: ['in-production', 'delivered'] },
  delivery: {
    cutoff: '14:00',
    handling: { min: 5, max: 10, unit: 'business-days' },
    zones: [
      {
        id: 'us',
        countries: ['US'],
        transit: { min: 1, max: 2, unit: 'weeks' },
        service: text('Express', 'Express', 'سريع'),
        rate: '7.90',
        freeOver: { amount: '149.00', inclusive: false },
      },
      { id: 'europe', countries: ['FR', 'GB'], transit: { min: 1, max: 3, unit: 'weeks' } },
    ],
  },
  returns: {
    days: 30,
    reasons: [
      {
        id: 'defect',
        label: text('Defect', 'Défaut', 'عيب'),
        accepted: true,
        returnShipping: 'store',
        resolution: 'replacement',
        evidence: [{ id: 'item', label: text('Photo of it', 'Photo du défaut', 'صورة العيب') }],
      },
      {
        id: 'changed-mind',
        label: text('You changed your mind', 'Vous avez changé d’avis', 'غيّرت رأيك'),
        accepted: true,
        days: 10,
        fee: { fixed: '7.00' },
        returnShipping: 'shopper',
        resolution: 'refund',
      },
      {
        id: 'own-mistake',
        label: text('Your own mistake', 'Votre erreur', 'خطأ منك'),
        accepted: false,
        returnShipping: 'shopper',
        resolution: 'none',
      },
    ],
  },
  statutory: [
    {
      id: 'eu',
      countries: ['FR'],
      days: 14,
      extendToWorkingDay: true,
      exemptIfPersonalised: true,
      url: 'https://shop.example/withdrawal',
    },
  ],
};

export const SUPPORT = { email: 'help@shop.example' };

/** A document with a policy; parts of it can be given anew. */
export const storeWith = (policy: object = {}, more: object = { support: SUPPORT }) =>
  storeOf('See [the calculator](#calculator).', { policy: { ...POLICY, ...policy }, ...more });

export type Properties = Partial<
  Pick<
    FaqPolicyCalculator,
    | 'content'
    | 'country'
    | 'deliveredOn'
    | 'dir'
    | 'kind'
    | 'lines'
    | 'now'
    | 'personalised'
    | 'placedAt'
    | 'src'
    | 'state'
    | 'subtotal'
    | 'total'
  >
>;

/** An element in no page yet, which judges at `NOW`. */
export function make(properties: Properties = {}): FaqPolicyCalculator {
  const calculator = document.createElement('faq-policy-calculator');
  return Object.assign(calculator, { content: storeWith(), now: NOW, ...properties });
}

export { until };

/** Waits until a calculator can be filled in. */
export async function filled(calculator: FaqPolicyCalculator): Promise<FaqPolicyCalculator> {
  await until(() => calculator.shadowRoot?.querySelector('form'), 'the form');
  await calculator.updateComplete;
  return calculator;
}

/** A calculator alone on a page. */
export const show = async (properties: Properties = {}, lang = 'en'): Promise<FaqPolicyCalculator> =>
  filled(await place(make(properties), lang));

// What a user sees

export const all = <Found extends HTMLElement = HTMLElement>(
  { renderRoot }: FaqPolicyCalculator,
  selector: string,
): Found[] => [...renderRoot.querySelectorAll<Found>(selector)];

// The caller knows what stands there.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function find<Found extends HTMLElement = HTMLElement>(
  calculator: FaqPolicyCalculator,
  selector: string,
): Found {
  const [found] = all<Found>(calculator, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const ARABIC = '٠١٢٣٤٥٦٧٨٩٫٬';

/**
 * Spaces as they are typed; without the marks that only turn the direction of writing. Which digits Arabic has depends
 * on the age of the browser.
 */
export const tidy = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\u200e\u200f\u061c]/gu, '')
    .replace(/[٠-٩٫٬]/gu, (letter) => '0123456789.,'.charAt(ARABIC.indexOf(letter)))
    .trim();
export const said = (element: Element | null | undefined): string => tidy(textOf(element));
const texts = (calculator: FaqPolicyCalculator, selector: string) => all(calculator, selector).map(said);

/** What is said of cancelling, of changing and of the delivery. */
export const verdicts = (calculator: FaqPolicyCalculator) => texts(calculator, '[part=verdict]');
export const verdict = (calculator: FaqPolicyCalculator): string => verdicts(calculator)[0] ?? '';
/** The lines of the arithmetic: "We keep $3.00". */
export const lines = (calculator: FaqPolicyCalculator) => texts(calculator, 'dl > div');
/** What is said of each reason to return, column by column; what stands for nothing is left out. */
export const rows = (calculator: FaqPolicyCalculator) =>
  all(calculator, 'tbody tr').map((row) =>
    [...row.children]
      .map(said)
      .filter((cell) => cell !== '–')
      .join(' | '),
  );
/** The mistakes that are named, each below the label of its field. */
export const errors = (calculator: FaqPolicyCalculator) =>
  all(calculator, '[part=error]')
    .filter((error) => said(error))
    .map((error) => `${said(error.parentElement?.querySelector('label, legend'))}: ${said(error)}`);
/** The labels of all that is asked. */
export const asked = (calculator: FaqPolicyCalculator) =>
  all(calculator, '[part=field]').map((field) => said(field.querySelector('label, legend')));
export const isStale = (calculator: FaqPolicyCalculator) =>
  find(calculator, '[part=results]').hasAttribute('data-stale');
export const status = (calculator: FaqPolicyCalculator) => said(find(calculator, '[role=status]'));

/** An instant as the calculator says it on the machine's own clock. */
export const moment = (instant: string, lang = 'en') => tidy(new Formats(lang).instant(instant));

// What a user does

/** Types with real keys, in place of what stands there. */
export async function enter(calculator: FaqPolicyCalculator, id: string, keys: string): Promise<void> {
  const input = find<HTMLInputElement>(calculator, `#${id}`);
  input.focus();
  if (input.type === 'text') input.select();
  await sendKeys({ type: keys });
  await calculator.updateComplete;
}

/**
 * Types a time, as an American browser orders its parts. Firefox goes on by itself after four digits of a year;
 * in Safari it is picked.
 */
export async function enterTime(calculator: FaqPolicyCalculator, day: string, clock: string): Promise<void> {
  if (navigator.vendor.startsWith('Apple')) {
    const [month, date, year] = [day.slice(0, 2), day.slice(2, 4), day.slice(4)];
    const field = find<HTMLInputElement>(calculator, '#placedAt');
    field.value = `${year}-${month}-${date}T${clock.slice(0, 2).replace('12', '00')}:${clock.slice(2, 4)}`;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  } else {
    await enter(calculator, 'placedAt', day);
    if (!('mozInnerScreenX' in window)) await press('ArrowRight');
    await sendKeys({ type: clock });
  }
  await calculator.updateComplete;
}

/** Chooses from a list with real keys: its letters, as far as needed. */
export async function choose(calculator: FaqPolicyCalculator, id: string, letters: string): Promise<void> {
  find(calculator, `#${id}`).focus();
  await sendKeys({ type: letters });
  await calculator.updateComplete;
}

/** The label that is chosen in a list. */
export const chosen = (calculator: FaqPolicyCalculator, id: string): string =>
  said(find<HTMLSelectElement>(calculator, `#${id}`).selectedOptions[0]);
