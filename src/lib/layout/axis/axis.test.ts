import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../../content/crowd';
import content from '../../../content/sino-russia-axis';
import { en } from '../../messages/en';
import { zhHant } from '../../messages/zh-Hant';
import type { Chronology } from '../../model/chronology';
import { wordsOf } from '../../model/chronology-words';
import { validChronology } from '../../model/valid';
import { BY_DAYS } from '../../time/calendar/clock';
import { DAY_MS, civilDay, dayStart } from '../../time/calendar/instant';
import { countedFrom, unitAtLeast } from '../../time/calendar/unit';
import { type Axis, axisOf } from './axis';
import { PARENT_INSET_PX } from './parent-ticks';
import { insideOf } from './tick-labels';
import { makeScale } from '../scale/scale';
import { chronologyOf } from '../any-chronology';
import { faultsIn, frameAt, sceneIn } from '../testing';
import { textWidth } from '../rows/text-width';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const YEAR_MS = 365.2425 * DAY_MS;
const MOST_TICKS = 200;
const WIDTHS = [320, 390, 768, 1080, 1696, 3528];
const essay = validChronology(content, 'essay');
// For axes without events.
const noWords = { short: () => '' };

/** What an even axis says by itself, be there a finding that takes its place or none. */
function elapsedOf(chronology: Chronology, stagePx: number) {
  const { scale, events, room } = frameAt(chronology, stagePx, 'even');
  const view = { from: 0, to: 1, widthPx: room.widthPx };
  return axisOf(scale, events, view, en, wordsOf(chronology, en)).elapsed;
}

const unit = fc.double({ min: 0, max: 1, noNaN: true });

/** A view of any stretch of time from a day to 14 billion years, as the only piece of a scale. */
const anyCalendarView = fc
  .record({ power: unit, middle: unit, widthPx: fc.constantFrom(...WIDTHS), m: fc.constantFrom(en, zhHant) })
  .map(({ power, middle, widthPx, m }) => {
    const length = DAY_MS * Math.exp(power * Math.log((14e9 * YEAR_MS) / DAY_MS));
    const start = (middle - 0.5) * length - (1 - power) * middle * 4000 * YEAR_MS;
    const scale = makeScale('time', {
      extent: { start, end: start + length },
      folds: [],
      knots: [],
      anchors: [],
      grain: BY_DAYS,
      finest: [],
    });
    const axis = axisOf(scale, [], { from: 0, to: 1, widthPx }, m, noWords);
    return { start, end: start + length, days: length / DAY_MS, widthPx, m, axis };
  });

const frames = [essay, validChronology(crowd(90), 'crowd'), validChronology(crowd(1200), 'crowd')].flatMap(
  (chronology) =>
    [360, 390, 768, 1280, 3840].flatMap((width) =>
      (['gaps', 'even', 'time'] as const).map((kind) => frameAt(chronology, width, kind)),
    ),
);
const anyView = fc.record({
  place: fc.nat(frames.length - 1),
  power: fc.double({ min: 0, max: 10, noNaN: true }),
  at: unit,
});

function axisAt({ place, power, at }: { place: number; power: number; at: number }) {
  const frame = frames[place];
  if (!frame) throw new RangeError(`expected a frame, found none at ${place}`);
  const span = 1 / 2 ** power;
  const { widthPx } = frame.room;
  const view = { from: at * (1 - span), to: at * (1 - span) + span, widthPx };
  return {
    kind: frame.scale.kind,
    widthPx,
    axis: axisOf(frame.scale, frame.events, view, en, wordsOf(frame.chronology, en)),
  };
}

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 120): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      property(value);
    }),
    { numRuns },
  );
}

function labelSpans(ticks: readonly { readonly at: number; readonly label: string }[], widthPx: number) {
  return ticks
    .filter(({ label }) => label !== '')
    .map(({ at, label }) => ({ at: at * widthPx, half: textWidth(label, 12) / 2 }))
    .map(({ at, half }) => ({ at, half, middle: insideOf(at, half, widthPx) }))
    .sort((a, b) => a.middle - b.middle);
}

/** Labels that overlap the next one, reach beyond the plot or are moved too far inward, by where they are. */
function crampedIn(axis: Axis, widthPx: number): number[] {
  return [...crampedUnits(axis, widthPx), ...crampedParents(axis, widthPx)];
}

