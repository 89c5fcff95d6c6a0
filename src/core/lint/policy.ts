/** Parts of a policy that can never have an effect, or that nobody can mean. */
import { pointer } from '../problems.js';
import { durationMs } from '../rules.js';
import type { ChangePolicy, Fee, FaqDocument, Policy, Rule, Zone } from '../schema.js';
import type { Finding } from './finding.js';

export function lintPolicy({ policy }: FaqDocument): Finding[] {
  if (typeof policy !== 'object') return [];
  return [
    ...unreachableZones(policy.delivery?.zones ?? []),
    ...unreachableRules('cancellation', policy.cancellation),
    ...unreachableRules('modification', policy.modification),
    ...feesOver100(policy),
    ...(policy.statutory ?? []).flatMap(({ id, url }, index) =>
      url === undefined
        ? [
            finding(
              pointer('policy', 'statutory', index),
              'statutory-without-url',
              id,
              `The right ${JSON.stringify(id)} has no url: add the address where a shopper can use it.`,
            ),
          ]
        : [],
    ),
  ];
}

/** Zones are read in order: one whose countries all stand in earlier zones is never chosen. */
function unreachableZones(zones: readonly Zone[]): Finding[] {
  return zones.flatMap(({ id, countries }, index) => {
    const earlier = zones.slice(0, index);
    const isTaken = (country: string) =>
      earlier.some((zone) => zone.countries.includes(country) || zone.countries.includes('*'));
    if (!countries.every(isTaken)) return [];
    const message =
      countries.length === 0
        ? `The zone ${JSON.stringify(id)} lists no country: no order goes there. Add its countries, or remove it.`
        : `Every country of the zone ${JSON.stringify(id)} is served by an earlier one: move it up, or remove it.`;
    return [finding(pointer('policy', 'delivery', 'zones', index), 'unreachable-zone', id, message)];
  });
}

/** Rules are read in order: one that only fits orders which an earlier one decides as long or longer never decides. */
function unreachableRules(
  section: 'cancellation' | 'modification',
  change: ChangePolicy | undefined,
): Finding[] {
  const rules = change?.rules ?? [];
  return rules.flatMap((rule, index) => {
    const path = pointer('policy', section, 'rules', index);
    const isLocked = rule.when?.states?.every((state) => change?.lockedStates?.includes(state));
    if (isLocked) {
      const message = `Each of its states is in lockedStates, which are read first: take them out there, or remove the rule.`;
      return [finding(path, 'unreachable-rule', describe(rule), message)];
    }
    const before = rules.findIndex((earlier, place) => place < index && covers(earlier, rule));
    if (before < 0) return [];
    const message = `Rule ${before + 1} decides every order that this one fits: put this one before it, or remove it.`;
    return [finding(path, 'unreachable-rule', describe(rule), message)];
  });
}

function covers(earlier: Rule, later: Rule): boolean {
  if (
    earlier.until !== undefined &&
    (later.until === undefined || durationMs(later.until) > durationMs(earlier.until))
  )
    return false;
  return (['kinds', 'states', 'countries', 'personalised', 'minItems'] as const).every((key) => {
    const [wide, narrow] = [earlier.when?.[key], later.when?.[key]];
    if (wide === undefined) return true;
    if (narrow === undefined) return key === 'minItems' && wide === 0;
    if (typeof wide === 'number') return typeof narrow === 'number' && narrow >= wide;
    if (typeof wide === 'boolean') return wide === narrow;
    return Array.isArray(narrow) && narrow.every((each: string) => wide.includes(each));
  });
}

const describe = ({ until, when }: Rule) =>
  JSON.stringify({ ...(when && { when }), ...(until !== undefined && { until }) });

function feesOver100({ cancellation, modification, returns }: Policy): Finding[] {
  const ofRules = (section: string, change: ChangePolicy | undefined) =>
    (change?.rules ?? []).map(
      ({ fee }, index) => [fee, pointer('policy', section, 'rules', index, 'fee')] as const,
    );
  const all: (readonly [Fee | undefined, string])[] = [
    ...ofRules('cancellation', cancellation),
    ...ofRules('modification', modification),
    ...(returns?.reasons ?? []).map(
      ({ fee }, index) => [fee, pointer('policy', 'returns', 'reasons', index, 'fee')] as const,
    ),
  ];
  return all.flatMap(([fee, path]) =>
    fee?.percent !== undefined && Number(fee.percent) > 100
      ? [
          finding(
            `${path}/percent`,
            'fee-over-100',
            `${fee.percent} %`,
            `A fee of ${fee.percent} % is more than the order itself: was ${Number(fee.percent) / 100} meant?`,
          ),
        ]
      : [],
  );
}

function finding(path: string, code: string, excerpt: string, message: string): Finding {
  return { path, code, message, severity: 'warning', excerpt };
}
