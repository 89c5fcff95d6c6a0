/** Money in whole minor units and decimal strings, computed exactly with BigInt; never with floats. */
import { currencyScale, policyDecimal, tenTo, type Decimal } from './currency.js';
import type { Fee } from './schema.js';

/** A sum of money: `{ amount: 300, currency: 'USD', scale: 2 }` is 3.00 US dollars. */
export interface Money {
  /** A whole number of minor units; always a safe integer. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  /** How many decimals the currency has, as `Intl.NumberFormat` knows it: 0 for JPY, 3 for KWD. */
  readonly scale: number;
}

/** What a fee may be a percentage of. An absent subtotal counts as the total, an absent custom part as 0. */
export interface Amounts {
  readonly total: Money;
  readonly subtotal?: Money | undefined;
  readonly custom?: Money | undefined;
}

/**
 * One step of the arithmetic, in the order in which it was done; a step that changed nothing is left out.
 * `exact` is a decimal string in major units, as yet unrounded (`"2.235"`).
 */
export type Line =
  | { readonly step: 'base'; readonly of: 'total' | 'subtotal' | 'custom'; readonly money: Money }
  | { readonly step: 'rate'; readonly percent: string }
  | { readonly step: 'fixed' | 'raw'; readonly exact: string; readonly currency: string }
  | { readonly step: 'statutory'; readonly id: string }
  | {
      readonly step: 'rounding' | 'minimum' | 'maximum' | 'limit' | 'fee' | 'refund';
      readonly money: Money;
    };

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);
const ZERO: Decimal = { digits: 0n, decimals: 0 };
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** The same number as a whole count of `10^-scale`; decimals beyond it are rounded half up. */
function roundHalfUp({ digits, decimals }: Decimal, scale: number): bigint {
  if (decimals <= scale) return digits * tenTo(scale - decimals);
  const unit = tenTo(decimals - scale);
  return (digits + unit / 2n) / unit;
}

function add(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: roundHalfUp(a, decimals) + roundHalfUp(b, decimals), decimals };
}

/** A decimal in full, with at least `scale` decimals and no needless zeros after them. */
function formatDecimal({ digits, decimals }: Decimal, scale: number): string {
  const places = Math.max(decimals, scale);
  const text = (digits * tenTo(places - decimals)).toString().padStart(places + 1, '0');
  const point = text.length - places;
  const fraction = text.slice(point, point + scale) + text.slice(point + scale).replace(/0+$/u, '');
  return fraction ? `${text.slice(0, point)}.${fraction}` : text.slice(0, point);
}

/** Minor units as money; what no safe integer could hold is cut down to the largest. */
export function money(units: bigint, currency: string): Money {
  return { amount: Number(smaller(units, LARGEST)), currency, scale: currencyScale(currency) };
}

/** Minor units of a decimal that has no more decimals than its currency; `undefined` above `MAX_SAFE_INTEGER`. */
export function exactMoney(decimal: Decimal, currency: string): Money | undefined {
  const units = roundHalfUp(decimal, currencyScale(currency));
  return units > LARGEST ? undefined : money(units, currency);
}

/** What is left of `total` once `fee` is kept. Both are in one currency, and a fee is never more than the total. */
export function refundOf(total: Money, fee: Money): Money {
  return { ...total, amount: total.amount - fee.amount };
}

/**
 * What a fee comes to, and how: percent of its base plus the fixed part, rounded once, half up, to the minor unit;
 * then the minimum, then the maximum (which wins), themselves rounded half up; then never more than the total.
 * No fee is a fee of 0. The last line is always the fee itself. (Contract, section 2, "Fee".)
 */
export function computeFee(
  fee: Fee = {},
  amounts: Amounts,
): { readonly fee: Money; readonly lines: readonly Line[] } {
  const { currency, scale, amount: total } = amounts.total;
  const asMoney = (units: bigint): Money => money(units, currency);
  const lines: Line[] = [];
  let raw = ZERO;

  if (fee.percent !== undefined) {
    const of = fee.base ?? 'total';
    const base = amounts[of] ?? (of === 'custom' ? asMoney(0n) : amounts.total);
    const percent = policyDecimal(fee.percent);
    raw = { digits: BigInt(base.amount) * percent.digits, decimals: scale + percent.decimals + 2 };
    lines.push({ step: 'base', of, money: base }, { step: 'rate', percent: fee.percent });
  }
  if (fee.fixed !== undefined) {
    const fixed = policyDecimal(fee.fixed);
    raw = add(raw, fixed);
    lines.push({ step: 'fixed', exact: formatDecimal(fixed, scale), currency });
  }
  if (lines.length > 0) lines.push({ step: 'raw', exact: formatDecimal(raw, scale), currency });

  let units = roundHalfUp(raw, scale);
  const settle = (step: 'minimum' | 'maximum' | 'limit', to: bigint): void => {
    units = to;
    lines.push({ step, money: asMoney(units) });
  };
  if (units * tenTo(raw.decimals) !== raw.digits * tenTo(scale)) {
    lines.push({ step: 'rounding', money: asMoney(units) });
  }
  const min = fee.min === undefined ? undefined : roundHalfUp(policyDecimal(fee.min), scale);
  const max = fee.max === undefined ? undefined : roundHalfUp(policyDecimal(fee.max), scale);
  if (min !== undefined && units < min) settle('minimum', min);
  if (max !== undefined && units > max) settle('maximum', max);
  if (units > BigInt(total)) settle('limit', BigInt(total));

  const result = asMoney(units);
  return { fee: result, lines: [...lines, { step: 'fee', money: result }] };
}
