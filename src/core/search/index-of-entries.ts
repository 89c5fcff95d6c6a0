import { Likeness } from './likeness.js';
import type { IndexedEntry, SearchField } from './types.js';
import { Vocabulary } from './vocabulary.js';
import type { Words } from './words.js';

/** A word of the question tells more of an entry than a keyword, and that more than a word of the answer. */
const WEIGHTS: Readonly<Record<SearchField, number>> = { question: 2, keywords: 1.5, answer: 0.5 };
/** How much less a word weighs in a text that is longer than others of its kind; 0 would be not at all. */
const LENGTH_MATTERS = 0.7;

export const FIELDS = Object.keys(WEIGHTS) as readonly SearchField[];

/** The texts of one field. */
export function textsOf(entry: IndexedEntry, field: SearchField): readonly string[] {
  const text = entry[field];
  return typeof text === 'string' ? [text] : text;
}

/** What is known of all entries in one language. */
export class EntryIndex {
  readonly vocabulary: Vocabulary;
  readonly likeness: Likeness;
  readonly #averages: Readonly<Record<SearchField, number>>;

  constructor(
    readonly entries: readonly IndexedEntry[],
    readonly words: Words,
  ) {
    this.vocabulary = new Vocabulary(words);
    this.likeness = new Likeness(words);
    const average = (field: SearchField) => {
      const lengths = entries.map((entry) => lengthOf(entry, field)).filter(Boolean);
      return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
    };
    this.#averages = {
      question: average('question'),
      keywords: average('keywords'),
      answer: average('answer'),
    };
  }

  /** Reads one entry. Each has to be read once, in order, before `complete`. */
  read(place: number): void {
    const entry = this.entries[place];
    if (!entry) return;
    for (const field of FIELDS) {
      const share = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * lengthOf(entry, field)) / this.#averages[field];
      const weight = WEIGHTS[field] / share;
      for (const text of textsOf(entry, field))
        for (const written of this.words.written(text)) this.vocabulary.add(written, place, weight);
    }
  }

  /** Called once, when all have been read; comes back after each word, so that others may run between. */
  *complete(): Generator<string> {
    for (const word of this.vocabulary.complete()) {
      this.likeness.learn(word);
      yield word;
    }
  }
}

function lengthOf(entry: IndexedEntry, field: SearchField): number {
  return textsOf(entry, field).reduce((sum, text) => sum + text.length, 0);
}
