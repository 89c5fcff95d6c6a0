/** A store's policy and answers as schema.org data, for search engines. */
import type { ContactPoint, FAQPage, OnlineStore } from 'schema-dts';
import { fillFacts, type FactWords } from '../facts.js';
import { plainText } from '../plain-text.js';
import type { FaqDocument, Support, Text } from '../schema.js';
import { localize } from '../text.js';
import { returnPolicies } from './returns.js';
import { shippingService } from './shipping.js';

/** A JSON-LD document: plain data, ready for `JSON.stringify`. */
export type JsonLd = Readonly<Record<string, unknown>>;

export interface StructuredDataOptions {
  /** BCP 47 tag of the reader. */
  readonly locale: string;
  /** The words of that language, as `loadWords` gives them. */
  readonly words: FactWords;
  /**
   * Ids of the entries that become an `FAQPage`: those that the page shows. None where absent. Search engines stopped
   * showing such pages in May 2026, and a page may hold one `FAQPage` only.
   */
  readonly faqPage?: readonly string[] | undefined;
}

/**
 * The store with its return policies, shipping and contact, and its questions where they are asked for. Nothing is said
 * that the document does not say: what vocabulary there is none for, such as cancelling before shipment, is left out.
 *
 * @returns `undefined` where there is nothing to say.
 */
export function structuredData(document: FaqDocument, options: StructuredDataOptions): JsonLd | undefined {
  const { locale, words, faqPage } = options;
  const read = (text: Text): string => {
    const { value, lang } = localize(text, locale, document.defaultLocale);
    return plainText(fillFacts(value, { document, locale: lang, words }));
  };
  const nodes = [storeOf(document, read), faqPage && faqPageOf(document, faqPage, locale, read)].filter(
    Boolean,
  );
  return nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': nodes } : undefined;
}

type Read = (text: Text) => string;

function storeOf(document: FaqDocument, read: Read): OnlineStore | undefined {
  const { store } = document;
  const policy = typeof document.policy === 'object' ? document.policy : undefined;
  const support = typeof document.support === 'object' ? document.support : undefined;
  const contactPoint = support && contactOf(document, support);
  const hasMerchantReturnPolicy = policy ? returnPolicies(policy) : [];
  const hasShippingService = policy && shippingService(policy, read);
  if (!contactPoint && hasMerchantReturnPolicy.length === 0 && !hasShippingService) return undefined;
  return {
    '@type': 'OnlineStore',
    ...(store && { name: read(store.name) }),
    ...(store?.url && { url: store.url }),
    ...(contactPoint && { contactPoint }),
    ...(hasMerchantReturnPolicy.length > 0 && { hasMerchantReturnPolicy }),
    ...(hasShippingService && { hasShippingService }),
  };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Hours of a week are left out: they would need an offset, which is wrong for half of the year. */
function contactOf(document: FaqDocument, { email, phone, hours }: Support): ContactPoint | undefined {
  if (email === undefined && phone === undefined) return undefined;
  return {
    '@type': 'ContactPoint',
    contactType: 'customer service',
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    availableLanguage: languagesOf(document),
    ...(hours === 'always' && {
      hoursAvailable: {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: WEEKDAYS.map((day) => `https://schema.org/${day}` as const),
        opens: '00:00',
        closes: '23:59',
      },
    }),
  };
}

function languagesOf({ entries, defaultLocale }: FaqDocument): string[] {
  return [
    ...new Set(
      entries.flatMap(({ answer }) => (typeof answer === 'string' ? [defaultLocale] : Object.keys(answer))),
    ),
  ];
}

function faqPageOf(
  document: FaqDocument,
  ids: readonly string[],
  locale: string,
  read: Read,
): FAQPage | undefined {
  const entries = document.entries.filter(({ id }) => ids.includes(id));
  if (entries.length === 0) return undefined;
  return {
    '@type': 'FAQPage',
    inLanguage: locale,
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: read(question),
      acceptedAnswer: { '@type': 'Answer', text: read(answer) },
    })),
  };
}
