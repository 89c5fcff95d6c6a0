import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assessAvailability } from '../../src/core/availability.js';
import type { Support } from '../../src/core/schema.js';

type Hours = Exclude<NonNullable<Support['hours']>, 'always'>;
type Period = Hours['weekly'][number];
type Closure = NonNullable<Hours['closures']>[number];

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const NEW_YORK = 'America/New_York';
const WORKDAYS = [1, 2, 3, 4, 5] as const;
const DAILY = [1, 2, 3, 4, 5, 6, 7] as const;

/** Hours on some days of the week: periods such as `'09:00-17:00'`, and closures. */
const open =
  (timeZone: string, days: Period['days'] = DAILY) =>
  (...parts: (string | Closure)[]): Hours => ({
    timeZone,
    weekly: parts
      .filter((part) => typeof part === 'string')
      .map((period) => ({ days, from: period.slice(0, 5), to: period.slice(6) })),
    closures: parts.filter((part) => typeof part === 'object'),
  });
const utc = open('UTC');
const newYork = open(NEW_YORK);
const paris = open('Europe/Paris');
const lordHowe = open('Australia/Lord_Howe');
const kiritimati = open('Pacific/Kiritimati');
const office = open(NEW_YORK, WORKDAYS)('09:00-17:00');
const fridayAndMonday: Hours = {
  timeZone: 'UTC',
  weekly: [
    { days: [5], from: '09:00', to: '12:00' },
    { days: [1], from: '14:00', to: '15:00' },
  ],
};
const on = (days: Period['days'], ...parts: (string | Closure)[]) => open('UTC', days)(...parts);

/** In these tables a date without a year is one of 2026, and what needs no seconds has none. */
const dated = (text: string) => (/^\d{4}-/u.test(text) ? text : `2026-${text}`);
const shut = (from: string, to = from): Closure => ({ from: dated(from), to: dated(to) });
const later = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();

/** `open …` names the closing, `closed …` the next opening, both of them in UTC. */
function say(hours: Support['hours'], now: string): string {
  const { status, closesAt, opensAt } = assessAvailability(hours, dated(now));
  expect(status === 'open' ? opensAt : closesAt).to.equal(null);
  return `${status} ${(closesAt ?? opensAt ?? '-').replace(/^2026-/u, '').replace(/:00Z$/u, '')}`;
}

