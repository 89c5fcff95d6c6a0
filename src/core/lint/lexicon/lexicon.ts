/** What has to be known of a language to read the numbers in its prose. All patterns are sources of `iu` expressions. */
export interface Lexicon {
  /** Numbers in words, without those that the pattern of tens and units makes. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What a unit of time is called. `business` goes before `day`, which it may contain. */
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** What stands between the two ends of a range; `and` only behind "between". */
  readonly to: string;
  readonly between: string;
  readonly and: string;
  readonly or: string;
  /** What makes a number the most that is meant, before or behind it: "within", "up to". */
  readonly atMost: string;
  readonly percent: string;
  /** Names of currencies, as words. */
  readonly currencies: Readonly<Record<string, string>>;
  /** A time of day; its groups are named hour, minute, half and noon. */
  readonly clock: string;
  /** Words that tell what a number speaks of. */
  readonly cues: Readonly<Record<Cue, string>>;
  /** Names of places beyond those of countries: the zone that is home, Europe, everywhere else. */
  readonly places: Readonly<Record<Place, string>>;
  /** Beside a number that adds to another: "2 more days". */
  readonly more: string;
  /** Before an event from which a time counts: "after". */
  readonly anchor: string;
  /** The same, right behind a number alone: 5 days "of". */
  readonly anchorNear: string;
  /** What may stand between those and the event: articles, "your order has been". */
  readonly gap: string;
  /** Events that end a transit, and begin the time for a return. */
  readonly arrival: string;
  /** Events that begin a transit. */
  readonly departure: string;
  /** Cues that are as often said of something else. */
  readonly weak: string;
  /** "if", and "not": together they speak of what went wrong. */
  readonly condition: string;
  readonly negation: string;
  /** What ends a thought inside of a sentence. */
  readonly clauseEnd: string;
}

export type TimeUnit = 'minute' | 'hour' | 'business' | 'day' | 'week' | 'month';
export type Place = 'home' | 'europe' | 'abroad' | 'outside';

export const CUES = [
  'cancel',
  'modify',
  'handling',
  'transit',
  'returns',
  'withdrawal',
  'reply',
  'charge',
  'free',
  'carriage',
  'over',
  'cutoff',
  'hours',
  'other',
] as const;
/** `charge`: what is kept or asked for; `free` with `carriage`: shipping that costs nothing; `other`: none of our facts. */
export type Cue = (typeof CUES)[number];

/** Numbers from 1 to 99 that a language makes of units and tens. */
export function countTo99(
  units: readonly string[],
  tens: readonly string[],
  join: (tens: string, unit: string, value: number) => string,
): Record<string, number> {
  const numbers: Record<string, number> = {};
  units.forEach((unit, index) => (numbers[unit] = index + 1));
  tens.forEach((ten, index) => {
    const value = (index + 2) * 10;
    numbers[ten] ??= value;
    for (let unit = 1; unit < 10; unit += 1)
      numbers[join(ten, units[unit - 1] ?? '', value + unit)] ??= value + unit;
  });
  return numbers;
}

/** One of several, written by theme. */
export const any = (...themes: readonly string[]): string => themes.join('|');