/** Parents' labels, which begin a little after their tick, that overlap the next one or reach too far. */
function crampedParents({ parents }: Axis, widthPx: number): number[] {
  const labelled = parents.filter(({ label }) => label !== '');
  const spans = labelled.map(({ at, label }) => {
    const from = at * widthPx + PARENT_INSET_PX;
    return { from, to: from + textWidth(label, 12) };
  });
  return spans
    .filter(({ to }, index) => to > widthPx || to > (spans[index + 1]?.from ?? Infinity))
    .map(({ from }) => from);
}

function crampedUnits({ ticks }: Axis, widthPx: number): number[] {
  const spans = labelSpans(ticks, widthPx);
  return spans
    .filter(({ at, middle, half }, index) => {
      const next = spans[index + 1];
      return (
        Math.abs(at - middle) > half + 0.01 || (next !== undefined && middle + half > next.middle - next.half)
      );
    })
    .map(({ middle }) => middle);
}

describe('ticks', () => {
  it(`of any stretch from a day to 14 billion years are at most ${MOST_TICKS}, in order, and numbers`, () => {
    check(anyCalendarView, ({ axis }) => {
      const instants = axis.ticks.map(({ instant }) => instant);
      expect(instants.length).toBeLessThanOrEqual(MOST_TICKS);
      expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
      expect(faultsIn(axis)).toEqual([]);
    });
  });

  it('of any stretch of a day or more are complete: every boundary of their unit, the labelled ones in order', () => {
    check(anyCalendarView, ({ axis, start, end, days, widthPx }) => {
      const unit = countedFrom(civilDay(start).year, unitAtLeast(((days * DAY_MS) / widthPx) * 46));
      const expected: number[] = [];
      for (let at = unit.floor(start); at < end; at = unit.offset(at, 1)) if (at >= start) expected.push(at);
      if (expected.length === 0) return;
      expect(axis.ticks.map(({ instant }) => instant)).toEqual(expected);
      expect(axis.ticks.length + axis.parents.length).toBeLessThanOrEqual(MOST_TICKS);
    });
  });

  it('of any stretch of a day or more say the year, in a row or the other', () => {
    check(anyCalendarView, ({ axis, m }) => {
      const labels = [...axis.parents, ...axis.ticks].map(({ label }) => label).filter(Boolean);
      // Days and months by themselves: “5”, “Sep”, “9月”.
      const saysYear = (label: string) => !/^(\d{1,2}|[A-Z][a-z]{2,3}|\d{1,2}月)$/.test(label);
      expect(labels.filter(saysYear), m.lang).not.toEqual([]);
    });
  });

  it('of days or months never stand without a parent’s label, or else say their year themselves', () => {
    check(anyCalendarView, ({ axis }) => {
      const isBare = axis.ticks.some(({ label }) => /^(\d{1,2}|[A-Z][a-z]{2,3}|\d{1,2}月)$/.test(label));
      if (isBare) expect(axis.parents.filter(({ label }) => label !== '')).not.toEqual([]);
    });
  });

  it('have labels that keep clear of each other and stand inside the plot, below their tick', () => {
    check(anyCalendarView, ({ axis, widthPx }) => expect(crampedIn(axis, widthPx)).toEqual([]));
    check(anyView, (view) => {
      const { axis, widthPx } = axisAt(view);
      expect(crampedIn(axis, widthPx)).toEqual([]);
    });
  });

  it(`of any view of a chronology are at most ${MOST_TICKS}`, () => {
    check(anyView, (view) => expect(axisAt(view).axis.ticks.length).toBeLessThanOrEqual(MOST_TICKS));
  });

  it('of a view inside one month say its month and year once, at the left, and stay there as the view moves', () => {
    const extent = { start: dayStart(2014, 9, 1), end: dayStart(2014, 11, 1) };
    const scale = makeScale('time', {
      extent,
      folds: [],
      knots: [],
      anchors: [],
      grain: BY_DAYS,
      finest: [],
    });
    for (const from of [0.05, 0.1, 0.2]) {
      const { parents } = axisOf(scale, [], { from, to: from + 0.25, widthPx: 900 }, en, noWords);
      expect(parents).toMatchObject([{ label: 'September 2014', isBoundary: false }]);
      expect(parents[0]?.at).toBeCloseTo(0, 9);
    }
  });

  it('the next month’s label pushes off the one that left the view', () => {
    const extent = { start: dayStart(2014, 9, 1), end: dayStart(2014, 11, 1) };
    const scale = makeScale('time', {
      extent,
      folds: [],
      knots: [],
      anchors: [],
      grain: BY_DAYS,
      finest: [],
    });
    const at = scale.toShare(dayStart(2014, 10));
    const labels = (before: number) =>
      axisOf(scale, [], { from: at - before, to: at + 0.2, widthPx: 900 }, en, noWords).parents.map(
        ({ label }) => label,
      );
    expect(labels(0.1)).toEqual(['September 2014', 'October 2014']);
    expect(labels(0.02)).toEqual(['Sept 2014', 'October 2014']);
    expect(labels(0.005)).toEqual(['October 2014']);
  });
});

