import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en';
import { zhHant } from '../messages/zh-Hant';
import { anyChronology } from './any-chronology';
import { makeFrame } from './frame';
import { overviewOf } from './overview';
import { roomFor } from './rows/room';
import { SCALE_KINDS } from '../model/scale-kinds';
import { sceneIn } from './testing';

describe('makeFrame', () => {
  const asked = fc.record({
    kind: fc.constantFrom(...SCALE_KINDS),
    widthPx: fc.constantFrom(360, 641, 960, 961),
    lanesPx: fc.constantFrom(undefined, 180),
    hidden: fc.subarray(['l1', 'l2', 'l3']),
    m: fc.constantFrom(en, zhHant, undefined),
    from: fc.constantFrom(0, 0.4),
  });

  it('draws the same whatever was asked for before', () => {
    fc.assert(
      fc.property(
        anyChronology(1900, 2000),
        fc.array(asked, { minLength: 2, maxLength: 8 }),
        (chronology, all) => {
          for (const { kind, widthPx, lanesPx, hidden, m, from } of all) {
            const room = roomFor(widthPx, lanesPx);
            const frame = makeFrame(chronology, kind, room, hidden, m);
            // Nothing is known yet of a copy.
            const anew = makeFrame({ ...chronology }, kind, room, hidden, m);
            expect(sceneIn(frame, from, from + 0.5)).toEqual(sceneIn(anew, from, from + 0.5));
            expect(overviewOf(frame)).toEqual(overviewOf(anew));
            expect(frame.events).toEqual(anew.events);
          }
        },
      ),
      { seed: 13, numRuns: 60 },
    );
  });

  it('is one and the same for the same room', () => {
    const [chronology] = fc.sample(anyChronology(1900, 2000), { seed: 13, numRuns: 1 });
    if (!chronology) throw new Error('expected a chronology, found none');
    const frameAt = (widthPx: number) => makeFrame(chronology, 'time', roomFor(widthPx), [], en);
    expect(frameAt(960)).toBe(frameAt(960));
    expect(frameAt(961)).not.toBe(frameAt(960));
    expect(frameAt(961).lanes).toBe(frameAt(960).lanes);
  });
});
