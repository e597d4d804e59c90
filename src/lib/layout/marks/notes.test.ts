import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../../content/sino-russia-axis';
import type { ChronologyInput } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { anyChronology } from '../any-chronology';
import { en } from '../../messages/en';
import { withChosen } from '../chosen';
import { makeFrame } from '../frame';
import { roomFor } from '../rows/room';
import type { Scene } from '../scene';
import { type CoveredBox, boxesOf, frameAt, overlapsOf, sceneIn } from '../testing';
import { meet } from './name-box';
import { kindTags } from './kind-tags';
import { noteBox } from './notes';

const WIDTHS = [360, 640, 960, 1280];

function boxesOfNotes({ notes = [] }: Scene, widthPx: number): CoveredBox[] {
  return notes
    .filter(({ isInView }) => isInView)
    .map((note) => ({ what: `note ${note.place}`, ...noteBox(note, widthPx) }));
}

const noted = (notes: ChronologyInput['notes'], more: Partial<ChronologyInput> = {}) =>
  validChronology(
    {
      title: 'T',
      events: [
        {
          id: 'call',
          title: 'Call',
          claim: { edtf: '2016', basis: 'stated' },
          record: { edtf: '2012-02-19', source: 'S', conflict: 'four years apart' },
        },
        { id: 'late', title: 'Late', date: '2019' },
      ],
      ...more,
      ...(notes && { notes }),
    },
    'noted',
  );

