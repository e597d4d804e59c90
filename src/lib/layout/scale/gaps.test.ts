import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import content from '../../../content/sino-russia-axis';
import { en } from '../../messages/en';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { dayStart } from '../../time/calendar/instant';
import { anyChronology, anyDate, anySpan, chronologyOf } from '../any-chronology';
import { type Part, dateParts } from './date-parts';
import { measureOf } from './extent';
import { labelWords } from '../marks/label-words';
import { openingScale } from '../opening-scale';
import { makeScale } from './scale';
import { partsOf } from './shape';
import { LABEL_PX } from '../rows/slot';
import { frameAt, sceneIn } from '../testing';
import { textWidth } from '../rows/text-width';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

function dated(...dates: readonly string[]): Chronology {
  return chronologyOf(dates.map((date, index) => ({ title: `Event ${index}`, lane: 'l1', date })));
}

/** The silences that are folded, each from year to year. */
function folded(chronology: Chronology): string[] {
  const yearOf = (instant: number) => new Date(instant).getUTCFullYear();
  return measureOf(chronology).folds.map(({ silence }) => `${yearOf(silence.start)}–${yearOf(silence.end)}`);
}

/** As much of some words as fits, and an ellipsis. */
function cut(words: string, widthPx: number): string {
  const fits = (text: string) => textWidth(text, LABEL_PX) <= widthPx;
  if (fits(words)) return words;
  const most = [...words].findLastIndex((_, place) => fits(`${words.slice(0, place)}…`));
  return `${words.slice(0, Math.max(0, most))}…`;
}

const essay = validChronology(content, 'essay');
// Ten events in two years, so that what lies before them can be a silence.
const busy = ['01', '03', '04', '06', '09'].flatMap((month) => [`1998-${month}-05`, `1999-${month}-20`]);

// What a name's line is high.
const LINE_PX = 16;

