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
  readonly members: Map<Term, number>;
  /** In how many entries one of them stands. */
  entryCount: number;
}

/** A word that is found by a part of it only is less sure. */
const PART = 0.6;

/** All words of a document, by their letters, stems and parts. */
export class Vocabulary {
  readonly terms = new Map<string, Term>();
  /** The words, in order. */
  #sorted: readonly string[] = [];
  readonly #families = new Map<string, Family>();
  readonly #ofWritten = new Map<string, readonly Term[]>();

  constructor(private readonly words: Words) {}

  /** Notes that an entry has a written word. Entries come in order. */
  add(written: string, entry: number, weight: number): void {
    let terms = this.#ofWritten.get(written);
    if (!terms) {
      terms = this.words.read(written).map((word) => this.#termOf(word, written));
      this.#ofWritten.set(written, terms);
    }
    for (const { entries, weights } of terms) {
      const last = entries.length - 1;
      if (entries[last] === entry) weights[last] = (weights[last] ?? 0) + weight;
      else {
        entries.push(entry);
        weights.push(weight);
      }
    }
  }

  /** Called once, when all entries have been added; gives back the words one by one, so that others may run between. */
  *complete(): Generator<string> {
    this.#ofWritten.clear();
    for (const term of this.terms.values()) this.#join(this.words.stem(term.word), term, 1);
    this.#sorted = [...this.terms.keys()].sort();
    const isUsed = (part: string) => this.isUsed(part);
    for (const term of this.terms.values()) {
      for (const part of this.words.parts(term.word, isUsed)) this.#join(this.words.stem(part), term, PART);
      yield term.word;
    }
  }

  /** Whether a word, or one of its stem, stands in the document. */
  isUsed(word: string): boolean {
    return this.terms.has(word) || this.#families.has(word);
  }

  family(stem: string): Family | undefined {
    const family = this.#families.get(stem);
    if (family?.entryCount === 0)
      family.entryCount = new Set([...family.members.keys()].flatMap(({ entries }) => entries)).size;
    return family;
  }

  /** Words that begin with these letters, the letters themselves left out. */
  *startingWith(start: string): Generator<Term> {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') <= start) low = middle + 1;
      else high = middle;
    }
    for (let word = this.#sorted[low]; word?.startsWith(start); word = this.#sorted[(low += 1)]) {
      const term = this.terms.get(word);
      if (term) yield term;
    }
  }

  #termOf(word: string, written: string): Term {
    let term = this.terms.get(word);
    if (!term) {
      const isFunctionWord = this.words.isFunctionWord(word);
      this.terms.set(
        word,
        (term = { word, written: this.words.shown(written), isFunctionWord, entries: [], weights: [] }),
      );
    }
    return term;
  }

  #join(stem: string, term: Term, weight: number): void {
    const family = this.#families.get(stem);
    if (!family) this.#families.set(stem, { members: new Map([[term, weight]]), entryCount: 0 });
    else if (!family.members.has(term)) family.members.set(term, weight);
  }
}
