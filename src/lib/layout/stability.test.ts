import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../content/crowd';
import content from '../../content/sino-russia-axis';
import { validChronology } from '../model/valid';
import { TIGHT_PITCH_PX } from './rows/allot';
import { SCALE_KINDS } from '../model/scale-kinds';
import { WHOLE } from './scale/view';
import type { Scene } from './scene';
import { frameAt, sceneIn } from './testing';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const essay = validChronology(content, 'essay');
const share = fc.double({ min: 0, max: 1, noNaN: true });
const power = fc.double({ min: 0, max: 9, noNaN: true });
const chronologies = [essay, ...[40, 150, 600].map((count) => validChronology(crowd(count), 'crowd'))];
const frames = chronologies.flatMap((chronology) =>
  [360, 800, 1280, 2560].flatMap((width) => SCALE_KINDS.map((kind) => frameAt(chronology, width, kind))),
);
const anyFrame = fc.nat(frames.length - 1);
const at = (place: number) => frames[place] ?? frameAt(essay, 1280, 'time');

/** The rows of all marks, wherever they are: at a zoom, and as it is panned from end to end. */
function rowsAt(made: ReturnType<typeof frameAt>, zoom: number) {
  const slots = made
    .lanesAt(zoom)
    .flatMap(({ packed }, lane) =>
      packed.flatMap((row, index) =>
        row.map(
          ({ rank, slot }) => [made.lanes[lane]?.idAt(rank) ?? '', { lane, row: index, slot }] as const,
        ),
      ),
    );
  return new Map(slots);
}

describe('packing while the view moves', () => {
  const panned = fc.tuple(anyFrame, power, share, share).map(([place, exponent, a, b]) => {
    const span = 1 / 2 ** exponent;
    const windows = [a, b].map((start) => start * (1 - span)).map((from) => ({ from, to: from + span }));
    return { frame: at(place), windows };
  });

  it('a pan changes no row: at one zoom each event has one y, while all rows are held open', () => {
    fc.assert(
      fc.property(panned, ({ frame, windows }) => {
        const [one, other] = windows.map(({ from, to }) => sceneIn(frame, from, to, WHOLE));
        const y = new Map(one?.marks.map((mark) => [mark.event.id, mark.y]));
        const moved = other?.marks.filter((mark) => (y.get(mark.event.id) ?? mark.y) !== mark.y);
        expect(moved?.map(({ event }) => event.id)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('rows that close up keep their order: what is above another event is so in any view of one zoom', () => {
    fc.assert(
      fc.property(panned, ({ frame, windows }) => {
        const [one, other] = windows.map(({ from, to }) => sceneIn(frame, from, to));
        const y = new Map(other?.marks.map((mark) => [mark.event.id, mark.y]));
        const inBoth = (one?.marks ?? [])
          .flatMap(({ event, y: first }) => {
            const second = y.get(event.id);
            return second === undefined ? [] : [{ first, second }];
          })
          .sort((a, b) => a.first - b.first || a.second - b.second);
        const turned = inBoth.filter(({ first, second }, place) => {
          const before = inBoth[place - 1];
          return before && before.first < first && before.second > second;
        });
        expect(turned).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing that a hand has moved through is closed before it lets go', () => {
    fc.assert(
      fc.property(panned, ({ frame, windows }) => {
        const [one = WHOLE, other = WHOLE] = windows;
        const held = { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
        const rows = (scene: Scene) =>
          new Set(scene.marks.filter((mark) => mark.isMarkInView).map(({ y }) => y));
        const [before, after] = [one, other].map(({ from, to }) => rows(sceneIn(frame, from, to, held)));
        const all = [...new Set([...(before ?? []), ...(after ?? [])])].sort((a, b) => a - b);
        const near = all.filter((y, place) => y - (all[place - 1] ?? -Infinity) < TIGHT_PITCH_PX);
        expect(near).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('a zoom in keeps every event that has a place in its row, and shortens no label', () => {
    fc.assert(
      fc.property(anyFrame, power, power, (place, a, b) => {
        const less = rowsAt(at(place), 2 ** Math.min(a, b));
        const more = rowsAt(at(place), 2 ** Math.max(a, b));
        const worse = [...less].filter(([id, { lane, row, slot }]) => {
          const deeper = more.get(id);
          return deeper?.lane !== lane || deeper.row !== row || deeper.slot.labelPx < slot.labelPx;
        });
        expect(worse.map(([id]) => id)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('the order in which zooms are asked for does not matter', () => {
    fc.assert(
      fc.property(power, power, fc.constantFrom(...SCALE_KINDS), (a, b, kind) => {
        const chronology = validChronology(crowd(200), 'crowd');
        const [used, fresh] = [frameAt(chronology, 1280, kind), frameAt(chronology, 1280, kind)];
        used.lanesAt(2 ** b);
        expect(used.lanesAt(2 ** a)).toEqual(fresh.lanesAt(2 ** a));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the essay has room for every event', () => {
  it.each([768, 960, 1280, 1600, 1920, 3840])('at %i px no event is in a cluster, gaps closed', (width) => {
    const { marks, clusters } = sceneIn(frameAt(essay, width, 'gaps'));
    expect(clusters).toEqual([]);
    expect(marks.filter(({ label }) => label.widthPx === 0)).toEqual([]);
  });

  // The years from 2009 to 2013 are no gap, since what lasts through them is hardly longer.
  it.each([360, 390, 414, 480, 640])('at %i px it names no fewer, gaps closed, than to scale', (width) => {
    const named = (kind: 'gaps' | 'time') =>
      sceneIn(frameAt(essay, width, kind)).marks.filter(({ label }) => label.widthPx > 0).length;
    expect(named('gaps')).toBeGreaterThanOrEqual(named('time'));
  });

  it.each([1280, 1600, 1920, 3840].flatMap((width) => SCALE_KINDS.map((kind) => [width, kind] as const)))(
    'at %i px on the %s scale every label is whole',
    (width, kind) => {
      const { marks, clusters } = sceneIn(frameAt(essay, width, kind));
      expect(clusters).toEqual([]);
      expect(marks.filter(({ label }) => label.isShort).map(({ event }) => event.title)).toEqual([]);
    },
  );
});

describe('an event without a row', () => {
  const places = [14, 50, 120, 250].flatMap((count) =>
    [390, 768, 1280, 1920].flatMap((width) => SCALE_KINDS.map((kind) => [count, width, kind] as const)),
  );

  it.each(places)(
    'is a bead of its strip, and no mark without a name stands among named ones: %i events, %i px, %s',
    (count, width, kind) => {
      const made = frameAt(validChronology(crowd(count), 'crowd'), width, kind);
      const { marks, clusters } = sceneIn(made);
      expect(marks.filter(({ label }) => label.widthPx === 0)).toEqual([]);
      expect(marks.length + clusters.reduce((sum, { ids }) => sum + ids.length, 0)).toBe(count);
    },
  );
});
