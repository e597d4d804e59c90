import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { DAY_MS, dayStart } from './instant';
import { calendarTicks } from './ticks';

const ticks = (start: number, end: number, leastMs: number, m: typeof en | typeof zhHant = en) =>
  calendarTicks({ start, end }, leastMs, m);
const labels = (...parameters: Parameters<typeof ticks>) => ticks(...parameters).map(({ label }) => label);

describe('calendarTicks', () => {
  it('ticks years where months have no room', () => {
    expect(labels(dayStart(2014), dayStart(2018), 200 * DAY_MS)).toEqual(['2014', '2015', '2016', '2017']);
  });

  it('ticks months, of which each January says its year and is major', () => {
    const found = ticks(dayStart(2013, 12), dayStart(2014, 4), 20 * DAY_MS);
    expect(found.map(({ label, level }) => [label, level])).toEqual([
      ['Dec', 'minor'],
      ['2014', 'major'],
      ['Feb', 'minor'],
      ['Mar', 'minor'],
    ]);
  });

  it('ticks quarters between months and years', () => {
    expect(labels(dayStart(2014), dayStart(2015), 60 * DAY_MS)).toEqual(['2014', 'Apr', 'Jul', 'Oct']);
  });

  it('ticks days, of which each first says its month and is major', () => {
    const found = ticks(dayStart(2014, 3, 30), dayStart(2014, 4, 3), DAY_MS);
    expect(found.map(({ label, level }) => [label, level])).toEqual([
      ['30', 'minor'],
      ['31', 'minor'],
      ['1 Apr', 'major'],
      ['2', 'minor'],
    ]);
  });

  it('among days, 1 January says its year', () => {
    expect(labels(dayStart(2013, 12, 31), dayStart(2014, 1, 3), DAY_MS)).toEqual(['31', '2014', '2']);
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
      '公元前2年',
      '公元前1年',
      '公元1年',
      '公元2年',
    ]);
  });

  it('in Chinese, months and days are those of Chinese', () => {
    expect(labels(dayStart(2014, 9), dayStart(2014, 11), 20 * DAY_MS, zhHant)).toEqual(['9月', '10月']);
    expect(labels(dayStart(2014, 9), dayStart(2014, 9, 3), DAY_MS, zhHant)[0]).toBe('9月1日');
  });

  it('groups the digits of a year beyond 9999', () => {
    expect(labels(dayStart(9999), dayStart(10_001), 200 * DAY_MS)).toEqual(['9999', '10,000']);
  });

  it('days and months beyond what Date can hold have ticks and labels', () => {
    const start = dayStart(300_000, 2, 28);
    expect(labels(start, dayStart(300_000, 3, 2), DAY_MS)).toEqual(['28', '29', '1 Mar']);
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
