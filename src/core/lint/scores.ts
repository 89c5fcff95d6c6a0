/** How strongly the words around a number speak for each thing that it may count. */
import { endOf, holds, type Clause } from './clauses.js';
import { compiled, wordPattern } from './compiled.js';
import { CUES, type Cue, type Lexicon } from './lexicon/index.js';
import type { Sentence } from './prose.js';
import type { Quantity } from './quantities.js';

export type Scores = Readonly<Record<Cue, number>>;

/** A sentence with its numbers and parts, and the question that it answers. */
export interface Setting {
  readonly sentence: Sentence;
  readonly question: string;
  readonly quantities: readonly Quantity[];
  readonly clauses: readonly Clause[];
  readonly lexicon: Lexicon;
}

/** Where a word or more stand. */
export interface Span {
  readonly index: number;
  readonly end: number;
}

/** How much what stands around a sentence weighs against a word right beside the number. */
const WEIGHT = { lead: 0.5, question: 0.45, before: 0.15 } as const;
/** Words that speak of nothing else. */
const PRIOR: Readonly<Partial<Record<Cue, number>>> = { withdrawal: 1.3 };
const NEAR = 45;
/** In a part of the sentence without a number, or in one that has its own. */
const ELSEWHERE = { silent: 0.6, counting: 0.15 } as const;

/** Each cue's nearest match, and whether what stands around speaks of it, too. */
export function scoresOf(quantity: Quantity, setting: Setting): Scores {
  const { sentence, question, lexicon } = setting;
  const isTime = quantity.kind === 'time';
  const matches = matchesOf(sentence.words, setting, isTime);
  const around = (['lead', 'before', 'question'] as const).flatMap((part) => {
    const text = part === 'question' ? question : sentence[part];
    const spoken = matchesOf(text, { lexicon, quantities: [] }, isTime);
    return CUES.map((cue) => ({
      cue,
      weight:
        WEIGHT[part] *
        most(
          spoken.filter((match) => match.cue === cue),
          ({ weight }) => weight,
        ),
    }));
  });
  const isDoubt = isDoubtful(quantity, setting);
  const isDelivered = matches.some(({ isArrival }) => isArrival);
  const ownOf = (cue: Cue) =>
    most(
      matches.filter((match) => match.cue === cue),
      (match) => match.weight * nearness(match, quantity, setting),
    );
  const entries = CUES.map((cue): [Cue, number] => {
    // What has arrived can neither be cancelled nor changed.
    if ((isDoubt && PROMISES.has(cue)) || (isDelivered && CHANGES.has(cue))) return [cue, 0];
    const beside = around.filter((each) => each.cue === cue).reduce((sum, { weight }) => sum + weight, 0);
    // "I made a mistake. – You have 3 hours to cancel." is not about changing.
    const pair = PAIR[cue];
    const share = pair && ownOf(cue) === 0 && ownOf(pair) > 0 ? 0.5 : 1;
    return [cue, (ownOf(cue) + beside * share) * (PRIOR[cue] ?? 1)];
  });
  return Object.fromEntries(entries) as Record<Cue, number>;
}

const most = <T>(list: readonly T[], weigh: (item: T) => number) => Math.max(0, ...list.map(weigh));

/** What a store promises, and never makes a condition. */
const PROMISES: ReadonlySet<Cue> = new Set(['handling', 'transit', 'reply', 'returns']);
const PAIR: Readonly<Partial<Record<Cue, Cue>>> = { cancel: 'modify', modify: 'cancel' };
const CHANGES: ReadonlySet<Cue> = new Set(['cancel', 'modify']);
/** What happens, and may therefore begin a time as well as fill it. */
const EVENTS: ReadonlySet<Cue> = new Set([...PROMISES, ...CHANGES, 'withdrawal', 'other']);

/** How much a word counts that is as often said of something else. */
const WEAK = 0.6;

type Match = Span & { readonly cue: Cue; readonly weight: number; readonly isArrival?: true };

/** How much an event from which the time counts says of what it is for. */
const ANCHORED = { departure: 0.7, arrival: 0.55 } as const;

/**
 * Every cue in a text. An event from which a time counts, "5 days after the return", is not what the time is for; but
 * what counts from the dispatch is transit, and from the arrival most often a return.
 */
