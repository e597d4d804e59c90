import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { readDate } from './bounds';
import { dayStart } from './instant';
import { dateInWords, instantInWords, shortDate, shortInstant, yearInWords } from './words';

function read(text: string) {
  const date = readDate(text);
  if (date.kind === 'fault') throw new Error(`${text}: expected ${date.expected}`);
  return date;
}

describe('dateInWords', () => {
  it.each([
    // A day or finer
    ['2014-09-05', '5 September 2014', '2014年9月5日'],
    ['2014-09-05T10:20:30Z', '5 September 2014', '2014年9月5日'],
    ['2024-02-29', '29 February 2024', '2024年2月29日'],
    // Imprecise
    ['2014-09', 'some time in September 2014', '2014年9月某時'],
    ['2014', 'some time in 2014', '2014年某時'],
    ['2014-21', 'some time in spring 2014', '2014年春季某時'],
    ['2014-24', 'some time in winter 2014', '2014年冬季某時'],
    ['201X', 'some time in the 2010s', '2010年代某時'],
    ['20XX', 'some time in the 21st century', '21世紀某時'],
    ['18XX', 'some time in the 19th century', '19世紀某時'],
    ['1XXX', 'some time in the 2nd millennium', '第2個千年某時'],
    ['2014-XX', 'some time in 2014', '2014年某時'],
    ['2014-09-XX', 'some time in September 2014', '2014年9月某時'],
    ['2014-XX-XX', 'some time in 2014', '2014年某時'],
    // Intervals
    ['2008/2014', '2008 to 2014', '2008年至2014年'],
    ['2008-03/2014-09', 'March 2008 to September 2014', '2008年3月至2014年9月'],
    ['2014-03/2014-09', 'March to September 2014', '2014年3月至9月'],
    ['2024-02-16/2024-02-18', '16 to 18 February 2024', '2024年2月16日至18日'],
    ['2024-02-28/2024-03-02', '28 February to 2 March 2024', '2024年2月28日至3月2日'],
    ['2023-12-31/2024-01-01', '31 December 2023 to 1 January 2024', '2023年12月31日至2024年1月1日'],
    ['2014-09-05/2014-10', '5 September 2014 to October 2014', '2014年9月5日至2014年10月'],
    ['2014-09-05/2014-09-05', '5 September 2014', '2014年9月5日'],
    // A whole period
    ['2023-01-01/2023-12-31', 'throughout 2023', '整個2023年'],
    ['2014-09-01/2014-09-30', 'throughout September 2014', '整個2014年9月'],
    ['2024-02-01/2024-02-29', 'throughout February 2024', '整個2024年2月'],
    ['2023-02-01/2023-02-27', '1 to 27 February 2023', '2023年2月1日至27日'],
    // One of a range or a set
    ['[2024-01..2024-03]', 'some time from January to March 2024', '2024年1月至3月間某時'],
    ['[2023-11..2024-03]', 'some time from November 2023 to March 2024', '2023年11月至2024年3月間某時'],
    ['[2008..2014]', 'some time from 2008 to 2014', '2008年至2014年間某時'],
    ['[1667,1668]', '1667 or 1668', '1667年、1668年其中之一'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670 to 1672', '1667年、1668年、1670年至1672年其中之一'],
    ['[2014]', 'some time in 2014', '2014年某時'],
    // Approximate and uncertain
    ['2014~', 'about 2014', '約2014年'],
    ['2014?', '2014, uncertain', '2014年（存疑）'],
    ['2014%', 'about 2014, uncertain', '約2014年（存疑）'],
    ['2014-09~', 'about September 2014', '約2014年9月'],
    ['2014-09-05?', '5 September 2014, uncertain', '2014年9月5日（存疑）'],
    ['201X~', 'about the 2010s', '約2010年代'],
    ['1984~/2024-03~', 'about 1984 to about March 2024', '約1984年至約2024年3月'],
    ['2022/2024-03~', '2022 to about March 2024', '2022年至約2024年3月'],
    ['1984?/2004', '1984, uncertain, to 2004', '1984年（存疑）至2004年'],
    ['1984/2004?', '1984 to 2004, uncertain', '1984年至2004年（存疑）'],
    ['2014-03?/2014-09', 'March 2014, uncertain, to September 2014', '2014年3月（存疑）至2014年9月'],
    ['2023-01-01~/2023-12-31', 'about 1 January 2023 to 31 December 2023', '約2023年1月1日至2023年12月31日'],
    ['[1667?,1668]', '1667, uncertain, or 1668', '1667年（存疑）、1668年其中之一'],
    // Open and unknown ends
    ['2024/..', 'from 2024 on', '自2024年起'],
    ['2024-03~/..', 'from about March 2024 on', '自約2024年3月起'],
    ['2024?/..', 'from 2024, uncertain, on', '自2024年（存疑）起'],
    ['2024/', 'from 2024, end unknown', '自2024年起，結束時間不詳'],
    ['../2024', 'until 2024', '至2024年止'],
    ['/2024', 'until 2024, start unknown', '至2024年止，開始時間不詳'],
    // Early years and years before the common era
    ['-0043-03-15', '15 March 44 BCE', '公元前44年3月15日'],
    ['-0043-03', 'some time in March 44 BCE', '公元前44年3月某時'],
    ['-0043', 'some time in 44 BCE', '公元前44年某時'],
    ['-0043-21', 'some time in spring 44 BCE', '公元前44年春季某時'],
    ['0000', 'some time in 1 BCE', '公元前1年某時'],
    ['0001', 'some time in 1 CE', '公元1年某時'],
    ['0099-12-31', '31 December 99 CE', '公元99年12月31日'],
    ['0999', 'some time in 999 CE', '公元999年某時'],
    ['1000', 'some time in 1000', '1000年某時'],
    ['-0043/0014', '44 BCE to 14 CE', '公元前44年至公元14年'],
    ['-0043-01/-0043-03', 'January to March 44 BCE', '公元前44年1月至3月'],
    ['-0043-01-01/-0043-12-31', 'throughout 44 BCE', '整個公元前44年'],
    ['004X', 'some time in the 40s CE', '公元40年代某時'],
    ['-004X', 'some time from 50 BCE to 41 BCE', '公元前50年至公元前41年間某時'],
    ['-004X~', 'about 50 BCE to 41 BCE', '約公元前50年至公元前41年'],
    ['000X', 'some time from 1 BCE to 9 CE', '公元前1年至公元9年間某時'],
    ['00XX', 'some time in the 1st century', '1世紀某時'],
    ['-00XX', 'some time in the 1st century BCE', '公元前1世紀某時'],
    ['-01XX', 'some time in the 2nd century BCE', '公元前2世紀某時'],
    ['-0XXX', 'some time in the 1st millennium BCE', '公元前第1個千年某時'],
    // Years beyond four digits
    ['9999-12-31', '31 December 9999', '9999年12月31日'],
    ['Y10000', 'some time in 10,000', '10,000年某時'],
    ['Y170000002~', 'about 170,000,002', '約170,000,002年'],
    ['Y-17000', 'some time in 17,001 BCE', '公元前17,001年某時'],
    ['-9999', 'some time in 10,000 BCE', '公元前10,000年某時'],
    ['Y999999999999999', 'some time in 999,999,999,999,999', '999,999,999,999,999年某時'],
  ])('dateInWords(%s) is “%s”, in Chinese “%s”', (text, english, chinese) => {
    expect([dateInWords(read(text), en), dateInWords(read(text), zhHant)]).toEqual([english, chinese]);
  });

  it.each([en, zhHant])(
    'a month that holds one event does not read like a month that is filled ($lang)',
    (m) => {
      expect(dateInWords(read('2014-09'), m)).not.toBe(dateInWords(read('2014-09-01/2014-09-30'), m));
    },
  );
});

describe('yearInWords', () => {
  it.each([
    [2014, '2014', '2014年'],
    [1000, '1000', '1000年'],
    [999, '999 CE', '公元999年'],
    [99, '99 CE', '公元99年'],
    [1, '1 CE', '公元1年'],
    [0, '1 BCE', '公元前1年'],
    [-43, '44 BCE', '公元前44年'],
    [9999, '9999', '9999年'],
    [10_000, '10,000', '10,000年'],
    [-9998, '9999 BCE', '公元前9999年'],
    [-9999, '10,000 BCE', '公元前10,000年'],
    [300_000, '300,000', '300,000年'],
  ])('yearInWords(%i) is “%s”, in Chinese “%s”', (year, english, chinese) => {
    expect([yearInWords(year, en), yearInWords(year, zhHant)]).toEqual([english, chinese]);
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
      '公元前44年3月15日',
      '公元前44年3月',
      '公元前44年',
    ]);
  });
});

