import type { Words } from './words.js';

/** Pieces of three and four letters, each once, with how much it says of a text; the sum of squares is 1. */
export type Pieces = ReadonlyMap<number, number>;

/** A function word makes texts less alike than another word. */
const FUNCTION_WORD = 0.4;
const SIZES = [3, 4];

/** Compares how alike two texts are written, letter by letter: where words alone do not tell, it does. */
export class Likeness {
  readonly #ids = new Map<string, number>();
  readonly #ofWord = new Map<string, readonly number[]>();
  /** In how many words of the document each piece stands. */
  readonly #counts: number[] = [];
  #total = 1;

  constructor(private readonly words: Words) {}

  /** Learns which pieces are common. */
  learn(vocabulary: Iterable<string>): void {
    for (const word of vocabulary) {
      this.#total += 1;
      for (const piece of new Set(this.#piecesOf(word))) this.#counts[piece] = (this.#counts[piece] ?? 0) + 1;
    }
  }

  read(words: readonly string[]): Pieces {
    const counts = new Map<number, number>();
    for (const word of words) {
      const weight = this.words.isFunctionWord(word) ? FUNCTION_WORD : 1;
      for (const piece of this.#piecesOf(word)) counts.set(piece, (counts.get(piece) ?? 0) + weight);
    }
    let squares = 0;
    for (const [piece, count] of counts) {
      const often = count < 1 ? count : 1 + Math.log(count);
      const weight = often * Math.log(1 + this.#total / (this.#counts[piece] ?? 0.5));
      counts.set(piece, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [piece, weight] of counts) counts.set(piece, weight / length);
    return counts;
  }

  #piecesOf(word: string): readonly number[] {
    let pieces = this.#ofWord.get(word);
    if (pieces) return pieces;
    const marked = ` ${word} `;
    const found: number[] = [];
    for (const size of SIZES) {
      for (let at = 0; at + size <= marked.length; at += 1) {
        const piece = marked.slice(at, at + size);
        let id = this.#ids.get(piece);
        if (id === undefined) this.#ids.set(piece, (id = this.#ids.size));
        found.push(id);
      }
    }
    this.#ofWord.set(word, (pieces = found));
    return pieces;
  }
}

/** From 0 for nothing in common to 1 for the same letters. */
export function likeness(a: Pieces, b: Pieces): number {
  let sum = 0;
  for (const [piece, weight] of a) sum += weight * (b.get(piece) ?? 0);
  return sum;
}
