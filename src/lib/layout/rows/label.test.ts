import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../../content/crowd';
import content from '../../../content/sino-russia-axis';
import { validChronology } from '../../model/valid';
import { type FreeSpan, placeLabel } from './label';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { LABEL_PX, type PackItem, type Slot } from './slot';
import { textWidth } from './text-width';
import { USUAL_WEIGHT } from './whole-names';
import { frameAt, sceneIn } from '../testing';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const WIDE: FreeSpan = { from: -Infinity, to: Infinity };
const itemOf = (start: number, end: number): PackItem => ({
  rank: 0,
  start: start / 1000,
  end: end / 1000,
  anchor: (start + end) / 2000,
  labelPx: 100,
  leastLabelPx: 76,
  weight: 0.5,
  headPx: 0,
  tailPx: 0,
});

/** Places a label by a mark from `start` to `end` in pixels of a plot of 1000. */
function place(
  start: number,
  end: number,
  side: Slot['side'],
  free = WIDE,
  labelPx = 100,
  breaks: readonly number[] = [],
) {
  const item = itemOf(start, end);
  const view = { from: 0, to: 1, widthPx: 1000 };
  return placeLabel(item, { row: 0, side, labelPx }, view, free, { start, end }, breaks);
}

describe('a label', () => {
  it('stands 7 px after its mark where it was packed there', () => {
    expect(place(500, 500, 'end')).toMatchObject({ left: 513, label: { edge: 1, shift: 0, isAlong: false } });
  });

  it('stands before its mark, by its own width, where it was packed there', () => {
    expect(place(500, 500, 'start')).toMatchObject({ left: 387, label: { edge: 0, shift: -1 } });
  });

  it('changes sides when its own is out of sight', () => {
    expect(place(960, 960, 'end')).toMatchObject({ left: 847, label: { edge: 0, shift: -1 } });
    expect(place(40, 40, 'start')).toMatchObject({ left: 53, label: { edge: 1, shift: 0 } });
  });

  it('changes sides only into free space', () => {
    expect(place(960, 960, 'end', { from: 848, to: Infinity }).label.widthPx).toBe(0);
    expect(place(40, 40, 'start', { from: -Infinity, to: 152 }).label.widthPx).toBe(0);
  });

  it('is cut where the view ends, as long as enough of it is left', () => {
    const cut = place(905, 905, 'end', { from: 848, to: Infinity });
    expect(cut).toMatchObject({ left: 918, label: { widthPx: 82, isShort: true } });
    expect(place(95, 95, 'start', { from: -Infinity, to: 152 })).toMatchObject({
      left: 0,
      label: { widthPx: 82, isShort: true },
    });
  });

  it('stays in sight over a bar that began before the view', () => {
    expect(place(-600, 700, 'on')).toMatchObject({ left: 8, label: { isAlong: true } });
    expect(place(-600, 990, 'end')).toMatchObject({ label: { isAlong: true } });
  });

  it('over its bar leaves more than a stub of it on either side', () => {
    expect(place(100, 400, 'on', { from: 90, to: 410 })).toMatchObject({
      left: 124,
      label: { isAlong: true },
    });
    expect(place(100, 230, 'on', { from: 90, to: 240 })).toMatchObject({
      left: 115,
      label: { isAlong: true },
    });
  });

  it('hides no break of its bar where it has room beside them', () => {
    expect(place(0, 1000, 'on', WIDE, 100, [80, 160])).toMatchObject({ left: 178, label: { widthPx: 100 } });
  });

  it('is whole over some breaks of its bar rather than cut between them, as long as one is seen', () => {
    expect(place(0, 300, 'on', { from: 0, to: 350 }, 100, [50, 150, 250])).toMatchObject({
      left: 168,
      label: { widthPx: 100, isShort: false },
    });
    expect(place(0, 200, 'on', { from: 0, to: 250 }, 100, [100]).label).toMatchObject({ widthPx: 78 });
  });

  it('leaves when no room is left along its bar or beside it', () => {
    expect(place(-600, 60, 'on', { from: -Infinity, to: 100 }).label.widthPx).toBe(0);
  });

  it('stands after what is left of its bar where that is free', () => {
    expect(place(-600, 60, 'on')).toMatchObject({ left: 67, label: { isAlong: false } });
  });

  it('keeps clear of the bracket of an unknown end', () => {
    const unknown = {
      title: 'Unknown',
      events: [
        { title: 'A pact', date: '2008/' },
        { title: 'A war', date: '/2010' },
      ],
    };
    const { marks } = sceneIn(frameAt(validChronology(unknown, 'unknown'), 1280, 'time'));
    const gaps = marks.map(({ end, start, label, labelLeft }) =>
      label.edge === 1 ? labelLeft - end * 1080 : start * 1080 - labelLeft - label.widthPx,
    );
    expect(marks.map(({ event }) => event.title)).toEqual(['A pact', 'A war']);
    expect(gaps[0]).toBeGreaterThanOrEqual(21);
  });

  it('of no width lies towards the middle of the view', () => {
    expect(place(960, 960, 'end', WIDE, 0).label).toMatchObject({ shift: -1, widthPx: 0, isShort: true });
    expect(place(40, 40, 'end', WIDE, 0).label).toMatchObject({ shift: 0, widthPx: 0, isShort: true });
  });
});

