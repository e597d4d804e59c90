import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChronologyEvent } from '../model/chronology';
import { validChronology } from '../model/valid';
import { paperWindow, windowAround } from './list-window';

function list(length: number): readonly ChronologyEvent[] {
  const events = Array.from({ length }, (_, index) => ({
    id: `e${index}`,
    title: `E${index}`,
    date: '2014',
  }));
  return validChronology({ title: 'T', events }, 'test').events;
}

const many = list(1000);

describe('windowAround', () => {
  it.each([0, 1, 300])('of %i events is all of them', (length) => {
    expect(windowAround(list(length), 'e0', 3)).toEqual({ from: 0, to: length });
  });

  it('of more than 300 events is a hundred around the shown one', () => {
    expect(windowAround(list(301), 'e150', 0)).toEqual({ from: 125, to: 225 });
    expect(windowAround(many, 'e500', 0)).toEqual({ from: 475, to: 575 });
  });

  it('is the same for neighbours, so that most steps draw nothing anew', () => {
    expect(windowAround(many, 'e549', 0)).toEqual(windowAround(many, 'e500', 0));
  });

  it('stays a hundred at either end', () => {
    expect(windowAround(many, 'e3', 0)).toEqual({ from: 0, to: 100 });
    expect(windowAround(many, 'e999', 0)).toEqual({ from: 900, to: 1000 });
  });

  it('begins at the start where nothing is shown', () => {
    expect(windowAround(many, undefined, 0)).toEqual({ from: 0, to: 100 });
    expect(windowAround(many, 'no such', 0)).toEqual({ from: 0, to: 100 });
  });

  it('goes on by a hundred for each shift, without a gap', () => {
    expect(windowAround(many, 'e500', 1)).toEqual({ from: 575, to: 675 });
    expect(windowAround(many, 'e500', -1)).toEqual({ from: 375, to: 475 });
  });

  it('is always a hundred whole places inside the list, and holds the shown event unless shifted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: -20, max: 20 }), (place, shift) => {
        const { from, to } = windowAround(many, `e${place}`, shift);
        expect([to - from, Number.isInteger(from)]).toEqual([100, true]);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1000);
        if (shift === 0) expect(place >= from && place < to).toBe(true);
      }),
    );
  });
});

describe('paperWindow', () => {
  it.each([0, 301, 1000])('of %i events is all of them', (length) => {
    expect(paperWindow(list(length), 'e0', 3)).toEqual({ from: 0, to: length });
  });

  it('of more than a thousand is what the screen has', () => {
    const more = list(1001);
    expect(paperWindow(more, 'e500', 0)).toEqual(windowAround(more, 'e500', 0));
  });
});