describe('tears', () => {
  it('have words that keep clear of each other, at either length', () => {
    check(anyView, (view) => {
      const { axis, widthPx } = axisAt(view);
      for (const length of ['label', 'shortLabel'] as const) {
        const spans = axis.tears
          .filter((tear) => tear[length] !== '')
          .map(({ start, end, ...tear }) => {
            const half = textWidth(tear[length], 11) / 2;
            const middle = ((start + end) / 2) * widthPx;
            return { from: middle - half, to: middle + half };
          });
        spans.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(spans[index + 1]?.from ?? widthPx);
        });
      }
    });
  });

  it('of the essay say how long they are, at length and in short', () => {
    const { tears } = sceneIn(frameAt(essay, 1280, 'gaps')).axis;
    expect(tears.map(({ label, shortLabel }) => [label, shortLabel])).toEqual([
      ['about 23 years', '≈23 y'],
      ['about 5 years', '≈5 y'],
      ['about 4 years', '≈4 y'],
      ['about 2 years', '≈2 y'],
    ]);
    expect(tears[0]?.words).toBe('no new event for about 23 years, folded');
  });

  it('say the longest of those that have no room beside each other', () => {
    const years = Array.from({ length: 20 }, (_, place) => `${1945 + 2 * place}`);
    const dates = ['1815-12-10/1852-11-27', '1943-06-05', ...years];
    const events = dates.map((date, at) => ({ title: `Event ${at}`, lane: 'l1', date }));
    const { tears } = sceneIn(frameAt(chronologyOf(events), 360, 'gaps')).axis;
    expect(tears.map(({ shortLabel }) => shortLabel)).toEqual(['', '≈91 y']);
  });

  it('keep their words in the view, clear of each other', () => {
    check(anyView, (view) => {
      const { axis, widthPx } = axisAt(view);
      for (const length of ['label', 'shortLabel'] as const) {
        const said = axis.tears.filter((tear) => tear[length] !== '');
        const spans = said.map(({ start, end, [length]: words }) => {
          const [middle, half] = [((start + end) / 2) * widthPx, textWidth(words, 11) / 2];
          return { from: middle - half, to: middle + half };
        });
        spans.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(spans[index + 1]?.from ?? widthPx);
        });
      }
    });
  });

  it('have no tick inside', () => {
    check(anyView, (view) => {
      const { axis } = axisAt(view);
      for (const { start, end } of axis.tears) {
        expect(axis.ticks.filter(({ at }) => at > start + 1e-9 && at < end - 1e-9)).toEqual([]);
      }
    });
  });
});

describe('ticks on the even scale', () => {
  const said = (...dates: readonly string[]) => {
    const events = dates.map((date, at) => ({ title: `Event ${at}`, lane: 'l1', date }));
    const { ticks, parents } = sceneIn(frameAt(chronologyOf(events), 1280, 'even')).axis;
    return [ticks.map(({ label }) => label), parents.map(({ label }) => label)];
  };

  it('tell a time alone among days by its day, and several by their times below their day', () => {
    expect(said('2010-04-20', '2010-04-23T18:00', '2010-04-27')).toEqual([
      ['20 Apr 2010', '23 Apr 2010', '27 Apr 2010'],
      [],
    ]);
    expect(said('2010-04-20', '2010-04-23T18:00', '2010-04-23T19:30', '2010-04-27')).toEqual([
      ['20 Apr 2010', '18:00', '19:30', '27 Apr 2010'],
      [expect.stringMatching(/^23 April 2010/)],
    ]);
  });

  it('tell a day in which there is little room without its year, after one that has said it', () => {
    const times = (day: string, count: number) =>
      Array.from({ length: count }, (_, place) => `${day}T${10 + place}:00`);
    const about = (count: number) =>
      said(...times('1963-11-22', 12), ...times('1963-11-23', count), ...times('1963-11-24', 12));
    const [ticks, parents] = about(2);
    expect(parents).toEqual([
      expect.stringMatching(/^22 November 1963/),
      '23 Nov',
      expect.stringMatching(/^24 November 1963/),
    ]);
    expect(ticks).not.toContainEqual(expect.stringContaining('Nov'));
    // Of less room still the first time says the day instead.
    const [days] = about(1);
    expect(days?.filter((label) => /[^\d:]/.test(label))).toEqual(['23 Nov']);
  });

  it('tell years that have room before the wide words of a date that lies between two', () => {
    const dates = Array.from({ length: 45 }, (_, place) =>
      place % 3 === 2 ? `[${1500 + place},${1501 + place}]` : `${1500 + place}`,
    );
    const labels = said(...dates, '1560')[0]?.filter(Boolean) ?? [];
    expect(labels.filter((label) => label.includes('–'))).toEqual([]);
    expect(labels.length).toBeGreaterThan(14);
  });

  it('tell each time as finely as it is dated, where another has a second too', () => {
    expect(said('1963-11-22T12:15', '1963-11-22T12:30:40', '1963-11-22T13:00:00')[0]).toEqual([
      ...['12:15', '12:30:40', '13:00:00'],
    ]);
  });
});

