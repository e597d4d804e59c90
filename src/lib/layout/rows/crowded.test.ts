import { describe, expect, it } from 'vitest';
import { type Frame, makeFrame } from '../frame';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { sceneIn } from '../testing';
import { roomFor } from './room';
import { SCALE_KINDS, type ScaleKind } from '../../model/scale-kinds';
import { LABEL_PX } from './slot';
import { likelyWidth } from './text-width';

const WORDS = ['Rain', 'A train leaves late', 'They meet', 'Letters are opened at the border', 'The bridge'];

/** One event a year in each lane, as many as are said, of names of any length. */
const lanesOf = (...counts: readonly number[]) =>
  validChronology(
    {
      title: 'A crowd',
      lanes: counts.map((_, lane) => ({ id: `l${lane}`, title: `L${lane}` })),
      events: counts.flatMap((count, lane) =>
        Array.from({ length: count }, (_, place) => ({
          title: `${WORDS[(place * 3 + lane) % WORDS.length] ?? ''}, ${place}`,
          lane: `l${lane}`,
          date: `${1900 + Math.floor((place * 100) / count)}-07-01`,
        })),
      ),
    },
    'any',
  );

const frameOf = (
  chronology: ReturnType<typeof lanesOf>,
  stagePx: number,
  lanesPx: number,
  kind: ScaleKind = 'time',
) => makeFrame(chronology, kind, roomFor(stagePx, lanesPx), [], en);

const namedAt = (frame: Frame, from = 0, to = 1) =>
  sceneIn(frame, from, to).marks.filter(({ label }) => label.widthPx > 0);

const SIZES = [
  [1280, 292],
  [1536, 358],
  [768, 424],
  [390, 276],
] as const;

describe('a crowd', () => {
  it.each(SIZES)('has names that are whole, and none that is cut, at %i × %i px', (stagePx, lanesPx) => {
    const { marks } = sceneIn(frameOf(lanesOf(130), stagePx, lanesPx));
    // In its usual weight, which is what a name has until it is chosen.
    const needs = (title: string) => likelyWidth(title, LABEL_PX);
    const cut = marks.filter(({ event, label }) => label.widthPx > 0 && label.widthPx < needs(event.title));
    expect(cut.map(({ event }) => event.title)).toEqual([]);
  });

  it('of one weight has names over all of its width, in rows with air between them', () => {
    const frame = frameOf(lanesOf(150), 1280, 292);
    const named = namedAt(frame);
    expect(named.length).toBeGreaterThan(40);
    for (let tenth = 0; tenth < 10; tenth += 1)
      expect(named.filter(({ anchor }) => Math.floor(anchor * 10) === tenth).length).toBeGreaterThan(0);
    const rows = [...new Set(named.map(({ y }) => y))].sort((a, b) => a - b);
    // All but the strip.
    expect(rows).toHaveLength(9);
    expect(rows.slice(1).map((y, row) => y - (rows[row] ?? 0))).toEqual(rows.slice(1).map(() => 27));
  });

  it.each(SIZES)(
    'has its names on one side of their marks, but where the scale ends, at %i × %i px',
    (stagePx, lanesPx) => {
      for (const kind of SCALE_KINDS) {
        const frame = frameOf(lanesOf(150), stagePx, lanesPx, kind);
        const { widthPx } = frame.room;
        const turned = namedAt(frame).filter(({ labelLeft, anchor }) => labelLeft < anchor * widthPx);
        const roomy = turned.filter(({ anchor, label }) => anchor * widthPx + label.widthPx < widthPx - 14);
        expect(roomy.map(({ event }) => event.title)).toEqual([]);
      }
    },
  );

  it('names more of a part that one goes nearer to, on the same side', () => {
    const frame = frameOf(lanesOf(150), 1280, 292);
    const namesIn = (from: number, to: number) =>
      namedAt(frame, from, to).filter(({ isDateInView, anchor }) => isDateInView && anchor < 0.8);
    const near = namesIn(0.3, 0.55);
    expect(near.length).toBeGreaterThan(
      1.5 * namedAt(frame).filter(({ anchor }) => anchor >= 0.3 && anchor < 0.5).length,
    );
    expect(near.filter(({ labelLeft, anchor }) => labelLeft < anchor * frame.room.widthPx)).toEqual([]);
  });

  it('has more names where there is more height', () => {
    const namedIn = (lanesPx: number) =>
      sceneIn(frameOf(lanesOf(130), 1280, lanesPx)).marks.filter(({ label }) => label.widthPx > 0).length;
    expect(namedIn(424)).toBeGreaterThan(namedIn(292) * 1.2);
  });

  it('names what weighs most before what is as near', () => {
    const events = Array.from({ length: 130 }, (_, place) => ({
      title: `${WORDS[place % WORDS.length] ?? ''}, ${place}`,
      date: `${1900 + place}`,
      weight: place % 9 === 4 ? 1 : 0.3,
    }));
    const { marks } = sceneIn(frameOf(validChronology({ title: 'Weights', events }, 'any'), 1280, 292));
    const named = new Set(marks.filter(({ label }) => label.widthPx > 0).map(({ event }) => event.title));
    const heavy = events.filter(({ weight }) => weight === 1);
    expect(heavy.filter(({ title }) => !named.has(title))).toEqual([]);
  });
});

describe('lanes of a crowd', () => {
  const rowsIn = (...counts: readonly number[]) =>
    frameOf(lanesOf(...counts), 1280, 292)
      .lanesAt(1)
      .map(({ rows }) => rows);

  it('have rows by need: one event takes one row, and what is crowded has the others', () => {
    const [crowded = 0, ...others] = rowsIn(60, 1, 1, 1);
    expect(others).toEqual([1, 1, 1]);
    expect(crowded).toBeGreaterThan(10);
  });

  it('are airy where each is a crowd and has some rows of names then, and close where they have not', () => {
    const airy = (...counts: readonly number[]) =>
      frameOf(lanesOf(...counts), 1280, 292)
        .lanesAt(1)
        .every(({ pitch }) => pitch >= 26);
    expect(airy(150, 150)).toBe(true);
    expect(airy(150, 150, 150)).toBe(false);
    expect(airy(150, 50)).toBe(false);
  });

  it('stand closer before names are lost', () => {
    const lanes = frameOf(lanesOf(60, 9, 1, 1), 1280, 292).lanesAt(1);
    const gaps = lanes
      .slice(1)
      .map(({ top }, index) => top - (lanes[index]?.top ?? 0) - (lanes[index]?.height ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(8);
  });

  it('of a few have a name at every mark, and one row of beads for the others', () => {
    const { marks, clusters } = sceneIn(frameOf(lanesOf(60, 16, 16), 1280, 250));
    expect(marks.filter(({ label }) => label.widthPx === 0)).toEqual([]);
    const few = marks.filter(({ event }) => event.lane !== 'l0');
    const strips = clusters.filter(({ ids }) => ids.every((id) => !few.some(({ event }) => event.id === id)));
    expect(few.length).toBeGreaterThan(8);
    expect(strips.filter(({ ids }) => ids.length > 0).length).toBeGreaterThan(0);
  });
});
