import type { ChangePolicy, Rule } from './schema.js';

/** An elapsed time: weeks, days, hours, minutes and seconds; months and years have no fixed length. */
export const DURATION = /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;

/** What a rule's `when` looks at. Absent values fit as the contract says: standard, placed, 0 items, not personalised. */
export interface RuleSubject {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  readonly country?: string | undefined;
  readonly personalised?: boolean | undefined;
  readonly lines?: readonly { readonly quantity?: number | undefined }[] | undefined;
}

const UNIT_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000] as const;

/** The numbers of an ISO 8601 duration as written: weeks, days, hours, minutes, seconds. */
export function durationParts(duration: string): readonly number[] {
  const parts: readonly (string | undefined)[] = DURATION.exec(duration)?.slice(1) ?? [];
  return parts.map((part) => Number(part ?? 0));
}

/** Milliseconds of elapsed time: a day is 24 h and a week 168 h, whatever the clocks do. */
export function durationMs(duration: string): number {
  return durationParts(duration).reduce((sum, amount, index) => sum + amount * (UNIT_MS[index] ?? 0), 0);
}

/** Does every condition that `when` gives hold for this order? */
export function fits(when: Rule['when'], order: RuleSubject): boolean {
  if (!when) return true;
  const items = (order.lines ?? []).reduce((sum, line) => sum + (line.quantity ?? 1), 0);
  return (
    (!when.kinds || when.kinds.includes(order.kind ?? 'standard')) &&
    (!when.states || when.states.includes(order.state ?? 'placed')) &&
    (!when.countries || (order.country !== undefined && when.countries.includes(order.country))) &&
    (when.personalised === undefined || when.personalised === (order.personalised ?? false)) &&
    (when.minItems === undefined || items >= when.minItems)
  );
}

/**
 * The first rule that fits the order and whose time has not passed; `undefined` where none does: closed.
 * `until` is half-open: at exactly that much elapsed time the rule no longer applies.
 */
export function decidingRule(
  section: ChangePolicy | undefined,
  order: RuleSubject,
  elapsedMs: number,
): Rule | undefined {
  return section?.rules.find(
    (rule) => fits(rule.when, order) && (rule.until === undefined || elapsedMs < durationMs(rule.until)),
  );
}
