import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { makeFrame } from './frame';
import { brokenLines } from './marks/line-gaps';
import { LANE_LINE_PX } from './rows/lane-name';
import { roomFor } from './rows/room';
import { sceneIn } from './testing';

const chronology = validChronology(essay, 'essay');

const frameAt = (widthPx: number) => makeFrame(chronology, 'gaps', roomFor(widthPx), [], en);

describe('the names of lanes', () => {
  it('stand in the plot of a phone, where the lines of the axis are broken behind them', () => {
    const frame = frameAt(390);
    const scene = sceneIn(frame);
    const { widthPx } = frame.room;
    const [first] = scene.lanes;
    const [line] = scene.besides ?? [];
    expect(line).toMatchObject({ left: 0, y: (first?.top ?? 0) + LANE_LINE_PX / 2 });
    const met = brokenLines(scene, widthPx).filter(({ at }) => at * widthPx < (line?.right ?? 0));
    expect(met.length).toBeGreaterThan(1);
    for (const { gaps } of met)
      expect(gaps.some(([top, bottom]) => top < (line?.y ?? 0) && (line?.y ?? 0) < bottom)).toBe(true);
  });

  it('break nothing from the margin of a desktop', () => {
    expect(sceneIn(frameAt(1280)).besides).toBeUndefined();
  });
});
