import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { makeFrame } from './frame';
import { roomFor } from './rows/room';

/** A spill that begins on 20 April 2010, with one or two before and a crowd of long names after it, in some lanes. */
const spill = (lanes: number) =>
  validChronology(
    {
      title: 'A spill',
      lanes: Array.from({ length: lanes }, (_, lane) => ({ id: `l${lane}`, title: `Lane ${lane}` })),
      events: [
        { id: 'law', title: 'A law that was made long before', date: '1990-08-18', lane: 'l0' },
        {
          id: 'explosion',
          title: 'An explosion on a rig in the Gulf of Mexico',
          date: '2010-04-20',
          lane: 'l0',
        },
        ...Array.from({ length: 38 }, (_, day) => ({
          title: `What was done about it on day ${day + 1}`,
          date: day < 19 ? `2010-04-${21 + (day % 10)}` : `2010-05-${10 + (day % 19)}`,
          lane: `l${day % lanes}`,
        })),
      ],
    },
    'spill',
  );

const namesOn = (widthPx: number, lanes: number) => {
  const chronology = spill(lanes);
  const frame = makeFrame(chronology, 'even', roomFor(widthPx), [], en);
  return frame
    .lanesAt(1)
    .map(({ packed }, lane) => packed.flat().map(({ rank }) => frame.lanes[lane]?.idAt(rank)));
};

describe('the first event of where most lie', () => {
  it.each([1, 2, 4].flatMap((lanes) => [390, 640, 960, 1280].map((widthPx) => [lanes, widthPx] as const)))(
    'has its name in any room: %i lanes, %i px',
    (lanes, widthPx) => {
      expect(namesOn(widthPx, lanes)[0]).toContain('explosion');
    },
  );

  it('leaves each other lane a name of its own', () => {
    expect(namesOn(960, 7).filter((names) => names.length === 0)).toEqual([]);
  });
});
