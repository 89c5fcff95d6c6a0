import type { MerchantReturnPolicy } from 'schema-dts';
import { currencyScale } from '../currency.js';
import type { Policy, ReturnReason, StatutoryRight } from '../schema.js';

/** The most countries that one node may list. (Google, "Merchant return policy") */
const MOST_COUNTRIES = 50;
const DEFECT = /defect|fault|damage|broken|wrong|missing|incomplete|not-as|quality|warranty/iu;
const REMORSE = /mind|remorse|mistake|dislike|unwanted|regret|size|fit|own|no-longer|late/iu;

/** Did the store do something wrong, or did the shopper change their mind? Else what is asked as proof tells. */
function isDefect({ id, evidence }: ReturnReason): boolean {
  if (DEFECT.test(id)) return true;
  return !REMORSE.test(id) && (evidence?.length ?? 0) > 0;
}

/**
 * One node for each group of countries in which the same holds. Where the law gives a right of withdrawal, returns are
 * always permitted, for at least that long, and without a fee; who pays the way back is what the reasons say.
 * Only countries that the document names are listed: there is no word for "all others".
 */
export function returnPolicies(policy: Policy): MerchantReturnPolicy[] {
  const { returns, statutory = [] } = policy;
  const taken = new Set<string>();
  const groups: [right: StatutoryRight | undefined, countries: string[]][] = statutory.map((right) => {
    const countries = right.countries.filter((country) => !taken.has(country) && isServed(country, policy));
    countries.forEach((country) => taken.add(country));
    return [right, countries];
  });
  if (returns) groups.push([undefined, ownCountries(policy).filter((country) => !taken.has(country))]);
  return groups.flatMap(([right, countries]) =>
    chunks(countries).map((applicableCountry) => ({
      '@type': 'MerchantReturnPolicy' as const,
      applicableCountry,
      ...(right ? statutoryTerms(right, policy, applicableCountry) : ownTerms(policy)),
      ...defectTerms(returns?.reasons ?? []),
    })),
  );
}

type Terms = Partial<Extract<MerchantReturnPolicy, { readonly '@type': 'MerchantReturnPolicy' }>>;

function statutoryTerms(right: StatutoryRight, { returns }: Policy, countries: readonly string[]): Terms {
  const remorse = (returns?.reasons ?? []).filter((reason) => !isDefect(reason));
  const isOwn = countries.every((country) => returns?.countries?.includes(country) ?? true);
  const own = remorse
    .filter(({ accepted }) => accepted && isOwn)
    .map(({ days }) => days ?? returns?.days ?? 0);
  return {
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    merchantReturnDays: Math.max(right.days, ...own),
    ...(remorse.length > 0 && { customerRemorseReturnFees: whoPays(remorse) }),
    refundType: 'https://schema.org/FullRefund',
  };
}

function ownTerms({ returns, currency }: Policy): Terms {
  const remorse = (returns?.reasons ?? []).filter((reason) => !isDefect(reason) && reason.accepted);
  if (remorse.length === 0) {
    return { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' };
  }
  const fee = restockingFee(remorse, currency);
  return {
    returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
    // What holds for every such reason.
    merchantReturnDays: Math.min(...remorse.map(({ days }) => days ?? returns?.days ?? 0)),
    customerRemorseReturnFees: whoPays(remorse),
    ...(fee !== undefined && { restockingFee: fee }),
    ...refundType(remorse),
  };
}

function defectTerms(reasons: readonly ReturnReason[]): Terms {
  const defects = reasons.filter((reason) => isDefect(reason) && reason.accepted);
  return defects.length > 0 ? { itemDefectReturnFees: whoPays(defects) } : {};
}

/** The shopper, as soon as one reason says so. */
function whoPays(reasons: readonly ReturnReason[]) {
  return reasons.every(({ returnShipping }) => returnShipping === 'store')
    ? 'https://schema.org/FreeReturn'
    : 'https://schema.org/ReturnFeesCustomerResponsibility';
}

/** A percentage of the total or a sum; anything finer has no word. The fee of a cancellation is none. */
function restockingFee(
  [first, ...others]: readonly ReturnReason[],
  currency: string,
): Terms['restockingFee'] {
  const fee = first?.fee;
  if (!fee || others.some((other) => JSON.stringify(other.fee) !== JSON.stringify(fee))) return undefined;
  const { percent, fixed, min, max, base = 'total' } = fee;
  if (min !== undefined || max !== undefined || base !== 'total') return undefined;
  if (percent !== undefined && fixed === undefined) return Number(percent);
  if (fixed === undefined || percent !== undefined) return undefined;
  return {
    '@type': 'MonetaryAmount',
    value: Number(Number(fixed).toFixed(currencyScale(currency))),
    currency,
  };
}

function refundType(reasons: readonly ReturnReason[]): Terms {
  const all = (resolution: ReturnReason['resolution']) =>
    reasons.every((reason) => reason.resolution === resolution);
  if (all('refund') && reasons.every(({ fee }) => !fee))
    return { refundType: 'https://schema.org/FullRefund' };
  return all('exchange') || all('replacement') ? { refundType: 'https://schema.org/ExchangeRefund' } : {};
}

const isServed = (country: string, { delivery }: Policy): boolean =>
  !delivery || delivery.zones.some(({ countries }) => countries.includes(country) || countries.includes('*'));

function ownCountries({ returns, delivery }: Policy): string[] {
  const named = returns?.countries ?? delivery?.zones.flatMap(({ countries }) => countries) ?? [];
  return [...new Set(named)].filter((country) => country !== '*');
}

function chunks(countries: readonly string[]): string[][] {
  const count = Math.ceil(countries.length / MOST_COUNTRIES);
  return Array.from({ length: count }, (_, nth) =>
    countries.slice(nth * MOST_COUNTRIES, (nth + 1) * MOST_COUNTRIES),
  );
}
