import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf } from './edtf';
import { parseEdtf } from './parse-edtf';
import { read, wantedInWords } from '../testing';

/** Texts that look like EDTF, most of them faulty, so that a property meets every branch of the grammar. */
const nearEdtf = fc
  .array(
    fc.constantFrom(
      ...['2014', '-', '09', '05', 'X', 'XX', 'Y', '/', '..', '~', '?', '%', '[', ']', ',', '0', '1', '21'],
      ...['T10:20:30', 'Z', '+04', '{', '}', '-0000', '99999', ' '],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

describe('parseEdtf', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearEdtf), (text) => typeof parseEdtf(text).kind === 'string'),
    );
  });

  it('formatEdtf gives back the text that was read', () => {
    fc.assert(
      fc.property(nearEdtf, (text) => {
        const date = parseEdtf(text);
        if (date.kind !== 'fault') expect(formatEdtf(date)).toBe(text);
      }),
    );
  });

  it.each([
    ['2014', 'year'],
    ['2014-09', 'month'],
    ['2014-09-05', 'day'],
    ['2014-21', 'sub-year'],
    ['2014-33', 'sub-year'],
    ['2014-41', 'sub-year'],
    ['201X', 'year'],
    ['20XX', 'year'],
    ['Y12345', 'year'],
    ['2014-XX', 'month'],
    ['2014-09-XX', 'day'],
    ['2014-XX-XX', 'day'],
    ['156X-12-25', 'day'],
    ['2014-09-05T10:20:30Z', 'second'],
  ])('%s has the precision: %s', (text, precision) => {
    expect(read(text)).toMatchObject({ kind: 'date', precision });
  });

  it.each([
    ['2014', false, false],
    ['2014?', true, false],
    ['2014~', false, true],
    ['2014%', true, true],
    ['2014-09?', true, false],
    ['2014-09-05~', false, true],
    ['2014-21%', true, true],
    ['201X~', false, true],
    ['Y-12345?', true, false],
    ['?2004-06-~11', true, true],
    ['2004-%06-11', true, true],
    ['2004-06-11', false, false],
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(read(text)).toMatchObject({ uncertain, approximate });
  });

  it.each([
    ['2014-XX', true],
    ['2014-09-XX', true],
    ['2014-XX-XX', true],
    ['2014-09', false],
    ['201X', true],
    ['Y-17E7', false],
    ['1950S2', false],
  ])('%s has digits that are not known: %s', (text, unspecified) => {
    expect(read(text)).toMatchObject({ unspecified });
  });

  it.each([
    ['2014/..', 'end', 'open'],
    ['2014/', 'end', 'unknown'],
    ['../2014', 'start', 'open'],
    ['/2014', 'start', 'unknown'],
  ])('%s has an %s that is %s: the two are kept apart', (text, side, endpoint) => {
    expect(read(text)).toMatchObject({ kind: 'interval', [side]: endpoint });
  });

  it('each end of an interval has its own qualifier', () => {
    expect(read('1984?/2004-06~')).toMatchObject({
      start: { uncertain: true, approximate: false },
      end: { uncertain: false, approximate: true },
    });
  });

  it('a set keeps its members, single dates and ranges, as written', () => {
    expect(read('[1667,1670..1672]')).toMatchObject({
      kind: 'one-of',
      members: [
        { first: { first: { year: 1667 } }, last: { first: { year: 1667 } } },
        { first: { first: { year: 1670 } }, last: { first: { year: 1672 } } },
      ],
    });
    expect(read('{..1984}')).toMatchObject({
      kind: 'all-of',
      members: [{ first: 'open', last: { first: { year: 1984 } } }],
    });
  });

  it('a year with significant digits names its range and its best guess', () => {
    expect(read('1950S2')).toMatchObject({ first: { year: 1900 }, last: { year: 1999 }, estimate: 1950 });
  });

  it.each([
    ['2023-02-29', 8, 'a day from 01 to 28 that 2023-02 has', '29'],
    ['2021-02-30', 8, 'a day from 01 to 28 that 2021-02 has', '30'],
    ['2004-XX-32', 8, 'a day that 2004-XX has', '32'],
    ['2021-13', 5, 'a month from 01 to 12, or a season or other part of a year from 21 to 41', '13'],
    ['10000', 0, 'a year of four digits', '10000'],
    ['-0000', 0, 'year 0 written as “0000”, which is 1 BCE', '-0000'],
    ['012345', 0, 'a year of four digits', '012345'],
    ['198', 0, 'a year of four digits', '198'],
    ['Y2014', 0, 'more than four digits after Y, the first of them not 0', 'Y2014'],
    ['Y1234567890123456', 0, 'a year of at most 15 digits', 'Y1234567890123456'],
    ['1950S5', 4, 'a number of significant digits, at most 4, after S', 'S5'],
    ['195XS2', 4, 'X or S, not both', 'S2'],
    ['Y12345-06', 6, 'no month after a year with Y or S', '-06'],
    ['2014-21-05', 8, 'no day after a season or other part of a year', '05'],
    ['2014-09-05T24:00:01', 11, 'hours from 00 to 23, or 24:00:00', '24:00:01'],
    ['2014-09-05T23:59:60', 17, 'seconds from 00 to 59: leap seconds have no place on the axis', '60'],
    ['2014-09-05T10:20:30+15', 19, 'an offset from −14:59 to +14:59', '+15'],
    ['201X-09-05T10:20:30', 10, 'a whole day without X, ?, ~ or % before a time', 'T10:20:30'],
    ['2014-09-05T10:20:30Z;/2015', 20, 'the end of the date or “/”', ';/2015'],
    ['2014/2015/2016', 9, 'the end of the date', '/2016'],
    ['../..', 3, 'at least one known end', '..'],
    ['2015/2014', 5, 'an end that is not before its start', '2014'],
    ['[2015..2014]', 7, 'an end that is not before its start', '2014]'],
    ['[2014..2015-06]', 7, 'a range between two dates of one precision', '2015-06]'],
    ['[2014,..2015]', 6, '“..” before a date only where the set begins', '..2015]'],
    ['[2014', 5, '“,” or “]”', ''],
    ['2014 ', 4, 'the end of the date', ' '],
  ])('%s is a fault at %i: expected %s', (text, position, expected, found) => {
    const fault = parseEdtf(text);
    expect(fault).toMatchObject({ kind: 'fault', position, found });
    if (fault.kind === 'fault') expect(wantedInWords(fault)).toBe(expected);
  });
});
