import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { elapsedInWords, momentAt, momentOf } from './elapsed';
import { DAY_MS, dayStart } from './instant';
import { read } from './testing';

const moment = (text: string) => momentOf(read(text));

describe('elapsedInWords', () => {
  it.each([
    ['2014-09-05', '2014-09-05', 'the same day', '同一天'],
    ['2014-09-05', '2014-09-05T23:00:00Z', 'the same day', '同一天'],
    ['2014-09-05', '2014-09-06', '1 day later', '1天後'],
    ['2014-09-05', '2014-08-27', '9 days earlier', '9天前'],
    ['2014-09-05', '2015-03-05', '6 months later', '6個月後'],
    ['2014-09-05', '2006-09-05', '8 years earlier', '8年前'],
    ['2014-09-05', '2022-02-24', 'about 7.5 years later', '約7.5年後'],
    ['2014-09', '2015-09', 'between 11 and 13 months later', '11至13個月後'],
    ['2015-09', '2014-09', 'between 11 and 13 months earlier', '11至13個月前'],
    ['1984~', '2008', 'about 23 to 25 years later', '約23至25年後'],
    ['1984', '2024-03-15', 'between 39 and 41 years later', '39至41年後'],
    ['2022-02-24', '2022', 'perhaps at the same time', '可能同時'],
    ['201X', '2015-06-01', 'perhaps at the same time', '可能同時'],
    ['2014-09-05/2014-09-08', '2014-09-15', '10 days later', '10天後'],
    ['[2014-09-01,2014-09-03]', '2014-09-10', 'between 7 and 9 days later', '7至9天後'],
    ['../2014-09-05', '2014-09-06', '1 day later', '1天後'],
    ['-0001', '0001', 'between 1 and 3 years later', '1至3年後'],
  ])('from %s to %s it is “%s”, in Chinese “%s”', (from, to, english, chinese) => {
    expect(elapsedInWords(moment(from), moment(to), en)).toBe(english);
    expect(elapsedInWords(moment(from), moment(to), zhHant)).toBe(chinese);
  });

  it('an instant counts as its day', () => {
    const noon = momentAt(dayStart(2014, 9, 5) + DAY_MS / 2);
    expect(elapsedInWords(noon, moment('2014-09-05'), en)).toBe('the same day');
    expect(elapsedInWords(noon, moment('2014-09-06'), en)).toBe('1 day later');
  });
});
