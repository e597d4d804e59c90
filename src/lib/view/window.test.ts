import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { measureOf } from '../layout/scale/extent';
import { SCALE_KINDS, type ScaleKind } from '../model/scale-kinds';
import { type TimeScale, makeScale } from '../layout/scale/scale';
import { validChronology } from '../model/valid';
import { WHOLE } from '../layout/scale/view';
import { DAY_MS } from '../time/calendar/instant';
import { clampWindow } from '../layout/scale/clamp';
import { isNearest, panWindow, revealInWindow, zoomWindow } from './window';

const measure = measureOf(validChronology(essay, 'essay'));
const scales = fc.constantFrom(...SCALE_KINDS.map((kind) => makeScale(kind, measure)));
const time = makeScale('time', measure);
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const anyShare = fc.double({ min: -3, max: 4, noNaN: true });
const ROUNDING = 1e-9;

/** A window that is allowed, on a scale. */
const windows = fc.tuple(scales, shares, shares).map(([scale, a, b]) => ({
  scale,
  window: clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }, scale),
}));

function expectInside({ from, to }: { from: number; to: number }): void {
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeLessThanOrEqual(1 + ROUNDING);
  expect(to).toBeGreaterThan(from);
}

describe('clampWindow', () => {
  it('keeps any window inside the scale', () => {
    fc.assert(
      fc.property(scales, anyShare, anyShare, (scale, from, to) =>
        expectInside(clampWindow({ from, to }, scale)),
      ),
    );
  });

  it('leaves a window as it is that is inside and wide enough', () => {
    const { from, to } = clampWindow({ from: 0.25, to: 0.5 }, time);
    expect(from).toBeCloseTo(0.25, 12);
    expect(to).toBeCloseTo(0.5, 12);
  });

  it('is no narrower than a day', () => {
    const { from, to } = clampWindow({ from: 0.5, to: 0.5 }, time);
    expect(time.toInstant(to) - time.toInstant(from)).toBeCloseTo(DAY_MS, -3);
  });

  it('turns a window wider than the scale into the whole of it', () => {
    expect(clampWindow({ from: -1, to: 5 }, time)).toEqual(WHOLE);
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(windows, ({ scale, window }) => {
        const again = clampWindow(window, scale);
        expect(Math.abs(again.from - window.from) + Math.abs(again.to - window.to)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('zoomWindow', () => {
  it('keeps what is under the pointer where it is, unless an edge of the scale is reached', () => {
    fc.assert(
      fc.property(
        windows,
        shares,
        fc.double({ min: 0.2, max: 8, noNaN: true }),
        ({ scale, window }, at, factor) => {
          const next = zoomWindow(window, factor, at, scale);
          expectInside(next);
          if (next.from <= ROUNDING || next.to >= 1 - ROUNDING) return;
          const before = window.from + at * (window.to - window.from);
          const after = next.from + at * (next.to - next.from);
          expect(after).toBeCloseTo(before, 9);
        },
      ),
    );
  });

  it('by 2 halves what is in sight, by a half doubles it', () => {
    const window = { from: 0.4, to: 0.6 };
    const nearer = zoomWindow(window, 2, 0.5, time);
    const farther = zoomWindow(window, 0.5, 0.5, time);
    expect([nearer.from, nearer.to]).toEqual([expect.closeTo(0.45, 9), expect.closeTo(0.55, 9)]);
    expect([farther.from, farther.to]).toEqual([expect.closeTo(0.3, 9), expect.closeTo(0.7, 9)]);
  });

  it('out of the whole stays the whole', () => {
    expect(zoomWindow(WHOLE, 0.5, 0.3, time)).toEqual(WHOLE);
  });

  it('ends at a day, however often it is done', () => {
    let window = WHOLE;
    for (let times = 0; times < 60; times++) window = zoomWindow(window, 2, 0.7, time);
    expect(time.toInstant(window.to) - time.toInstant(window.from)).toBeCloseTo(DAY_MS, -4);
  });
});

describe('the nearest window', () => {
  const timed = (kind: ScaleKind, ...dates: string[]) =>
    makeScale(
      kind,
      measureOf(validChronology({ title: 'T', events: dates.map((date) => ({ title: date, date })) }, 'T')),
    );
  const nearest = (scale: TimeScale) => {
    let window = WHOLE;
    for (let times = 0; times < 60; times++) window = zoomWindow(window, 2, 0.5, scale);
    return window;
  };

  it.each([
    ['a second', 1000, ['2022-06-23T14:00:05Z', '2022-06-23T14:44:59Z']],
    ['a minute', 60_000, ['2022-06-23T14:00:00Z', '2022-06-23T20:44:00Z']],
    ['a year', 365 * DAY_MS, ['1914', '1945']],
  ])('shows %s where that is as fine as its dates are', (_, lengthMs, dates) => {
    const scale = timed('time', ...dates);
    const { from, to } = nearest(scale);
    expect((scale.toInstant(to) - scale.toInstant(from)) / lengthMs).toBeCloseTo(1, 3);
  });

  it('is known as such wherever one comes nearer to, and no wider one is', () => {
    const years = ['1914', '1918', '1945', '1949'];
    const seconds = ['2020-05-30T19:22:42Z', '2020-05-30T19:22:45Z', '2020-05-30T19:25:19Z'];
    const deep = ['Y-138E8S3', 'Y-100000/-4999', '-0752-04-21', 'Y5000000000'];
    for (const kind of SCALE_KINDS) {
      for (const dates of [years, seconds, deep, ['1914-06-28', '1918-11-11']]) {
        const scale = timed(kind, ...dates);
        expect(isNearest(WHOLE, 1.6, 0.5, scale)).toBe(false);
        for (const at of [0, 0.3, 0.5, 1]) {
          let window = WHOLE;
          for (let times = 0; times < 80; times++) window = zoomWindow(window, 1.6, at, scale);
          expect(isNearest(window, 1.6, at, scale), `${kind} ${dates.join()} at ${at}`).toBe(true);
        }
      }
    }
  });
});

describe('panWindow', () => {
  it('moves by shares of the view and stops at the edges, as wide as before', () => {
    const { from, to } = panWindow({ from: 0.4, to: 0.6 }, 0.5);
    expect([from, to]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.7, 12)]);
    fc.assert(
      fc.property(windows, fc.double({ min: -100, max: 100, noNaN: true }), ({ window }, by) => {
        const next = panWindow(window, by);
        expectInside(next);
        expect(next.to - next.from).toBeCloseTo(window.to - window.from, 12);
      }),
    );
  });

  it('stays at the edge it is at', () => {
    expect(panWindow({ from: 0, to: 0.5 }, -1)).toEqual({ from: 0, to: 0.5 });
    expect(panWindow({ from: 0.5, to: 1 }, 1)).toEqual({ from: 0.5, to: 1 });
  });
});

describe('revealInWindow', () => {
  it('gives the very window where the share is well in sight', () => {
    const window = { from: 0.2, to: 0.4 };
    expect(revealInWindow(window, 0.3)).toBe(window);
    expect(revealInWindow(WHOLE, 0.01)).toBe(WHOLE);
    expect(revealInWindow(WHOLE, 0.99)).toBe(WHOLE);
  });

  it('gives the very window where an edge of the scale keeps it from moving', () => {
    const window = { from: 0.7, to: 1 };
    expect(revealInWindow(window, 0.999)).toBe(window);
  });

  it('brings any share into sight, a tenth in from the edge where the scale goes on', () => {
    fc.assert(
      fc.property(windows, shares, ({ window }, share) => {
        const next = revealInWindow(window, share);
        const margin = 0.1 * (next.to - next.from);
        expectInside(next);
        expect(share).toBeGreaterThanOrEqual((next.from <= ROUNDING ? 0 : next.from + margin) - ROUNDING);
        expect(share).toBeLessThanOrEqual((next.to >= 1 - ROUNDING ? 1 : next.to - margin) + ROUNDING);
      }),
    );
  });

  it('moves no further than it must', () => {
    const { from } = revealInWindow({ from: 0.2, to: 0.4 }, 0.5);
    expect(from).toBeCloseTo(0.5 + 0.02 - 0.2, 12);
  });
});
