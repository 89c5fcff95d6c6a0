import type { Expander, Expansion } from './expander.js';
import { textsOf, type EntryIndex } from './index-of-entries.js';
import { ALONE, likelihood } from './likelihood.js';
import type { Pieces } from './likeness.js';
import type { Query } from './query.js';
import type { Family } from './vocabulary.js';

/** How much a word said twice says more than one said once (the `k1` of BM25). */
const REPETITION = 2;
/** A function word weighs so much less than another. */
const FUNCTION_WORD = 0.3;
/** So much does a word's other form count. */
const OTHER_FORM = 0.8;
const PHRASE = 0.7;
/** A word that the document lacks counts as one that half the entries lack, so that it lowers the score of all. */
const UNKNOWN = 0.5;
/** Entries that say less of what was asked, compared with the best, are left out. */
const WORTH_SHOWING = 0.1;
/** So many of the best are compared letter by letter. */
const COMPARED = 80;
/** How much the likeness with a second keyword adds to that with the first. */
const SECOND = 0.3;

/** An entry, and how much it says of what was asked. */
interface Weighed {
  readonly place: number;
  readonly weight: number;
}

export interface Ranked {
  readonly place: number;
  /** See `likelihood`. */
  readonly score: number;
}

const byWeight = (a: Weighed, b: Weighed) => b.weight - a.weight || a.place - b.place;

/** One word of a query, ready to be looked for. */
export interface Asked {
  readonly word: string;
  readonly expansion: Expansion;
  /** 1, or less for a function word beside others. */
  readonly weight: number;
  /** Function words of the document count in full: nothing else was asked. */
  readonly isPlain: boolean;
}

/**
 * Ranks entries for a query: first by the words that they share (BM25 over the fields, each field with its weight), then
 * the best of these by how alike they are written.
 */
export class Ranking {
  readonly #scores: Float64Array;
  readonly #best: Float64Array;
  readonly #sums: Float64Array;
  /** How many of the telling words each entry has. */
  readonly #said: Uint8Array;
  readonly #read = new Map<number, readonly Pieces[]>();

  constructor(
    private readonly index: EntryIndex,
    private readonly expander: Expander,
  ) {
    const { length } = index.entries;
    this.#scores = new Float64Array(length);
    this.#best = new Float64Array(length);
    this.#sums = new Float64Array(length);
    this.#said = new Uint8Array(length);
  }

  /** Places of the entries that share a word with the query, best first. */
  rank(query: Query): Ranked[] {
    return this.#rank(query, this.asked(query));
  }

  /** Places of entries that only share letters with the query: a guess, best first. */
  guess(query: Query): Ranked[] {
    const asked = query.words.map((word) => {
      const isPlain = this.index.words.isFunctionWord(word);
      return { word, expansion: this.expander.guess(word), weight: isPlain ? FUNCTION_WORD : 1, isPlain };
    });
    return this.#rank(query, asked);
  }

