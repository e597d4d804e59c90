import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { zhHant } from '../../messages/zh-Hant';
import { durationInWords, stretchInWords } from './duration';
import { DAY_MS, dayStart } from '../calendar/instant';

const start = dayStart(2014, 9, 5);

describe('durationInWords', () => {
  it.each([
    [dayStart(2014, 9, 5), '0 days', '0天', '0 d'],
    [dayStart(2014, 9, 5) + DAY_MS / 12, '2 hours', '2小時', '2 h'],
    [dayStart(2014, 9, 5) + DAY_MS / 96, '15 minutes', '15分鐘', '15 min'],
    [dayStart(2014, 9, 5) + 1000, '1 second', '1秒', '1 s'],
    [dayStart(2014, 9, 6), '1 day', '1天', '1 d'],
    [dayStart(2014, 9, 14), '9 days', '9天', '9 d'],
    [dayStart(2014, 10, 19), '44 days', '44天', '44 d'],
    [dayStart(2014, 10, 20), 'about 1 month', '約1個月', '≈1 mo'],
    [dayStart(2014, 11, 5), '2 months', '2個月', '2 mo'],
    [dayStart(2016, 8, 5), '23 months', '23個月', '23 mo'],
    [dayStart(2016, 9, 5), '2 years', '2年', '2 y'],
    [dayStart(2017, 3, 5), 'about 2.5 years', '約2.5年', '≈2.5 y'],
    [dayStart(2022, 2, 19), 'about 7.5 years', '約7.5年', '≈7.5 y'],
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
        expect(words).toMatch(/^(about )?(1 (day|month|year)|(?!1 )[\d.,]+ (day|month|year)s)$/);
      }),
    );
  });
});

describe('stretchInWords', () => {
  const months = (count: number) => count * 30.436875;
  const years = (count: number) => count * 365.2425;

  it.each([
    [months(11.04), months(12.94), 'between 11 and 13 months', '11至13個月', '11–13 mo'],
    [years(8.9), years(9.1), 'about 9 years', '約9年', '≈9 y'],
    [years(23), years(24.99), 'between 23 and 25 years', '23至25年', '23–25 y'],
    [9, 9, 'about 9 days', '約9天', '≈9 d'],
    [3, 33, 'between 3 and 33 days', '3至33天', '3–33 d'],
    [years(170_002_017.2), years(170_002_017.2), 'about 170 million years', '約1.7億年', '≈170 million y'],
    [years(9_233e6), years(9_233e6), 'about 9.23 billion years', '約92.3億年', '≈9.23 billion y'],
    [years(2_899_999), years(2_900_001), 'about 2.9 million years', '約290萬年', '≈2.9 million y'],
    [
      years(44e8),
      years(46e8),
      'between 4.4 billion and 4.6 billion years',
      '44億至46億年',
      '4.4 billion–4.6 billion y',
    ],
    [0, months(10.2), 'up to 11 months', '至多11個月', '≤11 mo'],
    [-20, 30, 'up to 30 days', '至多30天', '≤30 d'],
  ])('from %d to %d days is “%s”, in Chinese “%s”, short “%s”', (least, most, english, chinese, short) => {
    expect(stretchInWords({ least, most }, en)).toBe(english);
    expect(stretchInWords({ least, most }, zhHant)).toBe(chinese);
    expect(stretchInWords({ least, most }, en, 'short')).toBe(short);
  });

  it('of an approximate date says “about”, however exact the count', () => {
    const exact = { from: dayStart(2014), to: dayStart(2023) };
    const days = (exact.to - exact.from) / DAY_MS;
    const stretch = { least: days, most: days, exact };
    expect(stretchInWords(stretch, en)).toBe('9 years');
    expect(stretchInWords({ ...stretch, isApproximate: true }, en)).toBe('about 9 years');
    expect(stretchInWords({ least: years(23), most: years(25), isApproximate: true }, en)).toBe(
      'about 23 to 25 years',
    );
  });
});
