/** Decimal strings and currencies: what policies are written in, read exactly. */
import { quote } from './problems.js';

/** An exact decimal number: `digits` divided by ten to the power of `decimals`. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

const DECIMAL = /^(\d+)(?:\.(\d+))?$/u;
const scales = new Map<string, number>();

/** Ten to the power of a whole number. */
export const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent);

/** How many decimals a currency has. @throws {RangeError} When the code is not three letters. */
export function currencyScale(currency: string): number {
  let scale = scales.get(currency);
  if (scale === undefined) {
    const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    scale = options.maximumFractionDigits ?? 2;
    scales.set(currency, scale);
  }
  return scale;
}

/** Reads digits with at most one point (`^\d+(\.\d+)?$`), all decimals kept; `undefined` for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, whole, fraction = ''] = DECIMAL.exec(text) ?? [];
  return whole === undefined ? undefined : { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** A number of the policy. @throws {RangeError} When it is none: the policy was not read by `readDocument`. */
export function policyDecimal(text: string): Decimal {
  const decimal = typeof text === 'string' ? parseDecimal(text) : undefined;
  if (!decimal) {
    throw new RangeError(`policy number ${quote(text)} is no decimal string: write one such as "149.00".`);
  }
  return decimal;
}

/**
 * The fewest minor units that are over `threshold`, or that reach it where it is `inclusive`.
 * A threshold finer than the currency's minor unit is compared exactly, not rounded.
 */
export function qualifyingUnits(threshold: string, inclusive: boolean, currency: string): bigint {
  const { digits, decimals } = policyDecimal(threshold);
  const units = digits * tenTo(currencyScale(currency));
  const reached = units / tenTo(decimals);
  return inclusive && reached * tenTo(decimals) === units ? reached : reached + 1n;
}
