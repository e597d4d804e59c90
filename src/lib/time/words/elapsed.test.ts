import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { zhHant } from '../../messages/zh-Hant';
import { elapsedInWords, momentAt, momentOf, stretchBetweenInWords } from './elapsed';
import { DAY_MS, dayStart } from '../calendar/instant';
import { read } from '../testing';

const moment = (text: string) => momentOf(read(text));

describe('elapsedInWords', () => {
  it.each([
    ['2014-09-05', '2014-09-05', 'the same day', '同一天'],
    ['2014-09-05', '2014-09-05T23:00:00Z', 'the same day', '同一天'],
    ['2014-09-05', '2014-09-06', '1 day later', '晚1天'],
    ['2014-09-05', '2014-08-27', '9 days earlier', '早9天'],
    ['2014-09-05', '2015-03-05', '6 months later', '晚6個月'],
    ['2014-09-05', '2006-09-05', '8 years earlier', '早8年'],
    ['2014-09-05', '2022-02-24', 'about 7.5 years later', '晚約7.5年'],
    ['2014-09', '2015-09', 'between 11 and 13 months later', '晚11至13個月'],
    ['2015-09', '2014-09', 'between 11 and 13 months earlier', '早11至13個月'],
    ['1984~', '2008', 'about 23 to 25 years later', '晚約23至25年'],
    ['1984', '2024-03-15', 'between 39 and 41 years later', '晚39至41年'],
    ['2022-02-24', '2022', 'perhaps at the same time', '可能同時'],
    ['201X', '2015-06-01', 'perhaps at the same time', '可能同時'],
    ['2014-09-05/2014-09-08', '2014-09-15', '10 days later', '晚10天'],
    ['[2014-09-01,2014-09-03]', '2014-09-10', 'between 7 and 9 days later', '晚7至9天'],
    ['2014-09-05', '2012-09-05', '2 years earlier', '早2年'],
    ['2014-09-05', '2016-09-05', '2 years later', '晚2年'],
    ['2014-09-05', '2016-09-01', 'about 2 years later', '晚約2年'],
    // By the clock where both say theirs
    ['2014-09-05T23:00:00Z', '2014-09-06T01:00:00Z', '2 hours later', '晚2小時'],
    ['2014-09-05T23:00:00Z', '2014-09-05T23:45:00Z', '45 minutes later', '晚45分鐘'],
    ['2014-09-05T23:00:00Z', '2014-09-06T01:20:00Z', 'about 2 hours later', '晚約2小時'],
    ['2014-09-05T23:59:59Z', '2014-09-06T00:00:00Z', '1 second later', '晚1秒'],
    ['2014-09-06T00:00:00Z', '2014-09-05T23:59:59Z', '1 second earlier', '早1秒'],
    ['2014-09-05T23:00:00Z', '2014-09-05T19:00:00-04', 'the same time', '同一時刻'],
    ['2014-09-05T23:00:00', '2014-09-06T01:00:00', '2 hours later', '晚2小時'],
    ['2014-09-05T23:00:00Z', '2014-09-06T01:00:00', '1 day later', '晚1天'],
    ['2014-09-05T23:00:00Z', '2014-09-06', '1 day later', '晚1天'],
    ['2014-09-05T10:00:00Z', '2014-09-15T10:00:00Z', '10 days later', '晚10天'],
    ['../2014-09-05', '2014-09-06', '1 day later', '晚1天'],
    ['-0001', '0001', 'between 1 and 3 years later', '晚1至3年'],
  ])('from %s to %s it is “%s”, in Chinese “%s”', (from, to, english, chinese) => {
    expect(elapsedInWords(moment(from), moment(to), en)).toBe(english);
    expect(elapsedInWords(moment(from), moment(to), zhHant)).toBe(chinese);
  });

  it('an instant counts as its day', () => {
    const noon = momentAt(dayStart(2014, 9, 5) + DAY_MS / 2);
    expect(elapsedInWords(noon, moment('2014-09-05'), en)).toBe('the same day');
    expect(elapsedInWords(noon, moment('2014-09-06'), en)).toBe('1 day later');
  });

  it('an instant by the clock counts as the minute or the second that has begun', () => {
    const noon = dayStart(2014, 9, 5) + DAY_MS / 2 + 65_500;
    const next = moment('2014-09-05T12:03:00Z');
    expect(elapsedInWords(momentAt(noon, 'minute'), next, en)).toBe('2 minutes later');
    expect(elapsedInWords(momentAt(noon, 'second'), next, en)).toBe('115 seconds later');
    expect(elapsedInWords(momentAt(noon, 'second', {}), next, en)).toBe('the same day');
  });
});

describe('stretchBetweenInWords', () => {
  const happened = (text: string) => ({ claim: { date: read(text) } });
  it.each([
    ['2022-02-04', '2022-02-24', '20 days'],
    ['2022-02-24', '2022-02-04', '20 days'],
    ['2014-09', '2014-10-15', 'between 15 and 44 days'],
    ['2014~', '2022', 'about 7 to 9 years'],
    ['2022', '2022-02-04', 'perhaps at the same time'],
    ['2022-02-04', '2022-02-04', 'the same day'],
  ])('from %s to %s it is “%s”', (from, to, words) => {
    expect(stretchBetweenInWords([happened(from), happened(to)], en)).toBe(words);
  });
});