describe('a label on a wider stage than it was placed for, as on paper', () => {
  const WIDER = 1.2;

  /** How far from its mark in a wider box the label of a dot stands there. */
  const gapOn = (
    side: 'end' | 'start',
    dot: number,
    box: { readonly start: number; readonly end: number },
  ) => {
    const item = { ...itemOf(dot, dot), headPx: 6, tailPx: 6 };
    const view = { from: 0, to: 1, widthPx: 1000 };
    const { label } = placeLabel(item, { row: 0, side, labelPx: 100 }, view, WIDE, box);
    const edge = (box.start + label.edge * (box.end - box.start)) * WIDER;
    const left = edge + label.offsetPx + label.shift * label.widthPx;
    return side === 'end' ? left - dot * WIDER : dot * WIDER - left - label.widthPx;
  };

  it.each([
    [183, 649],
    [20, 187],
    [187, 187],
    [100, 860],
  ])('is as close to its dot in a date from %i to %i px', (start, end) => {
    for (const dot of [start, (start + end) / 2, end].filter((at) => at >= 120)) {
      expect(gapOn('end', dot, { start, end })).toBeCloseTo(13, 0);
      expect(gapOn('start', dot, { start, end })).toBeCloseTo(13, 0);
    }
  });
});

describe('names of few events', () => {
  it('are whole or not there, the essay’s on any stage but a phone’s', () => {
    const chronology = validChronology(content, 'essay');
    for (let width = 600; width <= 1600; width += 20) {
      const cut = sceneIn(frameAt(chronology, width, 'gaps')).marks.filter(
        ({ event, joint = '', length = '', label: { widthPx } }) =>
          widthPx > 0 && widthPx < USUAL_WEIGHT * textWidth(event.title + joint + length, LABEL_PX),
      );
      expect(cut.map(({ event }) => `${width}: ${event.title}`)).toEqual([]);
    }
  });
});

describe('labels anywhere', () => {
  const frames = [validChronology(content, 'essay'), validChronology(crowd(150), 'crowd')].flatMap(
    (chronology) =>
      [390, 1280].flatMap((width) => SCALE_KINDS.map((kind) => frameAt(chronology, width, kind))),
  );
  const anywhere = fc.tuple(
    fc.constantFrom(...frames),
    fc.double({ min: 0, max: 8, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

  it('a bar across the whole view has its label inside the view', () => {
    fc.assert(
      fc.property(anywhere, ([frame, power, at]) => {
        const span = 1 / 2 ** power;
        const { marks } = sceneIn(frame, at * (1 - span), at * (1 - span) + span);
        for (const { start, end, label, labelLeft } of marks.filter(
          (mark) => mark.start < 0 && mark.end > 1,
        )) {
          expect(start).toBeLessThan(end);
          if (label.widthPx > frame.room.widthPx - 16) continue;
          expect(labelLeft).toBeGreaterThanOrEqual(0);
          expect(labelLeft + label.widthPx).toBeLessThanOrEqual(frame.room.widthPx);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('its style and its place say the same, however far the mark reaches beyond the view', () => {
    fc.assert(
      fc.property(anywhere, ([frame, power, at]) => {
        const span = 1 / 2 ** power;
        const { marks } = sceneIn(frame, at * (1 - span), at * (1 - span) + span);
        for (const { start, end, label, labelLeft } of marks) {
          const edge = (start + label.edge * (end - start)) * frame.room.widthPx;
          expect(edge + label.offsetPx + label.shift * label.widthPx).toBeCloseTo(labelLeft, 3);
        }
      }),
      { numRuns: 120 },
    );
  });
});
