/** What `npm run bench:search` counts. Pure: ranks, times and scores in, numbers out. */

/** Results that count: what stands below is not read by anyone. */
export const DEPTH = 10;

/** @returns {number} The place, from 1, of the first relevant id among the first ten; 0 where there is none. */
export const rankOf = (ids, relevant) => ids.slice(0, DEPTH).findIndex((id) => relevant.includes(id)) + 1;

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value that so large a share of the values does not exceed: 0.5 is the median, of two middle ones the lower. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/**
 * @param {{ rank: number, count: number }[]} found - Of each query: the rank of its first relevant result, and how many results it had.
 * @returns Shares from 0 to 1: mean reciprocal rank, recall at 1 and at 5, queries without any result.
 */
export function quality(found) {
  const share = (is) => mean(found.map((each) => Number(is(each))));
  return {
    mrr: mean(found.map(({ rank }) => (rank ? 1 / rank : 0))),
    recall1: share(({ rank }) => rank === 1),
    recall5: share(({ rank }) => rank >= 1 && rank <= 5),
    empty: share(({ count }) => count === 0),
  };
}

/**
 * How well a score tells two kinds apart: the probability that one of `higher` exceeds one of `lower`, a tie counted as half.
 * 0.5 is chance, 1 perfect (the area under the ROC curve).
 */
export function separation(higher, lower) {
  const sum = higher.reduce(
    (all, value) =>
      all + lower.reduce((won, other) => won + (value > other ? 1 : value === other ? 0.5 : 0), 0),
    0,
  );
  return sum / (higher.length * lower.length);
}

/** Means of numbers by name, of nested ones as well; where some lack a number, of those that have it. */
export function averages(all) {
  const keys = new Set(all.flatMap((each) => Object.keys(each ?? {})));
  return Object.fromEntries(
    [...keys].map((key) => {
      const values = all.flatMap((each) => each?.[key] ?? []);
      return [key, typeof values[0] === 'object' ? averages(values) : mean(values)];
    }),
  );
}