function matchesOf(
  text: string,
  { lexicon, quantities }: Pick<Setting, 'lexicon' | 'quantities'>,
  isTime: boolean,
): Match[] {
  const plain = CUES.flatMap((cue) =>
    [...text.matchAll(wordPattern(lexicon.cues[cue]))].flatMap(({ index, 0: word }): Match[] => {
      const end = index + word.length;
      const isDeparture = compiled(`^(?:${lexicon.departure})`, 'iu').test(word);
      const isAnchor =
        isTime &&
        EVENTS.has(cue) &&
        isAnchored(text, index, quantities, lexicon, cue === 'handling' && !isDeparture);
      const isWeak = compiled(`^(?:${lexicon.weak})$`, 'iu').test(word);
      if (!isAnchor) return [{ cue, index, end, weight: isWeak ? WEAK : 1 }];
      return isDeparture || cue === 'handling'
        ? [{ cue: 'transit', index, end, weight: ANCHORED.departure }]
        : [];
    }),
  );
  if (!isTime) return plain;
  const arrivals = [...text.matchAll(wordPattern(lexicon.arrival))].flatMap(({ index, 0: word }): Match[] =>
    isAnchored(text, index, quantities, lexicon, false)
      ? [{ cue: 'returns', index, end: index + word.length, weight: ANCHORED.arrival, isArrival: true }]
      : [],
  );
  return [...plain, ...arrivals];
}

/** "after the …", "once your order has …"; right behind a number "of the …" as well, except for "2 weeks of making". */
function isAnchored(
  text: string,
  index: number,
  quantities: readonly Quantity[],
  lexicon: Lexicon,
  isWork: boolean,
): boolean {
  const { anchor, anchorNear, gap, departure } = lexicon;
  const gaps = `(?:[\\s'’]+(?:${gap}|(?:${departure})\\p{L}*))*[\\s'’]*$`;
  if (compiled(`(?<!\\p{L})(?:${anchor})${gaps}`, 'iu').test(text.slice(0, index))) return true;
  const last = quantities.findLast((quantity) => endOf(quantity) <= index);
  if (!last || isWork) return false;
  return compiled(`^\\s+(?:${anchorNear})${gaps}`, 'iu').test(text.slice(endOf(last), index));
}

/** "If your parcel has not moved for 5 days" promises nothing. */
function isDoubtful(quantity: Quantity, { sentence: { words }, clauses, lexicon }: Setting): boolean {
  const clause = clauses.find((each) => holds(each, quantity));
  if (!clause) return false;
  const [before, whole] = [words.slice(clause.from, quantity.index), words.slice(clause.from, clause.to)];
  return (
    compiled(`(?<!\\p{L})(?:${lexicon.condition})(?!\\p{L})`, 'iu').test(before) &&
    compiled(`(?<!\\p{L})(?:${lexicon.negation})(?!\\p{L})`, 'iu').test(whole)
  );
}

/** From 0 to 1: less with distance, from another part of the sentence, and where another number stands between. */
export function nearness(
  { index, end }: Span,
  quantity: Quantity,
  setting: Omit<Setting, 'question'>,
): number {
  const { quantities, clauses } = setting;
  const isBefore = index < quantity.index;
  // A word inside of the number itself, such as "days", tells nothing.
  if (!isBefore && index < endOf(quantity)) return 0;
  const [start, stop] = isBefore ? [end, quantity.index] : [endOf(quantity), index];
  const clause = clauses.find((each) => index >= each.from && index < each.to);
  const isOther = quantities.some(
    (other) => other !== quantity && other.index >= start && other.index < stop,
  );
  let place = isOther ? 0.4 : 1;
  if (clause && !holds(clause, quantity))
    place = isCounting(clause, setting) ? ELSEWHERE.counting : ELSEWHERE.silent * place;
  return (1 / (1 + Math.max(0, stop - start) / NEAR)) * place * (isBefore ? 1 : 0.85);
}

/** A number that leaves out its unit counts, too: "for 12 hours, and cancelled for 48". */
const isCounting = (clause: Clause, { sentence: { words }, quantities }: Omit<Setting, 'question'>) =>
  quantities.some((other) => holds(clause, other)) || /\d/u.test(words.slice(clause.from, clause.to));
