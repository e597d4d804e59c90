import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { zoneMinutes, zoneMinutesShown, isZone } from '../calendar/zone';
import { dayStart } from '../calendar/instant';
import { dateInWords } from '../words/date-words';
import { boundsOf } from './bounds';
import { formatEdtf } from './edtf';
import { inZone } from './in-zone';
import { parseEdtf } from './parse-edtf';

function told(text: string, zone: string) {
  const date = parseEdtf(text);
  if (date.kind === 'fault') throw new Error(`expected a date, found “${text}”`);
  return inZone(date, zone);
}

describe('a zone of the time zone database', () => {
  it.each([
    ['Europe/Moscow', Date.UTC(2022, 1, 24), 180],
    ['Europe/Kyiv', Date.UTC(2022, 1, 24), 120],
    ['Europe/Kyiv', Date.UTC(2022, 6, 1), 180],
    ['America/New_York', Date.UTC(2022, 0, 1), -300],
    ['Asia/Kathmandu', Date.UTC(2022, 0, 1), 345],
    ['UTC', 0, 0],
    // Before standard time: Moscow's own mean time.
    ['Europe/Moscow', Date.UTC(1900, 0, 1), 150 + 17 / 60],
    ['Europe/Moscow', -1e17, 150 + 17 / 60],
  ])('%s is at %d so many minutes ahead', (zone, instant, minutes) => {
    expect(zoneMinutes(zone, instant)).toBeCloseTo(minutes, 6);
  });

  it('is found back from what its clocks show', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Asia/Taipei'),
        fc.integer({ min: 0, max: 2e9 }),
        (zone, seconds) => {
          const minutes = zoneMinutes(zone, seconds * 1000);
          const shown = seconds * 1000 + minutes * 60_000;
          // The hour that comes twice has two.
          expect([minutes, minutes - 60, minutes + 60]).toContain(zoneMinutesShown(zone, shown));
        },
      ),
    );
  });

  it.each(['Europe/Atlantis', '', 'five hours east'])('is not %j', (text) => {
    expect(isZone(text)).toBe(false);
  });
});

describe('a date in a zone', () => {
  it.each([
    [
      '2022-02-24T03:00:00Z',
      'Europe/Moscow',
      '24 February 2022, 06:00:00 UTC+3',
      '2022-02-24T06:00:00+03:00',
    ],
    ['2022-02-24T03:00Z', 'Europe/Kyiv', '24 February 2022, 05:00 UTC+2', '2022-02-24T05:00+02:00'],
    // The day goes along, over a month's end and a year's.
    ['2021-12-31T22:30Z', 'Europe/Kyiv', '1 January 2022, 00:30 UTC+2', '2022-01-01T00:30+02:00'],
    ['2022-03-01T02:00Z', 'America/New_York', '28 February 2022, 21:00 UTC−5', '2022-02-28T21:00-05:00'],
    [
      '2022-02-24T05:00+03:00',
      'Asia/Kathmandu',
      '24 February 2022, 07:45 UTC+5:45',
      '2022-02-24T07:45+05:45',
    ],
    // A time of no clock is the zone's.
    ['2022-07-01T05:00', 'Europe/Kyiv', '1 July 2022, 05:00 UTC+3', '2022-07-01T05:00+03:00'],
  ])('%s in %s is %s', (text, zone, words, edtf) => {
    const date = told(text, zone);
    expect(dateInWords(date, en)).toBe(words);
    expect(formatEdtf(date)).toBe(edtf);
  });

  it('lies where the clocks of the zone show it, among its days', () => {
    const { start, end } = boundsOf(told('2022-02-23T22:30Z', 'Europe/Kyiv'));
    expect(start).toBe(dayStart(2022, 2, 24) + 30 * 60_000);
    expect(end - start).toBe(60_000);
  });

  it('without a time is as it was, and each end of an interval is told', () => {
    for (const text of ['2022-02-24', '2022~', '[2022-02..2022-03]', '../2022'])
      expect(formatEdtf(told(text, 'Europe/Kyiv'))).toBe(text);
    const span = told('2022-02-23T22:30Z/2022-02-24', 'Europe/Kyiv');
    expect(formatEdtf(span)).toBe('2022-02-24T00:30+02:00/2022-02-24');
  });
});
