import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../any-chronology';
import { makeFrame } from '../frame';
import { validChronology } from '../../model/valid';
import { en } from '../../messages/en';
import { sceneIn } from '../testing';
import { turnsIn } from './keep-side';
import { type StageRoom, roomFor } from './room';

const LANES = 24;
const crowded = validChronology(
  {
    title: 'Many lanes',
    lanes: Array.from({ length: LANES }, (_, lane) => ({ id: `l${lane}`, title: `Lane ${lane}` })),
    events: Array.from({ length: LANES * 16 }, (_, place) => ({
      title: `Event ${place}`,
      lane: `l${place % LANES}`,
      date: String(1900 + Math.floor(place / LANES)),
    })),
  },
  'any',
);

const rowsIn = (room: StageRoom) =>
  makeFrame(crowded, 'time', room, [], en)
    .lanesAt(1)
    .map(({ rows }) => rows);

describe('lanes that have no room', () => {
  it('have a row of names over their strip where they are scrolled anyway', () => {
    expect(rowsIn(roomFor(1280))).toEqual(Array.from({ length: LANES }, () => 2));
  });

  it('have one row each where nobody scrolls', () => {
    expect(rowsIn({ ...roomFor(1280), mayScroll: false })).toEqual(Array.from({ length: LANES }, () => 1));
  });

  it('have the rows that they want where there is room', () => {
    const few = chronologyOf([{ title: 'One', lane: 'l1', date: '1999' }]);
    expect(
      makeFrame(few, 'time', roomFor(1280), [], en)
        .lanesAt(1)
        .map(({ rows }) => rows),
    ).toEqual([1, 1, 1]);
  });
});

describe('many lanes on a phone', () => {
  // Seven subjects over one even row, of five events each, of which one row has room for one or two names.
  const busy = validChronology(
    {
      title: 'Seven subjects',
      lanes: Array.from({ length: 7 }, (_, lane) => ({
        id: `l${lane}`,
        title: lane === 3 ? 'A subject of a name that is rather long' : `Subject ${lane}`,
      })),
      events: Array.from({ length: 35 }, (_, place) => ({
        title: `What happened, as the ${place}th`,
        lane: `l${place % 7}`,
        date: String(1900 + place),
      })),
    },
    'any',
  );
  const room = roomFor(390);
  const frame = makeFrame(busy, 'even', room, [], en);

  it('are all in sight, each with a name over its strip, which is no row of its own', () => {
    expect(frame.lanesHeightPx).toBeLessThanOrEqual(room.heightPx);
    for (const { rows, pitch, packed, stripPx } of frame.lanesAt(1)) {
      expect([rows, packed.length]).toEqual([2, 1]);
      expect(packed[0]?.length).toBeGreaterThan(0);
      expect(stripPx).toBeLessThan(pitch / 2);
    }
  });

  it('have their names in their first rows where nothing stands there, and else above', () => {
    const lanes = frame.lanesAt(1);
    expect(lanes[3]?.namePx).toBeUndefined();
    expect(lanes.filter(({ namePx }) => namePx !== undefined).length).toBeGreaterThan(3);
    const { lanes: drawn } = sceneIn(frame);
    expect(drawn.filter(({ isCovered }) => isCovered)).toEqual([]);
    for (let from = 0; from < 0.75; from += 0.05) {
      const { lanes: near, marks } = sceneIn(frame, from, from + 0.25);
      for (const [index, { id, top, isCovered = false }] of near.entries()) {
        const px = lanes[index]?.namePx ?? 0;
        const isOn = marks.some(
          ({ event, y, label, labelLeft }) =>
            event.lane === id && y < top + 17 && labelLeft < px && labelLeft + label.widthPx > 0,
        );
        if (isOn) expect(isCovered).toBe(true);
      }
    }
  });

  it('have as many that are scrolled, each whole', () => {
    const more = validChronology(
      {
        title: 'Twelve subjects',
        lanes: Array.from({ length: 12 }, (_, lane) => ({ id: `l${lane}`, title: `Subject ${lane}` })),
        events: Array.from({ length: 60 }, (_, place) => ({
          title: `What happened, as the ${place}th`,
          lane: `l${place % 12}`,
          date: String(1900 + place),
        })),
      },
      'any',
    );
    const scrolled = makeFrame(more, 'even', room, [], en);
    expect(scrolled.lanesHeightPx).toBeGreaterThan(room.heightPx);
    // What fades where they go on, and what of that is as good as nothing.
    const seenPx = room.heightPx - room.nameHeightPx;
    const places = scrolled.lanesAt(1).map(({ top, height }) => [top, top + height] as const);
    expect(places.filter(([, end]) => end <= seenPx - 12).length).toBeGreaterThanOrEqual(5);
    expect(places.filter(([from, end]) => from < seenPx - 5 && end > seenPx - 12)).toEqual([]);
  });
});

