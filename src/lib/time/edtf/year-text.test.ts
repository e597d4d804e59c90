import { describe, expect, it } from 'vitest';
import { parseEdtf } from './parse-edtf';
import { edtfText, yearText } from './year-text';

describe('yearText', () => {
  it.each([
    [2014, '2014'],
    [44, '0044'],
    [0, '0000'],
    [-0, '0000'],
    [-43, '-0043'],
    [9999, '9999'],
    [10_000, 'Y10000'],
    [-17_000, 'Y-17000'],
  ])('yearText(%i) is %s', (year, text) => {
    expect(yearText(year)).toBe(text);
    expect(parseEdtf(text)).toMatchObject({ precision: 'year', first: { year: year + 0 } });
  });
});

describe('edtfText', () => {
  it('a text is itself; a number of up to four digits is that year', () => {
    expect(['2022', 2022, 44, -43].map(edtfText)).toEqual(['2022', '2022', '0044', '-0043']);
  });

  it.each([12_345, 1_700_000_000_000, 2014.5, NaN, Infinity, 1e300])(
    '%d is no year, and the parser says why',
    (value) => {
      expect(parseEdtf(edtfText(value))).toMatchObject({ kind: 'fault', position: expect.any(Number) });
    },
  );

  it('a number of five digits, which may be no year at all, is not told to become one', () => {
    expect(parseEdtf(edtfText(12_345))).toMatchObject({ wanted: { expected: 'four-digits' } });
  });
});
