/** What the prose claims: each number, tied to the fact that the words around it speak of. */
import { CUES, lexiconOf, type Cue, type Lexicon } from './lexicon/index.js';
import type { PlaceFinder } from './places.js';
import { sentencesOf, type Sentence } from './prose.js';
import { readQuantities, type Quantity } from './quantities.js';

/** A number of the prose, and the fact it stands for. */
export interface Claim {
  /** What is spoken of, without the zone: `cancellation.window`, `delivery.transit`. */
  readonly subject: Subject;
  /** The zone that is named nearby. */
  readonly zone: string | undefined;
  readonly quantity: Quantity;
  readonly sentence: Sentence;
}

export type Subject =
  | 'cancellation.window'
  | 'cancellation.fee'
  | 'modification.window'
  | 'delivery.handling'
  | 'delivery.cutoff'
  | 'delivery.transit'
  | 'delivery.freeOver'
  | 'returns.days'
  | 'statutory.days'
  | 'support.reply'
  | 'support.hours';

type Scores = Readonly<Record<Cue, number>>;

const SUBJECT_OF: Readonly<Partial<Record<Cue, Subject>>> = {
  cancel: 'cancellation.window',
  modify: 'modification.window',
  handling: 'delivery.handling',
  transit: 'delivery.transit',
  returns: 'returns.days',
  withdrawal: 'statutory.days',
  reply: 'support.reply',
};

/** How much what stands around a sentence weighs against a word right beside the number. */
const WEIGHT = { lead: 0.5, question: 0.45, before: 0.15 } as const;
/** Words that speak of nothing else. */
const PRIOR: Readonly<Partial<Record<Cue, number>>> = { withdrawal: 1.3 };
/** Below this nothing is claimed. */
const LEAST = 0.3;
const NEAR = 45;

/** Everything that one text claims. @param question - The question that it answers; empty where it answers none. */
export function claimsOf(text: string, question: string, locale: string, findPlaces: PlaceFinder): Claim[] {
  const lexicon = lexiconOf(locale);
  if (!lexicon) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const quantities = readQuantities(sentence.words, locale, lexicon);
    const setting = { sentence, question, quantities, lexicon };
    return quantities.flatMap((quantity) => {
      if (isAddition(quantity, setting)) return [];
      const scores = scoresOf(quantity, setting);
      const subjects = subjectsOf(quantity, scores, quantities.filter(({ kind }) => kind === 'time').length);
      const zone = nearestPlace(quantity, sentence, question, findPlaces, lexicon);
      return subjects.map((subject) => ({ subject, zone, quantity, sentence }));
    });
  });
}

interface Setting {
  readonly sentence: Sentence;
  readonly question: string;
  readonly quantities: readonly Quantity[];
  readonly lexicon: Lexicon;
}

/** How strongly each cue speaks for this number: its nearest match, and whether what stands around speaks of it, too. */
function scoresOf(quantity: Quantity, setting: Setting): Scores {
  const { sentence, question, lexicon } = setting;
  const entries = CUES.map((cue): [Cue, number] => {
    const pattern = cuePattern(lexicon, cue);
    const matches = [...sentence.words.matchAll(pattern)].map((match) => nearness(match, quantity, setting));
    const around = (['lead', 'before'] as const).reduce(
      (sum, part) => sum + (sentence[part].search(pattern) >= 0 ? WEIGHT[part] : 0),
      question.search(pattern) >= 0 ? WEIGHT.question : 0,
    );
    return [cue, (Math.max(0, ...matches) + around) * (PRIOR[cue] ?? 1)];
  });
  return Object.fromEntries(entries) as Record<Cue, number>;
}

/** From 0 to 1: less with distance, across the end of a thought, and where another number stands between. */
function nearness(
  { index, 0: word }: RegExpExecArray,
  quantity: Quantity,
  { sentence, quantities, lexicon }: Pick<Setting, 'sentence' | 'quantities' | 'lexicon'>,
): number {
  const [from, to] = [quantity.index, quantity.index + quantity.text.length];
  const isBefore = index < from;
  const end = index + word.length;
  // A word inside of the number itself, such as "days", tells nothing.
  if (!isBefore && index < to) return 0;
  const [start, stop] = isBefore ? [end, from] : [to, index];
  const between = sentence.words.slice(start, Math.max(start, stop));
  const isCut = clausePattern(lexicon).test(between);
  const others = quantities.filter(
    (other) => other !== quantity && other.index >= start && other.index < stop,
  );
  // A thought of its own, with a number of its own.
  const isElsewhere =
    !isBefore &&
    (isCut || /^\s*(?:and|et|und|y)\s/iu.test(between)) &&
    quantities.some((other) => other.index > index);
  return (
    (1 / (1 + Math.max(0, stop - start) / NEAR)) *
    (isCut ? 0.6 : 1) *
    (others.length > 0 || isElsewhere ? 0.4 : 1) *
    (isBefore ? 1 : 0.85)
  );
}

