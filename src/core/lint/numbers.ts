/** Numbers in prose that contradict the policy, or each other where the policy is silent. */
import type { WrittenText } from '../texts.js';
import { writtenTexts } from '../texts.js';
import type { FaqDocument } from '../schema.js';
import { claimsOf, type Claim } from './claims.js';
import type { Finding } from './finding.js';
import { fixFor } from './fix.js';
import { languageOf } from './language.js';
import { placeFinder, type PlaceFinder } from './places.js';
import { agrees, truthsOf } from './truth.js';

/** A claim, and the text that makes it. */
export interface PlacedClaim extends Claim {
  readonly path: string;
  /** BCP 47 tag of the text. */
  readonly locale: string;
}

/** Every number of a document's prose that speaks of a fact. */
export function claimsIn(document: FaqDocument): PlacedClaim[] {
  const finders = new Map<string, PlaceFinder>();
  const finderFor = (locale: string) => {
    const finder = finders.get(locale) ?? placeFinder(document, locale);
    finders.set(locale, finder);
    return finder;
  };
  const texts = writtenTexts(document);
  return texts.flatMap((text) => {
    const locale = text.lang ?? document.defaultLocale;
    const question = counterpart(text, texts, 'answer', 'question');
    // A question that only begins its answer says nothing by itself.
    const start = text.value.replace(/…$/u, '');
    if (counterpart(text, texts, 'question', 'answer').startsWith(start)) return [];
    const language = languageOf(text.value, locale);
    return claimsOf(text.value, question, language, finderFor(language)).map((claim) => ({
      ...claim,
      path: text.path,
      locale,
    }));
  });
}

/** Of an entry's question its answer, or the other way round, in the same language; empty where there is none. */
function counterpart(
  { path }: WrittenText,
  texts: readonly WrittenText[],
  own: string,
  other: string,
): string {
  const place = path.replace(new RegExp(`/${own}(?=/|$)`, 'u'), `/${other}`);
  return place === path ? '' : (texts.find((text) => text.path === place)?.value ?? '');
}

export function lintNumbers(document: FaqDocument): Finding[] {
  const claims = claimsIn(document);
  const open: PlacedClaim[] = [];
  const findings = claims.flatMap((claim) => {
    const truths = truthsOf(claim, document);
    const [truth] = truths;
    if (!truth) open.push(claim);
    if (!truth || truths.some((each) => agrees(claim.quantity, each))) return [];
    const { sentence, quantity } = claim;
    const said = `“${quantity.text}” is not what the policy says: write {{${truth.fact}}} in its place, or correct the policy.`;
    return [
      {
        ...placeOf(claim),
        code: 'contradicts-policy',
        message: said,
        severity: 'error' as const,
        fact: truth.fact,
        fix: fixFor(truth, quantity, claim.locale),
        found: { text: quantity.text, index: sentence.start + quantity.index },
      },
    ];
  });
  return [...findings, ...contradictions(open)];
}

/** Claims about one thing of which the policy says nothing: those that differ from the first. */
function contradictions(claims: readonly PlacedClaim[]): Finding[] {
  const groups = new Map<string, PlacedClaim[]>();
  for (const claim of claims) {
    const { subject, zone = '', quantity } = claim;
    // Without a zone's name nothing tells whether two spans of delivery speak of one zone.
    const key = `${subject} ${zone} ${quantity.kind} ${quantity.currency ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((claim) => {
      if (!first || agrees(claim.quantity, first.quantity) || agrees(first.quantity, claim.quantity))
        return [];
      const message = `“${claim.quantity.text}” here, “${first.quantity.text}” at ${first.path}: “${first.sentence.excerpt}” Decide for one, give it to the policy, and write {{${factName(claim)}}} in both.`;
      return [
        {
          ...placeOf(claim),
          code: 'contradicting-entries',
          message,
          severity: 'error' as const,
          fact: factName(claim),
        },
      ];
    }),
  );
}

/** The fact's name as far as it is known without a policy. */
export function factName({ subject, zone }: Pick<Claim, 'subject' | 'zone'>): string {
  if (subject === 'delivery.transit' || subject === 'delivery.freeOver')
    return subject.replace('.', `.${zone ?? 'zone'}.`);
  return subject === 'statutory.days' ? 'statutory.right.days' : subject;
}

function placeOf({ path, locale, sentence }: PlacedClaim): Pick<Finding, 'path' | 'locale' | 'excerpt'> {
  return { path, locale, excerpt: sentence.excerpt };
}
