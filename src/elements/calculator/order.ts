import type { Order } from '../../core/policy.js';
import type { FaqPolicyCalculator } from '../faq-policy-calculator.js';

export const STANDARD = 'standard';
export const PLACED = 'placed';
export const DELIVERED = 'delivered';

const TEXTS = ['country', 'total', 'subtotal', 'placedAt', 'kind', 'state', 'deliveredOn'] as const;

/** Makes texts of what a page has set: frameworks bind `null` or `undefined` for nothing, and some a number. */
export function mendTexts(host: FaqPolicyCalculator): void {
  for (const name of TEXTS) {
    const value: unknown = host[name];
    if (typeof value !== 'string') host[name] = typeof value === 'number' ? String(value) : '';
  }
  host.personalised = Boolean(host.personalised as unknown);
}

/** The state that an order is in: what has a day of arrival has arrived, unless a state says otherwise. */
export function stateOf({ state, deliveredOn }: FaqPolicyCalculator): string {
  return state || (deliveredOn ? DELIVERED : PLACED);
}

/** Country codes are written in capitals, whatever a page makes of them. */
export function countryOf({ country }: FaqPolicyCalculator): string {
  return country.trim().toUpperCase();
}

/** A host's properties as an order. What is empty is absent, and so is a day of arrival before the order has arrived. */
export function orderOf(host: FaqPolicyCalculator): Partial<Order> {
  const { total, subtotal, placedAt, kind, personalised, deliveredOn, lines } = host;
  const state = stateOf(host);
  const texts = {
    total,
    subtotal,
    placedAt,
    kind,
    state,
    country: countryOf(host),
    deliveredOn: state === DELIVERED ? deliveredOn : '',
  };
  const given = Object.entries(texts).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), personalised, lines };
}
