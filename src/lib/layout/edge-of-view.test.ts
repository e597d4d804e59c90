import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../content/crowd';
import content from '../../content/sino-russia-axis';
import type { Chronology } from '../model/chronology';
import { validChronology } from '../model/valid';
import { type Interval, dayStart } from '../time/calendar/instant';
import { anyChronology, chronologyOf } from './any-chronology';
import type { Frame } from './frame';
import type { Mark } from './marks/mark';
import { SCALE_KINDS, type ScaleKind } from '../model/scale-kinds';
import { partsOf } from './scale/shape';
import { frameAt, sceneIn } from './testing';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

/** The marks in a window of a frame's scale, which is moved about as an address or a gesture moves it. */
function marksIn({ start, end }: Interval, frame: Frame): readonly Mark[] {
  const [from, to] = [frame.scale.toShare(start), frame.scale.toShare(end)];
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return sceneIn(frame, middle - half, middle + half).marks;
}

/** Whether any of the dates that an event is drawn by lies in a window. */
function isDrawnIn({ event }: Mark, { start, end }: Interval): boolean {
  const dates = partsOf(event).filter(({ shape }) => shape !== 'line');
  return dates.some((date) => date.start < end && date.end > start);
}

function namesIn(window: Interval, chronology: Chronology, kind: ScaleKind = 'time'): string[] {
  return marksIn(window, frameAt(chronology, 1280, kind))
    .filter(({ isDateInView }) => isDateInView)
    .map(({ event }) => event.title);
}

const year = (at: number): Interval => ({ start: dayStart(at), end: dayStart(at + 1) });

describe('a name in a window', () => {
  const whole = fc.oneof(
    fc.tuple(fc.integer({ min: 1900, max: 1999 }), fc.integer({ min: 1, max: 30 })).map(([from, years]) => ({
      start: dayStart(from),
      end: dayStart(from + years),
    })),
    fc
      .tuple(
        fc.integer({ min: 1900, max: 1999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 900 }),
      )
      .map(([at, month, day, days]) => ({
        start: dayStart(at, month, day),
        end: dayStart(at, month, day + days),
      })),
  );
  const widthPx = fc.constantFrom(360, 960, 1280);
  const kind = fc.constantFrom(...SCALE_KINDS);

  it('belongs to an event that is drawn in it, on every scale and at every width', () => {
    fc.assert(
      fc.property(anyChronology(1895, 2010), whole, kind, widthPx, (chronology, window, on, width) => {
        const marks = marksIn(window, frameAt(chronology, width, on));
        const strangers = marks.filter((mark) => mark.isDateInView && !isDrawnIn(mark, window));
        expect(strangers.map(({ event }) => event.title)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('stands there for each event that is drawn in it and has a row', () => {
    fc.assert(
      fc.property(anyChronology(1895, 2010), whole, kind, (chronology, window, on) => {
        const frame = frameAt(chronology, 1280, on);
        const { toShare } = frame.scale;
        // No view goes beyond the ends of the scale.
        fc.pre(toShare(window.start) >= 0 && toShare(window.end) <= 1);
        const marks = marksIn(window, frame);
        const missed = marks.filter((mark) => !mark.isDateInView && isDrawnIn(mark, window));
        expect(missed.map(({ event }) => event.title)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is none of a neighbouring year’s, whatever the year or month of the essay or of a crowd', () => {
    const months = Array.from({ length: 26 }, (_, month) => ({
      start: dayStart(2022, 1 + month),
      end: dayStart(2022, 2 + month),
    }));
    const windows = [...Array.from({ length: 41 }, (_, at) => year(1984 + at)), ...months];
    for (const chronology of [content, crowd(150)].map((input) => validChronology(input, 'edge of view'))) {
      for (const on of SCALE_KINDS) {
        const frame = frameAt(chronology, 1280, on);
        const strangers = windows.flatMap((window) =>
          marksIn(window, frame).filter((mark) => mark.isDateInView && !isDrawnIn(mark, window)),
        );
        expect(strangers.map(({ event }) => event.title)).toEqual([]);
      }
    }
  });
});

describe('what only touches an edge of the window', () => {
  const edges = chronologyOf([
    { title: 'The year before', lane: 'l1', date: '1961' },
    { title: 'All of the year before, by days', lane: 'l1', date: '1961-01-01/1961-12-31' },
    { title: 'Its last month', lane: 'l1', date: '1961-12' },
    { title: 'The year', lane: 'l2', date: '1962' },
    { title: 'Its last day', lane: 'l2', date: '1962-12-31' },
    { title: 'New Year’s Day after', lane: 'l3', date: '1963-01-01' },
    { title: 'From the year after on', lane: 'l3', date: '1963/..' },
  ]);

  it.each(SCALE_KINDS)('has no name on the scale “%s”', (kind) => {
    expect(namesIn(year(1962), edges, kind).toSorted()).toEqual(['Its last day', 'The year']);
  });

  it('has none in the smallest window either, nor in one of a day', () => {
    expect(namesIn({ start: dayStart(1962, 12, 31), end: dayStart(1963) }, edges).toSorted()).toEqual([
      'Its last day',
      'The year',
    ]);
  });

  it('nor has a record whose claim lies on the other side, with nothing but the line between them in sight', () => {
    const apart = chronologyOf([
      {
        title: 'Two dates',
        claim: { edtf: '1970', basis: 'stated' },
        record: { edtf: '1960-05-05', source: 'A record', conflict: 'They differ' },
      },
    ]);
    expect(namesIn(year(1965), apart)).toEqual([]);
    expect(namesIn(year(1960), apart)).toEqual(['Two dates']);
  });
});