/** "2 more days" says nothing of how many there are in all. */
function isAddition({ index, text }: Quantity, { sentence: { words }, lexicon }: Setting): boolean {
  const { more } = lexicon;
  return (
    compiled(`^\\s*(?:${more})(?!\\p{L})`, 'iu').test(words.slice(index + text.length)) ||
    compiled(`(?<!\\p{L})(?:${more})\\s*$`, 'iu').test(words.slice(0, index))
  );
}

function subjectsOf({ kind, low }: Quantity, scores: Scores, times: number): Subject[] {
  const { cancel, charge, free, carriage, over, cutoff, hours, handling, transit, other } = scores;
  switch (kind) {
    case 'percent': {
      const fee = cancel > 0 && charge > 0 ? cancel * 0.6 + charge * 0.6 : 0;
      return fee > other && fee >= LEAST && low < 100 ? ['cancellation.fee'] : [];
    }
    case 'money': {
      const shipping = free > 0 && carriage > 0 ? (free + carriage + over) / 2 : 0;
      const fee = cancel > 0 && charge > 0 ? (cancel + charge) / 2 : 0;
      if (shipping >= fee) return shipping > other * 0.9 && shipping >= LEAST ? ['delivery.freeOver'] : [];
      return fee > other && fee >= LEAST ? ['cancellation.fee'] : [];
    }
    case 'clock': {
      const last = cutoff * 0.6 + Math.max(handling, transit) * 0.5;
      if (hours > last) return hours > other * 0.8 && hours >= LEAST ? ['support.hours'] : [];
      return last > other * 0.8 && last >= LEAST ? ['delivery.cutoff'] : [];
    }
    case 'always':
      return hours >= LEAST ? ['support.hours'] : [];
    case 'time':
      return timeSubjects(scores, times);
  }
}

/** One subject, or both where an answer speaks of cancelling and changing in one breath. */
function timeSubjects(scores: Scores, times: number): Subject[] {
  const ranked = (Object.keys(SUBJECT_OF) as Cue[]).sort((a, b) => scores[b] - scores[a]);
  const [first] = ranked;
  if (!first || scores[first] < LEAST || scores[first] <= scores.other) return [];
  const pair = first === 'cancel' ? 'modify' : first === 'modify' ? 'cancel' : undefined;
  const closeness = times > 1 ? 0.85 : 0.6;
  const both: readonly Cue[] =
    pair && scores[pair] > scores[first] * closeness && scores[pair] > scores.other ? [first, pair] : [first];
  return [...both].sort().flatMap((cue) => SUBJECT_OF[cue] ?? []);
}

function nearestPlace(
  quantity: Quantity,
  sentence: Sentence,
  question: string,
  findPlaces: PlaceFinder,
  lexicon: Lexicon,
): string | undefined {
  const setting = { sentence, quantities: [], lexicon };
  const inSentence = findPlaces(sentence.words)
    .map((place) => {
      const word = sentence.words.slice(place.index, place.end);
      const match = Object.assign([word] as unknown as RegExpExecArray, { index: place.index });
      return { ...place, near: nearness(match, quantity, setting) };
    })
    .sort((a, b) => b.near - a.near || b.end - b.index - (a.end - a.index));
  return (
    inSentence[0] ??
    findPlaces(sentence.lead)[0] ??
    findPlaces(question)[0] ??
    findPlaces(sentence.before)[0]
  )?.zone;
}

const patterns = new Map<string, RegExp>();

function compiled(source: string, flags: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, flags)));
  return pattern;
}

const cuePattern = ({ cues }: Lexicon, cue: Cue) => compiled(`(?<!\\p{L})(?:${cues[cue]})(?!\\p{L})`, 'giu');
const clausePattern = ({ clauseEnd }: Lexicon) => compiled(clauseEnd, 'iu');
