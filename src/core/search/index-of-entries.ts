import { Likeness } from './likeness.js';
import type { IndexedEntry, SearchField } from './types.js';
import { Vocabulary } from './vocabulary.js';
import type { Words } from './words.js';

/** A word of the question tells more of an entry than a keyword, and that more than a word of the answer. */
const WEIGHTS: Readonly<Record<SearchField, number>> = { question: 2, keywords: 1.5, answer: 0.5 };
/** So much of its weight has a function word of an answer: how a question is put, an answer does not repeat. */
const FUNCTION_WORD_OF_ANSWER = 0.5;
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
  readonly entries: IndexedEntry[] = [];
  readonly vocabulary: Vocabulary;
  readonly likeness: Likeness;
  /** Letters of all entries, and how many entries have any. */
  readonly #lengths = { question: [0, 0], keywords: [0, 0], answer: [0, 0] } satisfies Record<
    SearchField,
    [sum: number, count: number]
  >;

  constructor(readonly words: Words) {
    this.vocabulary = new Vocabulary(words);
    this.likeness = new Likeness(words);
  }

  add(entry: IndexedEntry): void {
    this.entries.push(entry);
    for (const field of FIELDS) {
      const length = lengthOf(entry, field);
      this.#lengths[field][0] += length;
      this.#lengths[field][1] += length && 1;
    }
  }

  /** Called once, when all entries are there; comes back after each small piece with the letters that it has read. */
  *complete(): Generator<number> {
    for (const [place, entry] of this.entries.entries()) yield this.#read(entry, place);
    yield* this.vocabulary.complete();
    for (const word of this.vocabulary.terms.keys()) {
      this.likeness.learn(word);
      yield word.length;
    }
  }

  #read(entry: IndexedEntry, place: number): number {
    let read = 0;
    for (const field of FIELDS) {
      const length = lengthOf(entry, field);
      const [sum, count] = this.#lengths[field];
      const share = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * length * count) / (sum || 1);
      const weight = WEIGHTS[field] / share;
      const functionWordWeight = field === 'answer' ? weight * FUNCTION_WORD_OF_ANSWER : weight;
      for (const text of textsOf(entry, field))
        for (const written of this.words.written(text))
          this.vocabulary.add(written, place, weight, functionWordWeight);
      read += length;
    }
    return read;
  }
}

function lengthOf(entry: IndexedEntry, field: SearchField): number {
  return textsOf(entry, field).reduce((sum, text) => sum + text.length, 0);
}
