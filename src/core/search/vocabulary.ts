import type { Words } from './words.js';

/** A word of the document, and where it stands. */
export interface Term {
  readonly word: string;
  /** As it was first written. */
  readonly written: string;
  readonly isFunctionWord: boolean;
  /** The entries that have it, in order, and how much each makes of it. */
  readonly entries: number[];
  readonly weights: number[];
}

/** Words that share a stem, or have it as a part, each with how much of it. */
export interface Family {
  readonly members: (readonly [term: Term, weight: number])[];
  /** In how many entries one of them stands. */
  entryCount: number;
}

/** What is found by a part of a word only is less sure. */
const PART = 0.6;

/** All words of a document, by their letters, stems and parts. */
export class Vocabulary {
  readonly terms = new Map<string, Term>();
  /** The words, in order. */
  sorted: readonly string[] = [];
  readonly #families = new Map<string, Family>();

  constructor(private readonly words: Words) {}

  /** Notes that an entry has a word. */
  add(word: string, written: string, entry: number, weight: number): void {
    let term = this.terms.get(word);
    if (!term) {
      term = { word, written, isFunctionWord: this.words.isFunctionWord(word), entries: [], weights: [] };
      this.terms.set(word, term);
    }
    const last = term.entries.length - 1;
    if (term.entries[last] === entry) term.weights[last] = (term.weights[last] ?? 0) + weight;
    else {
      term.entries.push(entry);
      term.weights.push(weight);
    }
  }

  /** Called once, when all entries have been added. */
  complete(): void {
    this.sorted = [...this.terms.keys()].sort();
    const isKnown = (part: string) => this.terms.has(part) || this.#families.has(part);
    for (const term of this.terms.values()) this.#join(this.words.stem(term.word), term, 1);
    for (const term of this.terms.values()) {
      for (const part of this.words.parts(term.word, isKnown)) this.#join(this.words.stem(part), term, PART);
    }
  }

  family(stem: string): Family | undefined {
    const family = this.#families.get(stem);
    if (family?.entryCount === 0)
      family.entryCount = new Set(family.members.flatMap(([{ entries }]) => entries)).size;
    return family;
  }

  /** Words that begin with these letters, the letters themselves left out. */
  *startingWith(start: string): Generator<Term> {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') <= start) low = middle + 1;
      else high = middle;
    }
    for (let word = this.sorted[low]; word?.startsWith(start); word = this.sorted[(low += 1)]) {
      const term = this.terms.get(word);
      if (term) yield term;
    }
  }

  #join(stem: string, term: Term, weight: number): void {
    const family = this.#families.get(stem);
    if (!family) this.#families.set(stem, { members: [[term, weight]], entryCount: 0 });
    else if (!family.members.some(([member]) => member === term)) family.members.push([term, weight]);
  }
}
