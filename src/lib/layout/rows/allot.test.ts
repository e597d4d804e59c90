import { describe, expect, it } from 'vitest';
import { chronologyOf } from '../any-chronology';
import { makeFrame } from '../frame';
import { validChronology } from '../../model/valid';
import { en } from '../../messages/en';
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