describe('notes in a scene', () => {
  it.each(WIDTHS)('stand on nothing and inside the plot, %d px wide, whatever is in sight of it', (width) => {
    const chronology = validChronology(essay, 'essay');
    for (const kind of ['time', 'gaps', 'even'] as const) {
      const frame = frameAt(chronology, width, kind);
      for (const [from, to] of [
        [0, 1],
        [0.2, 0.7],
        [0.6, 0.9],
        [0.7, 0.72],
      ] as const) {
        const scene = sceneIn(frame, from, to);
        const notes = boxesOfNotes(scene, frame.room.widthPx);
        const covered = overlapsOf([...boxesOf(scene, frame.room.widthPx), ...notes]);
        expect(covered.filter((line) => line.includes('note'))).toEqual([]);
        for (const { left, right, top, bottom } of notes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(frame.room.widthPx);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(frame.room.heightPx);
        }
      }
    }
  });

  it('of any chronology cover no mark, no name and no other note', () => {
    fc.assert(
      fc.property(anyChronology(1900, 2020), fc.constantFrom(...WIDTHS), (chronology, width) => {
        const notes = chronology.events.slice(0, 4).map(({ id }, index) => ({
          text: 'One more than it says, and a little after all of that. '.slice(0, 20 + 10 * index),
          at: { kind: 'event', event: id } as const,
        }));
        const frame = frameAt({ ...chronology, notes }, width, 'gaps');
        const scene = sceneIn(frame);
        const boxes = [...boxesOf(scene, frame.room.widthPx), ...boxesOfNotes(scene, frame.room.widthPx)];
        expect(overlapsOf(boxes).filter((line) => line.includes('note'))).toEqual([]);
      }),
    );
  });

  it('that no row is free for stand beside what is drawn of their lane, while all of time is in sight', () => {
    const chronology = validChronology(essay, 'essay');
    for (const heightPx of [232, 244, 254, 268]) {
      const room = { ...roomFor(889), heightPx, mayScroll: false };
      const frame = makeFrame(chronology, 'time', room, [], en);
      const whole = sceneIn(frame);
      expect(whole.notes?.map(({ isInView }) => isInView)).toEqual([true]);
      const boxes = [...boxesOf(whole, room.widthPx), ...boxesOfNotes(whole, room.widthPx)];
      expect(overlapsOf(boxes).filter((line) => line.includes('note'))).toEqual([]);
      expect(sceneIn(frame, 0, 0.9).notes?.map(({ isInView }) => isInView)).toEqual([false]);
      expect(kindTags(whole, room, 'minsk-at-munich', () => 'invoked in this').length).toBeGreaterThan(0);
    }
  });

  it('at two dates that disagree have their middle between these, below their row', () => {
    const frame = frameAt(noted([{ text: 'It was 2012.', at: 'call' }]), 1280, 'time');
    const { notes: [note] = [], marks } = sceneIn(frame);
    const mark = marks.find(({ event }) => event.id === 'call');
    const line = mark?.parts.find(({ shape }) => shape === 'line');
    const at = (share = 0) => (mark?.start ?? 0) + share * ((mark?.end ?? 0) - (mark?.start ?? 0));
    expect(note?.at).toBeCloseTo((at(line?.from) + at(line?.to)) / 2, 6);
    expect(note?.top).toBeGreaterThan(mark?.y ?? Infinity);
    expect((note?.top ?? Infinity) - (mark?.y ?? 0)).toBeLessThan(24);
  });

  it('along time speak of a stretch, below the lanes, and each in a line of its own', () => {
    const along = noted([
      { text: 'Between the two.', at: ['2013', 2015] },
      { text: 'After both.', at: '2018' },
    ]);
    const frame = frameAt(along, 1280, 'time');
    const { notes = [], lanes } = sceneIn(frame);
    const [first, second] = notes;
    expect(first?.stretch?.from).toBeGreaterThan(0);
    expect(first?.stretch?.to).toBeLessThan(second?.stretch?.from ?? 0);
    const ends = Math.max(...lanes.map(({ top, height }) => top + height));
    expect(first?.top).toBeGreaterThanOrEqual(ends);
    expect(second?.top).toBeGreaterThan((first?.top ?? 0) + (first?.heightPx ?? 0));
    expect(frame.lanesHeightPx).toBeGreaterThan((second?.top ?? 0) + (second?.heightPx ?? 0));
  });

  it('whose place is out of view are not drawn, and come again as they were', () => {
    const frame = frameAt(noted([{ text: 'It was 2012.', at: 'call' }]), 1280, 'time');
    expect(sceneIn(frame, 0.9, 1).notes).toMatchObject([{ isInView: false }]);
    expect(sceneIn(frame, 0, 0.9).notes?.[0]?.top).toBe(sceneIn(frame).notes?.[0]?.top);
  });

  it('have no place where there is no room, and none take any where there are none', () => {
    const long = { text: 'W'.repeat(120), at: 'call' };
    expect(sceneIn(frameAt(noted([long]), 360, 'time')).notes).toBeUndefined();
    expect(sceneIn(frameAt(noted([]), 1280, 'time')).notes).toBeUndefined();
    const many = Array.from({ length: 40 }, (_, n) => ({ text: `Note ${n}.`, at: 'call' }));
    const { notes = [] } = sceneIn(frameAt(noted(many), 1280, 'time'));
    expect(notes.length).toBeGreaterThan(3);
    expect(notes.length).toBeLessThan(40);
    expect(notes.at(-1)?.top).toBeLessThan(roomFor(1280).heightPx);
  });

  it('give way to the name of the chosen event where it has no other room', () => {
    const chronology = validChronology(essay, 'essay');
    for (const width of WIDTHS) {
      const frame = frameAt(chronology, width, 'gaps');
      const view = { from: 0, to: 1, widthPx: frame.room.widthPx };
      for (const { id } of chronology.events) {
        const scene = withChosen(sceneIn(frame), id, frame, view);
        const over = scene.marks.find(({ event }) => event.id === id);
        const name = over?.label.over;
        if (!over || !name) continue;
        const { labelLeft: left, label } = over;
        const box = { left, right: left + label.widthPx, top: name.top, bottom: name.top + name.heightPx };
        for (const note of scene.notes ?? [])
          expect(note.isInView && meet(noteBox(note, view.widthPx), box)).toBe(false);
      }
    }
  });
});
