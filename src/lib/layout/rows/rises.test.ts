import { describe, expect, it } from 'vitest';
import essay from '../../../content/sino-russia-axis';
import { validChronology } from '../../model/valid';
import { boxesOf, frameAt, labelBox, overlapsOf, sceneIn } from '../testing';
import { RISE_PX, risesIn } from './rises';
import type { Slot } from './slot';

const row = (...sides: readonly Slot['side'][]) =>
  sides.map((side, rank) => ({ rank, slot: { row: 0, side, labelPx: 80 } }));

describe('what rows keep free for names over their bars', () => {
  it('is above those that have one, as far as there is room', () => {
    const levels = [
      { packed: [row('end'), row('start', 'on')] },
      { packed: [row('end')] },
      { packed: [row('on')] },
    ];
    const [first, second, third] = risesIn(levels, Infinity);
    expect(first).toEqual([0, expect.any(Number)]);
    expect(second).toEqual([]);
    expect(third).toHaveLength(1);
    expect(risesIn(levels, (third?.[0] ?? 0) + 1)[2]).toEqual([]);
    expect(risesIn(levels, 0).flat()).toEqual([]);
  });

  it('is more where that costs no lane its distance, as much for each', () => {
    const levels = [{ packed: [row('on'), row('end')] }, { packed: [row('on')] }];
    const keptIn = (easyPx: number) => risesIn(levels, 100, easyPx).flat().filter(Boolean);
    const [least = 0] = keptIn(0);
    expect(keptIn(2 * least + 6)).toEqual([least + 3, least + 3]);
    expect(keptIn(100)).toEqual([20, 20]);
    expect(keptIn(-30)).toEqual([least, least]);
  });

  it.each([768, 1280, 1920])('leaves the essay’s long bar whole below its name, at %i px', (width) => {
    const frame = frameAt(validChronology(essay, 'essay'), width, 'gaps');
    for (const [from, to] of [
      [0, 1],
      [0.2, 0.9],
      [0, 0.7],
    ] as const) {
      const scene = sceneIn(frame, from, to);
      const long = scene.marks.find(({ event }) => event.id === 'relations-in-the-making');
      if (!long) throw new Error('expected the long bar, found none');
      expect(long.label.risePx).toBe(RISE_PX);
      const name = labelBox({ ...long, y: long.y - RISE_PX });
      const others = boxesOf(scene, frame.room.widthPx).filter(
        ({ what }) => what !== `mark ${long.event.id}`,
      );
      expect(overlapsOf([...others, name]).filter((line) => line.includes(name.what))).toEqual([]);
    }
  });
});
