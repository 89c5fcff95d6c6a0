import Fuse from 'fuse.js/basic';

/** Fuse looks at the words that share most pairs of letters, not at all. */
const CANDIDATES = 64;
const THRESHOLD = 0.42;
const LIMIT = 8;
const LEAST_LETTERS = 4;
/** No misspelt word is as sure as one that is spelt well, and what is less close than this is another word. */
const CLOSEST = 0.9;
const FARTHEST = 0.27;
/** How close a word is to one that it is part of, were it half of it: "verfolgung" to "sendungsverfolgung". */
const CONTAINED = 0.7;

/** A known word that an unknown one may stand for; `closeness` from 0 to 1. */
export interface Near {
  readonly word: string;
  readonly closeness: number;
}

/** Finds what an unknown word may mean: a known word, misspelt, or a word inside another. */
export class Misspellings {
  readonly #byPair = new Map<string, number[]>();
  readonly #list: readonly string[];
  #shared: Uint8Array;

  constructor(words: ReadonlySet<string>) {
    this.#list = [...words].filter((word) => word.length >= LEAST_LETTERS - 1);
    this.#shared = new Uint8Array(this.#list.length);
    this.#list.forEach((word, index) => {
      for (const pair of pairsOf(word)) {
        const words = this.#byPair.get(pair);
        if (words) words.push(index);
        else this.#byPair.set(pair, [index]);
      }
    });
  }

  /** Known words that look like this one, closest first. */
  near(word: string): Near[] {
    if (word.length < LEAST_LETTERS) return [];
    const pairs = pairsOf(word);
    const shared = this.#shared.fill(0);
    for (const pair of pairs)
      for (const index of this.#byPair.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const alike: { word: string; likeness: number }[] = [];
    const found = new Map<string, number>();
    shared.forEach((count, index) => {
      const known = this.#list[index];
      if (!count || !known) return;
      const { length } = known;
      const shorter = Math.min(length, word.length);
      const longer = Math.max(length, word.length);
      if (longer - shorter <= 2) {
        alike.push({ word: known, likeness: (2 * count) / (length + word.length) });
      } else if (
        count >= shorter - 1 &&
        shorter >= LEAST_LETTERS &&
        (known.includes(word) || word.includes(known))
      ) {
        found.set(known, (CONTAINED * shorter) / longer);
      }
    });
    alike.sort((a, b) => b.likeness - a.likeness);
    const fuse = new Fuse(
      alike.slice(0, CANDIDATES).map(({ word: known }) => known),
      { threshold: THRESHOLD, distance: 20, ignoreFieldNorm: true },
    );
    for (const { item } of fuse.search(word, { limit: LIMIT })) {
      const longest = Math.max(item.length, word.length);
      const closeness = CLOSEST * (1 - distance(item, word) / longest) ** 2;
      if (closeness > FARTHEST) found.set(item, Math.max(closeness, found.get(item) ?? 0));
    }
    return [...found]
      .map(([word, closeness]) => ({ word, closeness }))
      .sort((a, b) => b.closeness - a.closeness);
  }
}

/** Two letters each, the beginning of the word counted as one. */
function pairsOf(word: string): Set<string> {
  const marked = `^${word}`;
  return new Set(Array.from({ length: word.length }, (_, index) => marked.slice(index, index + 2)));
}

/** How many letters have to be changed, added, left out or exchanged with the next to make one word of the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
