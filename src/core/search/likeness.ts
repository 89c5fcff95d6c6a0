import type { Words } from './words.js';

/** Pieces of a text, each once, with how much each says of it; the sum of the squares is 1. */
export interface Pieces {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** A piece is known by a number below this; that a few share one does no harm. */
const PIECES = 1 << 15;
/** A function word makes texts less alike than another word. */
const FUNCTION_WORD = 0.4;
/** How much that two words stand side by side says, compared with a piece of one. */
const NEIGHBOURS = 0.3;
/** Neighbours are known by their beginnings: "your order" is "your orders". */
const BEGINNING = 4;

/** Compares how alike texts are written, by their pieces of three and four letters: where words alone do not tell, it does. */
export class Likeness {
  /** In how many words of the document each piece stands. */
  readonly #frequency = new Uint32Array(PIECES);
  #words = 1;
  /** Both emptied after each use. */
  readonly #counts = new Float64Array(PIECES);
  readonly #compared = new Float64Array(PIECES);

  constructor(private readonly words: Words) {}

  /** Learns which pieces are common. */
  learn(word: string): void {
    this.#words += 1;
    forEachPiece(word, (piece) => {
      this.#frequency[piece] = (this.#frequency[piece] ?? 0) + 1;
    });
  }

  read(words: readonly string[]): Pieces {
    const counts = this.#counts;
    const ids: number[] = [];
    const count = (piece: number, weight: number) => {
      if (counts[piece] === 0) ids.push(piece);
      counts[piece] = (counts[piece] ?? 0) + weight;
    };
    let before: { word: string; weight: number } | undefined;
    for (const word of words) {
      const weight = this.words.isFunctionWord(word) ? FUNCTION_WORD : 1;
      forEachPiece(word, (piece) => count(piece, weight));
      if (before) count(pieceOfNeighbours(before.word, word), NEIGHBOURS * before.weight * weight);
      before = { word, weight };
    }
    const weights = ids.map((piece) => {
      const times = counts[piece] ?? 0;
      counts[piece] = 0;
      const often = times < 1 ? times : 1 + Math.log(times);
      return often * Math.log(1 + this.#words / (this.#frequency[piece] || 0.5));
    });
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  }

  /** Compares texts with one, within `during`: from 0 for nothing in common to 1 for the same letters. */
  comparing<T>(one: Pieces, during: (alike: (other: Pieces) => number) => T): T {
    const own = this.#compared;
    one.ids.forEach((piece, at) => (own[piece] = one.weights[at] ?? 0));
    const result = during(({ ids, weights }) => {
      let sum = 0;
      for (let at = 0; at < ids.length; at += 1) sum += (own[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
      return sum;
    });
    for (const piece of one.ids) own[piece] = 0;
    return result;
  }
}

function forEachPiece(word: string, then: (piece: number) => void): void {
  const letter = (at: number) => (at < 0 || at >= word.length ? 32 : word.charCodeAt(at));
  for (let at = -1; at + 2 <= word.length; at += 1) {
    const three = (letter(at) * 31 + letter(at + 1)) * 31 + letter(at + 2);
    then((three ^ (three >>> 15)) % PIECES);
    if (at + 3 > word.length) continue;
    const four = three * 31 + letter(at + 3) + 7;
    then((four ^ (four >>> 15)) % PIECES);
  }
}

function pieceOfNeighbours(one: string, other: string): number {
  let piece = 7;
  for (const letter of `${one.slice(0, BEGINNING)} ${other.slice(0, BEGINNING)}`)
    piece = (Math.imul(piece, 31) + letter.charCodeAt(0)) | 0;
  return ((piece ^ (piece >>> 15)) >>> 0) % PIECES;
}
