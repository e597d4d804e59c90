import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, compareDates } from '../../../src/lib/time/edtf/bounds';
import { formatEdtf } from '../../../src/lib/time/edtf/edtf';
import { parseEdtf } from '../../../src/lib/time/edtf/parse-edtf';
import { wantedInWords } from '../../../src/lib/time/testing';
import { edtf, nearlyEdtf } from './grammar';
import { bounds, isDate } from './read';
import { valid } from './vectors';

/** What every answer owes, whatever the text: a date with bounds that is written as it was read, or a fault in it. */
function expectDateOrFault(text: string) {
  const found = parseEdtf(text);
  if (found.kind !== 'fault') {
    const { start, end } = boundsOf(found);
    expect(start).toBeLessThan(end);
    expect(formatEdtf(found)).toBe(text);
    return;
  }
  expect(found.position).toBeGreaterThanOrEqual(0);
  expect(found.position).toBeLessThanOrEqual(text.length);
  expect(text.slice(found.position).startsWith(found.found)).toBe(true);
  expect(found.found === '').toBe(found.position === text.length);
  expect(wantedInWords(found)).toMatch(/\p{L}/u);
}

describe('parseEdtf', () => {
  it('reads every form, or faults, and writes it as it was read', () => {
    fc.assert(fc.property(edtf, expectDateOrFault), { numRuns: 2000 });
  });

  it('does so when a form is spoilt in one place', () => {
    fc.assert(fc.property(nearlyEdtf, expectDateOrFault), { numRuns: 2000 });
  });

  it('reads most of what the grammar makes', () => {
    const texts = fc.sample(edtf, { numRuns: 1000, seed: 2019 });
    expect(texts.filter(isDate).length).toBeGreaterThan(250);
  });

  it('never throws, whatever the text', () => {
    const unit = fc.constantFrom('grapheme', 'binary', 'binary-ascii');
    const text = unit.chain((each) => fc.string({ unit: each, maxLength: 40 }));
    fc.assert(fc.property(text, expectDateOrFault), { numRuns: 1000 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) =>
        expectDateOrFault(String.fromCharCode(...units)),
      ),
    );
  });

  it('cuts no character in half when it says what stands there', () => {
    const emoji = fc.string({
      unit: fc.constantFrom('\u{1f600}', 'a'),
      minLength: 1,
      maxLength: 60,
      size: 'max',
    });
    fc.assert(
      fc.property(fc.constantFrom('', '2014', '2014-'), emoji, (before, after) => {
        const fault = parseEdtf(before + after);
        if (fault.kind !== 'fault') throw new Error(`${before}${after} was read as a date`);
        expect(fault.found).toMatch(/^(\u{1f600}|[^\ud800-\udfff])*$/u);
      }),
    );
  });

  it.each([
    '0',
    '9',
    'X',
    '[',
    '{',
    ']',
    ',',
    '-',
    '/',
    '.',
    '../..',
    '?',
    '~2014',
    '2014,',
    '2014-',
    'Y',
    'E7',
    ' ',
  ])('answers to 100 000 characters of %j, alone and after a beginning', (unit) => {
    const long = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
    for (const before of [
      '',
      '2014',
      '2014-',
      'Y1',
      'Y1E',
      '1950S',
      '[2014,',
      '2014/',
      '..',
      '2014-09-05T',
    ]) {
      expectDateOrFault(before + long);
    }
  });

  it('reads a set of many members', () => {
    const text = `[${Array.from({ length: 20_000 }, (_, index) => String(index % 10_000).padStart(4, '0')).join(',')}]`;
    expect(bounds(text)).toMatchObject({ start: bounds('0000').start, end: bounds('9999').end });
  });
});

describe('compareDates', () => {
  const texts = fc.oneof(fc.constantFrom(...valid.map(([text]) => text)), edtf.filter(isDate));

  it('says before exactly when the first ends before the second begins, and after the other way round', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [bounds(one), bounds(other)];
        const expected = a.end <= b.start ? 'before' : b.end <= a.start ? 'after' : 'may-overlap';
        expect(compareDates(bounds(one), bounds(other))).toBe(expected);
        const opposite = { before: 'after', after: 'before', 'may-overlap': 'may-overlap' }[expected];
        expect(compareDates(bounds(other), bounds(one))).toBe(opposite);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2014', '2015'],
    ['2014-09-05', '2014-09-06'],
    ['2014-12', '2015-01-01'],
    ['-0001-12-31', '0000'],
    ['2014-09-05T10:20:30Z', '2014-09-05T11:20:31+01'],
    ['2014-23', '2014-24'],
    ['201X', '2020/..'],
    ['../2013', '{2014,2016}'],
  ])('%s is before %s, where they meet', (one, other) => {
    expect(compareDates(bounds(one), bounds(other))).toBe('before');
    expect(compareDates(bounds(other), bounds(one))).toBe('after');
  });

  it.each([
    ['2014-09-05', '2014-09'],
    ['2014/2015', '2015/2016'],
    ['2014-12-31T23:59:59', '2014'],
    ['2014/', '2015'],
    ['/2014', '1000'],
    ['[2014,2016]', '2015'],
  ])('%s may overlap %s', (one, other) => {
    expect(compareDates(bounds(one), bounds(other))).toBe('may-overlap');
  });

  it('finds that a date may overlap itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(compareDates(bounds(text), bounds(text))).toBe('may-overlap');
      }),
    );
  });
});

describe('the order by start, then longest first, then text', () => {
  const byBounds = (one: string, other: string) => {
    const [a, b] = [bounds(one), bounds(other)];
    if (a.start !== b.start) return a.start < b.start ? -1 : 1;
    if (a.end !== b.end) return a.end > b.end ? -1 : 1;
    return one < other ? -1 : one > other ? 1 : 0;
  };
  const all = valid.map(([text]) => text);

  it('is the same however the dates were shuffled', () => {
    const sorted = all.toSorted(byBounds);
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(shuffled, (texts) => {
        expect(texts.toSorted(byBounds)).toEqual(sorted);
      }),
      { numRuns: 20 },
    );
  });
});
