import { expect } from '@open-wc/testing';
import { structuredData } from '../../src/core/json-ld/index.js';
import type { FaqDocument, Policy, Support } from '../../src/core/schema.js';
import { POLICY, STORE } from './lint-store.js';

type Node = Readonly<Record<string, unknown>>;

const graphOf = (document: FaqDocument, faqPage?: readonly string[]): readonly Node[] =>
  (structuredData(document, { locale: 'en', words: {}, faqPage })?.['@graph'] ?? []) as Node[];
const shopOf = (document: FaqDocument) => graphOf(document)[0] ?? {};
const withPolicy = (change: Partial<Policy>): FaqDocument => ({ ...STORE, policy: { ...POLICY, ...change } });
const returnsOf = (change: Partial<Policy>) =>
  shopOf(withPolicy(change)).hasMerchantReturnPolicy as readonly Node[];
const shippingOf = (change: Partial<Policy>) => shopOf(withPolicy(change)).hasShippingService as Node;
const contactOf = (support: Support) => shopOf({ ...STORE, support }).contactPoint as Node | undefined;

const SCHEMA = 'https://schema.org/';
const delivery = POLICY.delivery!;
const returns = POLICY.returns!;
const [us] = delivery.zones;
const [defect, changedMind] = returns.reasons;

describe('return policies as schema.org data', () => {
  it('name the countries in which the same holds: first those with a statutory right, then the others', () => {
    const countries = returnsOf({}).map(({ applicableCountry }) => applicableCountry);
    expect(countries).to.deep.equal([['DE', 'FR'], ['US']]);
  });

  it('list no country to which nothing is sent', () => {
    const [right] = returnsOf({ delivery: { ...delivery, zones: delivery.zones.slice(0, 2) } });
    expect(right?.applicableCountry).to.deep.equal(['DE']);
  });

  it('list no more than fifty countries in one node', () => {
    const countries = Array.from(
      { length: 60 },
      (_, nth) => `A${String.fromCharCode(65 + (nth % 26))}${Math.floor(nth / 26)}`,
    );
    const nodes = returnsOf({ statutory: [], returns: { ...returns, countries } });
    expect(nodes.map(({ applicableCountry }) => (applicableCountry as string[]).length)).to.deep.equal([
      50, 10,
    ]);
  });

  it('say who pays by reason: the shopper who changed their mind, the store for a defect', () => {
    for (const node of returnsOf({})) {
      expect(node.customerRemorseReturnFees).to.equal(`${SCHEMA}ReturnFeesCustomerResponsibility`);
      expect(node.itemDefectReturnFees).to.equal(`${SCHEMA}FreeReturn`);
    }
  });

  it('take the days of the law, or the store’s where those are more', () => {
    const daysIn = (days: number) =>
      returnsOf({ returns: { ...returns, days } }).map((node) => node.merchantReturnDays);
    expect(daysIn(30)).to.deep.equal([30, 30]);
    expect(daysIn(10)).to.deep.equal([14, 10]);
  });

  it('never exclude a return where a statutory right applies, even if the store accepts none', () => {
    const none = { ...returns, reasons: [{ ...changedMind!, accepted: false }] };
    const categories = returnsOf({ returns: none }).map(({ applicableCountry, returnPolicyCategory }) => [
      applicableCountry,
      returnPolicyCategory,
    ]);
    expect(categories).to.deep.equal([
      [['DE', 'FR'], `${SCHEMA}MerchantReturnFiniteReturnWindow`],
      [['US'], `${SCHEMA}MerchantReturnNotPermitted`],
    ]);
  });

  it('stand there for a right by law alone', () => {
    const { returns: own, ...rest } = POLICY;
    expect(own).not.to.equal(undefined);
    const [node, ...others] = shopOf({ ...STORE, policy: rest }).hasMerchantReturnPolicy as readonly Node[];
    expect(others).to.deep.equal([]);
    expect([node?.merchantReturnDays, node?.refundType]).to.deep.equal([14, `${SCHEMA}FullRefund`]);
  });

  it('know a fee for returning, and none for cancelling', () => {
    expect(JSON.stringify(returnsOf({}))).not.to.contain('restockingFee');
    const feeOf = (fee: object) =>
      returnsOf({ statutory: [], returns: { ...returns, reasons: [defect!, { ...changedMind!, fee }] } })[0]
        ?.restockingFee;
    expect(feeOf({ percent: '10' })).to.equal(10);
    expect(feeOf({ fixed: '7.50' })).to.deep.equal({
      '@type': 'MonetaryAmount',
      value: 7.5,
      currency: 'USD',
    });
    // Finer than there are words for.
    expect(feeOf({ percent: '10', max: '20.00' })).to.equal(undefined);
  });
});

