import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { SCALE_KINDS } from '../model/scale-kinds';
import { NOTHING_ASKED } from '../index/search';
import { en } from '../messages/en';
import { validChronology } from '../model/valid';
import { askedOf, find, readAsked, writeAsked } from './finding';
import { liveTimeline } from './live-timeline';

const chronology = validChronology(essay, 'essay');
const timelineOf = () => liveTimeline(chronology, en);
const munich = { ...NOTHING_ASKED, words: 'munich' };
const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('find', () => {
  it('leaves only what is found to the list, the steps and the stage', () => {
    const timeline = timelineOf();
    find(timeline, munich, en);
    const ids = ['minsk-at-munich', 'munich-60', 'papers-reported'];
    expect(idsOf(timeline.frame.events)).toEqual(ids);
    expect(timeline.scene.marks.map(({ event }) => event.id)).toEqual(ids);
    timeline.stepToEdge('first');
    timeline.step(1);
    expect(timeline.shown?.id).toBe('munich-60');
  });

  it.each(SCALE_KINDS)('moves nothing in time on the scale %s, whatever is found', (kind) => {
    const timeline = timelineOf();
    timeline.setScale(kind);
    const { scale } = timeline.frame;
    const anchors = chronology.events.map(({ anchor }) => scale.toShare(anchor));
    for (const words of ['munich', 'xyz', '2014']) {
      find(timeline, { ...NOTHING_ASKED, words }, en);
      const now = timeline.frame.scale;
      expect(chronology.events.map(({ anchor }) => now.toShare(anchor))).toEqual(anchors);
      expect(timeline.kind).toBe(kind);
      expect(timeline.scene.axis.ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
    }
  });

  it('gives what is found the rows of what is not', () => {
    const timeline = timelineOf();
    const heightOf = () => Math.max(...timeline.scene.marks.map(({ y }) => y));
    const before = heightOf();
    find(timeline, munich, en);
    expect(heightOf()).toBeLessThanOrEqual(before);
  });

  it('keeps what is read drawn, and steps from there to what is found', () => {
    const timeline = timelineOf();
    const read = timeline.find('no-limits');
    if (read) timeline.select(read);
    find(timeline, munich, en);
    expect(timeline.selectedId).toBe('no-limits');
    expect(timeline.scene.marks.map(({ event }) => event.id)).toContain('no-limits');
    expect(idsOf(timeline.frame.events)).not.toContain('no-limits');
    expect(timeline.neighbour(1)?.id).toBe('minsk-at-munich');
    timeline.step(1);
    expect(timeline.scene.marks.map(({ event }) => event.id)).not.toContain('no-limits');
  });

  it('asks for the same frame while the playhead moves', () => {
    const timeline = timelineOf();
    find(timeline, munich, en);
    const { frame } = timeline;
    timeline.moveTo(Date.UTC(2020, 5, 1));
    expect(timeline.frame).toBe(frame);
  });

  it('has time, lanes and no mark where nothing is found, and all again where nothing is asked', () => {
    const timeline = timelineOf();
    find(timeline, { ...NOTHING_ASKED, words: 'xyz' }, en);
    const { marks, nothing, lanes, axis } = timeline.scene;
    expect([marks.length, nothing, lanes.length]).toEqual([0, undefined, chronology.lanes.length]);
    expect(axis.ticks.length).toBeGreaterThan(0);
    find(timeline, NOTHING_ASKED, en);
    expect(timeline.drawing.part).toBeUndefined();
    expect(timeline.frame.events).toBe(chronology.events);
  });
});

describe('what an address says of it', () => {
  it.each([
    [munich, 'find=munich'],
    [{ ...NOTHING_ASKED, isConflict: true }, 'only=conflict'],
    [
      { words: 'a & b', actors: ['China', 'Russia'], isConflict: true },
      'find=a%20%26%20b&actors=China,Russia&only=conflict',
    ],
    [NOTHING_ASKED, ''],
  ])('of %o is “%s”, and reads as the same', (asked, text) => {
    expect(writeAsked(asked)).toBe(text);
    expect(readAsked(text, { chronology })).toEqual({ asked, faults: [] });
  });

  it('reads a name with a comma as one', () => {
    const events = ['A, B', 'C', 'C'].map((actor, place) => ({
      ...{ title: `T${place}`, date: '2001', actors: [actor] },
    }));
    const timeline = liveTimeline(validChronology({ title: 'T', events }, 'x'), en);
    const asked = { ...NOTHING_ASKED, actors: ['A, B'] };
    find(timeline, asked, en);
    expect(askedOf(timeline)).toEqual(asked);
    expect(readAsked(writeAsked(asked), timeline).asked).toEqual(asked);
  });

  it('has tags beside actors, and tells of one that no event has', () => {
    const events = [['law'], ['law', 'sea'], []].map((tags, place) => ({
      ...{ title: `T${place}`, date: '2001', tags },
    }));
    const timeline = liveTimeline(validChronology({ title: 'T', events }, 'x'), en);
    const asked = { ...NOTHING_ASKED, tags: ['sea'] };
    find(timeline, asked, en);
    expect(timeline.frame.events.map(({ title }) => title)).toEqual(['T1']);
    expect(writeAsked(asked)).toBe('tags=sea');
    expect(readAsked('tags=sea', timeline)).toEqual({ asked, faults: [] });
    expect(readAsked('tags=land', timeline).faults.map(({ path }) => path.join(''))).toEqual(['tags']);
  });

  it('tells of actors who take no part and of what is not known, and follows the rest', () => {
    const { asked, faults } = readAsked('?find=x&actors=China,Nobody&only=odd', { chronology });
    expect(asked).toEqual({ words: 'x', actors: ['China'], isConflict: false });
    expect(faults.map(({ path }) => path.join(''))).toEqual(['actors', 'only']);
  });
});
