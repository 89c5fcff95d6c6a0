import { fold } from './search/fold.js';

/** Scripts that set no spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** A query to look for words in: small letters without accents, one space between words, in front and behind. */
export const plainQuery = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Does a plain query have a word that begins with one of these? Where no spaces are set: does it have one of these? */
export function hasWord(text: string, words: readonly string[]): boolean {
  return words.map(wordStart).some((start) => start && text.includes(start));
}

/** What to look for in a plain query to find words that begin so. */
export function wordStart(word: string): string {
  const plain = plainQuery(word).trimEnd();
  return UNSPACED.test(word) ? plain.trim() : plain;
}
