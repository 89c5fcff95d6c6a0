/** Times of day in prose. */
import type { Groups, Quantity } from './quantities.js';

/** Minutes since midnight, from the groups of a lexicon's `clock`. */
export function clockOf(groups: Groups): Pick<Quantity, 'kind' | 'low' | 'high'> | undefined {
  const given = (stem: string) =>
    Object.entries(groups).find(([name, value]) => name.startsWith(stem) && value !== undefined)?.[1];
  let minutes: number;
  if (groups.noon) minutes = 720;
  else if (groups.midnight) minutes = 0;
  else {
    let hour = Number(given('hour'));
    if (groups.half) hour = (hour % 12) + (/p/iu.test(groups.half) ? 12 : 0);
    minutes = hour * 60 + Number(given('minute') ?? 0);
  }
  return minutes <= 1440 ? { kind: 'clock', low: minutes, high: minutes } : undefined;
}

const RANGE = '(?:-|–|—|to|and|till|until|à|et|bis|und|a|y|hasta)(?:\\s+(?:las?|les))?';
const ONLY_RANGE = new RegExp(`^\\s*${RANGE}\\s*$`, 'iu');
const BARE_START = new RegExp(`(?<![\\p{L}\\p{N}.,])(\\d{1,2})(?:[:.](\\d{2}))?\\s*${RANGE}\\s*$`, 'iu');

/** Two times of day that are the ends of a range, "9 am to 5 pm" or "9 bis 17 Uhr", become one quantity. */
export function joinHours(quantities: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const last = joined.at(-1);
    const end = last ? last.index + last.text.length : 0;
    const bare = next.kind === 'clock' ? BARE_START.exec(text.slice(end, next.index)) : null;
    if (
      last?.kind === 'clock' &&
      next.kind === 'clock' &&
      last.low === last.high &&
      ONLY_RANGE.test(text.slice(end, next.index))
    ) {
      const whole = text.slice(last.index, next.index + next.text.length);
      joined.splice(-1, 1, { ...last, text: whole, high: next.low });
    } else if (bare) {
      const index = end + bare.index;
      const whole = text.slice(index, next.index + next.text.length);
      const low = Number(bare[1]) * 60 + Number(bare[2] ?? 0);
      joined.push({ ...next, index, text: whole, low, high: next.high });
    } else joined.push(next);
  }
  return joined;
}
