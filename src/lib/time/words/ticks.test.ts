import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { zhHant } from '../../messages/zh-Hant';
import { DAY_MS, dayStart } from '../calendar/instant';
import { calendarTicks } from './ticks';

const axis = (start: number, end: number, leastMs: number, m: typeof en | typeof zhHant = en) =>
  calendarTicks({ start, end }, leastMs, m);
const ticks = (...parameters: Parameters<typeof axis>) => axis(...parameters).ticks;
const parents = (...parameters: Parameters<typeof axis>) =>
  axis(...parameters).parents.map(({ labels, isBoundary }) => [labels[0], isBoundary]);
const labels = (...parameters: Parameters<typeof ticks>) => ticks(...parameters).map(({ label }) => label);

describe('calendarTicks', () => {
  it('ticks years where months have no room', () => {
    expect(labels(dayStart(2014), dayStart(2018), 200 * DAY_MS)).toEqual(['2014', '2015', '2016', '2017']);
  });

  it('ticks months, of which each January is major, below their years: “Feb | 2014”', () => {
    const found = ticks(dayStart(2013, 12), dayStart(2014, 4), 20 * DAY_MS);
    expect(found.map(({ label, level }) => [label, level])).toEqual([
      ['Dec', 'minor'],
      ['Jan', 'major'],
      ['Feb', 'minor'],
      ['Mar', 'minor'],
    ]);
    expect(parents(dayStart(2013, 12), dayStart(2014, 4), 20 * DAY_MS)).toEqual([
      ['2013', false],
      ['2014', true],
    ]);
  });

  it('ticks quarters between months and years', () => {
    expect(labels(dayStart(2014), dayStart(2015), 60 * DAY_MS)).toEqual(['Jan', 'Apr', 'Jul', 'Oct']);
  });

  it('ticks days, of which each first is major, below their months', () => {
    const found = ticks(dayStart(2014, 3, 30), dayStart(2014, 4, 3), DAY_MS);
    expect(found.map(({ label, level }) => [label, level])).toEqual([
      ['30', 'minor'],
      ['31', 'minor'],
      ['1', 'major'],
      ['2', 'minor'],
    ]);
    expect(axis(dayStart(2014, 3, 30), dayStart(2014, 4, 3), DAY_MS).parents).toEqual([
      { at: dayStart(2014, 3, 30), isBoundary: false, labels: ['March 2014', 'Mar 2014'] },
      { at: dayStart(2014, 4), isBoundary: true, labels: ['April 2014', 'Apr 2014'] },
    ]);
  });

  it('ticks times below their day, with the clock named, of which each full hour is major', () => {
    const start = dayStart(2022, 6, 23) + 13.75 * 3_600_000;
    const found = calendarTicks({ start, end: start + 2_700_000 }, 600_000, en, {
      finest: 'second',
      clock: { offsetMinutes: 0 },
    });
    expect(found.ticks.map(({ label, level }) => [label, level])).toEqual([
      ['13:45', 'minor'],
      ['14:00', 'major'],
      ['14:15', 'minor'],
    ]);
    expect(found.ticks[0]?.fullLabel).toBe('23 June 2022, 13:45 UTC');
    expect(found.parents).toEqual([
      { at: start, isBoundary: false, labels: ['23 June 2022, UTC', '23 Jun 2022, UTC', '23 Jun 2022'] },
    ]);
  });

  it('ticks the hours of a zone below its day, and names its clock as it goes that day', () => {
    const label = (month: number) => {
      const start = dayStart(2022, month, 24) + 4 * 3_600_000;
      const grain = { finest: 'minute', clock: { zone: 'Europe/Kyiv' } } as const;
      return calendarTicks({ start, end: start + 7_200_000 }, 3_600_000, en, grain);
    };
    expect(label(2).ticks.map(({ label: text }) => text)).toEqual(['04:00', '05:00']);
    expect(label(2).parents[0]?.labels[0]).toBe('24 February 2022, UTC+2');
    expect(label(7).parents[0]?.labels[0]).toBe('24 July 2022, UTC+3');
  });

  it('ticks seconds where dates have them, and hours down to the minute where they have no seconds', () => {
    const start = dayStart(2022, 6, 23) + 14 * 3_600_000;
    const at = (finest: 'second' | 'minute', lengthMs: number) =>
      calendarTicks({ start, end: start + lengthMs }, 1, en, { finest, clock: {} });
    expect(at('second', 3000).ticks.map(({ label }) => label)).toEqual(['14:00:00', '14:00:01', '14:00:02']);
    expect(at('minute', 120_000).ticks.map(({ label }) => label)).toEqual(['14:00', '14:01']);
    expect(at('minute', 1000).parents[0]?.labels[0]).toBe('23 June 2022, local time');
  });

  it('a day begins where its clock shows midnight, in the words of each language', () => {
    const clock = { offsetMinutes: 120 };
    const start = dayStart(2022, 6, 23) + 18 * 3_600_000;
    const found = (m: typeof en | typeof zhHant) =>
      calendarTicks({ start, end: start + 8 * 3_600_000 }, 2 * 3_600_000, m, { finest: 'minute', clock });
    expect(found(en).ticks.map(({ label, level }) => [label, level])).toEqual([
      ['21:00', 'minor'],
      ['00:00', 'major'],
      ['03:00', 'minor'],
    ]);
    expect(found(en).parents.map(({ labels }) => labels[0])).toEqual([
      '23 June 2022, UTC+2',
      '24 June 2022, UTC+2',
    ]);
    expect(found(zhHant).parents[0]?.labels[0]).toBe('2022年6月23日（UTC+2）');
  });

  it('ticks nothing finer than the dates are', () => {
    const years = calendarTicks({ start: dayStart(2014), end: dayStart(2016) }, DAY_MS, en, {
      finest: 'year',
    });
    expect(years.ticks.map(({ label }) => label)).toEqual(['2014', '2015']);
    const inside = calendarTicks({ start: dayStart(2014, 3), end: dayStart(2014, 6) }, DAY_MS, en, {
      finest: 'year',
    });
    expect(inside).toMatchObject({ ticks: [], parents: [{ labels: ['2014'] }] });
  });

  it('between two round years, one that is not round', () => {
    expect(labels(dayStart(2019), dayStart(2020), 1000 * DAY_MS)).toEqual(['2019']);
  });

  it('years stand for themselves', () => {
    expect(parents(dayStart(2014), dayStart(2018), 200 * DAY_MS)).toEqual([]);
  });

  it('across a leap day and a year’s end', () => {
    expect(labels(dayStart(2024, 2, 28), dayStart(2024, 3, 2), DAY_MS)).toEqual(['28', '29', '1']);
    expect(labels(dayStart(2023, 2, 28), dayStart(2023, 3, 2), DAY_MS)).toEqual(['28', '1']);
    expect(parents(dayStart(2013, 12, 31), dayStart(2014, 1, 3), DAY_MS)).toEqual([
      ['December 2013', false],
      ['January 2014', true],
    ]);
  });

  it.each([
    [dayStart(2014, 9, 5) + 1, dayStart(2014, 9, 6), DAY_MS, '5 September 2014'],
    [dayStart(2014, 9, 5), dayStart(2014, 9, 20), 40 * DAY_MS, 'September 2014'],
    [dayStart(2014, 9, 5), dayStart(2014, 9, 20), 400 * DAY_MS, '2014'],
  ])('between two boundaries, %d to %d, the parent says where that is', (start, end, leastMs, label) => {
    // A boundary at the very start counts as one.
    const inside = start === dayStart(2014, 9, 5) ? start + 1 : start;
    expect(axis(inside, end, leastMs)).toMatchObject({ ticks: [], parents: [{ isBoundary: false }] });
    expect(parents(inside, end, leastMs)).toEqual([[label, false]]);
  });

  it.each([
    [1, ['2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE']],
    [2, ['2 BCE', '1 CE', '2 CE']],
  ])('around the year 0 in steps of %i years the axis reads %j', (step, expected) => {
    expect(labels(dayStart(-1), dayStart(4), (step - 0.5) * 365 * DAY_MS)).toEqual(expected);
  });

  it('in steps of a hundred years it is round on either side', () => {
    expect(labels(dayStart(-250), dayStart(250), 60 * 365 * DAY_MS)).toEqual([
      ...['200 BCE', '100 BCE', '1 CE', '100 CE', '200 CE'],
    ]);
  });

  it('over fourteen billion years it is round, on either side too', () => {
    const found = labels(dayStart(1 - 14e9), dayStart(6e9), 1.2e9 * 365.2425 * DAY_MS);
    expect(found).toEqual([
      ...['14 Ga', '12 Ga', '10 Ga', '8.0 Ga', '6.0 Ga'],
      ...['4.0 Ga', '2.0 Ga', '1 CE', '2 billion', '4 billion'],
    ]);
  });

  it('the full label says the whole date at the tick’s fineness', () => {
    const full = (leastMs: number) => ticks(dayStart(2014, 4), dayStart(2016), leastMs)[0]?.fullLabel;
    expect([full(DAY_MS), full(20 * DAY_MS), full(200 * DAY_MS)]).toEqual([
      '1 April 2014',
      'April 2014',
      '2015',
    ]);
  });

  it('around the year 0 the axis reads 2 BCE, 1 BCE, 1 CE, with equal steps and no 0', () => {
    expect(labels(dayStart(-1), dayStart(3), 200 * DAY_MS)).toEqual(['2 BCE', '1 BCE', '1 CE', '2 CE']);
    expect(labels(dayStart(-1), dayStart(3), 200 * DAY_MS, zhHant)).toEqual([
      '西元前2年',
      '西元前1年',
      '西元1年',
      '西元2年',
    ]);
  });

  it('in Chinese, months and days are those of Chinese', () => {
    expect(labels(dayStart(2014, 9), dayStart(2014, 11), 20 * DAY_MS, zhHant)).toEqual(['9月', '10月']);
    expect(parents(dayStart(2014, 9), dayStart(2014, 9, 3), DAY_MS, zhHant)).toEqual([['2014年9月', true]]);
  });

  it('groups the digits of a year beyond 9999', () => {
    expect(labels(dayStart(9999), dayStart(10_001), 200 * DAY_MS)).toEqual(['9999', '10,000']);
  });

  it('days and months beyond what Date can hold have ticks and labels', () => {
    const start = dayStart(300_000, 2, 28);
    expect(labels(start, dayStart(300_000, 3, 2), DAY_MS)).toEqual(['28', '29', '1']);
    expect(parents(start, start + DAY_MS, DAY_MS)).toEqual([['February 300,000', false]]);
    expect(ticks(start, start + DAY_MS, DAY_MS)[0]?.fullLabel).toBe('28 February 300,000');
    expect(labels(dayStart(-300_000, 2), dayStart(-300_000, 4), 20 * DAY_MS)).toEqual(['Feb', 'Mar']);
  });

  it('is at most 500 ticks, strictly ascending, each with words, wherever and however fine', () => {
    const years = fc.integer({ min: -100_000_000, max: 100_000_000 });
    const spans = fc.integer({ min: 0, max: 1_000_000_000 });
    const leasts = fc.integer({ min: 0, max: 1000 * 366 });
    fc.assert(
      fc.property(years, spans, leasts, (year, spanDays, leastDays) => {
        const start = dayStart(year);
        const found = ticks(start, start + spanDays * DAY_MS, leastDays * DAY_MS);
        expect(found.length).toBeLessThanOrEqual(500);
        found.forEach(({ at, label, fullLabel }, index) => {
          expect(at).toBeGreaterThan(found[index - 1]?.at ?? -Infinity);
          expect(`${label}${fullLabel}`).not.toMatch(/NaN|undefined|Invalid/);
          expect(label).not.toBe('');
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('ticks in deep time', () => {
  it('say two or three digits and a unit, as long as their step is one of years', () => {
    const yearMs = 365.2425 * DAY_MS;
    for (const ago of [30_000, 3e6, 4.567e9, 13.8e9]) {
      for (const part of [0.3, 1e-2, 1e-3, 1e-5, 1e-8]) {
        if (ago * part < 20) continue;
        const middle = (1950 - 1970 - ago) * yearMs;
        const half = (ago * part * yearMs) / 2;
        const interval = { start: middle - half, end: middle + half };
        const { ticks, parents } = calendarTicks(interval, half / 8, en);
        const said = [...ticks.map(({ label }) => label), ...parents.flatMap(({ labels }) => labels)];
        expect(said.length).toBeGreaterThan(0);
        for (const label of said) expect(label).toMatch(/^(\d\.\d\d?|\d\d(\.\d)?|\d\d\d) (ka|Ma|Ga)$/);
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });
});
