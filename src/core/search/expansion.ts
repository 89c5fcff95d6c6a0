import type { Index } from './index-of.js';
import { Misspellings } from './misspellings.js';
import type { Synonyms } from './synonyms.js';
import type { Family } from './vocabulary.js';

export const K = { syn: 0.5, pre: 0.5, preU: 0.9, comp: 40, parts: 0.6, sure: 0.4, synw: 1 };
/** The words of the document that a word of a query stands for, each with how surely, from 0 to 1. */
export type Expansion = ReadonlyMap<Family, number>;

const COMPLETIONS = 40;
const REMEMBERED = 2000;

/** Finds the words that a shopper may mean by one: its other forms, its synonyms, what it may become, what it was meant to be. */
export class Expander {
  readonly #known = new Map<string, Expansion>();
  #misspellings: Misspellings | undefined;

  constructor(
    private readonly index: Index,
    private readonly synonyms: Synonyms,
  ) {}

  get misspellings(): Misspellings {
    return (this.#misspellings ??= new Misspellings(
      new Set([...this.index.vocabulary.sorted, ...this.index.words.functionWords, ...(K.synw ? this.synonyms.words : [])]),
    ));
  }

  isKnown(word: string): boolean {
    const { vocabulary, words } = this.index;
    const stem = words.stem(word);
    return vocabulary.terms.has(word) || (word.length > stem.length && vocabulary.family(stem) !== undefined);
  }

  /** The word itself, or the function word that it is a misspelling of. */
  correct(word: string, isOpen: boolean): string {
    if (this.isKnown(word) || word.length < 4 || this.index.words.isFunctionWord(word)) return word;
    if (isOpen && !this.index.vocabulary.startingWith(word).next().done) return word;
    const [near] = this.misspellings.near(word);
    return near && near.closeness > K.sure && this.index.words.isFunctionWord(near.word) ? near.word : word;
  }

  meant(word: string, isOpen: boolean): string {
    const { vocabulary, words } = this.index;
    if (vocabulary.terms.has(word) || word.length < 4 || words.isFunctionWord(word)) return word;
    if (isOpen) { let best; for (const t of vocabulary.startingWith(word)) { if (!best || t.word.length < best.word.length) best = t; } if (best) return best.word; }
    if (this.isKnown(word)) return word;
    const [near] = this.misspellings.near(word);
    return near && near.closeness > K.sure ? near.word : word;
  }

  /** @param isOpen - More letters of the word may follow. */
  expand(word: string, isOpen: boolean): Expansion {
    const key = isOpen ? `${word}*` : word;
    let families = this.#known.get(key);
    if (!families) {
      if (this.#known.size > REMEMBERED) this.#known.clear();
      this.#known.set(key, (families = this.#expand(word, isOpen)));
    }
    return families;
  }

  #expand(word: string, isOpen: boolean): Expansion {
    const { vocabulary, words } = this.index;
    const families = new Map<Family, number>();
    const add = (stem: string, weight: number) => {
      const family = vocabulary.family(stem);
      if (family && weight > (families.get(family) ?? 0)) families.set(family, weight);
    };
    const stem = words.stem(word);
    add(stem, 1);
    for (const synonym of this.synonyms.of(stem)) add(synonym, K.syn);
    const isStemKnown = (part: string) => vocabulary.terms.has(part) || vocabulary.family(part) !== undefined;
    for (const part of words.parts(word, isStemKnown)) {
      add(words.stem(part), K.parts);
      for (const synonym of this.synonyms.of(words.stem(part))) add(synonym, K.parts * K.syn);
    }
    const isKnown = this.isKnown(word);
    const isLong = word.length >= 4 && !words.isFunctionWord(word);
    if (isOpen || (!isKnown && isLong)) {
      let left = COMPLETIONS;
      for (const term of vocabulary.startingWith(word)) {
        if ((left -= 1) < 0) break;
        const surely = (isKnown ? K.pre : K.preU) * Math.sqrt(word.length / term.word.length);
        add(words.stem(term.word), surely);
      }
    }
    if (!isKnown && isLong) {
      const bare = words.withoutElision(word);
      if (bare && this.isKnown(bare)) add(words.stem(bare), 0.9);
      for (const near of this.misspellings.near(word)) {
        if (words.isFunctionWord(near.word)) continue;
        add(words.stem(near.word), near.closeness);
        for (const synonym of this.synonyms.of(words.stem(near.word))) add(synonym, near.closeness * K.syn);
      }
    }
    return families;
  }
}
