import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { durationInWords, elapsedInWords } from './duration';
import { DAY_MS, dayStart } from './instant';

const start = dayStart(2014, 9, 5);

describe('durationInWords', () => {
  it.each([
    [dayStart(2014, 9, 5), '0 days', '0天', '0 d'],
    [dayStart(2014, 9, 6), '1 day', '1天', '1 d'],
    [dayStart(2014, 9, 14), '9 days', '9天', '9 d'],
    [dayStart(2014, 10, 19), '44 days', '44天', '44 d'],
    [dayStart(2014, 10, 20), '1 month', '1個月', '1 mo'],
    [dayStart(2014, 11, 5), '2 months', '2個月', '2 mo'],
    [dayStart(2016, 8, 5), '23 months', '23個月', '23 mo'],
    [dayStart(2016, 9, 5), '2 years', '2年', '2 y'],
    [dayStart(2017, 3, 5), '2.5 years', '2.5年', '2.5 y'],
    [dayStart(2022, 2, 19), '7.5 years', '7.5年', '7.5 y'],
    [dayStart(2037, 9, 5), '23 years', '23年', '23 y'],
    [dayStart(12_014, 9, 5), '10,000 years', '10,000年', '10,000 y'],
  ])(
    'from 5 September 2014 to %d it is “%s”, in Chinese “%s”, short “%s”',
    (end, english, chinese, short) => {
      expect(durationInWords(start, end, en)).toBe(english);
      expect(durationInWords(start, end, zhHant)).toBe(chinese);
      expect(durationInWords(start, end, en, 'short')).toBe(short);
    },
  );

  it('from 44 BCE to 14 CE it is 57 years: there is no year between 1 BCE and 1 CE', () => {
    expect(durationInWords(dayStart(-43), dayStart(14), en)).toBe('57 years');
  });

  it('always says a number and a unit that agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const words = durationInWords(start, start + days * DAY_MS, en);
        expect(words).toMatch(/^(1 (day|month|year)|(?!1 )[\d.,]+ (day|month|year)s)$/);
      }),
    );
  });
});

describe('elapsedInWords', () => {
  it.each([
    [start, 'the same day', '同一天'],
    [start + DAY_MS / 2 - 1, 'the same day', '同一天'],
    [start + DAY_MS, '1 day later', '1天後'],
    [start - 9 * DAY_MS, '9 days earlier', '9天前'],
    [dayStart(2015, 3, 5), '6 months later', '6個月後'],
    [dayStart(2006, 9, 5), '8 years earlier', '8年前'],
  ])('from 5 September 2014 to %d it is “%s”, in Chinese “%s”', (to, english, chinese) => {
    expect(elapsedInWords(start, to, en)).toBe(english);
    expect(elapsedInWords(start, to, zhHant)).toBe(chinese);
  });
});
