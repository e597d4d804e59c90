import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteInLanes, closeRows, rowMiddle } from './closing';
import type { LaneLayout } from './lanes';

interface OwnLane {
  readonly rows: number;
  readonly abovePx: number;
  readonly leastPx: number;
  /** The heights of notes below its first row. */
  readonly notes: readonly number[];
}

/** Lanes as `layOutLanes` makes them, with notes in their gaps and along time. */
function laidOut(own: readonly OwnLane[], pitch: number, gap: number, along: readonly number[] = []) {
  const notes: Omit<NoteInLanes, 'isSeen'>[] = [];
  let top = 0;
  const lanes = own.map(({ rows, abovePx, leastPx, notes: heights }, lane): LaneLayout => {
    const rowsTop = top + abovePx;
    let noteTop = rowsTop + pitch;
    for (const heightPx of heights) {
      notes.push({ lane, top: noteTop, heightPx });
      noteTop += heightPx;
    }
    const notesPx = noteTop - rowsTop - pitch;
    const shifts = Array.from({ length: rows }, (_, row) => (row === 0 ? 0 : notesPx));
    const height = Math.max(leastPx, abovePx + rows * pitch) + notesPx;
    const packing = { packed: [], clusters: [], most: 1 };
    const made = { top, height, rowsTop, leastPx, pitch, rows, shifts, ...packing };
    top += height + gap;
    return made;
  });
  let end = top - gap;
  for (const heightPx of along) {
    notes.push({ top: end, heightPx });
    end += heightPx;
  }
  return { lanes, notes, endPx: end };
}

const anyLane = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  abovePx: fc.constantFrom(0, 15, 30),
  leastPx: fc.constantFrom(0, 18, 48),
  notes: fc.array(fc.integer({ min: 21, max: 59 }), { maxLength: 2 }),
});
const any = fc
  .record({
    own: fc.array(anyLane, { minLength: 1, maxLength: 6 }),
    pitch: fc.integer({ min: 18, max: 28 }),
    gap: fc.integer({ min: 8, max: 34 }),
    along: fc.array(fc.integer({ min: 26, max: 64 }), { maxLength: 2 }),
    bits: fc.infiniteStream(fc.boolean()),
  })
  .map(({ own, pitch, gap, along, bits }) => {
    const bit = () => bits.next().value === true;
    const { lanes, notes, endPx } = laidOut(own, pitch, gap, along);
    const seen = lanes.map(({ rows }) => Array.from({ length: rows }, bit));
    return { lanes, seen, notes: notes.map((note) => ({ ...note, isSeen: bit() })), endPx };
  });
const everything = (lanes: readonly LaneLayout[]) =>
  lanes.map(({ rows }) => Array.from({ length: rows }, () => true));

describe('rows that close up', () => {
  it('all stays as it was with everything in sight', () => {
    fc.assert(
      fc.property(any, ({ lanes, notes }) => {
        const open = notes.map((note) => ({ ...note, isSeen: true }));
        const closed = closeRows(lanes, everything(lanes), open);
        expect(closed).toEqual({ lanes, noteTops: notes.map(({ top }) => top) });
      }),
    );
  });

  it('keep their order, those in sight no nearer than before, within the room of before', () => {
    fc.assert(
      fc.property(any, ({ lanes, seen, notes, endPx }) => {
        const closed = closeRows(lanes, seen, notes).lanes;
        const rows = closed.flatMap((lane, index) =>
          Array.from({ length: lane.rows }, (_, row) => ({
            y: rowMiddle(lane, row),
            isSeen: seen[index]?.[row],
          })),
        );
        expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).sort((a, b) => a - b));
        const open = rows.filter(({ isSeen }) => isSeen).map(({ y }) => y);
        const pitch = lanes[0]?.pitch ?? 0;
        expect(open.filter((y, place) => y - (open[place - 1] ?? -Infinity) < pitch)).toEqual([]);
        const last = closed.at(-1);
        expect(last && last.top + last.height).toBeLessThanOrEqual(endPx);
        expect((open.at(-1) ?? 0) <= endPx - (open.length > 0 ? pitch / 2 : 0)).toBe(true);
      }),
    );
  });

  it('leave lanes apart as far as before, each as high as its name and what is in sight', () => {
    fc.assert(
      fc.property(any, ({ lanes, seen, notes }) => {
        const closed = closeRows(lanes, seen, notes).lanes;
        for (const [index, lane] of closed.entries()) {
          const [before, after] = [lanes[index - 1], closed[index - 1]];
          const was = lanes[index];
          if (before && after && was)
            expect(lane.top - after.top - after.height).toBeGreaterThanOrEqual(
              was.top - before.top - before.height,
            );
          const isEmpty =
            !seen[index]?.some(Boolean) && !notes.some((note) => note.lane === index && note.isSeen);
          if (isEmpty) expect(lane.height).toBe(Math.max(lane.leastPx, lane.rowsTop - lane.top));
        }
      }),
    );
  });

  it('leave a strip that is lower than rows as low', () => {
    const [first, second] = laidOut(
      [2, 2].map((rows) => ({ rows, abovePx: 15, leastPx: 0, notes: [] })),
      18,
      8,
    ).lanes.map((lane) => ({ ...lane, height: lane.height - 10, stripPx: 8 }));
    if (!first || !second) throw new Error('expected two lanes');
    const lanes = [first, { ...second, top: second.top - 10, rowsTop: second.rowsTop - 10 }];
    const closed = closeRows(lanes, [
      [true, true],
      [false, true],
    ]).lanes;
    const [open, shut] = closed.map((lane) => rowMiddle(lane, 1) - lane.rowsTop);
    const pitch = closed[0]?.pitch ?? 0;
    expect([open, shut]).toEqual([pitch + 4, 4]);
    expect(closed.map(({ height }) => height)).toEqual([15 + pitch + 8, 15 + 8]);
  });

  it('keep the gap of a note in sight, which meets no row, and no other', () => {
    fc.assert(
      fc.property(any, ({ lanes, seen, notes, endPx }) => {
        const { lanes: closed, noteTops } = closeRows(lanes, seen, notes);
        const boxes = [
          ...notes.flatMap(({ isSeen, heightPx }, place) => {
            const top = noteTops[place] ?? NaN;
            return isSeen ? [{ top, bottom: top + heightPx }] : [];
          }),
          ...closed.flatMap((lane, index) =>
            Array.from({ length: lane.rows }, (_, row) => rowMiddle(lane, row))
              .filter((_, row) => seen[index]?.[row])
              .map((y) => ({ top: y - lane.pitch / 2, bottom: y + lane.pitch / 2 })),
          ),
        ].sort((a, b) => a.top - b.top || a.bottom - b.bottom);
        const met = boxes.filter(({ top }, place) => top < (boxes[place - 1]?.bottom ?? 0));
        expect(met).toEqual([]);
        expect(Math.max(0, ...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(endPx);
      }),
    );
  });

  it('give what they leave to the rows that stay, and then to the gaps between lanes', () => {
    const one = { rows: 6, abovePx: 0, leastPx: 18, notes: [] };
    const { lanes } = laidOut([one, one], 18, 8);
    const first = [true, false, false, false, false, false];
    const closed = closeRows(lanes, [first, first]).lanes;
    expect(closed.map(({ top, height, pitch }) => [top, height, pitch])).toEqual([
      [0, 26, 26],
      [90, 26, 26],
    ]);
  });
});
