import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../content/crowd';
import content from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import type { ToldInput } from '../model/chronology';
import { toldIn } from '../model/told-in';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { liveDrawing } from './live-drawing';
import type { Mark } from './marks/mark';
import { SCALE_KINDS } from '../model/scale-kinds';
import type { Scene } from './scene';
import { boxesOf, faultsIn, frameAt, overlapsOf, sceneIn } from './testing';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const WIDTHS = [320, 360, 390, 480, 640, 768, 960, 1280, 1600, 1920, 2560, 3840];
const essay = toldIn(content).input;
const INPUTS: readonly ToldInput[] = [essay, ...[14, 50, 120, 250, 500].map(crowd)];
const MOST_IN_VIEW = 200;

const frames = INPUTS.flatMap((input) => {
  const chronology = validChronology(input, input.title);
  return WIDTHS.flatMap((width) =>
    SCALE_KINDS.map((kind) => ({
      name: `${input.title}, ${width} px, ${kind}`,
      frame: frameAt(chronology, width, kind),
      lowest: frameAt(chronology, width, kind).room.heightPx,
    })),
  );
});
const somewhere = fc.record({
  frame: fc.constantFrom(...frames),
  zoom: fc.double({ min: 0, max: 9, noNaN: true }).map((power) => 2 ** power),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});
const window = (zoom: number, at: number) => ({
  from: (1 - 1 / zoom) * at,
  to: (1 - 1 / zoom) * at + 1 / zoom,
});

function counted(scene: Scene): string[] {
  return [...scene.marks.map(({ event }) => event.id), ...scene.clusters.flatMap(({ ids }) => ids)];
}

describe(`scenes at ${WIDTHS.length} widths, three scales and ${INPUTS.length} chronologies`, () => {
  const scenes = frames.map(({ frame, ...rest }) => ({ ...rest, frame, scene: sceneIn(frame) }));
  const every = (faultsOf: (entry: (typeof scenes)[number]) => readonly string[]) =>
    scenes.flatMap((entry) => faultsOf(entry).map((fault) => `${entry.name}: ${fault}`));

  it('no label, mark or cluster overlaps another at the whole view', () => {
    expect(every(({ scene, frame }) => overlapsOf(boxesOf(scene, frame.room.widthPx)))).toEqual([]);
  });

  it('labels lie inside the plot at the whole view, but by no more than dots outside that of the narrowest phones', () => {
    const faults = every(({ scene, frame: { room } }) => {
      const outPx = room.widthPx < 300 ? 8 : 0.01;
      const isOut = ({ labelLeft, label }: Mark) =>
        label.widthPx > 0 && (labelLeft < -outPx || labelLeft + label.widthPx > room.widthPx + outPx);
      return scene.marks.filter(isOut).map(({ event }) => event.id);
    });
    expect(faults).toEqual([]);
  });

  it('every event is a mark, or counted in exactly one cluster', () => {
    const faults = every(({ scene, frame }) => {
      const expected = frame.events.map(({ id }) => id).sort();
      const found = counted(scene).sort();
      return expected.join() === found.join() ? [] : [`${found.length} of ${expected.length}`];
    });
    expect(faults).toEqual([]);
  });

  it('nothing stands below the room of the lanes', () => {
    const faults = every(({ scene, lowest }) => [
      ...boxesOf(scene, 1)
        .filter(({ bottom }) => bottom > lowest)
        .map(({ what }) => what),
      ...scene.lanes.filter(({ top, height }) => top + height > lowest).map(({ id }) => id),
    ]);
    expect(faults).toEqual([]);
  });

  it(`there are at most ${MOST_IN_VIEW} marks and clusters`, () => {
    const sizes = scenes.map(({ scene }) => scene.marks.length + scene.clusters.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_IN_VIEW);
  });

  it('holds no NaN, undefined or [object', () => {
    expect(every(({ scene }) => faultsIn(scene))).toEqual([]);
  });
});

describe('scenes anywhere, at any zoom', () => {
  const check = (property: (scene: Scene, frame: (typeof frames)[number]['frame']) => void) =>
    fc.assert(
      fc.property(somewhere, ({ frame: { frame }, zoom, at }) => {
        const { from, to } = window(zoom, at);
        property(sceneIn(frame, from, to), frame);
      }),
      { numRuns: 120 },
    );

  it('no label, mark or cluster overlaps another', () => {
    check((scene, frame) => expect(overlapsOf(boxesOf(scene, frame.room.widthPx))).toEqual([]));
  });

  it('no event comes twice', () => {
    check((scene) => expect(new Set(counted(scene)).size).toBe(counted(scene).length));
  });

  it(`there are at most ${MOST_IN_VIEW} marks and clusters`, () => {
    check((scene) => expect(scene.marks.length + scene.clusters.length).toBeLessThanOrEqual(MOST_IN_VIEW));
  });

  it('holds no NaN, undefined or [object', () => {
    check((scene) => expect(faultsIn(scene)).toEqual([]));
  });
});

describe('shuffled input', () => {
  // Equal dates keep the content's order, which a shuffle is free to change.
  const apart = (input: ToldInput): ToldInput => {
    const seen = new Set<number>();
    const { events } = validChronology(input, input.title);
    const first = new Set(
      events.filter(({ anchor }) => !seen.has(anchor) && seen.add(anchor)).map(({ id }) => id),
    );
    return { ...input, events: input.events.filter(({ id }) => id !== undefined && first.has(id)) };
  };
  const facts = ({ marks, clusters, axis, links }: Scene) => ({
    marks: marks.map(({ event, ...drawn }) => ({ id: event.id, ...drawn })),
    clusters,
    axis,
    links,
  });

  it.each([essay, crowd(120), crowd(400)].map(apart))('gives the same scene of “$title”', (input) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.events], { minLength: input.events.length }),
        fc.constantFrom(...SCALE_KINDS),
        (events, kind) => {
          const sceneOf = (order: ToldInput) =>
            facts(sceneIn(frameAt(validChronology(order, 'shuffled'), 1280, kind)));
          expect(sceneOf({ ...input, events })).toEqual(sceneOf(input));
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('a chronology without events', () => {
  const nothing = validChronology({ title: 'Nothing yet', events: [] }, 'nothing');

  it.each(SCALE_KINDS)('says that there is nothing, and no date, on the scale “%s”', (kind) => {
    const scene = sceneIn(frameAt(nothing, 1280, kind));
    expect(scene.nothing).toBe('There is nothing here yet.');
    expect(JSON.stringify([scene.axis, scene.marks])).not.toMatch(/\d/);
  });

  it('has no words for a place in time', () => {
    const drawing = liveDrawing(nothing, en, wordsOf(nothing, en));
    const room = drawing.roomFor({ stageWidthPx: 1280, options: { lanesPx: undefined } });
    const frame = drawing.frameFor({ kind: drawing.openingKind, hiddenLanes: [] }, room);
    expect(frame.wordsAt(drawing.home, { from: 0, to: 1 })).toBe('');
  });
});