describe('folds', () => {
  it('of the essay are four silences, each outside the doubt of the years around it', () => {
    expect(folded(essay)).toEqual(['1985–2008', '2009–2014', '2015–2019', '2020–2022']);
    const [first] = measureOf(essay).folds;
    expect(first?.silence).toEqual({ start: dayStart(1985), end: dayStart(2008) });
  });

  it('are not found among evenly spaced events, nor between two or three', () => {
    const days = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), days, (count, step) => {
        const day = (index: number) =>
          new Date(Date.UTC(1200, 0, 1 + index * step)).toISOString().slice(0, 10);
        expect(folded(dated(...Array.from({ length: count }, (_, index) => day(index))))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(folded(dated('1911', '1987-03-04'))).toEqual([]);
    expect(folded(dated('1951', '1954-07', '1957-02-11'))).toEqual([]);
  });

  it('leave a year and a month whole among days', () => {
    expect(folded(dated('1911-05-02', '1933-10-28', '1955-08', '1979-03-12', '2001', '2011-06-01'))).toEqual(
      [],
    );
  });

  it('keep out of a reign that is not half of the whole, and so out of its silent years', () => {
    const reigns = ['1605/1612', '1612/1625', '1660/1719', '1731/1738', '1738/1799', '1625/1660'];
    expect(folded(dated(...reigns))).toEqual([]);
  });

  it('go through what is at least half of the whole, which is broken there', () => {
    expect(folded(dated('1901/2000', ...busy))).toEqual(['1902–1998']);
    expect(folded(dated('1901/1949', '1901/1949', '1950', ...busy))).toEqual(['1951–1998']);
  });

  it('go through a shorter one as well, where it is no more than one in ten', () => {
    expect(folded(dated('1901/1949', '1950', ...busy))).toEqual(['1902–1949', '1951–1998']);
    expect(folded(dated('1901/1949', '1950', ...busy.slice(3)))).toEqual(['1951–1998']);
  });

  it('go through a bar that is more than twice as long', () => {
    expect(folded(dated('1900/1999', '1930', ...busy))).toEqual(['1901–1930', '1931–1998']);
  });

  it('are never inside the doubt of one date: a decade, one of several, a century', () => {
    expect(folded(dated('188X', ...busy))).toEqual(['1890–1998']);
    expect(folded(dated('[1850,1990]', ...busy))).toEqual([]);
    expect(folded(dated('19XX', ...busy))).toEqual([]);
  });

  it('are longer than the dates beside them are fine', () => {
    expect(folded(dated('198X', '1996', ...busy))).toEqual([]);
  });

  it('say “without an event” only where nothing lasts', () => {
    const words = (...dates: readonly string[]) =>
      sceneIn(frameAt(dated(...dates), 1280, 'gaps')).axis.tears.map((tear) => tear.words);
    expect(words('1931-01-01', ...busy)).toEqual(['about 67 years without an event, folded']);
    expect(words('1901/2000', ...busy)).toEqual(['no new event for about 96 years, folded']);
    expect(words('1931/..', ...busy)).toEqual(['no new event for about 66 years, folded']);
    // Nobody knows when that ended.
    expect(words('1931/', ...busy)).toEqual(['no new event for about 66 years, folded']);
  });
});

describe('folds of any chronology', () => {
  const lively = fc
    .tuple(
      fc.array(fc.oneof(anyDate(1000, 1950), anySpan(1000, 2000)), { minLength: 1, maxLength: 8 }),
      fc.array(anyDate(1940, 2000), { minLength: 4, maxLength: 12 }),
    )
    .map(([old, recent]) => dated(...old, ...recent));
  const any = fc.oneof(lively, anyChronology(1000, 2000));

  it('have no anchor, start, end or doubt in them', () => {
    fc.assert(
      fc.property(any, (chronology) => {
        const { folds, knots } = measureOf(chronology);
        const parts = chronology.events.flatMap(({ claim, record }) =>
          [claim, record].flatMap((given) => (given ? dateParts(given, 'claim') : [])),
        );
        const doubts = parts.filter(
          ({ shape }) => shape !== 'bar' && shape !== 'thread' && shape !== 'member' && shape !== 'middle',
        );
        for (const { start, end, silence } of folds) {
          expect(silence.start).toBeLessThan(start);
          expect(silence.end).toBeGreaterThan(end);
          expect(knots.filter((knot) => knot > silence.start && knot < silence.end)).toEqual([]);
          expect(doubts.filter((doubt) => doubt.start < silence.end && doubt.end > silence.start)).toEqual(
            [],
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say a length that is none of no days', () => {
    fc.assert(
      fc.property(any, (chronology) => {
        for (const { words, label, shortLabel } of sceneIn(frameAt(chronology, 960, 'gaps')).axis.tears) {
          expect(words).toMatch(/[1-9].* (years?|months?|days?|hours?)/);
          for (const said of [label, shortLabel]) expect(said).not.toMatch(/(^|\D)0 /);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('draw no span shorter than another half as long, unless it is broken and says so', () => {
    fc.assert(
      fc.property(any, fc.constantFrom<'gaps' | 'opening'>('gaps', 'opening'), (chronology, on) => {
        const kind = on === 'opening' ? openingScale(chronology) : on;
        const { toShare } = makeScale(kind, measureOf(chronology));
        const broken = new Map(
          sceneIn(frameAt(chronology, 1280, kind)).marks.map((mark) => [mark.event.id, mark.broken]),
        );
        // In an even row a band says between which of the others a date lies; what lasts has a length.
        const isSpan = ({ shape }: Part) => kind !== 'even' || shape === 'bar';
        const partsIn = (event: ChronologyEvent) =>
          kind === 'even'
            ? partsOf(event)
            : [event.claim, event.record].flatMap((given) => (given ? dateParts(given, 'claim') : []));
        const spans = chronology.events.flatMap((event) =>
          partsIn(event)
            .filter((part) => isSpan(part) && part.end > part.start && Number.isFinite(part.end - part.start))
            .map(({ start, end }) => ({
              id: event.id,
              ms: end - start,
              share: toShare(end) - toShare(start),
            })),
        );
        const whole = spans.filter(({ id }) => broken.get(id) === undefined);
        for (const long of whole) {
          const longer = spans.filter(({ ms, share }) => ms <= long.ms / 2 && share > long.share + 1e-9);
          expect(longer).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('have every bar that runs through them drawn broken where some of it is left at either side, in its name and in its picture, wherever the view is', () => {
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 0.9, noNaN: true }), (chronology, from) => {
        const frame = frameAt(chronology, 1280, 'gaps');
        const { marks } = sceneIn(frame, from, from + 0.1);
        for (const { event, parts, broken } of marks) {
          const item = frame.preparedOf(event.id);
          const beside = 10 / (frame.room.widthPx * 10);
          const breaks = (item?.breaks ?? []).filter((fold) => {
            const middle = (fold.from + fold.to) / 2;
            return middle - (item?.start ?? 0) >= beside && (item?.end ?? 1) - middle >= beside;
          });
          const seen = breaks.filter((fold) => fold.to > from && fold.from < from + 0.1);
          expect(parts.filter(({ shape }) => shape === 'break')).toHaveLength(seen.length);
          expect(broken !== undefined).toBe(breaks.length > 0);
          if (broken !== undefined) expect(broken).toMatch(/drawn broken$/);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('leave a break of what is broken clear of its label', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(390, 960, 1280), (chronology, width) => {
        const frame = frameAt(chronology, width, 'gaps');
        const px = frame.room.widthPx;
        for (const { start, end, parts, label, labelLeft } of sceneIn(frame).marks) {
          // One that stands at least half a line above its bar hides less than half of a break, whose tips alone reach it.
          if (!label.isAlong || (label.risePx ?? 0) >= LINE_PX / 2) continue;
          const breaks = parts
            .filter(({ shape }) => shape === 'break')
            .map((part) => (start + part.from * (end - start)) * px);
          const hidden = breaks.filter((at) => at > labelLeft - 5 && at < labelLeft + label.widthPx + 5);
          expect(hidden.length).toBeLessThan(Math.max(1, breaks.length));
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('what is broken', () => {
  it.each([960, 1280, 1600])('says its length in its name and label, %i px wide', (widthPx) => {
    for (const [from, to] of [
      [0, 1],
      [0, 0.95],
    ]) {
      const { marks } = sceneIn(frameAt(essay, widthPx, 'gaps'), from, to);
      const decades = marks.find(({ event }) => event.id === 'relations-in-the-making');
      if (!decades) throw new Error('expected the event');
      expect(decades.broken).toBe('lasts about 40 years, drawn broken');
      expect(labelWords(decades, cut)).toMatch(/^Four d.*, ≈40 y$/);
      expect(decades.parts.filter(({ shape }) => shape === 'break')).toHaveLength(4);
    }
  });

  it('says no length without its name: on a phone it is in the row of beads', () => {
    const { marks, clusters } = sceneIn(frameAt(essay, 390, 'gaps'));
    expect(marks.map(({ event }) => event.id)).not.toContain('relations-in-the-making');
    expect(clusters.flatMap(({ ids }) => ids)).toContain('relations-in-the-making');
  });

  it('cuts its title before its length, and the length only where no title would be left', () => {
    const { marks } = sceneIn(frameAt(essay, 1280, 'gaps'));
    const decades = marks.find(({ event }) => event.id === 'relations-in-the-making');
    if (!decades) throw new Error('expected the event');
    const at = (widthPx: number) => labelWords({ ...decades, label: { ...decades.label, widthPx } }, cut);
    expect(at(1000)).toBe('Four decades of ties in the making, ≈40 y');
    expect(at(180)).toMatch(/^Four .*…, ≈40 y$/);
    expect(at(84)).toMatch(/^Four d.*…$/);
  });

  it('goes without a length where its end is not known', () => {
    const { marks } = sceneIn(frameAt(dated('1931/..', ...busy), 1280, 'gaps'));
    expect(marks[0]?.broken).toBe(en.folds.broken(undefined));
    expect(marks[0]?.length).toBeUndefined();
  });
});
