import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { roomsOf } from '../enlarged';
import { makeFrame } from '../frame';
import { openingScale } from '../opening-scale';
import { moreRows } from './stairs';
import { FOOT_PX } from './room';

const reigns = (count: number) =>
  validChronology(
    {
      title: 'Reigns',
      events: Array.from({ length: count }, (_, place) => ({
        title: `Reign ${place + 1}`,
        date: `${1500 + 20 * place}/${1512 + 20 * place}`,
      })),
    },
    'reigns',
  );
const TALL_PX = 358;

function laneOf(count: number, lanesPx = TALL_PX) {
  const chronology = reigns(count);
  const room = roomsOf(chronology, en)(1536, lanesPx, true);
  const frame = makeFrame(chronology, openingScale(chronology), room, [], en);
  return { room, frame, lane: frame.lanesAt(1)[0] };
}

describe('a dozen events of one lane', () => {
  it.each([6, 9, 12, 18])('fill a tall room to less than a row: %i', (count) => {
    const { frame, room, lane } = laneOf(count);
    expect(room.heightPx).toBe(room.lanesPx - FOOT_PX);
    expect(frame.lanesHeightPx).toBeGreaterThan(room.heightPx - (lane?.rows ?? 0));
    expect(frame.lanesHeightPx).toBeLessThanOrEqual(room.heightPx);
  });

  it('go down all rows one after the other, and then again', () => {
    const { packed = [] } = laneOf(12).lane ?? {};
    const rowsByTime = packed
      .flatMap((row, index) => row.map(({ rank }) => ({ rank, index })))
      .sort((a, b) => a.rank - b.rank)
      .map(({ index }) => index);
    expect(rowsByTime).toEqual(rowsByTime.map((_, rank) => rank % packed.length));
    expect(packed.length).toBeGreaterThan(4);
  });

  it('have no row without an event, wherever that is', () => {
    for (const count of [2, 7, 20, 30, 44])
      for (const lanesPx of [226, 292, TALL_PX, 600]) {
        const { rows = 0, packed = [], clusters } = laneOf(count, lanesPx).lane ?? {};
        if (clusters?.length) continue;
        expect(packed.slice(0, rows).filter((row) => row.length === 0)).toEqual([]);
      }
  });

  it('stand no farther apart than rows of one picture', () => {
    const { lane } = laneOf(2, 900);
    expect(lane?.pitch).toBe(52);
  });
});

describe('more rows', () => {
  it('are as many as there is room for, one for each event at the most, and none for folded lanes', () => {
    const { frame } = laneOf(12);
    const [lane] = frame.lanes;
    if (!lane) throw new Error('expected a lane');
    expect(moreRows([3], [lane], ([rows = 0]) => rows <= 7)).toEqual([7]);
    expect(moreRows([3], [lane], () => true)).toEqual([12]);
    expect(moreRows([1], [{ ...lane, isFolded: true }], () => true)).toEqual([1]);
    expect(moreRows([3], [lane], () => false)).toEqual([3]);
  });
});
