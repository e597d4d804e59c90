import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/lib/time/edtf/bounds';
import { parseEdtf } from '../../../src/lib/time/edtf/parse-edtf';
import { daysByYear, hullByCalendar, julianDayStart } from './calendar';
import { date } from './grammar';
import { instantOf, valid } from './vectors';

const checked = valid.flatMap(([text, start, end]) => {
  const hull = hullByCalendar(text);
  return hull ? [[text, start, end, hull] as const] : [];
});

describe('the calendar', () => {
  it('counts to the same day as its Julian day numbers do, at each day of each year', () => {
    const days = [...daysByYear.values()].flat();
    const differing = days.filter(
      ({ year, month, day, start }) => julianDayStart(year, month, day) !== start,
    );
    expect(differing).toEqual([]);
    expect(days.length).toBe(840_788);
  });
});

describe('the vectors', () => {
  it('are mostly such as the calendar can check', () => {
    expect(checked.length).toBeGreaterThanOrEqual(300);
  });

  it.each(checked)('%s is [%s, %s) also day by day', (_, start, end, hull) => {
    expect(hull).toEqual([instantOf(start, julianDayStart), instantOf(end, julianDayStart)]);
  });
});

describe('parseEdtf', () => {
  it('finds in any date the days that the calendar finds, and no date where that finds no day', () => {
    const looked = date.map((text) => [text, hullByCalendar(text)] as const);
    fc.assert(
      fc.property(looked, ([text, hull]) => {
        fc.pre(hull !== undefined);
        const found = parseEdtf(text);
        const days = found.kind === 'fault' ? { start: Infinity, end: -Infinity } : boundsOf(found);
        expect([days.start, days.end]).toEqual(hull);
      }),
      { numRuns: 1000 },
    );
  });
});
