import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyDate } from './likely-date';
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
