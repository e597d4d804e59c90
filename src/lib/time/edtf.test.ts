import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf } from './edtf';

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

function parsed(text: string) {
  const date = parseEdtf(text);
  if (date.kind === 'fault') throw new Error(`${text}: expected ${date.expected}`);
  return date;
}

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
    ['2014-21', 'season'],
    ['201X', 'decade'],
    ['20XX', 'century'],
    ['2XXX', 'millennium'],
    ['Y12345', 'year'],
    ['2014-XX', 'year'],
    ['2014-09-XX', 'month'],
    ['2014-XX-XX', 'year'],
    ['2014-09-05T10:20:30Z', 'day'],
  ])('%s has the precision of a %s', (text, precision) => {
    expect(parsed(text)).toMatchObject({ kind: 'date', precision, text });
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
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(parsed(text)).toMatchObject({ uncertain, approximate });
  });

  it.each([
    ['2014-XX', true],
    ['2014-09-XX', true],
    ['2014-XX-XX', true],
    ['2014-09', false],
    ['201X', false],
  ])('%s: digits inside the date are unspecified: %s', (text, unspecified) => {
    expect(parsed(text)).toMatchObject({ unspecified });
  });

  it.each([
    ['2014/..', 'end', 'open'],
    ['2014/', 'end', 'unknown'],
    ['../2014', 'start', 'open'],
    ['/2014', 'start', 'unknown'],
  ])('%s has an %s that is %s: the two are kept apart', (text, side, endpoint) => {
    expect(parsed(text)).toMatchObject({ kind: 'interval', [side]: endpoint });
  });

  it('each end of an interval has its own qualifier', () => {
    expect(parsed('1984?/2004-06~')).toMatchObject({
      start: { uncertain: true, approximate: false },
      end: { uncertain: false, approximate: true },
    });
  });

  it('a set keeps its members, single dates and ranges, as written', () => {
    const set = parsed('[1667,1668,1670..1672]');
    const members = set.kind === 'one-of' ? set.members : [];
    expect(members.map(({ first, last }) => [first.text, last.text])).toEqual([
      ['1667', '1667'],
      ['1668', '1668'],
      ['1670', '1672'],
    ]);
  });

  it.each([
    ['2023-02-29', 'a day from 01 to 28 in 2023-02, not 29'],
    ['2014-13', 'a month from 01 to 12, or a season from 21 to 24, not 13'],
    ['12345', 'years beyond four digits written as “Y12345”'],
    ['-0000', 'year 0 written as “0000”, which is 1 BCE'],
    ['201X-09', 'a year with all its digits before a month'],
    ['2014-XX-05', 'a known month before a known day'],
    ['2014/2015/2016', 'one “/” between two dates'],
    ['../..', 'at least one known end'],
    ['[2014..2015..2016]', 'ranges in a set written as “first..last”'],
    ['[2014..2015-06]', 'a range in a set between two dates of one precision'],
    ['Y1234567890123456', 'a year of at most 15 digits'],
  ])('%s is a fault that says: expected %s', (text, expected) => {
    expect(parseEdtf(text)).toEqual({ kind: 'fault', expected });
  });
});
