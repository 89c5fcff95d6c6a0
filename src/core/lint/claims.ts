/** What the prose claims: each number, tied to the fact that the words around it speak of. */
import { clausesOf, endOf, holds } from './clauses.js';
import { compiled } from './compiled.js';
import { lexiconOf } from './lexicon/index.js';
import type { PlaceFinder } from './places.js';
import { sentencesOf, type Sentence } from './prose.js';
import { readQuantities, type Quantity } from './quantities.js';
import { nearness, scoresOf, type Setting } from './scores.js';
import { LEAST, subjectsOf, type Subject } from './subjects.js';

/** A number of the prose, and the fact it stands for. */
export interface Claim {
  /** What is spoken of, without the zone: `cancellation.window`, `delivery.transit`. */
  readonly subject: Subject;
  /** The zone that is named nearby. */
  readonly zone: string | undefined;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

/** A nearness: a word or two away, in one part of the sentence. */
const BESIDE = 0.85;
const NEXT = 0.5;
/** Enough to speak of a delivery in a sentence that names a place, and nothing else. */
const HINT = 0.2;

/** Everything that one text claims. @param question - The question that it answers; empty where it answers none. */
export function claimsOf(text: string, question: string, locale: string, findPlaces: PlaceFinder): Claim[] {
  const lexicon = lexiconOf(locale);
  if (!lexicon) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const quantities = readQuantities(sentence.words, locale, lexicon);
    const clauses = clausesOf(sentence.words, quantities, lexicon);
    const setting = { sentence, question, quantities, clauses, lexicon };
    const times = quantities.filter(({ kind }) => kind === 'time').length;
    return quantities.flatMap((quantity) => {
      if (isAddition(quantity, setting)) return [];
      const scores = scoresOf(quantity, setting);
      const place = nearestPlace(quantity, setting, findPlaces);
      const found = subjectsOf(quantity, scores, times);
      // "Germany: 4–6 days" needs no other word.
      const near = place?.near ?? 0;
      const isPlaced = near >= BESIDE || (near > 0 && scores.transit >= HINT);
      const isListed = quantity.kind === 'time' && scores.other < LEAST && isPlaced;
      const subjects: Subject[] = found.length === 0 && isListed ? ['delivery.transit'] : found;
      const zone = place?.zone;
      return subjects.map((subject) => ({ subject, zone, quantity, sentence }));
    });
  });
}

/** "2 more days" says nothing of how many there are in all. */
function isAddition(quantity: Quantity, { sentence: { words }, lexicon: { more } }: Setting): boolean {
  return (
    compiled(`^\\s*(?:${more})(?!\\p{L})`, 'iu').test(words.slice(endOf(quantity))) ||
    compiled(`(?<!\\p{L})(?:${more})\\s*$`, 'iu').test(words.slice(0, quantity.index))
  );
}

interface NearPlace {
  readonly zone: string;
  /** As `nearness`; 0 where it is not in the sentence itself. */
  readonly near: number;
}

/** The zone named nearest to the number, else the one that its surroundings name first. */
function nearestPlace(quantity: Quantity, setting: Setting, findPlaces: PlaceFinder): NearPlace | undefined {
  const { sentence, question, clauses } = setting;
  // What is named behind this number, in a part of its own, belongs to the next one.
  const own = clauses.find((clause) => holds(clause, quantity));
  const isNext = ({ index }: { readonly index: number }) => index >= (own?.to ?? Infinity);
  const [nearest] = findPlaces(sentence.words)
    .map((place) => ({ ...place, near: nearness(place, quantity, setting) * (isNext(place) ? NEXT : 1) }))
    .sort((a, b) => b.near - a.near || b.end - b.index - (a.end - a.index));
  const around = [sentence.lead, question, sentence.before].flatMap((text) => findPlaces(text).slice(0, 1));
  const [beside] = around;
  return nearest ?? (beside && { zone: beside.zone, near: 0 });
}
