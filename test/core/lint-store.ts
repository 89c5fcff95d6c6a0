/* A store in which the linter finds nothing, for tests that break it in one place. */
import { lintDocument } from '../../src/core/lint/index.js';
import type { Finding } from '../../src/core/lint/index.js';
import type { Entry, FaqDocument, Policy } from '../../src/core/schema.js';

export const POLICY: Policy = {
  currency: 'USD',
  timeZone: 'America/New_York',
  calendar: { workingDays: [1, 2, 3, 4, 5] },
  cancellation: {
    rules: [{ until: 'PT24H', fee: { percent: '2' } }],
    lockedStates: ['shipped'],
  },
  modification: { rules: [{ until: 'PT12H' }] },
  delivery: {
    cutoff: '14:00',
    handling: { min: 3, max: 5, unit: 'business-days' },
    zones: [
      {
        id: 'us',
        countries: ['US'],
        transit: { min: 1, max: 2, unit: 'weeks' },
        freeOver: { amount: '99.00', inclusive: false },
      },
      { id: 'germany', countries: ['DE'], transit: { min: 4, max: 6, unit: 'business-days' } },
      { id: 'world', countries: ['*'], transit: { min: 2, max: 4, unit: 'weeks' } },
    ],
  },
  returns: {
    days: 30,
    reasons: [
      { id: 'defect', accepted: true, days: 90, returnShipping: 'store', resolution: 'replacement' },
      { id: 'changed-mind', accepted: true, returnShipping: 'shopper', resolution: 'refund' },
    ],
  },
  statutory: [{ id: 'eu', countries: ['DE', 'FR'], days: 14, url: 'https://shop.example/withdrawal' }],
};

const RIGHT: Entry = {
  id: 'right',
  topic: 'all',
  question: 'May I withdraw?',
  answer: 'Yes, within {{statutory.eu.days}}.',
};

export const STORE: FaqDocument = {
  version: 1,
  defaultLocale: 'en',
  topics: [{ id: 'all', label: 'All' }],
  entries: [RIGHT],
  policy: POLICY,
  support: {
    email: 'help@shop.example',
    reply: { min: 'PT24H', max: 'PT48H' },
    hours: { timeZone: 'America/New_York', weekly: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }] },
  },
};

/** The store with one more answer, in the language given. */
export const answering = (question: string, answer: string, locale = 'en', store = STORE): FaqDocument => ({
  ...store,
  defaultLocale: locale,
  entries: [{ id: 'asked', topic: 'all', question, answer }],
});

/** What is said of the numbers in one answer: `fact: number`. */
export const numbersIn = (question: string, answer: string, locale = 'en', store = STORE): string[] =>
  lintDocument(answering(question, answer, locale, store))
    .filter(({ code }) => code === 'contradicts-policy')
    .map(({ fact, found }) => `${String(fact)}: ${String(found?.text)}`);

/** Codes and paths of all findings. */
export const places = (document: FaqDocument): string[] =>
  lintDocument(document).map(({ code, path }: Finding) => `${code} ${path}`);
