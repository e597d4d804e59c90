import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDate } from './suggest';
import { issuesOf } from './testing';

const advice = (date: unknown) => issuesOf({ title: 'T', events: [{ title: 'A', date }] })[0];

describe('likelyDate', () => {
  it.each([
    ['20140905', '2014-09-05'],
    ['201409', '2014-09'],
    ['41887', '2014-09-05'],
    ['41887.25', '2014-09-05'],
    ['1409875200', '2014-09-05'],
    ['1409875200000', '2014-09-05'],
    ['10000 BC', '-9999'],
    ['10001 BCE', 'Y-10000'],
    ['44 B.C.', '-0043'],
    ['1 BC', '0000'],
  ])('%s would be %s, and its mistake says so', (written, date) => {
    expect(likelyDate(written)?.text).toBe(date);
    expect(advice(written)).toContain(`expected “${date}”`);
  });

  it.each([
    ['753 BCE', 'expected “-0752” for a year before the common era'],
    ['c. 1850', 'expected “1850~” as EDTF has it'],
    ['Spring 2014', 'expected “2014-21” as EDTF has it'],
    ['9/10/2017', 'expected “2017-10-09” or “2017-09-10”, whichever is meant'],
    ['10/17/1814', 'expected “1814-10-17”'],
    ['17.10.1814', 'expected “1814-10-17”'],
    ['2011-6-3', 'expected “2011-06-03”'],
    ['late 1861', 'expected “1861-39”'],
    ['3rd century', 'expected “02XX”'],
    ['3500 BP', 'expected “-1550S2”'],
    ['March 2019', 'expected “2019-03”'],
    ['1860s', 'expected “186X”'],
    ['1914–1918', 'expected “1914/1918”'],
    ['1914-1918', 'expected “1914/1918”'],
    ['2011.06.13', 'expected “2011-06-13”'],
    ['昭和20年', 'expected “1945”'],
  ])('what people write as %s is told its own form: %s', (written, line) => {
    expect(advice(written)).toContain(line);
  });

  it.each(['2028-13-01', '2021-02-30', '2014-13', '2014–13', 'today', 'May', '1985-X2-31-1'])(
    'advises nothing of %s',
    (written) => {
      expect(likelyDate(written)).toBeUndefined();
    },
  );

  it('says the same of a number', () => {
    for (const date of [20_140_905, 41_887, 1_409_875_200_000]) {
      expect(advice(date)).toContain('expected “2014-09-05”');
    }
  });

  it.each(['20141305', '20140931', '201413', '00000101', '1234567', '12345678901', '0 BC', 'soon', ''])(
    'says nothing of %s',
    (written) => {
      expect(likelyDate(written)).toBeUndefined();
    },
  );

  it('no number is told to become a year of Y', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeInteger(), fc.double(), fc.integer({ min: 1000, max: 99_999_999 })),
        (n) => {
          expect(advice(n) ?? '').not.toMatch(/Y-?\d/);
        },
      ),
    );
  });
});