describe('shortInstant', () => {
  it('says day and month, or the month alone, without a year', () => {
    expect(shortInstant(dayStart(2014, 7, 5), 'day', en)).toBe('5 Jul');
    expect(shortInstant(dayStart(2014, 7, 5), 'month', en)).toBe('Jul');
    expect(shortInstant(dayStart(2014, 7, 5), 'day', zhHant)).toBe('7月5日');
    expect(shortInstant(dayStart(300_000, 2, 29), 'day', en)).toBe('29 Feb');
  });
});

describe('shortDate', () => {
  it.each([
    ['2014-07-05', '5 Jul 2014', '2014年7月5日'],
    ['2014-07', 'Jul 2014', '2014年7月'],
    ['2014', '2014', '2014年'],
    ['2014~', '2014', '2014年'],
    ['2014-21', 'spring 2014', '2014年春季'],
    ['201X', 'the 2010s', '2010年代'],
    ['20XX', 'the 21st century', '21世紀'],
    ['2014-07-05/2014-07-09', 'Jul 2014', '2014年7月'],
    ['2023-01-01/2023-12-31', '2023', '2023年'],
    ['2014-07-01/2014-07-31', 'Jul 2014', '2014年7月'],
    ['2008/2014', '2008', '2008年'],
    ['1984~/2024-03~', '1984', '1984年'],
    ['2014-07/..', 'Jul 2014', '2014年7月'],
    ['../2014-07', 'Jul 2014', '2014年7月'],
    ['/2014', '2014', '2014年'],
    ['[2024-01..2024-03]', '2024', '2024年'],
    ['-0043-03-15', '44 BCE', '公元前44年'],
    ['-004X', '50 BCE', '公元前50年'],
    ['0099-03', '99 CE', '公元99年'],
    ['Y10000', '10,000', '10,000年'],
  ])('shortDate(%s) is “%s”, in Chinese “%s”', (text, english, chinese) => {
    expect([shortDate(read(text), en), shortDate(read(text), zhHant)]).toEqual([english, chinese]);
  });
});
