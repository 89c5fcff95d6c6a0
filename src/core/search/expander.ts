import type { EntryIndex } from './index-of-entries.js';
import { Misspellings } from './misspellings.js';
import type { Synonyms } from './synonyms.js';
import type { Family } from './vocabulary.js';

/** The words of the document that a word of a query may stand for, each with how surely, from 0 to 1. */
export type Expansion = ReadonlyMap<Family, number>;

/** How surely a word is meant by another. */
const SYNONYM = 0.5;
const PART = 0.6;
const WITHOUT_ARTICLE = 0.9;
const MISSPELT = 1;
/** A word that may become another but is one already, and one that is none yet. */
const COMPLETED = { known: 0.5, unknown: 0.9 };
/** From this closeness on a misspelt word is read as the known one. */
const CORRECTED = 0.55;
/** From this one on it is offered as a correction: a shopper can decline. */
const SUGGESTED = 0.3;

const GUESSED = 0.2;

const GUESSES = 8;
const COMPLETIONS = 40;
const REMEMBERED = 2000;
/** Shorter words are near too many others. */
const LEAST_LETTERS = 4;

/** Finds the words that a shopper may mean by one: its other forms, synonyms, what it may become or was meant to be. */
export class Expander {
  readonly #remembered = new Map<string, Expansion>();
  readonly #misspellings = new Misspellings();

  constructor(
    private readonly index: EntryIndex,
    readonly synonyms: Synonyms,
  ) {}

  /** Called once, when the index and the synonyms are complete; comes back after each word with its letters. */
  *complete(): Generator<number> {
    const { vocabulary, words } = this.index;
    for (const known of [vocabulary.terms.keys(), words.functionWords, this.synonyms.words])
      for (const word of known) {
        this.#misspellings.learn(word);
        yield word.length;
      }
  }

  /** The word as it was meant: misspelt ones corrected, unfinished ones completed; the word itself where it is known, or nothing is close. */
  correct(word: string, isOpen: boolean): string {
    const { vocabulary } = this.index;
    if (vocabulary.terms.has(word) || !this.#isTelling(word)) return word;
    if (isOpen) {
      let shortest = '';
      let left = COMPLETIONS;
      for (const term of vocabulary.startingWith(word)) {
        if ((left -= 1) < 0) break;
        if (!shortest || term.word.length < shortest.length) shortest = term.word;
      }
      if (shortest) return shortest;
    }
    if (this.#isKnown(word)) return word;
    const [near] = this.#misspellings.near(word);
    return near && near.closeness > CORRECTED ? near.word : word;
  }

  /** The known word that a misspelt one stands for, spelt as the document does; `undefined` for known and hopeless ones. */
  spell(word: string): string | undefined {
    if (this.#isKnown(word) || !this.#isTelling(word)) return undefined;
    const [near] = this.#misspellings.near(word);
    if (!near || near.closeness < SUGGESTED) return undefined;
    const written = this.index.vocabulary.terms.get(near.word)?.written;
    return written === undefined ? near.word : this.index.words.shown(written);
  }

  /** @param isOpen - More letters of the word may follow. */
  expand(word: string, isOpen: boolean): Expansion {
    const key = isOpen ? `${word}*` : word;
    let expansion = this.#remembered.get(key);
    if (!expansion) {
      if (this.#remembered.size > REMEMBERED) this.#remembered.clear();
      this.#remembered.set(key, (expansion = this.#expand(word, isOpen)));
    }
    return expansion;
  }

  /** What an unknown word might stand for at best, where nothing is close. */
  guess(word: string): Expansion {
    const { vocabulary, words } = this.index;
    const families = new Map(this.expand(word, true));
    for (const alike of this.#misspellings.alike(word, GUESSES)) {
      const family = vocabulary.family(words.stem(alike));
      if (family && !families.has(family)) families.set(family, GUESSED);
    }
    return families;
  }

  #expand(word: string, isOpen: boolean): Expansion {
    const { vocabulary, words } = this.index;
    const families = new Map<Family, number>();
    const add = (stem: string, surely: number) => {
      const family = vocabulary.family(stem);
      if (family && surely > (families.get(family) ?? 0)) families.set(family, surely);
    };
    const addWithSynonyms = (meant: string, surely: number) => {
      const stem = words.stem(meant);
      add(stem, surely);
      for (const synonym of this.synonyms.of(stem)) add(synonym, surely * SYNONYM);
    };
    addWithSynonyms(word, 1);
    for (const part of words.parts(word, (known) => vocabulary.isUsed(known))) addWithSynonyms(part, PART);
    const isKnown = this.#isKnown(word);
    const isUnknown = !isKnown && this.#isTelling(word);
    if (isOpen || isUnknown) {
      let left = COMPLETIONS;
      for (const term of vocabulary.startingWith(word)) {
        if ((left -= 1) < 0) break;
        const surely = isKnown ? COMPLETED.known : COMPLETED.unknown;
        add(words.stem(term.word), surely * Math.sqrt(word.length / term.word.length));
      }
    }
    if (!isUnknown) return families;
    const bare = words.withoutElision(word);
    if (bare && this.#isKnown(bare)) addWithSynonyms(bare, WITHOUT_ARTICLE);
    this.#misspellings.near(word).forEach((near, rank) => {
      const isMeant = rank === 0 && near.closeness > CORRECTED;
      if (!words.isFunctionWord(near.word)) addWithSynonyms(near.word, isMeant ? MISSPELT : near.closeness);
    });
    return families;
  }

  #isTelling(word: string): boolean {
    return word.length >= LEAST_LETTERS && !this.index.words.isFunctionWord(word);
  }

  #isKnown(word: string): boolean {
    const { vocabulary, words } = this.index;
    const stem = words.stem(word);
    return vocabulary.terms.has(word) || (word.length > stem.length && vocabulary.family(stem) !== undefined);
  }
}
