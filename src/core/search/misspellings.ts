import Fuse from 'fuse.js/basic';

/** Fuse looks at the words that share most pairs of letters, not at all of them. */
const CANDIDATES = 64;
const LEAST_ALIKE = 0.3;
const THRESHOLD = 0.42;
const LIMIT = 8;
const LEAST_LETTERS = 4;
/** No misspelt word is as sure as one that is spelt well, and what is less close than this is another word. */
const CLOSEST = 0.9;
const FARTHEST = 0.27;
/** How close a word is to one that it is part of, were it half of it: "verfolgung" to "sendungsverfolgung". */
const CONTAINED = 0.7;
const REMEMBERED = 500;

/** A known word that an unknown one may stand for; `closeness` from 0 to 1. */
export interface Near {
  readonly word: string;
  readonly closeness: number;
}

/** Finds what an unknown word may mean: a known word, misspelt, or a word inside another. */
export class Misspellings {
  /** Known words by pairs of letters. */
  readonly #byPair = new Map<number, number[]>();
  readonly #list: string[] = [];
  readonly #known = new Set<string>();
  #shared = new Uint8Array();
  readonly #remembered = new Map<string, readonly Near[]>();

  /** Learns a known word. All are learnt before the first question. */
  learn(word: string): void {
    if (word.length < LEAST_LETTERS - 1 || this.#known.has(word)) return;
    this.#known.add(word);
    const index = this.#list.push(word) - 1;
    forEachPair(word, (pair) => {
      const known = this.#byPair.get(pair);
      if (known) known.push(index);
      else this.#byPair.set(pair, [index]);
    });
  }

  /** Known words that look like this one, closest first. */
  near(word: string): readonly Near[] {
    if (word.length < LEAST_LETTERS) return [];
    let near = this.#remembered.get(word);
    if (!near) {
      if (this.#remembered.size > REMEMBERED) this.#remembered.clear();
      this.#remembered.set(word, (near = this.#near(word)));
    }
    return near;
  }

  /** Known words that share letters with this one, however few. */
  alike(word: string, limit: number): string[] {
    return this.#candidates(word, 4).alike.slice(0, limit);
  }

  #near(word: string): Near[] {
    const { alike, containing } = this.#candidates(word);
    const found = new Map(containing.map((known) => [known, CONTAINED * shareOf(known, word)]));
    const fuse = new Fuse(alike, { threshold: THRESHOLD, distance: 20, ignoreFieldNorm: true });
    for (const { item } of fuse.search(word, { limit: LIMIT })) {
      const closeness = CLOSEST * (1 - distance(item, word) / Math.max(item.length, word.length)) ** 2;
      if (closeness > FARTHEST) found.set(item, Math.max(closeness, found.get(item) ?? 0));
    }
    return [...found]
      .map(([known, closeness]) => ({ word: known, closeness }))
      .sort((a, b) => b.closeness - a.closeness);
  }

  /** Known words of about the same length that share the most letters, and those that are a part of the word or have it as a part. */
  #candidates(word: string, longer = 2): { alike: string[]; containing: string[] } {
    if (this.#shared.length < this.#list.length) this.#shared = new Uint8Array(this.#list.length);
    const shared = this.#shared.fill(0);
    forEachPair(word, (pair) => {
      for (const index of this.#byPair.get(pair) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    });
    const alike: { known: string; likeness: number }[] = [];
    const containing: string[] = [];
    for (let index = 0; index < shared.length; index += 1) {
      const count = shared[index] ?? 0;
      if (count < 1) continue;
      const known = this.#list[index] ?? '';
      const likeness = (2 * count) / (known.length + word.length);
      if (Math.abs(known.length - word.length) <= longer) {
        if (likeness >= LEAST_ALIKE) alike.push({ known, likeness });
      } else {
        const shorter = Math.min(known.length, word.length);
        if (count < shorter - 1 || shorter < LEAST_LETTERS) continue;
        if (known.includes(word) || word.includes(known)) containing.push(known);
      }
    }
    alike.sort((a, b) => b.likeness - a.likeness);
    return { alike: alike.slice(0, CANDIDATES).map(({ known }) => known), containing };
  }
}

const shareOf = (a: string, b: string) => Math.min(a.length, b.length) / Math.max(a.length, b.length);

/** Two letters each, the beginning of the word counted as one; as numbers. */
function forEachPair(word: string, then: (pair: number) => void): void {
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    then(before * 0x10000 + letter);
    before = letter;
  }
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
