import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { zhHant } from '../../messages/zh-Hant';
import { dayStart } from '../calendar/instant';
import { axisYearInWords, instantInWords, partInWords, timeOfDay, yearInWords } from './words';

describe('yearInWords', () => {
  it.each([
    [2014, '2014', '2014年'],
    [1000, '1000', '1000年'],
    [999, '999 CE', '西元999年'],
    [99, '99 CE', '西元99年'],
    [1, '1 CE', '西元1年'],
    [0, '1 BCE', '西元前1年'],
    [-43, '44 BCE', '西元前44年'],
    [9999, '9999', '9999年'],
    [10_000, '10,000', '10,000年'],
    [-9998, '9999 BCE', '西元前9999年'],
    [-9999, '10,000 BCE', '西元前10,000年'],
    [300_000, '300,000', '300,000年'],
  ])('yearInWords(%i) is “%s”, in Chinese “%s”', (year, english, chinese) => {
    expect([yearInWords(year, en), yearInWords(year, zhHant)]).toEqual([english, chinese]);
  });
});

describe('axisYearInWords', () => {
  it.each([
    [2014, '2014', '2014年'],
    [-43, '44 BCE', '西元前44年'],
    [300_000, '300,000', '300,000年'],
    [2_500_000, '2.5 million', '250萬年'],
    [2_500_001, '2,500,001', '2,500,001年'],
    [1 - 14e9, '14 billion BCE', '西元前140億年'],
    [-14e9, '14,000,000,001 BCE', '西元前14,000,000,001年'],
  ])('axisYearInWords(%i) is “%s”, in Chinese “%s”', (year, english, chinese) => {
    expect([axisYearInWords(year, en), axisYearInWords(year, zhHant)]).toEqual([english, chinese]);
  });
});

describe('instantInWords', () => {
  const fineness = ['day', 'month', 'year'] as const;

  it.each([
    [dayStart(2014, 9, 5), ['5 September 2014', 'September 2014', '2014']],
    [dayStart(2014, 9, 6) - 1, ['5 September 2014', 'September 2014', '2014']],
    [0, ['1 January 1970', 'January 1970', '1970']],
    [dayStart(1500, 2, 28), ['28 February 1500', 'February 1500', '1500']],
    [dayStart(99, 2, 28), ['28 February 99 CE', 'February 99 CE', '99 CE']],
    [dayStart(0, 2, 29), ['29 February 1 BCE', 'February 1 BCE', '1 BCE']],
    [dayStart(12_000, 3), ['1 March 12,000', 'March 12,000', '12,000']],
    [dayStart(300_000, 3), ['1 March 300,000', 'March 300,000', '300,000']],
    [dayStart(-300_000, 3), ['1 March 300,001 BCE', 'March 300,001 BCE', '300,001 BCE']],
  ])('%d by day, month and year is %j', (instant, words) => {
    expect(fineness.map((each) => instantInWords(instant, each, en))).toEqual(words);
  });

  it('in Chinese the year comes first', () => {
    expect(fineness.map((each) => instantInWords(dayStart(-43, 3, 15), each, zhHant))).toEqual([
      '西元前44年3月15日',
      '西元前44年3月',
      '西元前44年',
    ]);
  });
});

describe('partInWords', () => {
  it('says a part of an instant without its year, beyond Date too', () => {
    expect(partInWords(dayStart(2014, 7, 5), 'day-short', en)).toBe('5 Jul');
    expect(partInWords(dayStart(2014, 7, 5), 'month-short', en)).toBe('Jul');
    expect(partInWords(dayStart(2014, 7, 5), 'day', zhHant)).toBe('7月5日');
    expect(partInWords(dayStart(300_000, 2, 29), 'day-short', en)).toBe('29 Feb');
  });
});

describe('a year of deep time on an axis', () => {
  it.each([
    [-13_800_000_000, 1_000_000_000, '13.8 Ga', '138億年前'],
    [-299_999, 100_000, '302 ka', '30.2萬年前'],
    [-2_999_999, 1_000_000, '3.0 Ma', '300萬年前'],
    [-9998, 5000, '9999 BCE', '西元前9999年'],
    // Three digits would not tell them apart.
    [-2_999_999, 1000, '3 million BCE', '西元前300萬年'],
  ])('%i among steps of %i is “%s”, in Chinese “%s”', (year, step, english, chinese) => {
    expect(axisYearInWords(year, en, step)).toBe(english);
    expect(axisYearInWords(year, zhHant, step)).toBe(chinese);
  });
});

describe('timeOfDay', () => {
  const at = dayStart(-43, 3, 15) + 14 * 3_600_000 + 5 * 60_000 + 30_999;

  it('is told to the minute or the second that has begun', () => {
    expect(timeOfDay(at, 'minute')).toBe('14:05');
    expect(timeOfDay(at, 'second')).toBe('14:05:30');
  });

  it('is what the clock shows', () => {
    expect(timeOfDay(at, 'minute', { offsetMinutes: -15 * 60 })).toBe('23:05');
    expect(instantInWords(at, 'minute', en, { offsetMinutes: -15 * 60 })).toBe(
      '14 March 44 BCE, 23:05 UTC−15',
    );
  });
});