describe('availability', () => {
  const tables: Record<string, [what: string, hours: Support['hours'], now: string, answer: string][]> = {
    // In 2026, 13 March is a Friday. New York is 4 hours behind UTC in summer, from 8 March on.
    'in an ordinary week': [
      ['always', 'always', '03-13T12:00Z', 'open -'],
      ['no hours given', undefined, '03-13T12:00Z', 'unknown -'],
      ['no periods', utc(), '03-13T12:00Z', 'closed -'],
      ['no days', on([], '09:00-17:00'), '03-13T12:00Z', 'closed -'],
      ['a moment before', office, '03-13T12:59:59.999Z', 'closed 03-13T13:00'],
      ['at its beginning', office, '03-13T13:00Z', 'open 03-13T21:00'],
      ['a moment before its end', office, '03-13T20:59:59.999Z', 'open 03-13T21:00'],
      ['at its end: closed over the weekend', office, '03-13T21:00Z', 'closed 03-16T13:00'],
      ['an offset is read', office, '03-13T18:00:00+01:00', 'open 03-13T21:00'],
      [
        'on the store’s day, not on that of UTC',
        kiritimati('09:00-17:00'),
        '03-12T19:00Z',
        'open 03-13T03:00',
      ],
    ],
    'with several periods': [
      ['a break', utc('09:00-12:00', '13:00-17:00'), '03-13T12:00Z', 'closed 03-13T13:00'],
      ['before a break', utc('13:00-17:00', '09:00-12:00'), '03-13T09:00Z', 'open 03-13T12:00'],
      ['adjacent', utc('09:00-12:00', '12:00-17:00'), '03-13T09:00Z', 'open 03-13T17:00'],
      ['adjacent, at the seam', utc('12:00-17:00', '09:00-12:00'), '03-13T12:00Z', 'open 03-13T17:00'],
      ['overlapping', utc('11:00-17:00', '09:00-12:00'), '03-13T09:00Z', 'open 03-13T17:00'],
      ['one inside the other', utc('09:00-17:00', '10:00-11:00'), '03-13T10:30Z', 'open 03-13T17:00'],
      ['on different days', fridayAndMonday, '03-13T12:00Z', 'closed 03-16T14:00'],
    ],
    'over midnight': [
      ['in the evening', utc('22:00-02:00'), '03-13T23:00Z', 'open 03-14T02:00'],
      ['in the night', utc('22:00-02:00'), '03-14T01:59Z', 'open 03-14T02:00'],
      ['at its end', utc('22:00-02:00'), '03-14T02:00Z', 'closed 03-14T22:00'],
      ['of the day on which it begins', on([5], '22:00-02:00'), '03-14T01:00Z', 'open 03-14T02:00'],
      ['not of the day on which it ends', on([6], '22:00-02:00'), '03-14T01:00Z', 'closed 03-14T22:00'],
      ['from Sunday to Monday', on([7], '22:00-02:00'), '03-16T01:00Z', 'open 03-16T02:00'],
      ['to midnight', utc('18:00-00:00'), '03-13T20:00Z', 'open 03-14T00:00'],
      ['at midnight', utc('18:00-00:00'), '03-14T00:00Z', 'closed 03-14T18:00'],
      ['to midnight and on', utc('18:00-00:00', '00:00-01:00'), '03-13T20:00Z', 'open 03-14T01:00'],
      ['a whole day', on([5], '00:00-00:00'), '03-13T00:00Z', 'open 03-14T00:00'],
      ['whole days in a row', on(WORKDAYS, '00:00-00:00'), '03-11T12:00Z', 'open 03-14T00:00'],
      ['around the clock, for ever', newYork('00:00-00:00'), '03-13T12:00Z', 'open -'],
      ['around the clock, by halves', newYork('08:00-20:00', '20:00-08:00'), '03-13T12:00Z', 'open -'],
    ],
    'with closures': [
      ['on one', utc('09:00-17:00', shut('03-13')), '03-13T12:00Z', 'closed 03-14T09:00'],
      [
        'of several days, both of them included',
        on(WORKDAYS, '09:00-17:00', shut('03-13', '03-16')),
        '03-12T17:00Z',
        'closed 03-17T09:00',
      ],
      [
        'on days of the store’s calendar',
        kiritimati('09:00-17:00', shut('03-13')),
        '03-12T19:00Z',
        'closed 03-13T19:00',
      ],
      ['for weeks', on([1], '09:00-17:00', shut('03-14', '05-31')), '03-13T12:00Z', 'closed 06-01T09:00'],
      [
        'for most of a year',
        on([5], '09:00-17:00', shut('03-14', '2027-03-05')),
        '03-13T18:00Z',
        'closed 2027-03-12T09:00',
      ],
      ['for ever', utc('09:00-17:00', shut('03-14', '2999-12-31')), '03-13T18:00Z', 'closed -'],
      [
        'for ever, from tomorrow on',
        utc('09:00-17:00', shut('03-14', '2999-12-31')),
        '03-13T12:00Z',
        'open 03-13T17:00',
      ],
      [
        'it ends what runs around the clock',
        utc('00:00-00:00', shut('03-15')),
        '03-13T12:00Z',
        'open 03-15T00:00',
      ],
      ['it ends a night at midnight', utc('22:00-02:00', shut('03-14')), '03-13T23:00Z', 'open 03-14T00:00'],
      ['no night begins on it', utc('22:00-02:00', shut('03-14')), '03-15T01:00Z', 'closed 03-15T22:00'],
      [
        'one whose end is before its beginning closes nothing',
        utc('09:00-17:00', shut('03-14', '03-12')),
        '03-13T12:00Z',
        'open 03-13T17:00',
      ],
    ],
    // 2026: forward on 8 March at 02:00 (07:00Z), back on 1 November at 02:00 (06:00Z).
    'when clocks change in New York': [
      ['Friday to Monday over the missing hour', office, '03-06T22:00Z', 'closed 03-09T13:00'],
      ['Friday to Monday over the repeated hour', office, '10-30T21:00Z', 'closed 11-02T14:00'],
      ['a night without an hour', newYork('22:00-06:00'), '03-08T03:00Z', 'open 03-08T10:00'],
      ['a night with one more', newYork('22:00-06:00'), '11-01T03:00Z', 'open 11-01T11:00'],
      [
        'opens when the missing time would have come',
        newYork('02:30-04:00'),
        '03-08T06:59Z',
        'closed 03-08T07:00',
      ],
      [
        'closes when the missing time would have come',
        newYork('01:00-02:30'),
        '03-08T06:30Z',
        'open 03-08T07:00',
      ],
      ['does not open in the missing hour', newYork('02:00-03:00'), '03-08T06:59Z', 'closed 03-09T06:00'],
      ['opens the first time of two', newYork('01:30-04:00'), '11-01T05:00Z', 'closed 11-01T05:30'],
      ['closes the first time of two', newYork('00:00-01:30'), '11-01T04:00Z', 'open 11-01T05:30'],
      ['and stays closed', newYork('00:00-01:30'), '11-01T06:10Z', 'closed 11-02T05:00'],
      ['is open through both', newYork('01:00-02:00'), '11-01T05:00Z', 'open 11-01T07:00'],
    ],
    // 2026: forward on 29 March at 02:00 (01:00Z), back on 25 October at 03:00 (01:00Z).
    'when clocks change in Paris': [
      ['before', paris('09:00-18:00'), '03-28T17:00Z', 'closed 03-29T07:00'],
      ['after', paris('09:00-18:00'), '10-24T16:00Z', 'closed 10-25T08:00'],
      ['on the day', paris('09:00-18:00'), '10-25T08:00Z', 'open 10-25T17:00'],
      ['over the missing hour', paris('01:00-03:00'), '03-29T00:00Z', 'open 03-29T01:00'],
      ['over the repeated hour', paris('01:00-03:00'), '10-24T23:00Z', 'open 10-25T02:00'],
    ],
    // 2026, by half an hour: back on 5 April at 02:00 (4 April, 15:00Z), forward on 4 October at 02:00 (3 October, 15:30Z).
    'when clocks change on Lord Howe': [
      ['before', lordHowe('09:00-17:00'), '04-04T12:00Z', 'closed 04-04T22:30'],
      ['after', lordHowe('09:00-17:00'), '10-03T12:00Z', 'closed 10-03T22:00'],
      ['over the repeated half-hour', lordHowe('01:00-02:00'), '04-04T14:00Z', 'open 04-04T15:30'],
      ['closes the first time of two', lordHowe('01:00-01:45'), '04-04T14:00Z', 'open 04-04T14:45'],
      [
        'opens when the missing time would have come',
        lordHowe('02:15-03:00'),
        '10-03T15:00Z',
        'closed 10-03T15:30',
      ],
    ],
    'at the edges of the calendar': [
      [
        'where clocks change at midnight',
        open('Africa/Cairo')('00:00-01:30'),
        '04-23T21:00Z',
        'closed 04-23T22:00',
      ],
      [
        'over a leap day',
        on([2], '09:00-17:00', shut('2028-02-23', '2028-02-28')),
        '2028-02-22T17:00:00Z',
        'closed 2028-02-29T09:00',
      ],
      ['over the year', office, '12-31T22:00Z', 'closed 2027-01-01T14:00'],
    ],
  };
  for (const [title, cases] of Object.entries(tables)) {
    describe(title, () => {
      for (const [what, hours, now, answer] of cases) {
        it(what, () => expect(say(hours, now)).to.equal(answer));
      }
    });
  }

  for (const now of ['', 'now', '2026-03-13', '2026-03-13T12:00:00'])
    it(`does not guess what "${now}" means`, () =>
      expect(() => assessAvailability('always', now)).to.throw(RangeError, 'not-a-date in now'));

  describe('whatever the hours', () => {
    const clock = fc
      .integer({ min: 0, max: 95 })
      .map((quarters) => new Date(quarters * 15 * MINUTE_MS).toISOString().slice(11, 16));
    const dayText = fc
      .integer({ min: 0, max: 760 })
      .map((days) => new Date(Date.UTC(2026, 0, 1) + days * DAY_MS).toISOString().slice(0, 10));
    const hoursIn = (...zones: string[]): fc.Arbitrary<Hours> =>
      fc.record({
        timeZone: fc.constantFrom(...zones),
        weekly: fc.array(
          fc.record({ days: fc.subarray([...DAILY], { minLength: 1 }), from: clock, to: clock }),
          { maxLength: 4 },
        ),
        closures: fc.array(
          fc.tuple(dayText, fc.integer({ min: 0, max: 20 })).map(([from, length]) => ({
            from,
            to: later(`${from}T00:00:00Z`, length * DAY_MS).slice(0, 10),
          })),
          { maxLength: 6 },
        ),
      });
    const anywhere = hoursIn(
      NEW_YORK,
      'Europe/Paris',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'Asia/Kathmandu',
    );
    const minute = fc
      .integer({ min: Date.UTC(2026, 0, 1) / MINUTE_MS, max: Date.UTC(2028, 0, 1) / MINUTE_MS })
      .map((minutes) => new Date(minutes * MINUTE_MS).toISOString());

    it('closesAt is closed, opensAt is open, and nothing changes before', () =>
      fc.assert(
        fc.property(anywhere, minute, fc.double({ min: 0, max: 1, noNaN: true }), (hours, now, part) => {
          const verdict = assessAvailability(hours, now);
          const change = verdict.closesAt ?? verdict.opensAt;
          if (change === null) return;
          const ahead = Date.parse(change) - Date.parse(now);
          expect(ahead).to.be.greaterThan(0);
          for (const moment of [later(now, Math.floor((ahead - 1) * part)), later(change, -1)])
            expect(assessAvailability(hours, moment)).to.deep.equal(verdict);
          expect(assessAvailability(hours, change).status).to.equal(
            verdict.status === 'open' ? 'closed' : 'open',
          );
        }),
        { numRuns: 400 },
      ));

    it('is open when the clock on the wall says so, where clocks never change', () =>
      fc.assert(
        fc.property(hoursIn('UTC'), minute, (hours, now) => {
          const today = now.slice(0, 10);
          const yesterday = later(now, -DAY_MS).slice(0, 10);
          const time = now.slice(11, 16);
          const works = (day: string, { days }: Period) =>
            days.includes((new Date(day).getUTCDay() || 7) as 1) &&
            !hours.closures?.some(({ from, to }) => from <= day && day <= to);
          const isClosed = hours.closures?.some(({ from, to }) => from <= today && today <= to);
          const isOpen = hours.weekly.some(
            (period) =>
              (works(today, period) &&
                time >= period.from &&
                (time < period.to || period.to <= period.from)) ||
              (works(yesterday, period) && !isClosed && period.to <= period.from && time < period.to),
          );
          expect(assessAvailability(hours, now).status).to.equal(isOpen ? 'open' : 'closed');
        }),
        { numRuns: 400 },
      ));

    it('the machine’s zone is never asked', () => {
      const { prototype } = Date;
      const local = Object.getOwnPropertyNames(prototype).filter((name) =>
        /^(?:get(?:Date|Day|FullYear|Hours|Minutes|Timezone)|set(?!UTC|Time)|to(?:Locale|String|Date|TimeS))/u.test(
          name,
        ),
      );
      const originals = Object.getOwnPropertyDescriptors(prototype);
      for (const name of local)
        Object.defineProperty(prototype, name, {
          configurable: true,
          value: () => {
            throw new Error(`Date.${name} asks for the machine’s zone.`);
          },
        });
      try {
        expect(say(office, '03-13T13:00Z')).to.equal('open 03-13T21:00');
        expect(say(office, '10-30T21:00Z')).to.equal('closed 11-02T14:00');
      } finally {
        Object.defineProperties(prototype, originals);
      }
    });
  });
});
