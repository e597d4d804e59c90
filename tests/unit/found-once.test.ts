import { beforeEach, describe, expect, it, vi } from 'vitest';
import { crowd } from '../../src/content/crowd';
import essay from '../../src/content/sino-russia-axis';
import { bestOf } from '../../src/lib/index/best';
import { breaksIn } from '../../src/lib/layout/rows/breaks';
import { findFolds } from '../../src/lib/layout/scale/gaps';
import { glyphOf } from '../../src/lib/layout/marks/glyph';
import { layOutLanes } from '../../src/lib/layout/rows/lanes';
import { liveDrawing } from '../../src/lib/layout/live-drawing';
import { SCALE_KINDS, type ScaleKind } from '../../src/lib/model/scale-kinds';
import { dateParts } from '../../src/lib/layout/scale/date-parts';
import { storePicture } from '../../src/lib/layout/store-picture';
import { WHOLE } from '../../src/lib/layout/scale/view';
import { en } from '../../src/lib/messages/en';
import type { Chronology, ChronologyInput } from '../../src/lib/model/chronology';
import { wordsOf } from '../../src/lib/model/chronology-words';
import { validChronology } from '../../src/lib/model/valid';
import { bounded, boundsOf } from '../../src/lib/time/edtf/bounds';
import { parseEdtf } from '../../src/lib/time/edtf/parse-edtf';

vi.mock(import('../../src/lib/time/edtf/bounds'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, boundsOf: vi.fn(real.boundsOf), bounded: vi.fn(real.bounded) };
});
vi.mock(import('../../src/lib/time/edtf/parse-edtf'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, parseEdtf: vi.fn(real.parseEdtf) };
});

vi.mock(import('../../src/lib/layout/scale/date-parts'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, dateParts: vi.fn(real.dateParts) };
});
vi.mock(import('../../src/lib/index/best'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, bestOf: vi.fn(real.bestOf) };
});
vi.mock(import('../../src/lib/layout/rows/breaks'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, breaksIn: vi.fn(real.breaksIn) };
});
vi.mock(import('../../src/lib/layout/scale/gaps'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, findFolds: vi.fn(real.findFolds) };
});
vi.mock(import('../../src/lib/layout/rows/lanes'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, layOutLanes: vi.fn(real.layOutLanes) };
});

/** How often each has been called since it was last asked. */
function calls(...spies: readonly ((...given: never[]) => unknown)[]): number[] {
  const counts = spies.map((spy) => vi.mocked(spy).mock.calls.length);
  vi.clearAllMocks();
  return counts;
}

beforeEach(() => {
  vi.clearAllMocks();
});

/** Everything that is drawn and said of a chronology, at several sizes, zooms and instants. */
function drawAll(chronology: Chronology): void {
  const words = wordsOf(chronology, en);
  const drawing = liveDrawing(chronology, en, words);
  drawing.openings?.();
  storePicture(chronology, { widthPx: 889, lanesPx: 262 }, en, words);
  for (const kind of SCALE_KINDS) {
    for (const stageWidthPx of [360, 960, 961, 1280]) {
      const room = drawing.roomFor({ stageWidthPx, options: { lanesPx: undefined } });
      const frame = drawing.frameFor({ kind, hiddenLanes: [] }, room);
      frame.overview();
      for (const window of [WHOLE, { from: 0.4, to: 0.5 }]) {
        frame.sceneAt(drawing.viewOf(window, room));
        frame.whereaboutsAt?.(drawing.home, window);
      }
    }
  }
  for (const event of chronology.events) {
    glyphOf(event.claim, 'claim');
    if (event.record) glyphOf(event.record, 'record');
  }
}

const contents: readonly (readonly [string, ChronologyInput])[] = [
  ['the essay', essay],
  ['a crowd of 300', crowd(300)],
];

const read = new Set<string>();

describe.each(contents)('of %s', (name, content) => {
  it('each date is read and bounded once, and neither again, however often it is drawn', () => {
    const texts = content.events.flatMap(({ date, claim, record }) => [date ?? claim?.edtf, record?.edtf]);
    const written = [...texts, content.source?.published].filter((text) => text !== undefined).map(String);
    // One that recurs is shared, with other chronologies too.
    const before = read.size;
    written.forEach((text) => read.add(text));
    const dates = read.size - before;
    const chronology = validChronology(content, name);
    expect(calls(parseEdtf, bounded, boundsOf)).toEqual([dates, dates, 0]);
    drawAll(chronology);
    drawAll(chronology);
    expect(calls(parseEdtf, bounded, boundsOf)).toEqual([0, 0, 0]);
  });

  it('what events are by themselves is found once, their places once a scale, and only their rows at each size', () => {
    const chronology = validChronology(content, name);
    const live = liveDrawing(chronology, en, wordsOf(chronology, en));
    const frameAt = (kind: ScaleKind, stageWidthPx: number, hiddenLanes: readonly string[] = []) => {
      const room = live.roomFor({ stageWidthPx, options: { lanesPx: undefined } });
      const frame = live.frameFor({ kind, hiddenLanes }, room);
      frame.overview();
      for (const from of [0, 0.3, 0.6]) frame.sceneAt({ from, to: from + 0.1, widthPx: room.widthPx });
    };
    const count = () => calls(bestOf, findFolds, dateParts, breaksIn, layOutLanes);
    const [one = { id: '' }, ...others] = chronology.lanes;
    for (const kind of SCALE_KINDS) {
      frameAt(kind, 960);
      frameAt(kind, 960, [one.id]);
      frameAt(kind, 960);
    }
    count();
    for (const kind of SCALE_KINDS) frameAt(kind, 961);
    expect(count(), 'a resize').toEqual([0, 0, 0, 0, SCALE_KINDS.length]);
    for (const kind of SCALE_KINDS) frameAt(kind, 961);
    expect(count(), 'the same again').toEqual([0, 0, 0, 0, 0]);
    frameAt('time', 961, [one.id]);
    const [best, folds, parts, breaks, rows] = count();
    expect([best, folds, parts, rows], 'a lane hidden').toEqual([0, 0, 0, 1]);
    const shown = chronology.events.filter(({ lane }) => others.some(({ id }) => id === lane));
    expect(breaks, 'and what is left').toBeLessThanOrEqual(shown.length);
  });

  it('a server finds events by themselves once for all of its widths, and once on each scale where they stand', () => {
    const chronology = validChronology(content, name);
    calls(findFolds, bestOf, breaksIn);
    drawAll(chronology);
    const [folds, best, breaks = 0] = calls(findFolds, bestOf, breaksIn);
    expect([folds, best]).toEqual([1, chronology.lanes.length]);
    // Which scale opens is found without words, on two of them; of a crowd only what gets a place is ever prepared.
    expect(breaks).toBeLessThanOrEqual(chronology.events.length * (SCALE_KINDS.length + 2));
    drawAll(chronology);
    expect(calls(findFolds, bestOf, breaksIn)).toEqual([0, 0, 0]);
  });
});
