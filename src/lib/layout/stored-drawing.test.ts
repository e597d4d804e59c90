import { describe, expect, it } from 'vitest';
import content from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { DAY_MS } from '../time/calendar/instant';
import type { DrawingRequest, DrawnFrame } from './drawing';
import { liveDrawing } from './live-drawing';
import { storePicture } from './store-picture';
import { storedDrawing, suits } from './stored-drawing';
import { WHOLE } from './scale/view';

const chronology = validChronology(content, 'the essay');
const words = wordsOf(chronology, en);
const SIZE = { widthPx: 889, lanesPx: 262 };
const live = liveDrawing(chronology, en, words);
const picture = storePicture(chronology, SIZE, en, words);
const stored = storedDrawing(picture, chronology);
const ASKED: DrawingRequest = {
  kind: picture.kind,
  window: WHOLE,
  hiddenLanes: [],
  stageWidthPx: SIZE.widthPx,
  options: { ...SIZE, hasTools: false },
};

/** Every value in some data, by its path, as JSON has it. */
function leavesOf(value: unknown): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  const visit = (each: unknown, path: string): void => {
    if (typeof each !== 'object' || each === null) leaves.set(path, each);
    else for (const [key, inner] of Object.entries(each)) visit(inner, `${path}.${key}`);
  };
  visit(JSON.parse(JSON.stringify(value)), '');
  return leaves;
}

describe('a stored picture', () => {
  const room = live.roomFor(ASKED);
  const frame = live.frameFor(ASKED, room);
  const same = stored.frameFor(ASKED, stored.roomFor(ASKED));

  it('is what the layout draws at its size, mark by mark', () => {
    expect(picture.scene.marks.length).toBeGreaterThan(10);
    const scene = frame.sceneAt(live.viewOf(WHOLE, room));
    const ours = leavesOf(same.sceneAt(stored.viewOf(WHOLE, room)));
    const theirs = leavesOf(scene);
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    for (const [path, value] of theirs) {
      const own = ours.get(path);
      // Less than a hundredth of a pixel.
      if (typeof value === 'number') expect(own, path).toBeCloseTo(value, 5);
      else expect(own, path).toBe(value);
    }
    expect(same.overview()).toEqual(frame.overview());
    expect(stored.roomFor(ASKED)).toEqual(room);
  });

  it('has the same scale, there and back', () => {
    for (const { anchor } of chronology.events) {
      const share = same.scale.toShare(anchor);
      expect(share).toBeCloseTo(frame.scale.toShare(anchor), 5);
      expect(Math.abs(same.scale.toInstant(share) - anchor)).toBeLessThan(DAY_MS / 24);
    }
    expect([stored.home, stored.openingKind]).toEqual([live.home, live.openingKind]);
  });

  it('is JSON through and through', () => {
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  });

  it('stands in for its own size and what is within a few pixels of it', () => {
    expect(stored.draws?.(ASKED)).toBe(true);
    expect(suits(picture, 885, SIZE.lanesPx)).toBe(true);
    expect(suits(picture, 884, SIZE.lanesPx)).toBe(false);
    expect(suits(picture, SIZE.widthPx, 270)).toBe(false);
  });

  const others: readonly [string, Partial<DrawingRequest>][] = [
    ['another scale', { kind: 'even' }],
    ['a part of it', { window: { from: 0.2, to: 0.7 } }],
    ['lanes that are left out', { hiddenLanes: ['apart'] }],
    ['another width', { stageWidthPx: 1280 }],
    ['no known width', { stageWidthPx: undefined }],
    ['an article', { options: { lanesPx: undefined } }],
  ];
  it.each(others)('does not stand in for %s', (_, other) => {
    expect(stored.draws?.({ ...ASKED, ...other })).toBe(false);
  });

  it('says what the playhead stands at first, and knows no boundary to go to', () => {
    expect(same.wordsAt(stored.home, WHOLE)).toBe(frame.wordsAt(live.home, WHOLE));
    expect(same.wordsAt(stored.home + DAY_MS, WHOLE)).toBe('');
    expect(same.boundaryBy(1, 5, WHOLE)).toBe(5);
  });

  it('keeps dates that never end', () => {
    const boundsAt = (each: DrawnFrame) =>
      each.sceneAt(live.viewOf(WHOLE, room)).marks.map(({ bounds }) => bounds);
    expect(boundsAt(same)).toEqual(boundsAt(frame));
    expect(boundsAt(same).some(({ end }) => end === Infinity)).toBe(true);
  });
});
