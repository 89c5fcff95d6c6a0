/** From this score on a result is an answer, below it the nearest question. */
export const CONFIDENT = 0.45;
/**
 * The least score of the one entry that has all the telling words, where the next one says less than half as much: a single
 * word of an answer may be all that was asked. Of short queries with such a result nine in ten were right.
 */
export const ALONE = 0.6;

/**
 * How likely an entry answers, from 0 to 1: the more it says of the query, the more of it that is, and the more of its telling
 * words it has at all. Fitted to the first results of several thousand labelled questions, with and without an answer among the
 * entries: of those near 0.5 about half are right, of those near 0.9 nine in ten.
 *
 * @param evidence - How telling the words are that both share, and how alike both are written, on the scale of `all`.
 * @param all - The same for the whole query, times what the rarest word tells: so that short and long documents compare.
 * @param said - The share of the query's telling words that the entry has in some form.
 */
export function likelihood(evidence: number, all: number, said: number): number {
  const odds = (2.4 * Math.exp(said) * evidence ** 2) / all;
  return odds / (1 + odds);
}
