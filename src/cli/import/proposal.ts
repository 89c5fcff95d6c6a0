/** What the prose of an imported page says about the policy: a proposal, with the sentence behind each value. */
import { factName, claimsIn, type PlacedClaim } from '../../core/lint/numbers.js';
import { agrees } from '../../core/lint/truth.js';
import type { Quantity } from '../../core/lint/quantities.js';
import type { FaqDocument } from '../../core/schema.js';

/** One value as it was found. */
export interface ProposedValue {
  readonly fact: string;
  /** In the terms of a policy: `PT24H`, `{ "min": 1, "max": 2, "unit": "weeks" }`, `"1.5"`. */
  readonly value: unknown;
  readonly text: string;
  readonly sentence: string;
  readonly path: string;
}

export interface Proposal {
  /** Values that nothing on the page contradicts. */
  readonly values: readonly ProposedValue[];
  /** Facts of which the page says different things: somebody has to decide. */
  readonly conflicts: readonly { readonly fact: string; readonly values: readonly ProposedValue[] }[];
  /** `values` as parts of a policy. It is not whole: `missing` has to be decided first. */
  readonly policy: Readonly<Record<string, unknown>>;
  readonly support: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
}

export function proposePolicy(document: FaqDocument): Proposal {
  const groups = new Map<string, PlacedClaim[]>();
  for (const claim of claimsIn(document)) {
    const key = `${factName(claim)} ${claim.quantity.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const values: ProposedValue[] = [];
  const conflicts: { fact: string; values: ProposedValue[] }[] = [];
  for (const claims of groups.values()) {
    const [first] = claims;
    if (!first) continue;
    const agreed = claims.every(
      ({ quantity }) => agrees(quantity, first.quantity) || agrees(first.quantity, quantity),
    );
    if (agreed) values.push(asValue(first));
    else conflicts.push({ fact: factName(first), values: claims.map(asValue) });
  }
  return { values, conflicts, ...asPolicy(values), missing: MISSING };
}

/** What no prose says, and a guess would be wrong about. */
const MISSING = ['currency', 'timeZone', 'calendar.workingDays'] as const;

const asValue = (claim: PlacedClaim): ProposedValue => ({
  fact: factName(claim),
  value: valueOf(claim.quantity),
  text: claim.quantity.text,
  sentence: claim.sentence.excerpt,
  path: claim.path,
});

const SPAN_UNITS = { business: 'business-days', day: 'days', week: 'weeks' } as const;

function valueOf({ kind, low, high, unit, currency }: Quantity): unknown {
  if (kind === 'always') return 'always';
  if (kind === 'percent') return { percent: String(low) };
  if (kind === 'money') return { amount: String(low), currency };
  if (kind === 'clock') return low === high ? time(low) : { from: time(low), to: time(high) };
  if (unit === 'minute' || unit === 'hour' || unit === 'month' || unit === undefined)
    return low === high ? duration(low, unit) : { min: duration(low, unit), max: duration(high, unit) };
  return { min: low, max: high, unit: SPAN_UNITS[unit] };
}

const duration = (amount: number, unit: Quantity['unit']) =>
  unit === 'minute' ? `PT${amount}M` : unit === 'month' ? `P${amount * 30}D` : `PT${amount}H`;

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Parts of a policy and of the support settings, as far as the values go. */
export function asPolicy(values: readonly ProposedValue[]): Pick<Proposal, 'policy' | 'support'> {
  const valueAt = (fact: string) => values.find((each) => each.fact === fact)?.value;
  const rule = (section: string) => {
    const [until, fee] = [asDuration(valueAt(`${section}.window`)), valueAt(`${section}.fee`)];
    if (until === undefined && fee === undefined) return undefined;
    return {
      rules: [{ ...(until !== undefined && { until }), ...(fee !== undefined && { fee: asFee(fee) }) }],
    };
  };
  const zones = [
    ...new Set(values.flatMap(({ fact }) => /^delivery\.(.+)\.(?:transit|freeOver)$/u.exec(fact)?.[1] ?? [])),
  ];
  const delivery = {
    handling: valueAt('delivery.handling'),
    cutoff: valueAt('delivery.cutoff'),
    zones:
      zones.length > 0
        ? zones.map((id) => ({
            id,
            countries: [/^[a-z]{2}$/u.test(id) && id !== 'eu' ? id.toUpperCase() : '*'],
            transit: valueAt(`delivery.${id}.transit`),
            freeOver: valueAt(`delivery.${id}.freeOver`),
          }))
        : undefined,
  };
  const returns = valueAt('returns.days') as { max?: number; unit?: string } | undefined;
  return {
    policy: given({
      cancellation: rule('cancellation'),
      modification: rule('modification'),
      delivery: Object.keys(given(delivery)).length > 0 ? given(delivery) : undefined,
      returns:
        returns?.max === undefined ? undefined : { days: returns.max * (returns.unit === 'weeks' ? 7 : 1) },
    }),
    support: given({ reply: asRange(valueAt('support.reply')), hours: valueAt('support.hours') }),
  };
}

const given = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function asDuration(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { max, unit } = value as { max?: number | string; unit?: string };
  if (typeof max !== 'number') return max ?? value;
  return unit === 'weeks' ? `P${max}W` : `P${max}D`;
}

const asRange = (value: unknown) => (typeof value === 'string' ? { min: value, max: value } : value);

function asFee(value: unknown): unknown {
  const { amount } = value as { amount?: string };
  return amount === undefined ? value : { fixed: amount };
}
