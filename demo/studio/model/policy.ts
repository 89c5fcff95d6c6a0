/** The policy as a form shows it: the rule that decides a plain order, and what stands around it. */
import { pointer } from '../../../src/core/problems.js';
import { isFields } from '../../../src/core/reader.js';
import { DURATION, durationMs } from '../../../src/core/rules.js';
import { defaultLocaleOf, getAt, setAt, stringOf, type Draft, type Fields } from './draft.js';

export type Change = 'cancellation' | 'modification';
/** May a plain order be changed? `unsaid`: the policy does not speak of it. */
export type Permission = 'unsaid' | 'within' | 'always' | 'never';
export const PERMISSIONS: readonly Permission[] = ['unsaid', 'within', 'always', 'never'];

export const UNITS = ['minutes', 'hours', 'days'] as const;
export type WindowUnit = (typeof UNITS)[number];
const UNIT_MS: Readonly<Record<WindowUnit, number>> = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };

/** What a policy cannot do without, and no form should ask for first. */
export interface Basis {
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  en: 'USD',
  he: 'ILS',
  ja: 'JPY',
  pl: 'PLN',
  sv: 'SEK',
  zh: 'CNY',
};

/** A guess, to be looked at: the currency of the document's language. @param timeZone - That of the merchant's computer. */
export function guessBasis(draft: Draft, timeZone: string): Basis {
  return { timeZone, currency: CURRENCIES[defaultLocaleOf(draft).split('-', 1)[0] ?? ''] ?? 'EUR' };
}

/** The policy; `undefined` where there is none, or it is kept at an address of its own. */
export function policyOf({ policy }: Draft): Fields | undefined {
  return isFields(policy) ? policy : undefined;
}

/** The document with a policy that can be filled in; one that is kept at an address stays there. */
export function withPolicy(draft: Draft, basis: Basis): Draft {
  const calendar = { workingDays: [1, 2, 3, 4, 5] };
  return draft.policy === undefined ? { ...draft, policy: { ...basis, calendar } } : draft;
}

/** JSON Pointer to the rule that decides a plain order; behind the last one where there is none yet. */
export function mainRule(draft: Draft, change: Change): string {
  const rules = rulesOf(draft, change);
  const index = rules.findIndex(({ when }) => when === undefined);
  return pointer('policy', change, 'rules', index < 0 ? rules.length : index);
}

function rulesOf(draft: Draft, change: Change): readonly Fields[] {
  const rules = getAt(draft, pointer('policy', change, 'rules'));
  return Array.isArray(rules) ? rules.filter(isFields) : [];
}

/** How many rules speak of special orders, beside the main one. */
export const otherRules = (draft: Draft, change: Change): number =>
  rulesOf(draft, change).filter(({ when }) => when !== undefined).length;

export function permissionOf(draft: Draft, change: Change): Permission {
  if (getAt(draft, pointer('policy', change)) === undefined) return 'unsaid';
  const rule = getAt(draft, mainRule(draft, change));
  if (!isFields(rule) || rule.allowed === false) return 'never';
  return rule.until === undefined ? 'always' : 'within';
}

export function setPermission(draft: Draft, change: Change, permission: Permission): Draft {
  const section = pointer('policy', change);
  if (permission === 'unsaid') return setAt(draft, section, undefined);
  const whole = getAt(draft, section) === undefined ? setAt(draft, section, { rules: [] }) : draft;
  const path = mainRule(whole, change);
  const rule = getAt(whole, path);
  const { until, allowed, ...rest } = isFields(rule) ? rule : {};
  if (permission === 'never' && allowed === false) return whole;
  if (permission === 'never') return setAt(whole, path, { ...rest, allowed: false });
  if (permission === 'always') return setAt(whole, path, rest);
  return setAt(whole, path, { until: stringOf(until) || 'PT24H', ...rest });
}

/** How long a plain order may be changed, in the largest unit that needs no fraction. */
export function windowOf(draft: Draft, change: Change): { amount: number; unit: WindowUnit } {
  const until = stringOf(getAt(draft, `${mainRule(draft, change)}/until`));
  const ms = DURATION.test(until) ? durationMs(until) : 0;
  // "PT24H" is what its owner wrote: 24 hours, not one day.
  const units = UNITS.filter(
    (unit) => ms % UNIT_MS[unit] === 0 && (unit !== 'days' || /\d[DW]/u.test(until)),
  );
  const unit = units.at(-1) ?? 'minutes';
  return { amount: ms / UNIT_MS[unit], unit };
}

/** An ISO 8601 duration. */
export const toDuration = (amount: number, unit: WindowUnit): string =>
  unit === 'days' ? `P${amount}D` : unit === 'hours' ? `PT${amount}H` : `PT${amount}M`;

/** A decimal as a document writes it, for what people write: "1,5" is "1.5"; `undefined` where it is none. */
export function toDecimal(text: string): string | undefined {
  const plain = text.replace(/[\s\u00a0\u202f%]/gu, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? plain : undefined;
}

/** Codes of countries out of "US, ca"; `*` for all others. `undefined` where one is no code. */
export function toCountries(text: string): string[] | undefined {
  const codes = text
    .split(/[\s,;]+/u)
    .filter(Boolean)
    .map((code) => code.toUpperCase());
  return codes.length > 0 && codes.every((code) => code === '*' || /^[A-Z]{2}$/u.test(code))
    ? codes
    : undefined;
}

/** The delivery zones, as far as they can be shown. */
export function zonesOf(draft: Draft): readonly Fields[] {
  const zones = getAt(draft, '/policy/delivery/zones');
  return Array.isArray(zones) ? zones.map((zone: unknown) => (isFields(zone) ? zone : {})) : [];
}

/** A new zone: the first is for everybody, the next one stands before it. */
export function addZone(draft: Draft): Draft {
  const zones = zonesOf(draft);
  const isTaken = zones.some(({ countries }) => Array.isArray(countries) && countries.includes('*'));
  const id = (base: string, number = 1): string => {
    const name = number === 1 ? base : `${base}-${number}`;
    return zones.some((zone) => zone.id === name) ? id(base, number + 1) : name;
  };
  const zone = {
    id: id(isTaken ? 'zone' : 'everywhere'),
    countries: [isTaken ? 'US' : '*'],
    transit: { min: 3, max: 5, unit: 'business-days' },
  };
  return setAt(draft, '/policy/delivery/zones', isTaken ? [zone, ...zones] : [...zones, zone]);
}
