import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { dateInWords } from './date-words';
import { read } from './testing';

describe('dateInWords', () => {
  it.each([
    // A day or finer
    ['2014-09-05', '5 September 2014', '2014年9月5日'],
    ['2014-09-05T10:20:30Z', '5 September 2014, 10:20:30 UTC', '2014年9月5日10:20:30（UTC）'],
    ['2024-02-29', '29 February 2024', '2024年2月29日'],
    // Imprecise
    ['2014-09', 'some time in September 2014', '2014年9月某時'],
    ['2014', 'some time in 2014', '2014年某時'],
    ['2014-21', 'some time in spring 2014', '2014年春季某時'],
    ['2014-24', 'some time in winter 2014', '2014年冬季某時'],
    ['201X', 'some time in the 2010s', '2010年代某時'],
    ['20XX', 'some time from 2000 to 2099', '2000年至2099年間某時'],
    ['18XX', 'some time from 1800 to 1899', '1800年至1899年間某時'],
    ['1XXX', 'some time from 1000 to 1999', '1000年至1999年間某時'],
    ['2014-XX', 'some month of 2014', '2014年某月'],
    ['2014-09-XX', 'some day in September 2014', '2014年9月某日'],
    ['2014-XX-XX', 'some day in 2014', '2014年某月某日'],
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
    ['[1667,1668]', 'one of 1667, 1668', '1667年、1668年其中之一'],
    ['[1667,1668,1670..1672]', 'one of 1667, 1668, 1670–1672', '1667年、1668年、1670年～1672年其中之一'],
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
    ['[1667?,1668]', 'one of 1667, uncertain; 1668', '1667年（存疑）、1668年其中之一'],
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
    ['-004X~', 'about 50 BCE–41 BCE', '約公元前50年～公元前41年'],
    ['000X', 'some time from 1 BCE to 9 CE', '公元前1年至公元9年間某時'],
    ['00XX', 'some time from 1 BCE to 99 CE', '公元前1年至公元99年間某時'],
    ['-00XX', 'some time from 100 BCE to 1 BCE', '公元前100年至公元前1年間某時'],
    ['-01XX', 'some time from 200 BCE to 101 BCE', '公元前200年至公元前101年間某時'],
    ['-0XXX', 'some time from 1000 BCE to 1 BCE', '公元前1000年至公元前1年間某時'],
    // Years beyond four digits
    ['9999-12-31', '31 December 9999', '9999年12月31日'],
    ['Y10000', 'some time in 10,000', '10,000年某時'],
    ['Y170000002~', 'about 170,000,002', '約170,000,002年'],
    ['Y-17000', 'some time in 17,001 BCE', '公元前17,001年某時'],
    ['-9999', 'some time in 10,000 BCE', '公元前10,000年某時'],
    ['Y999999999999999', 'some time in 999,999,999,999,999', '999,999,999,999,999年某時'],
    // A time of day, on the clock that the text names
    ['1985-04-12T23:20:30', '12 April 1985, 23:20:30 local time', '1985年4月12日23:20:30（當地時間）'],
    ['1985-04-12T23:20:30-04', '12 April 1985, 23:20:30 UTC−4', '1985年4月12日23:20:30（UTC−4）'],
    ['1985-04-12T23:20:30+05:30', '12 April 1985, 23:20:30 UTC+5:30', '1985年4月12日23:20:30（UTC+5:30）'],
    ['1985-04-12T24:00:00Z', '12 April 1985, 24:00:00 UTC', '1985年4月12日24:00:00（UTC）'],
    // Seasons of a hemisphere, quarters, thirds and halves
    ['2014-25', 'some time in spring 2014, northern hemisphere', '2014年北半球春季某時'],
    ['2014-30', 'some time in summer 2014, southern hemisphere', '2014年南半球夏季某時'],
    ['2014-33', 'some time in the first quarter of 2014', '2014年第一季度某時'],
    ['2014-38', 'some time in the second third of 2014', '2014年5月至8月某時'],
    ['2014-40', 'some time in the first half of 2014', '2014年上半年某時'],
    ['-0043-35', 'some time in the third quarter of 44 BCE', '公元前44年第三季度某時'],
    // X in any place
    ['XXXX', 'an unknown year', '某年'],
    ['1X99', 'a year that reads 1X99', '形如1X99的某年'],
    ['X014', 'a year that reads X014', '形如X014的某年'],
    ['2014-1X', 'October, November or December 2014', '2014年10月、11月或12月'],
    ['2014-0X', 'some time in January–September 2014', '2014年1月～9月某時'],
    ['2014-X1', 'January or November 2014', '2014年1月或11月'],
    ['2014-09-1X', 'some day of 10–19 September 2014', '2014年9月10日～19日間某日'],
    ['2014-09-X1', '1, 11 or 21 September 2014', '2014年9月1日、11日或21日'],
    ['2014-02-2X', 'some day of 20–28 February 2014', '2014年2月20日～28日間某日'],
    ['2014-09-3X', '30 September 2014', '2014年9月30日'],
    ['2014-XX-05', 'day 5 of some month of 2014', '2014年某月5日'],
    ['156X-12-25', '25 December of one year of the 1560s', '1560年代某年12月25日'],
    ['15XX-12-XX', 'some day in December of one year of 1500–1599', '1500年～1599年某年12月某日'],
    ['156X-12', 'some time in December of one year of the 1560s', '1560年代某年12月某時'],
    ['1X99-12-25', '25 December of a year that reads 1X99', '形如1X99的某年12月25日'],
    ['XXXX-12-25', '25 December of an unknown year', '某年12月25日'],
    ['XXXX-12-XX', 'some day in December of an unknown year', '某年12月某日'],
    ['201X-21', 'some time in spring of one year of the 2010s', '2010年代某年春季某時'],
    ['20XX~', 'about 2000–2099', '約2000年～2099年'],
    ['2004-XX~', 'some month of 2004, approximate', '2004年某月（為約數）'],
    ['19XX/2005', '1900–1999 to 2005', '1900年～1999年至2005年'],
    ['201X/2014-XX', 'the 2010s to some month of 2014', '2010年代至2014年某月'],
    // Significant digits and exponents
    ['1950S2', 'some time from 1900 to 1999, estimated 1950', '1900年至1999年間某時，估計為1950年'],
    [
      'Y171010000S3',
      'some time from 171,000,000 to 171,999,999, estimated 171,010,000',
      '171,000,000年至171,999,999年間某時，估計為171,010,000年',
    ],
    [
      'Y3388E2S3',
      'some time from 338,000 to 338,999, estimated 338,800',
      '338,000年至338,999年間某時，估計為338,800年',
    ],
    [
      '-0450S1',
      'some time from 500 BCE to 401 BCE, estimated 451 BCE',
      '公元前500年至公元前401年間某時，估計為公元前451年',
    ],
    ['Y-17E7', 'some time in 170,000,001 BCE', '公元前170,000,001年某時'],
    ['1950S2~', 'about 1900–1999, estimated 1950', '約1900年～1999年，估計為1950年'],
    // Sets
    ['[..1760-12]', 'December 1760 or earlier', '1760年12月或更早'],
    ['[1760-12..]', 'December 1760 or later', '1760年12月或更晚'],
    ['[2014-01-03..2014-01-05]', 'some time from 3 to 5 January 2014', '2014年1月3日至5日間某時'],
    ['{1667..1672}', 'every year from 1667 to 1672', '1667年至1672年，逐一'],
    ['{2014-01..2014-03}', 'every month from January to March 2014', '2014年1月至3月，逐一'],
    ['{..1984}', '1984 and before', '1984年及以前'],
    ['{2014-09-05..2014-09-07}', 'every day from 5 to 7 September 2014', '2014年9月5日至7日，逐一'],
    ['[2014-21..2014-23]', 'some time from spring 2014 to autumn 2014', '2014年春季至2014年秋季間某時'],
    [
      '{2014-21..2014-23}',
      'every part of the year from spring 2014 to autumn 2014',
      '2014年春季至2014年秋季，逐一',
    ],
    ['[1667,1760-12..]', 'one of 1667, December 1760 or later', '1667年、1760年12月或更晚其中之一'],
    ['[2014-01..2014-03,2015]', 'one of January to March 2014, 2015', '2014年1月至3月、2015年其中之一'],
    ['{1667,1668,1670..1672}', 'each of 1667, 1668, 1670–1672', '1667年、1668年、1670年～1672年皆有'],
    ['{1960,1961-12}', 'each of 1960, December 1961', '1960年、1961年12月皆有'],
    // Qualifiers, of a part alone too
    ['2014-24~', 'about winter 2014', '約2014年冬季'],
    ['2004-06-~11', '11 June 2004, the day approximate', '2004年6月11日（日期為約數）'],
    [
      '?2004-06-~11',
      '11 June 2004, the day approximate, the year uncertain',
      '2004年6月11日（日期為約數，年份存疑）',
    ],
    ['2004-06~-11', '11 June 2004, the year and month approximate', '2004年6月11日（年份、月份為約數）'],
    ['2004?-06-11', '11 June 2004, the year uncertain', '2004年6月11日（年份存疑）'],
    ['2004-%06-11', '11 June 2004, the month approximate and uncertain', '2004年6月11日（月份為約數且存疑）'],
    ['2004-21~', 'about spring 2004', '約2004年春季'],
    ['2014-09-05~', 'about 5 September 2014', '約2014年9月5日'],
    ['2014~/2014~', 'about 2014', '約2014年'],
    // Others
    ['2014-21/2014-23', 'spring 2014 to autumn 2014', '2014年春季至2014年秋季'],
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
