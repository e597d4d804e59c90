import { beforeEach, describe, expect, it, vi } from 'vitest';
import { crowd } from '../../src/content/crowd';
import essay from '../../src/content/sino-russia-axis';
import { glyphOf, legendOf } from '../../src/lib/layout/glyph';
import { liveDrawing } from '../../src/lib/layout/live-drawing';
import { SCALE_KINDS } from '../../src/lib/layout/scale';
import { storePicture } from '../../src/lib/layout/store-picture';
import { WHOLE } from '../../src/lib/layout/view';
import { en } from '../../src/lib/messages/en';
import type { Chronology, ChronologyInput } from '../../src/lib/model/chronology';
import { wordsOf } from '../../src/lib/model/chronology-words';
import { phaseInWords } from '../../src/lib/model/phase-words';
import { validChronology } from '../../src/lib/model/valid';
import { bounded, boundsOf } from '../../src/lib/time/bounds';
import { parseEdtf } from '../../src/lib/time/parse-edtf';

vi.mock(import('../../src/lib/time/bounds'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, boundsOf: vi.fn(real.boundsOf), bounded: vi.fn(real.bounded) };
});
vi.mock(import('../../src/lib/time/parse-edtf'), async (importOriginal) => {
  const real = await importOriginal();
  return { ...real, parseEdtf: vi.fn(real.parseEdtf) };
});

/** How often each has been called. */
function calls(...spies: readonly ((...given: never[]) => unknown)[]): number[] {
  return spies.map((spy) => vi.mocked(spy).mock.calls.length);
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
  legendOf(chronology);
  for (const event of chronology.events) {
    phaseInWords(event, drawing.home, chronology, en);
    glyphOf(event.claim, 'claim');
    if (event.record) glyphOf(event.record, 'record');
  }
}

const contents: readonly (readonly [string, ChronologyInput])[] = [
  ['the essay', essay],
  ['a crowd of 300', crowd(300)],
];

describe.each(contents)('of %s', (name, content) => {
  it('each date is read and bounded once, and neither again, however often it is drawn', () => {
    const dates = content.events.reduce((sum, { record }) => sum + (record ? 2 : 1), content.source ? 1 : 0);
    const chronology = validChronology(content, name);
    expect(calls(parseEdtf, bounded, boundsOf)).toEqual([dates, dates, 0]);
    vi.clearAllMocks();
    drawAll(chronology);
    drawAll(chronology);
    expect(calls(parseEdtf, bounded, boundsOf)).toEqual([0, 0, 0]);
  });
});
