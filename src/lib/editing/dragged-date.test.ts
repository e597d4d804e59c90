import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, dayStart } from '../time/calendar/instant';
import { UNITS, type Unit, unitAtLeast } from '../time/calendar/unit';
import { boundsOf } from '../time/edtf/bounds';
import { parseEdtf } from '../time/edtf/parse-edtf';
import { type DateEnd, draggedDate } from './dragged-date';

const unit = (name: string, step = 1): Unit => {
  const found = UNITS.find((each) => each.name === name && each.step === step);
  if (!found) throw new Error('expected a unit');
  return found;
};

describe('draggedDate', () => {
  it.each<[string, DateEnd, number, Unit, string]>([
    ['2014-09', 'end', dayStart(2015, 4), unit('month'), '2014-09/2015-03'],
    ['2014-09', 'start', dayStart(2014, 3, 3), unit('month'), '2014-03/2014-09'],
    ['2014-09-05', 'end', dayStart(2014, 9, 8), unit('day'), '2014-09-05/2014-09-07'],
    ['2008/2014', 'end', dayStart(2016, 2), unit('year'), '2008/2015'],
    ['2008~/2014', 'end', dayStart(2011), unit('year'), '2008~/2010'],
    ['2008/2014', 'start', dayStart(2010), unit('year'), '2010/2014'],
    ['2008/..', 'start', dayStart(2010), unit('year'), '2010/..'],
    ['2014', 'end', dayStart(2020, 11), unit('year'), '2014/2020'],
    ['201X', 'end', dayStart(2030), unit('year'), '2010/2029'],
    ['2014-21', 'end', dayStart(2015), unit('month'), '2014-03/2014-12'],
    ['-0043', 'end', dayStart(-40), unit('year'), '-0043/-0041'],
    ['2008/2014', 'end', dayStart(2009), unit('year'), '2008'],
  ])('%s with its %s put elsewhere is the date of that fineness', (edtf, end, to, by, expected) => {
    expect(draggedDate(edtf, end, to, by)).toBe(expected);
  });

  it('goes no further than the other end', () => {
    expect(draggedDate('2008/2014', 'end', dayStart(1990), unit('year'))).toBe('2008');
    expect(draggedDate('2008/2014', 'start', dayStart(2030), unit('year'))).toBe('2014');
  });

  it('is no finer than days', () => {
    expect(
      draggedDate('2014-09-05', 'end', dayStart(2014, 9, 7), unitAtLeast(60_000, { finest: 'minute' })),
    ).toBe('2014-09-05/2014-09-06');
  });

  it('of no date is none', () => {
    expect(draggedDate('soon', 'end', 0, unit('day'))).toBeUndefined();
  });

  it('is a date whose other end is where it was', () => {
    const dates = fc.constantFrom(
      '2014',
      '2014-09',
      '2014-09-05',
      '2008/2014',
      '2008~/2014?',
      '201X',
      '2014-21',
      '-0043',
      '2008/..',
      '[2008,2010]',
    );
    fc.assert(
      fc.property(
        dates,
        fc.constantFrom<DateEnd>('start', 'end'),
        fc.integer({ min: -800_000, max: 800_000 }),
        fc.constantFrom(...UNITS.slice(0, 9)),
        (edtf, end, day, by) => {
          const found = draggedDate(edtf, end, day * DAY_MS, by);
          if (found === undefined) return;
          const [before, after] = [parseEdtf(edtf), parseEdtf(found)];
          if (before.kind === 'fault' || after.kind === 'fault') throw new Error('expected dates');
          const other = end === 'end' ? 'start' : 'end';
          if (found.includes('/')) expect(boundsOf(after)[other]).toBe(boundsOf(before)[other]);
        },
      ),
    );
  });
});
