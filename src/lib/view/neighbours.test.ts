import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../layout/scale/extent';
import { SCALE_KINDS } from '../model/scale-kinds';
import { makeScale } from '../layout/scale/scale';
import type { Chronology } from '../model/chronology';
import { validChronology } from '../model/valid';
import { dayStart } from '../time/calendar/instant';
import { firstFrom, snapped, neighbourOf } from './neighbours';

function dated(...dates: string[]): Chronology {
  const events = dates.map((date, index) => ({ id: `e${index}`, title: date, date }));
  return validChronology({ title: 'Test', events }, 'test');
}

const { events } = dated('2014-09-05', '2019-01-01', '2019-01-01', '2022-02-04');
const [first, second, third, last] = events;
const empty = dated();

describe('firstFrom', () => {
  it.each([
    [-Infinity, 0],
    [first?.anchor ?? NaN, 0],
    [(first?.anchor ?? NaN) + 1, 1],
    [second?.anchor ?? NaN, 1],
    [(third?.anchor ?? NaN) + 1, 3],
    [last?.anchor ?? NaN, 3],
    [Infinity, 4],
  ])('firstFrom(%d) is %i: an event at the very instant counts', (instant, place) => {
    expect(firstFrom(events, instant)).toBe(place);
  });

  it('of no events is 0', () => {
    expect(firstFrom([], 0)).toBe(0);
  });
});

describe('snapped', () => {
  const perPx = 1 / 1280;

  it('is the anchor that is the fewest shares away, where that is within nine pixels, on every scale', () => {
    const chronology = dated('2014-09-05', '2014-09-06', '2016', '2019-03', '2022-02-04', 'Y10000', '-0043');
    const scales = SCALE_KINDS.map((kind) => makeScale(kind, measureOf(chronology)));
    fc.assert(
      fc.property(
        fc.constantFrom(...scales),
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        (scale, share) => {
          const distanceOf = (instant: number) => Math.abs(scale.toShare(instant) - share);
          const least = Math.min(...chronology.events.map(({ anchor }) => distanceOf(anchor)));
          const found = snapped({ events: chronology.events, scale }, share, perPx);
          if (least <= 9 * perPx) expect(distanceOf(found)).toBeCloseTo(least, 12);
          else expect(found).toBe(scale.toInstant(share));
        },
      ),
    );
  });

  it('of no events is the instant itself', () => {
    const scale = makeScale('time', measureOf(empty));
    expect(snapped({ events: [], scale }, 0.5, perPx)).toBe(scale.toInstant(0.5));
  });
});

describe('neighbourOf', () => {
  it('steps over each event of one anchor', () => {
    const at = second?.anchor ?? NaN;
    expect(neighbourOf(events, at, second, 1)).toBe(third);
    expect(neighbourOf(events, at, third, 1)).toBe(last);
    expect(neighbourOf(events, at, third, -1)).toBe(second);
    expect(neighbourOf(events, at, second, -1)).toBe(first);
  });

  it('is nothing before the first and after the last', () => {
    expect(neighbourOf(events, first?.anchor ?? NaN, first, -1)).toBeUndefined();
    expect(neighbourOf(events, last?.anchor ?? NaN, last, 1)).toBeUndefined();
    expect(neighbourOf([], 0, undefined, 1)).toBeUndefined();
    expect(neighbourOf([], 0, undefined, -1)).toBeUndefined();
  });

  it('goes by the playhead where that rests on no event', () => {
    const at = dayStart(2016);
    expect(neighbourOf(events, at, undefined, 1)).toBe(second);
    expect(neighbourOf(events, at, undefined, -1)).toBe(first);
  });

  it('goes by the playhead where that has left the event that is shown', () => {
    expect(neighbourOf(events, dayStart(2021), first, 1)).toBe(last);
    expect(neighbourOf(events, dayStart(2021), first, -1)).toBe(third);
  });

  it('goes by the playhead where the event that is shown is hidden', () => {
    const shown = events.filter((event) => event !== first);
    expect(neighbourOf(shown, first?.anchor ?? NaN, first, 1)).toBe(second);
    expect(neighbourOf(shown, first?.anchor ?? NaN, first, -1)).toBeUndefined();
  });

  it('does not stay where the playhead is: from an anchor without a shown event the next is a later one', () => {
    expect(neighbourOf(events, first?.anchor ?? NaN, undefined, 1)).toBe(second);
  });
});
