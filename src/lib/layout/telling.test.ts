import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { validChronology } from '../model/valid';
import { measureOf } from './scale/extent';
import { SCALE_KINDS } from '../model/scale-kinds';
import { makeScale } from './scale/scale';
import { WHOLE } from './scale/view';
import { asTold, isToldOtherwise, pathOfThreads, threadsOf, toldAt } from './telling';

const chronology = validChronology(essay, 'essay');
const { events } = chronology;
const view = { ...WHOLE, widthPx: 1000 };
const told = asTold(events);

function many(count: number) {
  const list = Array.from({ length: count }, (_, place) => ({
    title: `T${place}`,
    date: String(1000 + ((place * 7919) % 1000)),
  }));
  return validChronology({ title: 'T', events: list }, 'x');
}

describe('the order of telling', () => {
  it('is told otherwise only where an earlier event comes later in the text', () => {
    expect(isToldOtherwise(events)).toBe(true);
    const inOrder = ['2001', '2002', '2002'].map((date, place) => ({ title: `T${place}`, date }));
    expect(isToldOtherwise(validChronology({ title: 'T', events: inOrder }, 'x').events)).toBe(false);
    expect(isToldOtherwise([])).toBe(false);
  });

  it.each(SCALE_KINDS)(
    'goes evenly from 1 to the last, and each thread to where the scale %s has its event',
    (kind) => {
      const scale = makeScale(kind, measureOf(chronology));
      const threads = threadsOf(told, scale, view);
      expect(threads.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
      const steps = threads.slice(1).map((thread, place) => thread.told - (threads[place]?.told ?? 0));
      steps.forEach((step) => expect(step).toBeCloseTo(1 / events.length, 9));
      for (const { event, at } of threads) expect(at).toBe(scale.toShare(event.anchor));
    },
  );

  it('is found again from any place across it', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (share) => {
        const event = toldAt(told, share);
        const place = told.findIndex((each) => each === event);
        expect(Math.abs((place + 0.5) / told.length - Math.min(1, Math.max(0, share)))).toBeLessThanOrEqual(
          0.5 / told.length + 1e-9,
        );
      }),
    );
    expect(toldAt([], 0.5)).toBeUndefined();
  });

  it('leaves out the threads of what is out of sight', () => {
    const scale = makeScale('time', measureOf(chronology));
    const near = { from: 0.9, to: 1, widthPx: 1000 };
    const threads = threadsOf(told, scale, near);
    const inSight = threads.filter(({ at }) => at >= 0 && at <= 1).length;
    expect(inSight).toBeLessThan(events.length);
    expect(pathOfThreads(threads, near).split('M').length - 1).toBeLessThanOrEqual(inSight);
  });

  it('of 10 000 events has as many numbers and threads as the width has room for', () => {
    const crowd = many(10_000);
    const threads = threadsOf(asTold(crowd.events), makeScale('time', measureOf(crowd)), view);
    expect(threads.filter(({ isNumbered }) => isNumbered).length).toBeLessThanOrEqual(50);
    expect(pathOfThreads(threads, view).split('M').length - 1).toBeLessThanOrEqual(10_000);
    expect(pathOfThreads(threads, view)).not.toMatch(/NaN|undefined/);
  });
});
