import { fold, foldNumber } from './fold.js';
import type { LanguageTable } from './language.js';

/** Letters that suffice to know a word by, whatever it ends in. */
const STEM = 5;
/** Of longer words the stem leaves the ending out anyway. */
const SHORT = 7;
/** A part of a word, by which it is found as well, is never shorter. */
const SHORTEST_PART = 3;

const APOSTROPHES = `'’‘ʼ\`´＇՚׳`;
/** Scripts that set no spaces between words. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const LETTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}_\\u00ad])`;
const WORD = new RegExp(
  `\\p{N}+(?:[.,\\u066b\\u066c]\\p{N}+)*|[${UNSPACED}]+|${LETTER}(?:${LETTER}|\\p{N})*(?:[${APOSTROPHES}]${LETTER}+)*(?:[-‐‑־]${LETTER}+(?:[${APOSTROPHES}]${LETTER}+)*)*`,
  'gu',
);
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');
/** Most words of most shops: they are compared as they are, which saves the time to look at them closely. */
const PLAIN_LETTERS = /^[a-z]+$/u;
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** "l’", "qu’", "jusqu’", "dell’" */
const ELIDED = new RegExp(`^(?:\\p{L}{1,2}|\\p{L}*qu|\\p{L}{2,5}ll)[${APOSTROPHES}](?=\\p{L}{2})`, 'u');
/** "what’s", "we’ll" */
const CONTRACTED = new RegExp(`(?<=\\p{L})[${APOSTROPHES}](?:s|m|re|ve|ll|d)$`, 'iu');

/** Cuts texts into words and words into what they are known by, in one language. Remembers what it has seen. */
export class Words {
  readonly functionWords: ReadonlySet<string>;
  readonly #seen = new Map<string, readonly string[]>();
  readonly #segmenter: Intl.Segmenter;

  constructor(
    private readonly table: LanguageTable,
    locale: string,
  ) {
    this.functionWords = new Set(table.functionWords.split(/\s+/u).map((word) => this.#normal(word)));
    this.#segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  }

  isFunctionWord(word: string): boolean {
    return this.functionWords.has(word);
  }

  /** The words of a text as written, in order. */
  written(text: string): readonly string[] {
    const runs = text.match(WORD) ?? [];
    return UNSPACED_LETTER.test(text)
      ? runs.flatMap((run) => (UNSPACED_LETTER.test(run) ? this.#segments(run) : run))
      : runs;
  }

  /** The words of a text as they are compared. */
  of(text: string): string[] {
    return this.written(text).flatMap((written) => this.read(written));
  }

  /** A written word as a reader sees it marked: without its article. */
  shown(written: string): string {
    return written.replace(ELIDED, '').replace(CONTRACTED, '');
  }

  /** What a written word is compared by: one word for most; "après-vente" is found by each of its parts. */
  read(written: string): readonly string[] {
    let words = this.#seen.get(written);
    if (!words) this.#seen.set(written, (words = this.#read(written)));
    return words;
  }

  /** What a word shares with its inflected forms. */
  stem(word: string): string {
    if (/^\p{N}/u.test(word)) return word;
    const { endings } = this.table;
    const root = endings && word.length <= SHORT ? word.replace(endings, '') : word;
    return (root.length < SHORTEST_PART ? word : root).slice(0, STEM);
  }

  /** Words that may stand inside a word without a space: behind its article or preposition, or in a compound. */
  parts(word: string, isKnown: (part: string) => boolean): string[] {
    const { prefixes, compounds } = this.table;
    if (UNSPACED_LETTER.test(word)) return word.length > 2 ? pairs(word) : [];
    const parts: string[] = [];
    const bare = prefixes && word.replace(prefixes, '');
    if (bare && bare !== word && bare.length >= SHORTEST_PART) parts.push(bare);
    if (compounds && word.length >= 8) parts.push(...splitCompound(word, isKnown));
    return parts;
  }

  /** An unknown word without the article that may have lost its apostrophe. */
  withoutElision(word: string): string | undefined {
    const { elision } = this.table;
    const rest = elision && word.replace(elision, '');
    return rest === word ? undefined : rest;
  }

  #read(written: string): string[] {
    if (PLAIN_LETTERS.test(written)) return [this.#normal(written)];
    if (/^\p{N}/u.test(written)) return [foldNumber(fold(written))];
    const parts = written
      .split(/[-‐‑־]/u)
      .map((part) => this.#normal(this.shown(part)))
      .filter(Boolean);
    if (parts.length < 2) return parts;
    // "e-mail" is "email" to most; "après-vente" is two words to all.
    return parts.some((part) => part.length < SHORTEST_PART) ? [parts.join('')] : [...parts, parts.join('')];
  }

  #normal(word: string): string {
    const folded = PLAIN_LETTERS.test(word) ? word : fold(word).replace(APOSTROPHE, '');
    return (this.table.spellings ?? []).reduce((text, [from, to]) => text.replace(from, to), folded);
  }

  #segments(run: string): string[] {
    return [...this.#segmenter.segment(run)].map(({ segment }) => segment);
  }
}

/** Chinese and Japanese words are found by two characters of theirs as well: where one ends is a matter of opinion. */
function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}

/** The two halves of a compound, where both are words that are used alone; a sound may join them ("Lieferung-s-zeit"). */
function splitCompound(word: string, isKnown: (part: string) => boolean): string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    const head = word.slice(0, at);
    if (!isKnown(tail)) continue;
    const bare = head.replace(/(?:en|er|es|s|n)$/u, '');
    const known = [head, bare].find((part) => part.length >= SHORTEST_PART && isKnown(part));
    if (known) return [known, tail];
    if (tail.length > STEM && head.length > STEM) return [head, tail];
  }
  return [];
}
