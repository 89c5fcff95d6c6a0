import { expect } from '@open-wc/testing';
import {
  addDays,
  calendarOf,
  clockMinutes,
  countDays,
  dayOf,
  endOfDay,
  endOfDayEverywhere,
  firstAccepted,
  formatDay,
  formatInstant,
  instantAt,
  onWeekdays,
  parseDay,
  parseInstant,
  weekday,
} from '../../src/core/dates.js';

const day = (text: string): number => parseDay(text) ?? NaN;
const instant = (text: string): number => parseInstant(text) ?? NaN;

describe('dates', () => {
  describe('days', () => {
    for (const text of [
      '1970-01-01',
      '1969-12-31',
      '2024-02-29',
      '2026-02-28',
      '2026-12-31',
      '1000-01-01',
      '9999-12-31',
    ]) {
      it(`${text} is read and written back`, () => expect(formatDay(day(text))).to.equal(text));
    }
    for (const text of [
      '',
      '2026-02-30',
      '2026-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '26-01-01',
      '0999-01-01',
      '+02026-01-01',
      '2026-01-01Z',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
      '2026-01-01\n',
      '20260101',
      '2026/01/01',
    ]) {
      it(`${JSON.stringify(text)} is no day`, () => expect(parseDay(text)).to.equal(undefined));
    }
    const weekdays: [text: string, number: number][] = [
      ['1970-01-01', 4],
      ['1969-12-28', 7],
      ['1969-12-29', 1],
      ['2026-03-13', 5],
      ['2026-03-14', 6],
      ['2026-03-15', 7],
      ['2026-03-16', 1],
      ['2024-02-29', 4],
    ];
    for (const [text, number] of weekdays) {
      it(`${text} is weekday ${number}`, () => expect(weekday(day(text))).to.equal(number));
    }
    it('a leap day counts', () => expect(formatDay(addDays(day('2024-02-28'), 2))).to.equal('2024-03-01'));
    it('nothing comes after 9999-12-31', () => {
      expect(addDays(day('2026-01-01'), 1e300)).to.equal(day('9999-12-31'));
      expect(formatDay(day('9999-12-31') + 1)).to.equal('9999-12-31');
    });
  });

  describe('instants', () => {
    const good: [text: string, utc: string][] = [
      ['2026-11-01T16:00:00Z', '2026-11-01T16:00:00Z'],
      ['2026-11-01T16:00Z', '2026-11-01T16:00:00Z'],
      ['2026-11-01T16:00:00.000Z', '2026-11-01T16:00:00Z'],
      ['2026-11-01T16:00:00.5Z', '2026-11-01T16:00:00.500Z'],
      ['2026-11-01T16:00:00.123999999Z', '2026-11-01T16:00:00.123Z'],
      ['2026-10-31T12:00:00-04:00', '2026-10-31T16:00:00Z'],
      ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00Z'],
      ['2026-01-01T00:00:00-14:00', '2026-01-01T14:00:00Z'],
      ['2026-01-01T00:00:00+05:45', '2025-12-31T18:15:00Z'],
      ['2024-02-29T23:59:59-00:00', '2024-02-29T23:59:59Z'],
      ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ];
    for (const [text, utc] of good) {
      it(`${text} is ${utc}`, () => expect(formatInstant(instant(text))).to.equal(utc));
    }
    const bad = [
      '',
      'now',
      '2026-11-01',
      '2026-11-01T16:00:00',
      '2026-11-01 16:00:00Z',
      '2026-02-30T12:00:00Z',
      '2026-11-01T24:00:00Z',
      '2026-11-01T25:00:00Z',
      '2026-11-01T16:60:00Z',
      '2026-11-01T23:59:60Z',
      '2026-11-01T16Z',
      '2026-11-01T16:00:00.Z',
      '2026-11-01T16:00:00+14:01',
      '2026-11-01T16:00:00-15:00',
      '2026-11-01T16:00:00+99:00',
      '2026-11-01T16:00:00+02',
      '2026-11-01T16:00:00+0200',
      '2026-11-01T16:00:00+02:60',
      '2026-11-01T16:00:00Z ',
      '2026-11-01T16:00:00Z\n',
      '0000-01-01T00:00:00Z',
      '9999-12-31T23:59:59-01:00',
      '1793548800000',
      'Sun, 01 Nov 2026 16:00:00 GMT',
    ];
    for (const text of bad) {
      it(`${JSON.stringify(text)} is none`, () => expect(parseInstant(text)).to.equal(undefined));
    }
  });

  describe('the day in a zone', () => {
    const cases: [at: string, zone: string, expected: string][] = [
      ['2026-03-14T03:59:59.999Z', 'America/New_York', '2026-03-13'],
      ['2026-03-14T04:00:00Z', 'America/New_York', '2026-03-14'],
      ['2026-03-13T09:59:59Z', 'Pacific/Kiritimati', '2026-03-13'],
      ['2026-03-13T10:00:00Z', 'Pacific/Kiritimati', '2026-03-14'],
      ['2026-03-13T11:59:59Z', 'Etc/GMT+12', '2026-03-12'],
      ['2026-03-13T12:00:00Z', 'Etc/GMT+12', '2026-03-13'],
      ['2026-03-13T18:14:59Z', 'Asia/Kathmandu', '2026-03-13'],
      ['2026-03-13T18:15:00Z', 'Asia/Kathmandu', '2026-03-14'],
      ['2026-03-13T10:14:59Z', 'Pacific/Chatham', '2026-03-13'],
      ['2026-03-13T10:15:00Z', 'Pacific/Chatham', '2026-03-14'],
      ['2024-02-29T23:30:00Z', 'UTC', '2024-02-29'],
      ['1950-06-01T00:00:00.001Z', 'UTC', '1950-06-01'],
    ];
    for (const [at, zone, expected] of cases) {
      it(`${at} is ${expected} in ${zone}`, () =>
        expect(formatDay(dayOf(instant(at), zone))).to.equal(expected));
    }
  });

  describe('the instant of a clock time', () => {
    const cases: [what: string, on: string, clock: string, zone: string, expected: string][] = [
      ['in winter', '2026-01-15', '14:00', 'America/New_York', '2026-01-15T19:00:00Z'],
      ['in summer', '2026-07-15', '14:00', 'America/New_York', '2026-07-15T18:00:00Z'],
      [
        'jumped over: when the clocks jump',
        '2026-03-08',
        '02:30',
        'America/New_York',
        '2026-03-08T07:00:00Z',
      ],
      ['just before the jump', '2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59:00Z'],
      ['just after the jump', '2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00:00Z'],
      ['shown twice: the first time', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
      ['after the clocks went back', '2026-11-01', '02:00', 'America/New_York', '2026-11-01T07:00:00Z'],
      ['jumped over by half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
      ['a midnight that does not exist', '2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
      ['in a zone of 14 hours', '2026-03-13', '00:00', 'Pacific/Kiritimati', '2026-03-12T10:00:00Z'],
      ['a whole day jumped over', '2011-12-30', '12:00', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ];
    for (const [what, on, clock, zone, expected] of cases) {
      it(`${what}: ${on} ${clock} in ${zone}`, () =>
        expect(formatInstant(instantAt(day(on), clockMinutes(clock), zone))).to.equal(expected));
    }
    it('a day of 23 hours ends an hour early', () =>
      expect(
        endOfDay(day('2026-03-08'), 'America/New_York') - instantAt(day('2026-03-08'), 0, 'America/New_York'),
      ).to.equal(23 * 3_600_000));
    it('a day is over everywhere at noon UTC of the next', () =>
      expect(formatInstant(endOfDayEverywhere(day('2026-04-15')))).to.equal('2026-04-16T12:00:00Z'));
  });

  describe('walks through the calendar', () => {
    const { isWeekday, isWorking, closureOn } = calendarOf({
      workingDays: [1, 2, 3, 4, 5],
      closures: [{ from: '2026-11-26', to: '2026-11-27', label: 'Thanksgiving' }],
    });
    it('a closure includes both its ends', () => {
      const open = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30'].filter((text) =>
        isWorking(day(text)),
      );
      expect(open).to.deep.equal(['2026-11-25', '2026-11-30']);
      expect(closureOn(day('2026-11-27'))?.label).to.equal('Thanksgiving');
      expect(isWeekday(day('2026-11-27'))).to.equal(true);
    });
    it('the start is day 0', () =>
      expect(countDays(day('2026-03-13'), 0, isWorking)).to.equal(day('2026-03-13')));
    it('counts accepted days alone', () =>
      expect(formatDay(countDays(day('2026-11-25'), 1, isWorking))).to.equal('2026-11-30'));
    it('finds the first accepted day', () =>
      expect(formatDay(firstAccepted(day('2026-11-26'), isWorking))).to.equal('2026-11-30'));
    it('stays where no day is ever accepted', () =>
      expect(firstAccepted(day('2026-11-26'), onWeekdays([]))).to.equal(day('2026-11-26')));
    it('ends after a hundred years', () =>
      expect(formatDay(countDays(day('2026-01-01'), 1e9, isWorking))).to.equal('2126-01-02'));
  });
});
