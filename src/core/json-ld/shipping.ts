import type { ServicePeriod, ShippingConditions, ShippingService } from 'schema-dts';
import { currencyScale, qualifyingUnits } from '../currency.js';
import type { Policy, Span, Text, Zone } from '../schema.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** Search engines count business days, of which a week has five. */
const BUSINESS_DAYS = 5;

/**
 * How the store ships. A zone's rate is left out where the policy has none, and so is the cutoff: it would need an offset,
 * which is wrong for half of the year. A zone for `*` names no destination, which means every country.
 */
export function shippingService(policy: Policy, read: (text: Text) => string): ShippingService | undefined {
  const { delivery, calendar } = policy;
  if (!delivery || delivery.zones.length === 0) return undefined;
  const services = new Set(delivery.zones.map(({ service }) => (service === undefined ? '' : read(service))));
  const [name] = services;
  const days = calendar.workingDays.flatMap((day) => WEEKDAYS[day - 1] ?? []);
  return {
    '@type': 'ShippingService',
    ...(services.size === 1 && name && { name }),
    handlingTime: {
      ...period(delivery.handling),
      businessDays: days.map((day) => `https://schema.org/${day}` as const),
    },
    shippingConditions: delivery.zones.flatMap((zone) => conditionsOf(zone, policy.currency)),
  };
}

/** One condition for a zone, or two where shipping is free from some order value on. */
function conditionsOf({ countries, transit, rate, freeOver }: Zone, currency: string): ShippingConditions[] {
  const named = countries.filter((country) => country !== '*');
  const isEverywhere = countries.includes('*');
  if (!isEverywhere && named.length === 0) return [];
  const zone = {
    '@type': 'ShippingConditions',
    ...(!isEverywhere && {
      shippingDestination: named.map((addressCountry) => ({
        '@type': 'DefinedRegion' as const,
        addressCountry,
      })),
    }),
    transitTime: period(transit),
  } as const;
  const paid = rate === undefined ? {} : { shippingRate: amount({ value: Number(rate) }, currency) };
  if (!freeOver) return [{ ...zone, ...paid }];
  const first = qualifyingUnits(freeOver.amount, freeOver.inclusive ?? false, currency);
  const scale = 10 ** currencyScale(currency);
  const least = Number(first) / scale;
  const most = Number(first - 1n) / scale;
  return [
    {
      ...zone,
      orderValue: amount({ minValue: least }, currency),
      shippingRate: amount({ value: 0 }, currency),
    },
    ...(first > 0n ? [{ ...zone, orderValue: amount({ maxValue: most }, currency), ...paid }] : []),
  ];
}

const amount = <V extends object>(value: V, currency: string) =>
  ({ '@type': 'MonetaryAmount', ...value, currency }) as const;

/** A span in business days: one of 1–2 weeks is 5–10. Of calendar days five in seven count, more rather than fewer. */
function period({ min, max, unit }: Span) {
  const inBusinessDays = (days: number, round: (value: number) => number) =>
    unit === 'weeks' ? days * BUSINESS_DAYS : unit === 'days' ? round((days * BUSINESS_DAYS) / 7) : days;
  return {
    '@type': 'ServicePeriod',
    duration: {
      '@type': 'QuantitativeValue',
      minValue: inBusinessDays(min, Math.floor),
      maxValue: inBusinessDays(max, Math.ceil),
      unitCode: 'DAY',
    },
  } as const satisfies ServicePeriod;
}