describe('shipping as schema.org data', () => {
  const conditionsOf = (change: Partial<Policy> = {}) =>
    shippingOf(change).shippingConditions as readonly Node[];
  const daysOf = (period: unknown) => {
    const { minValue, maxValue, unitCode } = (period as { duration: Node }).duration;
    expect(unitCode).to.equal('DAY');
    return [minValue, maxValue];
  };

  it('has conditions for each zone, and names no country for the rest of the world', () => {
    const places = conditionsOf().map(({ shippingDestination }) =>
      (shippingDestination as Node[] | undefined)?.map(({ addressCountry }) => addressCountry),
    );
    // Two where shipping is free from some value on.
    expect(places).to.deep.equal([['US'], ['US'], ['DE'], undefined]);
  });

  it('counts in business days: 1–2 weeks are 5–10, and of calendar days five in seven count', () => {
    const transits = conditionsOf().map(({ transitTime }) => daysOf(transitTime));
    expect(transits).to.deep.equal([
      [5, 10],
      [5, 10],
      [4, 6],
      [10, 20],
    ]);
    expect(daysOf(shippingOf({}).handlingTime)).to.deep.equal([3, 5]);
    const days = { ...delivery, handling: { min: 7, max: 10, unit: 'days' as const } };
    expect(daysOf(shippingOf({ delivery: days }).handlingTime)).to.deep.equal([5, 8]);
  });

  it('names the days on which the store works', () => {
    const handling = shippingOf({ calendar: { workingDays: [1, 6] } }).handlingTime as Node;
    expect(handling.businessDays).to.deep.equal([`${SCHEMA}Monday`, `${SCHEMA}Saturday`]);
  });

  for (const [inclusive, amount, currency, least, most] of [
    [false, '149.00', 'USD', 149.01, 149],
    [true, '149.00', 'USD', 149, 148.99],
    [false, '15000', 'JPY', 15_001, 15_000],
  ] as const)
    it(`is free ${inclusive ? 'from' : 'over'} ${amount} ${currency}: minValue ${least}`, () => {
      const zones = [{ ...us!, freeOver: { amount, inclusive } }];
      const [free, paid] = conditionsOf({ currency, delivery: { ...delivery, zones } });
      expect(free?.orderValue).to.deep.equal({ '@type': 'MonetaryAmount', minValue: least, currency });
      expect(free?.shippingRate).to.deep.equal({ '@type': 'MonetaryAmount', value: 0, currency });
      expect(paid?.orderValue).to.deep.equal({ '@type': 'MonetaryAmount', maxValue: most, currency });
    });

  it('says no rate that the policy lacks, and the one that it has', () => {
    const [, paid, germany] = conditionsOf();
    expect([paid?.shippingRate, germany?.shippingRate]).to.deep.equal([undefined, undefined]);
    const zones = [{ ...us!, rate: '7.90' }];
    const [, rated] = conditionsOf({ delivery: { ...delivery, zones } });
    expect(rated?.shippingRate).to.deep.equal({ '@type': 'MonetaryAmount', value: 7.9, currency: 'USD' });
  });

  it('says no cutoff, whose offset would be wrong for half of the year', () => {
    expect(delivery.cutoff).to.equal('14:00');
    expect(JSON.stringify(graphOf(STORE))).not.to.match(/cutoff|14:00/iu);
  });
});

describe('a contact as schema.org data', () => {
  it('holds the ways to reach the store and its languages', () => {
    expect(contactOf({ email: 'help@shop.example', phone: '+1 212 555 0148' })).to.deep.equal({
      '@type': 'ContactPoint',
      contactType: 'customer service',
      email: 'help@shop.example',
      telephone: '+1 212 555 0148',
      availableLanguage: ['en'],
    });
  });

  it('says hours that never end, and no hours of a week, which have no offset', () => {
    expect((contactOf({ email: 'a@b.example', hours: 'always' })?.hoursAvailable as Node).closes).to.equal(
      '23:59',
    );
    expect(contactOf(STORE.support as Support)?.hoursAvailable).to.equal(undefined);
  });

  it('is none without an address or a number', () =>
    expect(contactOf({ intro: 'Hello' })).to.equal(undefined));
});

describe('questions as schema.org data', () => {
  it('come only where they are asked for, with their facts filled in', () => {
    expect(graphOf(STORE).map((node) => node['@type'])).to.deep.equal(['OnlineStore']);
    const [, page] = graphOf(STORE, ['right', 'nowhere']);
    const [first, ...others] = page?.mainEntity as readonly {
      name: string;
      acceptedAnswer: { text: string };
    }[];
    expect(others).to.deep.equal([]);
    expect(first?.name).to.equal('May I withdraw?');
    expect(first?.acceptedAnswer.text).not.to.contain('{{');
  });

  it('are none where none is shown, and nothing at all is said of a document without anything to say', () => {
    const { policy, support, ...bare } = STORE;
    expect([policy, support]).not.to.include(undefined);
    expect(structuredData(bare, { locale: 'en', words: {} })).to.equal(undefined);
    expect(structuredData(bare, { locale: 'en', words: {}, faqPage: [] })).to.equal(undefined);
  });
});
