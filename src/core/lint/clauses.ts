import { compiled } from './compiled.js';
import type { Lexicon } from './lexicon/index.js';
import type { Quantity } from './quantities.js';

/** A part of a sentence that says one thing. */
export interface Clause {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/**
 * A sentence in the parts that say one thing each: parted at marks and words that end a thought, and at an "and" with a
 * number on either side of it: "is made in 2 weeks | and arrives in 3 days".
 */
export function clausesOf(words: string, quantities: readonly Quantity[], lexicon: Lexicon): Clause[] {
  const isInNumber = (index: number) =>
    quantities.some((quantity) => index >= quantity.index && index < endOf(quantity));
  const cuts = [...words.matchAll(compiled(lexicon.clauseEnd, 'giu'))]
    .filter(({ index }) => !isInNumber(index))
    .map(({ index, 0: mark }) => index + mark.length);
  const joint = compiled(`(?<!\\p{L})(?:${lexicon.and})(?!\\p{L})`, 'giu');
  for (const { index } of words.matchAll(joint)) {
    const isBetween =
      quantities.some((quantity) => endOf(quantity) <= index) &&
      // Or one that leaves out its unit: "for 12 hours, and cancelled for 48".
      (quantities.some((quantity) => quantity.index > index) || /\d/u.test(words.slice(index)));
    if (isBetween) cuts.push(index);
  }
  const ends = [...new Set([...cuts, words.length])].sort((a, b) => a - b);
  return ends.map((to, nth) => ({ from: ends[nth - 1] ?? 0, to }));
}

export const endOf = ({ index, text }: Pick<Quantity, 'index' | 'text'>) => index + text.length;

/** Does a sentence's part hold a number? */
export const holds = ({ from, to }: Clause, { index }: Pick<Quantity, 'index'>) =>
  index >= from && index < to;