describe('few rows', () => {
  const reigns = chronologyOf([
    { title: 'One', lane: 'l1', date: '1901/1950' },
    { title: 'Another', lane: 'l1', date: '1911/1960' },
  ]);
  const lanesIn = (heightPx: number) =>
    makeFrame(reigns, 'time', { ...roomFor(1280), heightPx }, [], en).lanesAt(1);

  it('stand farther apart in a tall room, after their lanes do, and no farther than rows of one picture', () => {
    expect(lanesIn(160).map(({ pitch }) => pitch)).toEqual([28, 28, 28]);
    const [first, second] = lanesIn(600);
    expect(first?.pitch).toBe(52);
    expect((second?.top ?? 0) - (first?.top ?? 0) - (first?.height ?? 0)).toBe(34);
  });

  it('never make the lanes higher than their room', () => {
    for (let heightPx = 120; heightPx < 420; heightPx += 7) {
      const last = lanesIn(heightPx).at(-1);
      expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(heightPx);
    }
  });
});

describe('names that have no room in rows as far apart as usual', () => {
  const crowd = (count: number) =>
    validChronology(
      {
        title: 'One after the other',
        events: Array.from({ length: count }, (_, place) => ({
          title: `An event of a rather long name, ${place}`,
          date: `${2000 + place}`,
        })),
      },
      'any',
    );
  const laneOf = (count: number, heightPx: number) =>
    makeFrame(crowd(count), 'time', { ...roomFor(480), heightPx, hasWholeLabels: false }, [], en).lanesAt(
      1,
    )[0];

  it('are whole in rows that stand a little closer', () => {
    const rows = laneOf(10, 400)?.rows ?? 0;
    const [roomy, tight] = [laneOf(10, rows * 18), laneOf(10, rows * 17)];
    expect([roomy?.rows, roomy?.pitch]).toEqual([rows, 18]);
    expect([tight?.rows, tight?.pitch]).toEqual([rows, 17]);
  });

  it('of a crowd do not press its rows together', () => {
    expect(laneOf(40, 10 * 18 + 17)?.pitch).toBe(18);
  });
});

describe('names of bars', () => {
  const reigns = chronologyOf([
    { title: 'A long reign of a king', lane: 'l1', date: '1901/1999' },
    { title: 'A reign before it', lane: 'l1', date: '1820/1890' },
    { title: 'A reign after all of them', lane: 'l1', date: '1990/2040' },
    { title: 'One that lasts through all of it', lane: 'l2', date: '1820/2040' },
  ]);
  const alongIn = (heightPx: number) => {
    const frame = makeFrame(reigns, 'time', { ...roomFor(1280), heightPx }, [], en);
    const { marks } = sceneIn(frame);
    expect(marks.filter(({ label }) => label.widthPx > 0)).toHaveLength(4);
    return marks.flatMap(({ event, label }) => (label.isAlong ? [event.title] : []));
  };

  it('stand beside them where a row more has room for that', () => {
    expect(alongIn(160)).toEqual(['One that lasts through all of it']);
  });

  it('stand over them before one is lost', () => {
    const found = [76, 90, 104, 118].flatMap(alongIn);
    expect(new Set(found).size).toBeGreaterThan(0);
  });
});

describe('names of what follows one upon the other', () => {
  const reigns = validChronology(
    {
      title: 'Reigns',
      events: [1600, 1625, 1649, 1660, 1685, 1689, 1702, 1714, 1727, 1760].map((year, place, years) => ({
        title: `The reign of king ${place}`,
        date: `${year}/${years[place + 1] ?? 1820}`,
      })),
    },
    'any',
  );
  const laneIn = (heightPx: number) => {
    const frame = makeFrame(reigns, 'time', { ...roomFor(768), heightPx }, [], en);
    const [[lane], [placed]] = [frame.lanesAt(1), frame.lanes];
    if (!lane || !placed) throw new Error('expected a lane, found none');
    const slots = new Map(lane.packed.flat().map(({ rank, slot }) => [rank, slot]));
    expect(slots.size).toBe(10);
    return { pitch: lane.pitch, turns: turnsIn({ slots, overflow: [] }, placed, frame.room.widthPx) };
  };

  it('keep to one side of their bars in rows that there is room for, and turn before rows are close', () => {
    expect(laneIn(400).turns).toBeLessThan(1);
    const low = laneIn(110);
    expect(low.turns).toBeGreaterThan(1);
    expect(low.pitch).toBeGreaterThanOrEqual(18);
  });
});
