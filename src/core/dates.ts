/**
 * Civil dates as whole days and instants as milliseconds. A time zone matters only where one becomes the other,
 * and only `Intl` answers there; the machine's own zone is never asked.
 */
import { isCalendarDay } from './checks.js';
import type { Closure, Policy } from './schema.js';

/** A day of the calendar, counted in whole days from 1970-01-01 (day 0). */
export type Day = number;
/** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const FARTHEST_OFFSET_MINUTES = 14 * 60;
const LAST_DAY: Day = Date.UTC(9999, 11, 31) / DAY_MS;
/** The end of the year 9999 (UTC): what happens later counts as never. */
export const LAST_INSTANT: Instant = (LAST_DAY + 1) * DAY_MS - 1;

const DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/u;
const CLOCK = /^(\d{2}):(\d{2})$/u;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):([0-5]\d))$/u;

/** Reads `YYYY-MM-DD`, years 1000 to 9999; `undefined` for another form or a day that does not exist. */
export function parseDay(text: string): Day | undefined {
  return DAY.test(text) && isCalendarDay(text) ? Date.parse(`${text}T00:00:00Z`) / DAY_MS : undefined;
}

/** What to tell whoever gave an instant that cannot be read. */
export function unreadableInstant(name: string, given: string): string {
  return `not-a-date in ${name}: got "${given}"; write it as "2026-10-31T12:00:00-04:00".`;
}

/** `YYYY-MM-DD`; days after 9999-12-31 are written as that day. */
export function formatDay(day: Day): string {
  return new Date(Math.min(day, LAST_DAY) * DAY_MS).toISOString().slice(0, 10);
}

/** The day that is `count` calendar days later, at the latest 9999-12-31. */
export function addDays(day: Day, count: number): Day {
  return Math.min(day + count, LAST_DAY);
}

/** The ISO weekday: 1 is Monday, 7 is Sunday. Day 0 was a Thursday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** No walk through the calendar is longer (a hundred years): an absurd span or an endless closure must not hang. */
const HORIZON_DAYS = 36_525;

/** The day on which `count` accepted days have passed since `start`, which is day 0 whether accepted or not. */
export function countDays(start: Day, count: number, accepts: (day: Day) => boolean): Day {
  let day = start;
  for (let left = count; left > 0 && day - start < HORIZON_DAYS;) if (accepts(++day)) left -= 1;
  return day;
}

/** The first accepted day from `start` on, `start` included; `start` itself where there is none. */
export function firstAccepted(start: Day, accepts: (day: Day) => boolean): Day {
  let day = start;
  while (!accepts(day)) if (++day - start > HORIZON_DAYS) return start;
  return day;
}

/** Accepts the days that fall on one of these ISO weekdays. */
export function onWeekdays(weekdays: readonly number[]): (day: Day) => boolean {
  return (day) => weekdays.includes(weekday(day));
}

/** The store's week and closures, as questions about a day. A working day is a weekday of the store without a closure. */
export function calendarOf({ workingDays, closures = [] }: Policy['calendar']) {
  const spans = closures.map((closure) => ({
    closure,
    from: parseDay(closure.from),
    to: parseDay(closure.to),
  }));
  const isWeekday = onWeekdays(workingDays);
  const closureOn = (day: Day): Closure | undefined =>
    spans.find(({ from = Infinity, to = -Infinity }) => from <= day && day <= to)?.closure;
  return { isWeekday, closureOn, isWorking: (day: Day): boolean => isWeekday(day) && !closureOn(day) };
}

/** Minutes after midnight of a 24-hour clock time such as `14:00`. */
export function clockMinutes(clock: string): number {
  const [, hours, minutes] = CLOCK.exec(clock) ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}

/**
 * Reads an ISO 8601 instant: date, `T`, time to the minute or finer, then `Z` or an offset `±HH:MM` of at most 14 hours.
 * A local date-time, 24:00, a leap second or a day that does not exist is `undefined`.
 * What is finer than a millisecond is cut off.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = INSTANT.exec(text);
  const day = match?.[1] === undefined ? undefined : parseDay(match[1]);
  if (!match || day === undefined) return undefined;
  const [, , hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    match;
  const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
  const wall =
    day * DAY_MS +
    Number(hours) * HOUR_MS +
    Number(minutes) * MINUTE_MS +
    Number(seconds) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'));
  const instant = wall - (sign === '-' ? -offset : offset) * MINUTE_MS;
  return offset <= FARTHEST_OFFSET_MINUTES && instant <= LAST_INSTANT ? instant : undefined;
}

/** `2026-11-01T16:00:00Z`: UTC, with milliseconds only where they are not zero. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    const numeric = 'numeric';
    formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** What calendar and clock show in a zone at an instant, in milliseconds as though that were UTC. */
function wallTime(instant: Instant, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

/** The calendar's day in a zone at an instant. @throws {RangeError} When the engine does not know the zone. */
export function dayOf(instant: Instant, timeZone: string): Day {
  return Math.floor(wallTime(instant, timeZone) / DAY_MS);
}

/**
 * The first instant at which a zone's calendar and clock show that day and time, or something later where the clocks
 * jump over it. A time that the clocks show twice is met the first time, so that what is over stays over.
 *
 * @param minutes - Minutes after midnight as the clock shows them.
 */
export function instantAt(day: Day, minutes: number, timeZone: string): Instant {
  const wall = day * DAY_MS + minutes * MINUTE_MS;
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((instant) => wallTime(instant, timeZone) - instant);
  let before = wall - Math.max(...offsets);
  let reached = wall - Math.min(...offsets);
  if (wallTime(before, timeZone) >= wall) return before;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (wallTime(middle, timeZone) >= wall) reached = middle;
    else before = middle;
  }
  return reached;
}

/** The instant at which a day is over in a zone: the first one of the next day. */
export function endOfDay(day: Day, timeZone: string): Instant {
  return instantAt(day + 1, 0, timeZone);
}

/** The instant at which a day is over everywhere: midnight at its end in UTC−12, the last zone to get there. */
export function endOfDayEverywhere(day: Day): Instant {
  return (day + 1) * DAY_MS + 12 * HOUR_MS;
}
