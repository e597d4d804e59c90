import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/embed/build/page';
import { svgOf } from '../../src/lib/exporting/svg/svg';
import { stepStills } from '../../src/lib/drawing/still/views';
import { liveDrawing } from '../../src/lib/layout/live-drawing';
import type { Openings } from '../../src/lib/layout/openings';
import { SCALE_KINDS } from '../../src/lib/model/scale-kinds';
import type { Scene } from '../../src/lib/layout/scene';
import { en } from '../../src/lib/messages/en';
import { faultInWords } from '../../src/lib/messages/fault-words';
import { zhHant } from '../../src/lib/messages/zh-Hant';
import { faults as zhHantFaults } from '../../src/lib/messages/zh-Hant/faults';
import type { Chronology } from '../../src/lib/model/chronology';
import { wordsOf } from '../../src/lib/model/chronology-words';
import { readJson } from '../../src/lib/importing/json';
import { faultInEnglish } from '../../src/lib/model/mistakes';
import { parseChronology } from '../../src/lib/model/parse';
import { stillWordsOf } from '../../src/lib/reading/still-words';
import { damagedDocument, validDocument } from './documents';

// As many as there is time for: each run tries others.
const RUNS = Number(process.env.RUNS ?? 600);
// Others at each run, so that more is tried than once; all other properties go by the seed of seed.ts.
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
// Thousands of drawings, on a machine that may have other things to do.
const PATIENCE_MS = 180_000;
const DRESS = { links: '', code: '', end: '', policy: [], root: '' };
const HOME = { stageWidthPx: 960, options: { lanesPx: undefined } };

function isTwice(keys: readonly (string | number)[]): boolean {
  return new Set(keys).size < keys.length;
}

/** What lists are told apart by: of two that are alike a page would draw one, or nothing at all. */
function expectKeys({ axis, clusters, marks, lanes }: Scene): void {
  const keys = [
    axis.tears.map(({ start }) => start),
    axis.elapsed.map(({ at }) => at),
    clusters.map(({ key }) => key),
    marks.map(({ event }) => event.id),
    lanes.map(({ id }) => id),
  ];
  expect(keys.filter(isTwice)).toEqual([]);
}

function expectOpeningKeys({ axis: { ticks, parents } }: Openings): void {
  for (const row of [ticks, parents])
    expect(isTwice(row.map(({ instant, widths }) => instant + widths))).toBe(false);
}

/** Says, draws and writes a chronology; more of it at each of some counts, since all of it takes a while. */
function useAll(chronology: Chronology, count: number): void {
  const messages = count % 2 === 0 ? en : zhHant;
  const words = wordsOf(chronology, messages);
  for (const event of chronology.events) {
    for (const said of [words.date(event), words.dates(event), words.short(event)]) expect(said).not.toBe('');
  }
  const drawing = liveDrawing(chronology, messages, words);
  const kind = SCALE_KINDS[count % 3] ?? 'time';
  const frame = drawing.frameFor({ kind, hiddenLanes: [] }, drawing.roomFor(HOME));
  const from = (count % 10) / 10;
  for (const window of [
    { from: 0, to: 1 },
    { from, to: from + 10 ** -(count % 7) },
  ]) {
    const scene = frame.sceneAt(drawing.viewOf(window, drawing.roomFor(HOME)));
    expectKeys(scene);
    expect(scene.marks.every(({ anchor, y }) => Number.isFinite(anchor) && Number.isFinite(y))).toBe(true);
  }
  const openings = count % 10 === 0 ? drawing.openings?.() : undefined;
  if (openings) expectOpeningKeys(openings);
  if (count % 25 === 0) {
    const content = {
      chronology,
      messages,
      words: stillWordsOf(chronology, messages),
      theme: 'light',
    } as const;
    for (const { still } of stepStills(content, kind, chronology.events.slice(0, 1)))
      expect(svgOf(still)).toContain('</svg>');
  }
  if (count % 50 === 0) expect(pageOf(chronology, messages, DRESS)).toContain('</html>');
}

describe(`any document (seed ${seed})`, { timeout: PATIENCE_MS }, () => {
  it('that is right is drawn, with nothing to say against it', () => {
    let count = 0;
    fc.assert(
      fc.property(validDocument, (document) => {
        const result = parseChronology(JSON.parse(JSON.stringify(document)));
        expect(result.mistakes).toEqual({ faults: [], more: 0, notShown: 0 });
        if (result.kind === 'issues') throw new Error('expected a chronology');
        expect(result.chronology.events).toHaveLength(document.events.length);
        useAll(result.chronology, (count += 1));
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('that is damaged is drawn as far as it is right, with lines for any terminal', () => {
    let count = 0;
    fc.assert(
      fc.property(damagedDocument, (document) => {
        const { mistakes, ...result } = parseChronology(document);
        for (const line of mistakes.faults.map(faultInEnglish)) {
          expect(line).toMatch(/expected .+, found .+$/);
          expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
          expect(line.length).toBeLessThan(1500);
        }
        for (const fault of mistakes.faults) {
          const line = faultInWords(fault, zhHantFaults);
          expect(line).toMatch(/應為.+，實為.+$/u);
          expect(line).not.toMatch(/: expected |, found /);
        }
        if (result.kind === 'chronology') useAll(result.chronology, (count += 1));
      }),
      { seed, numRuns: RUNS },
    );
  });

  it('whose text is damaged is JSON, or is told where it ceases to be', () => {
    fc.assert(
      fc.property(
        validDocument,
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 3 }),
        (document, at, put) => {
          const json = JSON.stringify(document);
          const place = at % json.length;
          const damaged = json.slice(0, place) + put + json.slice(place + 1);
          const read = readJson(new TextEncoder().encode(damaged));
          if (read.kind === 'input') {
            parseChronology(read.input);
            return;
          }
          const { line = 0, character = 0 } = read.fault.at ?? {};
          expect(damaged.split(/\r\n?|\n/)[line - 1]?.length).toBeGreaterThanOrEqual(character - 1);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});
