import { describe, expect, it } from 'vitest';
import { dayStart } from '../../time/calendar/instant';
import { bounded } from '../../time/edtf/bounds';
import { read } from '../../time/testing';
import { dateParts } from './date-parts';

/** Each piece of a date in one line: “band 2014-01-01…2015-01-01 ~”. */
function drawn(text: string): string[] {
  const day = (instant: number) =>
    Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : String(instant);
  return dateParts(bounded(read(text)), 'claim').map(
    ({ shape, start, end, isApproximate, isUncertain, isOneOf, open }) =>
      [
        shape,
        start === end ? day(start) : `${day(start)}…${day(end)}`,
        ...(isApproximate ? ['~'] : []),
        ...(isUncertain ? ['?'] : []),
        ...(isOneOf ? ['one'] : []),
        ...(open ? [open] : []),
      ].join(' '),
  );
}

describe('dateParts', () => {
  it.each([
    ['2014-09-05', ['point 2014-09-05…2014-09-06']],
    ['2014-09', ['band 2014-09-01…2014-10-01', 'middle 2014-09-16']],
    ['201X', ['band 2010-01-01…2020-01-01', 'middle 2015-01-01']],
    ['1950S2', ['band 1900-01-01…2000-01-01', 'middle 1950-07-02']],
    ['2014-21', ['band 2014-03-01…2014-06-01 ~', 'middle 2014-04-16']],
    ['2014-33', ['band 2014-01-01…2014-04-01', 'middle 2014-02-15']],
    ['2014~', ['band 2014-01-01…2015-01-01 ~', 'middle 2014-07-02 ~']],
    // Too round to be meant, and said to be about then.
    ['Y-11999', ['band -011999-01…-011998-01', 'middle -011999-07']],
    ['Y-12000', ['band -012000-01…-011999-01 ~', 'middle -012000-07 ~']],
    ['2014?', ['band 2014-01-01…2015-01-01', 'middle 2014-07-02 ?']],
    ['2014-09-05%', ['point 2014-09-05…2014-09-06 ~ ?']],
    ['2023-01-01/2023-12-31', ['bar 2023-01-01…2024-01-01']],
    [
      '2008/2014',
      ['wing-start 2008-01-01…2009-01-01', 'wing-end 2014-01-01…2015-01-01', 'bar 2009-01-01…2014-01-01'],
    ],
    ['2014/2015', ['band 2014-01-01…2016-01-01']],
    ['2012?/2013-06-30~', ['wing-start 2012-01-01…2013-01-01 ?', 'bar 2013-01-01…2013-07-01 ~']],
    ['2014-05-01/..', ['bar 2014-05-01…Infinity open-end']],
    ['../2014-05-01', ['bar -Infinity…2014-05-02 open-start']],
    ['2014-05-01/', ['band 2014-05-01 unknown-end', 'point 2014-05-01…2014-05-02']],
    ['2014-05/', ['band 2014-05-01…2014-06-01', 'band 2014-06-01 unknown-end']],
    ['/2014-05-01', ['band 2014-05-02 unknown-start', 'point 2014-05-01…2014-05-02']],
    [
      '[2014-01..2014-03]',
      ['band 2014-01-01…2014-04-01', 'thread 2014-01-01…2014-04-01 one', 'member 2014-02-15 one'],
    ],
    [
      '{2013,2015?}',
      [
        'band 2013-01-01…2014-01-01',
        'band 2015-01-01…2016-01-01',
        'thread 2013-01-01…2016-01-01',
        'member 2013-07-02',
        'member 2015-07-02 ?',
      ],
    ],
    [
      '[..2014-03]',
      ['band 2014-03-01…2014-04-01', 'thread -Infinity…2014-04-01 one open-start', 'member 2014-03-16 one'],
    ],
  ])('%s is drawn as %j', (text, pieces) => {
    expect(drawn(text)).toEqual(pieces);
  });

  it('“some time in September” and “all of September” cover the same pixels and look different', () => {
    const [some] = dateParts(bounded(read('2014-09')), 'claim');
    const [all] = dateParts(bounded(read('2014-09-01/2014-09-30')), 'claim');
    expect([some?.start, some?.end]).toEqual([all?.start, all?.end]);
    expect([some?.shape, all?.shape]).toEqual(['band', 'bar']);
  });

  it('a set of many members is drawn as one', () => {
    const days = Array.from({ length: 40 }, (_, index) => `${1960 + index}`).join();
    expect(drawn(`[${days}]`)).toEqual(['band 1960-01-01…2000-01-01', 'thread 1960-01-01…2000-01-01 one']);
  });

  it('a band is what a text’s words support: a record as vague is loose, with the same names', () => {
    for (const text of ['2014', '2014/2015', '[2014,2015]', '2014-05/']) {
      const shapes = (role: 'claim' | 'record') =>
        dateParts(bounded(read(text)), role).flatMap(({ shape, open }) => (open ? [] : [shape]));
      expect(shapes('claim')).toContain('band');
      expect(shapes('record')).toEqual(shapes('claim').map((shape) => (shape === 'band' ? 'loose' : shape)));
    }
  });

  it('a record takes the name of its role in every piece', () => {
    for (const text of ['2014', '2014-09-05', '2008/2014', '[2014,2015]', '2014/']) {
      expect(new Set(dateParts(bounded(read(text)), 'record').map(({ part }) => part))).toEqual(
        new Set(['record']),
      );
    }
    expect(dateParts(bounded(read('2014')), 'claim')[0]?.end).toBe(dayStart(2015));
  });
});