describe('the axis of an even row', () => {
  const cases = [40, 130, 400].flatMap((count) => [360, 640, 889, 1280].map((px) => [count, px] as const));

  it.each(cases)('of %i events says the first and the last of them, at %i px', (count, px) => {
    const chronology = chronologyOf(
      Array.from({ length: count }, (_, place) => ({
        ...{ title: `E${place}`, lane: 'l1' },
        date: `${1500 + place}-05-20`,
      })),
    );
    const { ticks } = sceneIn(frameAt(chronology, px, 'even')).axis;
    const said = ticks.map(({ label }) => label).filter(Boolean);
    expect([said[0], said.at(-1)]).toEqual(['20 May 1500', `20 May ${1499 + count}`]);
  });
});

describe('elapsed time on the even scale', () => {
  it('keeps inside its gap and the view, and clear of its neighbours', () => {
    check(anyView, (view) => {
      const { kind, axis, widthPx } = axisAt(view);
      if (kind !== 'even') expect(axis.elapsed).toEqual([]);
      const spans = axis.elapsed.map(({ at, label }) => {
        const half = textWidth(label, 11) / 2;
        return { from: at * widthPx - half, to: at * widthPx + half };
      });
      spans.forEach(({ from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(spans[index + 1]?.from ?? widthPx);
      });
    });
  });

  it('is left out where the same would be said again and again, all of it but a silence where most would', () => {
    const saidOf = (...days: readonly number[]) => {
      const chronology = chronologyOf(
        days.map((day, place) => ({
          ...{ title: `E${place}`, lane: 'l1' },
          date: day > 31 ? `2020-02-0${day - 31}` : `2020-01-${String(day).padStart(2, '0')}`,
        })),
      );
      return elapsedOf(chronology, 1280).map(({ label }) => label);
    };
    expect(saidOf(1, 2, 3, 4, 9)).toEqual(['1 day', '1 day', '1 day', '5 days']);
    expect(saidOf(1, 2, 3, 4, 5, 10, 20, 26, 33)).toEqual(['5 days', '10 days', '6 days', '7 days']);
    expect(saidOf(1, 2, 3, 4, 5, 6, 7, 12)).toEqual(['//\u20095 d']);
  });

  it('is said of a silence that is much longer than all others, in short, with a fold’s slashes, though there be no room', () => {
    const halves = (silence: number) =>
      chronologyOf(
        Array.from({ length: 90 }, (_, place) => ({
          ...{ title: `E${place}`, lane: 'l1' },
          date: `${1800 + place + (place < 45 ? 0 : silence)}`,
        })),
      );
    for (const px of [390, 768, 1280]) {
      const elapsed = elapsedOf(halves(50), px);
      expect(elapsed.map(({ label }) => label)).toEqual(['//\u200950–52 y']);
      expect(elapsed[0]?.at).toBeCloseTo(0.5, 1);
    }
    expect(elapsedOf(halves(5), 1280)).toEqual([]);
  });

  it('of the essay at 1280 px is said between each two neighbours', () => {
    const { elapsed } = sceneIn(frameAt(essay, 1280, 'even')).axis;
    expect(elapsed).toHaveLength(13);
    expect(elapsed.slice(0, 4).map(({ label }) => label)).toEqual(['23–25 y', '5–7 y', '≈4.5 y', '≈3 y']);
  });
});
