import {
  calendarOf,
  clockMinutes,
  dayOf,
  formatInstant,
  instantAt,
  parseInstant,
  unreadableInstant,
  type Instant,
} from './dates.js';
import type { Support } from './schema.js';

/** Is somebody there to talk to? Instants are UTC, such as `2026-11-01T16:00:00Z`. */
export interface Availability {
  /** `unknown` where the store gives no hours: then nothing may be promised. */
  readonly status: 'open' | 'closed' | 'unknown';
  /** While open, the end of this stretch, when it is closed already; `null` where it has none within a year. */
  readonly closesAt: string | null;
  /** While closed, the next opening, when it is open already; `null` where there is none within a year. */
  readonly opensAt: string | null;
}

type Hours = NonNullable<Support['hours']>;
type WeeklyHours = Exclude<Hours, 'always'>;

/** From its first instant up to, and without, its last. */
interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

const SEARCHED_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * Decides whether support is open at `now`, and until or from when. Periods are half-open: at exactly `to` it is
 * closed, unless another one goes on from there. See `stretchesOn` for midnight, closures and clock changes.
 *
 * @param now - The instant to judge, with an offset or `Z`; always passed in, never read from the clock.
 * @throws {RangeError} When `now` is no instant, or the engine does not know the time zone.
 */
export function assessAvailability(hours: Support['hours'], now: string): Availability {
  const at = parseInstant(now);
  if (at === undefined) throw new RangeError(unreadableInstant('now', now));
  if (hours === undefined) return { status: 'unknown', closesAt: null, opensAt: null };
  if (hours === 'always') return open(null);

  let end = at; // open from `at` to here, as far as the stretches so far can tell
  for (const { from, to } of stretchesAround(at, hours)) {
    if (from > end) return end > at ? open(end) : closed(from);
    end = Math.max(end, to);
  }
  if (end === at) return closed(null);
  return open(end < at + (SEARCHED_DAYS - 1) * DAY_MS ? end : null);
}

const open = (closesAt: Instant | null): Availability => ({
  status: 'open',
  closesAt: closesAt === null ? null : formatInstant(closesAt),
  opensAt: null,
});

const closed = (opensAt: Instant | null): Availability => ({
  status: 'closed',
  closesAt: null,
  opensAt: opensAt === null ? null : formatInstant(opensAt),
});

/** All stretches from the day before an instant, whose last may not be over, to a year later; by their beginning. */
function* stretchesAround(at: Instant, hours: WeeklyHours): Generator<Stretch> {
  const today = dayOf(at, hours.timeZone);
  const on = stretchesOn(hours);
  for (let day = today - 1; day <= today + SEARCHED_DAYS; day += 1)
    yield* on(day).sort((a, b) => a.from - b.from);
}

/**
 * The stretches that begin on a day of the store's calendar. A period whose `to` is not after its `from` ends on the
 * next day: 22:00 to 02:00, 09:00 to 00:00, and 00:00 to 00:00 for the whole day. A closure closes all of its days:
 * no period begins on them, and one of the evening before ends at midnight. Times that the clocks skip are those at
 * which they go on; of times shown twice the first counts, so that what is over stays over.
 */
function stretchesOn({ timeZone, weekly, closures = [] }: WeeklyHours): (day: number) => Stretch[] {
  const periods = weekly.map(({ days, from, to }) => ({
    from: clockMinutes(from),
    to: clockMinutes(to),
    calendar: calendarOf({ workingDays: days, closures }),
  }));
  return (day) =>
    periods
      .filter(({ calendar }) => calendar.isWorking(day))
      .map(({ from, to, calendar: { closureOn } }) => ({
        from: instantAt(day, from, timeZone),
        to:
          to > from
            ? instantAt(day, to, timeZone)
            : instantAt(day + 1, closureOn(day + 1) ? 0 : to, timeZone),
      }))
      .filter(({ from, to }) => from < to);
}
