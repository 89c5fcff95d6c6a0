import type { Words } from './words.js';

/** A word of the document, and where it stands. */
export interface Term {
  readonly word: string;
  /** As it was first written, its article included. */
  readonly written: string;
  readonly isFunctionWord: boolean;
  /** The entries that have it, in order, and how much each makes of it. */
  readonly entries: number[];
  readonly weights: number[];
}

/** Words that share a stem, or have it as a part. */
export interface Family {
  readonly members: Term[];
  /** How much each member has of it. */
  readonly shares: number[];
  /** In how many entries one of them stands. */
  entryCount: number;
}

/** A word that is found by a part of it only is less sure. */
const PART = 0.6;
/** To sort a word among others is as much work as to read so many letters. */
const SORTING = 10;

/** All words of a document, by their letters, stems and parts. */
export class Vocabulary {
  readonly terms = new Map<string, Term>();
  /** The words, in order, by their first letter: to sort all at once would take too long. */
  readonly #sorted = new Map<string, string[]>();
  readonly #families = new Map<string, Family>();
  readonly #ofWritten = new Map<string, readonly Term[]>();

  constructor(private readonly words: Words) {}

  /** Notes that an entry has a written word, and how much it weighs there. Entries come in order. */
  add(written: string, entry: number, weight: number, functionWordWeight: number): void {
    let terms = this.#ofWritten.get(written);
    if (!terms) {
      terms = this.words.read(written).map((word) => this.#termOf(word, written, entry));
      this.#ofWritten.set(written, terms);
    }
    for (const { entries, weights, isFunctionWord } of terms) {
      const last = entries.length - 1;
      const own = isFunctionWord ? functionWordWeight : weight;
      if (entries[last] === entry) weights[last] = (weights[last] ?? 0) + own;
      else {
        entries.push(entry);
        weights.push(own);
      }
    }
  }

  /** Called once, when all entries have been added; comes back after each small piece with the letters that it has read. */
  *complete(): Generator<number> {
    this.#ofWritten.clear();
    for (const term of this.terms.values()) {
      this.#join(this.words.stem(term.word), term, 1);
      const first = term.word.charAt(0);
      const words = this.#sorted.get(first);
      if (words) words.push(term.word);
      else this.#sorted.set(first, [term.word]);
      yield term.word.length;
    }
    for (const words of this.#sorted.values()) yield words.sort().length * SORTING;
    const isUsed = (part: string) => this.isUsed(part);
    for (const term of this.terms.values()) {
      for (const part of this.words.parts(term.word, isUsed)) this.#join(this.words.stem(part), term, PART);
      yield term.word.length;
    }
  }

  /** Whether a word, or one of its stem, stands in the document. */
  isUsed(word: string): boolean {
    return this.terms.has(word) || this.#families.has(word);
  }

  family(stem: string): Family | undefined {
    const family = this.#families.get(stem);
    if (family?.entryCount === 0) family.entryCount = countEntries(family.members);
    return family;
  }

  /** Words that begin with these letters, the letters themselves left out. */
  *startingWith(start: string): Generator<Term> {
    const sorted = this.#sorted.get(start.charAt(0)) ?? [];
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') <= start) low = middle + 1;
      else high = middle;
    }
    for (let word = sorted[low]; word?.startsWith(start); word = sorted[(low += 1)]) {
      const term = this.terms.get(word);
      if (term) yield term;
    }
  }

  #termOf(word: string, written: string, entry: number): Term {
    let term = this.terms.get(word);
    if (!term) {
      const isFunctionWord = this.words.isFunctionWord(word);
      this.terms.set(word, (term = { word, written, isFunctionWord, entries: [entry], weights: [0] }));
    }
    return term;
  }

  #join(stem: string, term: Term, weight: number): void {
    const family = this.#families.get(stem);
    if (!family) this.#families.set(stem, { members: [term], shares: [weight], entryCount: 0 });
    else if (!family.members.includes(term)) {
      family.members.push(term);
      family.shares.push(weight);
    }
  }
}

function countEntries([first, ...others]: readonly Term[]): number {
  if (!first || others.length === 0) return first?.entries.length ?? 0;
  const places = new Set(first.entries);
  for (const { entries } of others) for (const place of entries) places.add(place);
  return places.size;
}
