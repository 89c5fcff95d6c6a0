/** Values that were found in prose, taken over into policy and support settings. */
import { asPolicy, type ProposedValue } from '../../../src/cli/import/proposal.js';
import { readDocument } from '../../../src/core/read-document.js';
import { isFields, type Fields } from '../../../src/core/reader.js';
import { getAt, setAt, stringOf, type Draft } from './draft.js';
import { mainRule, withPolicy, zonesOf, type Basis, type Change } from './policy.js';

export interface Adopted {
  readonly draft: Draft;
  /** The facts that the document has now. */
  readonly facts: readonly string[];
  /** Those that it cannot have yet, since something around them is missing. */
  readonly left: readonly string[];
}

/** Takes over what makes a sound document; a value that needs another one waits for it. */
export function adopt(draft: Draft, values: readonly ProposedValue[], basis: Basis): Adopted {
  const facts: string[] = [];
  const currency = values
    .map(({ value }) => stringOf(getAt(value, '/currency')))
    .find((code) => /^[A-Z]{3}$/u.test(code));
  const base = { ...basis, ...(currency !== undefined && { currency }) };
  let waiting = values;
  let adopted = draft;
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter((value) => {
      const next = put(adopted, value, base);
      if (!next || !isSound(next)) return true;
      adopted = next;
      facts.push(value.fact);
      return false;
    });
  }
  return { draft: adopted, facts, left: waiting.map(({ fact }) => fact) };
}

const isSound = (draft: Draft): boolean =>
  !readDocument(draft).problems.some(({ path }) => /^\/(?:policy|support)/u.test(path));

/** The document with one value more; `undefined` where there is no place for it. */
function put(draft: Draft, value: ProposedValue, basis: Basis): Draft | undefined {
  const { policy, support } = asPolicy([value]);
  // What is kept at an address of its own is not ours to change.
  if (typeof (value.fact.startsWith('support.') ? draft.support : draft.policy) === 'string')
    return undefined;
  if (support.reply !== undefined) return setAt(draft, '/support/reply', support.reply);
  if (support.hours !== undefined) return setAt(draft, '/support/hours', hoursOf(support.hours, basis));
  const whole = withPolicy(draft, basis);
  for (const change of ['cancellation', 'modification'] as const) {
    const rule = getAt(policy, `/${change}/rules/0`);
    if (isFields(rule)) return withRule(whole, change, rule);
  }
  const days = getAt(policy, '/returns/days');
  if (typeof days === 'number') {
    const reasons = getAt(whole, '/policy/returns/reasons') ?? [];
    return setAt(setAt(whole, '/policy/returns/reasons', reasons), '/policy/returns/days', days);
  }
  return isFields(policy.delivery) ? withDelivery(whole, policy.delivery) : undefined;
}

function withRule(draft: Draft, change: Change, rule: Fields): Draft {
  const path = mainRule(draft, change);
  const old = getAt(draft, path);
  const rules = `/policy/${change}/rules`;
  const whole = setAt(draft, rules, getAt(draft, rules) ?? []);
  return setAt(whole, path, { ...(isFields(old) ? old : {}), ...rule });
}

/** Handling comes first: without it there is no delivery. */
function withDelivery(draft: Draft, { handling, cutoff, zones = [] }: Fields): Draft | undefined {
  const path = '/policy/delivery';
  const known = zonesOf(draft);
  if (handling !== undefined)
    return setAt(setAt(draft, `${path}/zones`, known), `${path}/handling`, handling);
  if (!isFields(getAt(draft, path))) return undefined;
  if (cutoff !== undefined) return setAt(draft, `${path}/cutoff`, cutoff);
  const [zone] = (zones as readonly unknown[]).filter(isFields);
  if (!zone) return undefined;
  const amount = getAt(zone, '/freeOver/amount');
  // A zone that the prose does not name is any of them.
  const fits = (other: Fields) => zone.id === 'zone' || other.id === zone.id;
  const given = amount === undefined ? { transit: zone.transit } : { freeOver: { amount, inclusive: false } };
  if (known.some(fits))
    return setAt(
      draft,
      `${path}/zones`,
      known.map((other) => (fits(other) ? { ...other, ...given } : other)),
    );
  if (zone.transit === undefined) return undefined;
  const made = { id: zone.id, countries: zone.countries, ...given };
  const isRest = Array.isArray(zone.countries) && zone.countries.includes('*');
  return setAt(draft, `${path}/zones`, isRest ? [...known, made] : [made, ...known]);
}

/** Prose says from when to when; on working days is what it leaves out. */
function hoursOf(hours: unknown, { timeZone }: Basis): unknown {
  return isFields(hours) ? { timeZone, weekly: [{ days: [1, 2, 3, 4, 5], ...hours }] } : hours;
}
