import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crowd } from '../../../content/crowd';
import content from '../../../content/sino-russia-axis';
import type { Chronology } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { measureOf } from './extent';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { makeScale } from './scale';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

function dated(...dates: readonly string[]): Chronology {
  return validChronology(
    {
      title: 'Dated',
      events: dates.map((date, index) => ({ id: `e${index}`, title: `Event ${index}`, date })),
    },
    dates.join(),
  );
}

const essay = validChronology(content, 'essay');
const edges: Record<string, Chronology> = {
  'no event': dated(),
  'one event': dated('2014-09-05'),
  'all on one day': dated('2014-09-05', '2014-09-05', '2014-09-05'),
  '1 BCE to 1 CE': dated('0000-12-31', '0001-01-01'),
  'the years 99 to 10000': dated('0099', '9999-12-31', 'Y10000'),
  'beyond Date': dated('Y-5000000', 'Y13000000'),
  'open ends': dated('../1914', '1950', '2010/..', '2012/'),
  '29 February': dated('2024-02-29', '2024-03-01'),
};
const day = fc
  .tuple(
    fc.integer({ min: -3000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => {
    const sign = year < 0 ? '-' : '';
    const padded = (value: number, size: number) => String(Math.abs(value)).padStart(size, '0');
    return `${sign}${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
  });
const anyChronology = fc.oneof(
  fc.constantFrom(
    essay,
    ...Object.values(edges),
    ...[14, 120].map((count) => validChronology(crowd(count), 'crowd')),
  ),
  fc.array(day, { maxLength: 30 }).map((days) => dated(...days)),
);
const anyScale = fc
  .record({ chronology: anyChronology, kind: fc.constantFrom(...SCALE_KINDS) })
  .map(({ chronology, kind }) => ({
    measure: measureOf(chronology),
    scale: makeScale(kind, measureOf(chronology)),
  }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, property), { numRuns: 120 });

describe('every scale', () => {
  it('is strictly increasing, to a millionth of a pixel', () => {
    check(fc.tuple(anyScale, share, share), ([{ scale }, a, b]) => {
      const [less, more] = [scale.toInstant(Math.min(a, b)), scale.toInstant(Math.max(a, b))];
      if (Math.abs(a - b) < 1e-9) return;
      expect(less).toBeLessThan(more);
      expect(scale.toShare(less)).toBeLessThan(scale.toShare(more));
    });
  });

  it('gives a share back: toShare ∘ toInstant is identity to a thousandth of a pixel', () => {
    check(fc.tuple(anyScale, share), ([{ scale }, at]) => {
      expect(Math.abs(scale.toShare(scale.toInstant(at)) - at)).toBeLessThan(2.5e-7);
    });
  });

  it('is made of pieces that tile both its shares and its time', () => {
    check(anyScale, ({ scale, measure }) => {
      const { pieces } = scale;
      expect(pieces[0]).toMatchObject({ start: measure.extent.start, from: 0 });
      expect(pieces.at(-1)?.end).toBe(measure.extent.end);
      expect(pieces.at(-1)?.to).toBeCloseTo(1, 12);
      pieces.forEach((piece, index) => {
        const next = pieces[index + 1];
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(piece.to).toBeGreaterThan(piece.from);
        if (next) expect([next.start, next.from]).toEqual([piece.end, piece.to]);
      });
    });
  });

  it('folds nothing but on the gaps scale, and there only stretches without a date in them', () => {
    check(anyScale, ({ scale, measure }) => {
      const folded = scale.pieces.filter((piece) => piece.isFolded);
      if (scale.kind !== 'gaps') expect(folded).toEqual([]);
      for (const { start, end } of folded) {
        expect(measure.knots.filter((knot) => knot >= start && knot <= end)).toEqual([]);
      }
    });
  });

  it('but the even one has one rate, so that equal stretches that nothing is folded in are equally long', () => {
    check(anyScale, ({ scale }) => {
      if (scale.kind === 'even') return;
      const rates = scale.pieces
        .filter(({ isFolded }) => !isFolded)
        .map(({ start, end, from, to }) => (to - from) / (end - start));
      rates.forEach((rate) => expect(rate / (rates[0] ?? NaN)).toBeCloseTo(1, 5));
    });
  });

  it('reaches its edge with open ends', () => {
    check(anyScale, ({ scale }) => {
      expect([scale.toShare(-Infinity), scale.toShare(Infinity)]).toEqual([0, 1]);
    });
  });

  it('holds every date', () => {
    check(anyScale, ({ scale, measure }) => {
      for (const knot of measure.knots) {
        expect(scale.toShare(knot)).toBeGreaterThanOrEqual(0);
        expect(scale.toShare(knot)).toBeLessThanOrEqual(1);
      }
    });
  });
});

describe('the even scale', () => {
  it('spaces distinct anchors equally and gives each back exactly', () => {
    check(anyChronology, (chronology) => {
      const measure = measureOf(chronology);
      const scale = makeScale('even', measure);
      const { length } = measure.anchors;
      // Half a step at either end, or what a date takes that is said there.
      const margin = Math.max(0.5 / length, 0.035);
      const step = length > 1 ? (1 - 2 * margin) / (length - 1) : 0;
      measure.anchors.forEach((anchor, index) => {
        expect(scale.toShare(anchor)).toBeCloseTo(margin + index * step, 9);
        expect(scale.toInstant(scale.toShare(anchor))).toBe(anchor);
      });
    });
  });

  it('gives events that share an anchor one column', () => {
    expect(measureOf(dated('2014-09-05', '2014-09-05', '2015')).anchors).toHaveLength(2);
  });
});

describe.each(Object.entries(edges))('a chronology of %s', (_, chronology) => {
  it.each(SCALE_KINDS)('has a %s scale of finite instants', (kind) => {
    const scale = makeScale(kind, measureOf(chronology));
    const instants = [0, 0.25, 0.5, 0.75, 1].map((at) => scale.toInstant(at));
    expect(instants.every(Number.isFinite)).toBe(true);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
  });
});
