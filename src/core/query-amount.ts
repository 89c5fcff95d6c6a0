import { numberFormat } from './format.js';
import { parseAmount } from './parse-amount.js';
import { fold } from './search/fold.js';

const NUMBER = String.raw`(\d{1,3}(?:[\s'’.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,٫]\d{1,2})?(?!\d))`;
const CODES = 'usd|eur|gbp|cad|aud|nzd|chf|jpy|cny|sek|nok|dkk|pln|ils|brl|mxn|inr|aed';
const WORDS = 'doll?ar|buck|euro|pound|quid|kron|kr|zlot|zl|yen|円|元';
/** "$", "US$", "usd", "dollars"; in Chinese and Japanese other letters stand beside it. */
const SIGN = String.raw`([a-z]{0,2}\p{Sc}[a-z]{0,2}|(?:${CODES})(?![a-z])|(?:${WORDS})[a-z]{0,3}(?![a-z]))`;
const AMOUNT = new RegExp(
  String.raw`(?<![a-z\d.,])${NUMBER}[\s-]*${SIGN}(?!\d)|(?<![a-z])${SIGN}\s*${NUMBER}`,
  'u',
);
/** What is said for a currency's sign. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:doll?ar|buck)/u, '$'],
  [/^euro/u, '€'],
  [/^(?:pound|quid)/u, '£'],
  [/^kr/u, 'kr'],
  [/^zl/u, 'zł'],
  [/^(?:yen|円|元)/u, '¥'],
];

/**
 * The amount of money that a query names; a number without a currency is none.
 *
 * @param currency - ISO 4217 code that a total is wanted in.
 * @param locale - BCP 47 tag of the query's language, for its decimal mark.
 * @returns `total` is a decimal string; `undefined` where the amount is in another currency.
 */
export function amountIn(
  query: string,
  currency: string,
  locale: string,
): { readonly total: string | undefined } | undefined {
  const [, before, behind, sign = behind, after = before] = AMOUNT.exec(fold(query)) ?? [];
  if (sign === undefined || after === undefined) return undefined;
  const total = parseAmount(after, locale, currency);
  if (!/^\d{1,9}(?:\.\d+)?$/u.test(total) || !/[1-9]/u.test(total)) return undefined;
  if (isSignOf(currency, sign)) return { total };
  // Forty pounds are a weight as well.
  return sign.startsWith('pound') ? undefined : { total: undefined };
}

function isSignOf(currency: string, sign: string): boolean {
  const code = currency.toLowerCase();
  const format = numberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const own = format.formatToParts(1).find(({ type }) => type === 'currency')?.value;
  const said = SIGNS.find(([word]) => word.test(sign))?.[1];
  if (said !== undefined) return said === own;
  // "US$", "$CA"
  const [letters, symbol] = [sign.replace(/\P{L}/gu, ''), sign.replace(/\p{L}/gu, '')];
  return sign === code || (symbol === own && code.startsWith(letters));
}