  #rank(query: Query, words: Iterable<Asked>): Ranked[] {
    const scores = this.#scores.fill(0);
    const said = this.#said.fill(0);
    const places: number[] = [];
    const rarest = Math.log(1 + this.index.entries.length);
    let mass = 0;
    let telling = 0;
    for (const asked of words) {
      const isTelling = Number(asked.weight === 1);
      telling += isTelling;
      const found: number[] = [];
      let most = 0;
      for (const [family, surely] of asked.expansion)
        most = Math.max(most, this.#addFamily(asked, family, surely, found));
      mass += asked.weight * (most || UNKNOWN * rarest);
      for (const place of found) {
        said[place] = (said[place] ?? 0) + isTelling;
        if (scores[place] === 0) places.push(place);
        scores[place] = (scores[place] ?? 0) + (this.#best[place] ?? 0);
        this.#best[place] = 0;
      }
    }
    let score = 1;
    const ranked = this.#compare(places, query);
    const [first, second] = ranked;
    const isAlone = first && said[first.place] === telling && !(second && second.weight > first.weight / 2);
    return ranked.map(({ place, weight }, at) => {
      const share = (said[place] ?? 0) / (telling || 1);
      const own = likelihood(weight / (REPETITION + 1), mass * rarest, share);
      // None is more likely than one that stands before it.
      score = Math.min(score, isAlone && at === 0 ? Math.max(own, ALONE) : own);
      return { place, score };
    });
  }

  /** The places that are worth showing, those that say the most compared letter by letter. */
  #compare(places: readonly number[], query: Query): Weighed[] {
    const scores = this.#scores;
    const top = places.reduce((most, place) => Math.max(most, scores[place] ?? 0), 0);
    const worth = places
      .map((place) => ({ place, weight: scores[place] ?? 0 }))
      .filter(({ weight }) => weight >= top * WORTH_SHOWING)
      .sort(byWeight);
    const { likeness } = this.index;
    // The rest stands behind them in any case.
    const compared = likeness.comparing(likeness.read(query.meant), (alike) =>
      worth
        .slice(0, COMPARED)
        .map(({ place, weight }) => ({ place, weight: weight + top * this.#likeness(place, alike) }))
        .sort(byWeight),
    );
    return [...compared, ...worth.slice(COMPARED)];
  }

  /** The words of a query with what each may stand for. */
  *asked({ meant, words, isOpen }: Query): Generator<Asked> {
    const isFunctionWord = (word: string) => this.index.words.isFunctionWord(word);
    const isAllPlain = meant.every(isFunctionWord);
    const phrases = this.expander.synonyms.phrases(meant.map((word) => this.index.words.stem(word)));
    // A word that is said again is looked for once, where it stands last: there it may be unfinished.
    const lastPlaces = new Map(words.map((word, at) => [word, at]));
    for (const [typed, at] of lastPlaces) {
      const spelt = meant[at] ?? typed;
      // A misspelt function word is none of the document's words.
      const word = isFunctionWord(spelt) ? spelt : typed;
      const phrase = phrases.filter(({ last }) => last === at).flatMap(({ others }) => [...others]);
      const isPlain = isFunctionWord(word);
      const expansion = new Map(this.expander.expand(word, isOpen && at === words.length - 1));
      for (const stem of phrase) {
        const family = this.index.vocabulary.family(stem);
        if (family) expansion.set(family, Math.max(PHRASE, expansion.get(family) ?? 0));
      }
      const isWeak = isPlain && !isAllPlain && phrase.length === 0;
      // A corrected word is the one that was meant; what an unfinished one becomes is a guess.
      yield {
        word: spelt.startsWith(word) ? word : spelt,
        expansion,
        weight: isWeak ? FUNCTION_WORD : 1,
        isPlain,
      };
    }
  }

  /** Adds to `#best` what each entry has of a family, notes in `found` where; the most that it could be, for one occurrence. */
  #addFamily({ word, weight, isPlain }: Asked, family: Family, surely: number, found: number[]): number {
    const all = this.index.entries.length;
    const telling = Math.log(1 + (all - family.entryCount + 0.5) / (family.entryCount + 0.5));
    const [sums, best] = [this.#sums, this.#best];
    const places: number[] = [];
    let most = 0;
    for (const [member, term] of family.members.entries()) {
      const plain = term.isFunctionWord && !isPlain ? FUNCTION_WORD : 1;
      const factor = (family.shares[member] ?? 0) * plain * (term.word === word ? 1 : OTHER_FORM);
      most = Math.max(most, factor * telling);
      const { entries, weights } = term;
      for (let at = 0; at < entries.length; at += 1) {
        const place = entries[at] ?? 0;
        if (sums[place] === 0) places.push(place);
        sums[place] = (sums[place] ?? 0) + factor * (weights[at] ?? 0);
      }
    }
    const strength = weight * surely * telling * (REPETITION + 1);
    for (const place of places) {
      const sum = sums[place] ?? 0;
      sums[place] = 0;
      const score = (strength * sum) / (sum + REPETITION);
      if (best[place] === 0) found.push(place);
      if (score > (best[place] ?? 0)) best[place] = score;
    }
    return most;
  }

  #likeness(place: number, likenessWith: (text: Pieces) => number): number {
    let texts = this.#read.get(place);
    const entry = this.index.entries[place];
    if (!texts && entry) {
      const { words } = this.index;
      texts = [entry.question, ...textsOf(entry, 'keywords')].map((text) =>
        this.index.likeness.read(words.of(text)),
      );
      this.#read.set(place, texts);
    }
    let [first, second] = [0, 0];
    for (const text of texts ?? []) {
      const alike = likenessWith(text);
      if (alike > first) [first, second] = [alike, first];
      else if (alike > second) second = alike;
    }
    return first + SECOND * second;
  }
}
