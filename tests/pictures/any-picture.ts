import fc from 'fast-check';
import { anyDate, anySpan } from '../../src/lib/layout/any-chronology';
import { SCALE_KINDS, type ScaleKind } from '../../src/lib/model/scale-kinds';

const LETTERS = {
  latin: 'the old ferry crosses a wide river before winter – Überfahrt ',
  chinese: '新橋落成通車舊渡輪最後一次橫渡大河冬天來臨之前，',
  arabic: 'الجسر الجديد فوق النهر الواسع قبل الشتاء ',
  unbroken: 'Donaudampfschifffahrtsgesellschaft',
} as const;
const MOST_LETTERS = 200;

/** A title of 1 to 200 characters, in one of several scripts; most are of a usual length. */
function anyTitle(): fc.Arbitrary<string> {
  const length = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 4, max: 50 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: MOST_LETTERS }) },
  );
  const script = fc.constantFrom(...Object.values(LETTERS));
  return fc.tuple(script, length, fc.nat(30)).map(
    ([letters, most, from]) =>
      letters
        .repeat(MOST_LETTERS)
        .slice(from, from + most)
        .trim() || '·',
  );
}

const two = (value: number) => String(value).padStart(2, '0');

/** A second within one day. */
function anyMoment(): fc.Arbitrary<string> {
  const part = (max: number) => fc.integer({ min: 0, max });
  return fc
    .tuple(part(23), part(59), part(59))
    .map(([hour, minute, second]) => `2021-11-03T${two(hour)}:${two(minute)}:${two(second)}Z`);
}

/** Dates as a chronology of one kind has them: of centuries, of a year, about the year 1, within a day, of all of time. */
function anyDates(): readonly fc.Arbitrary<string>[] {
  const both = (first: number, last: number) =>
    fc.oneof({ weight: 3, arbitrary: anyDate(first, last) }, { weight: 1, arbitrary: anySpan(first, last) });
  const deep = fc
    .integer({ min: 5, max: 10 })
    .chain((power) => fc.integer({ min: 1, max: 99 }).map((digits) => `Y-${digits * 10 ** (power - 1)}`));
  return [
    both(1500, 2100),
    anyDate(2022, 2022),
    both(-500, 500),
    anyMoment(),
    fc.oneof(deep, both(1900, 2020)),
  ];
}

/** What is given as a chronology: as its file has it. */
export interface DrawableInput {
  readonly title: string;
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly {
    readonly title: string;
    readonly date: string;
    readonly lane: string;
    readonly weight: number;
  }[];
}

/** Chronologies of 1 to 40 lanes and 0 to 2 000 events, of any dates and titles; for tests. */
export function anyDrawable(): fc.Arbitrary<DrawableInput> {
  const lanes = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
  );
  // A crowd takes long to draw, and is drawn as any other.
  const copies = fc.oneof(
    { weight: 12, arbitrary: fc.constant(1) },
    { weight: 3, arbitrary: fc.constant(4) },
    { weight: 1, arbitrary: fc.constant(40) },
  );
  return fc.tuple(lanes, fc.constantFrom(...anyDates()), copies).chain(([count, date, times]) => {
    const event = fc.record({
      title: anyTitle(),
      date,
      lane: fc.nat(count - 1).map((lane) => `l${lane}`),
      weight: fc.constantFrom(0.2, 0.5, 0.9),
    });
    const titles = fc.array(anyTitle(), { minLength: count, maxLength: count });
    return fc.tuple(titles, fc.array(event, { maxLength: 50, size: 'max' })).map(([names, events]) => ({
      title: 'Any',
      lanes: names.map((name, lane) => ({ id: `l${lane}`, title: name.slice(0, 60) })),
      events: Array.from({ length: times }, () => events).flat(),
    }));
  });
}

/** A view of one: the size of the page in CSS pixels, the scale, and what of it is in view. */
export interface AnyView {
  readonly width: number;
  readonly height: number;
  readonly scale: ScaleKind;
  /** Which way time runs. */
  readonly time: 'ltr' | 'rtl';
  /** In shares of the whole, which is in view where there is none. */
  readonly window?: readonly [number, number];
  /** Where the chosen event is among all, as a share; none is chosen where there is none. */
  readonly chosen?: number;
}

// The overview's window is moved in so many steps.
const STEPS = 50;
const SIZES = [
  [300, 200],
  [390, 844],
  [960, 540],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const;

export function anyView(): fc.Arbitrary<AnyView> {
  // As likely in the middle as at its ends.
  const between = (min: number, max: number) => fc.noBias(fc.integer({ min, max }));
  const size = fc.oneof(
    fc.constantFrom(...SIZES).map(([width, height]) => ({ width, height })),
    fc.record({ width: between(300, 3840), height: between(200, 2160) }),
  );
  const window = fc
    .tuple(between(0, STEPS - 1), between(1, STEPS))
    .map(([from, length]) => [from / STEPS, Math.min(STEPS, from + length) / STEPS] as const);
  const part = fc.oneof(
    fc.constant({}),
    window.map((shares) => ({ window: shares })),
    between(0, 99).map((percent) => ({ chosen: percent / 100 })),
  );
  return fc
    .tuple(size, fc.constantFrom(...SCALE_KINDS), fc.constantFrom('ltr', 'rtl'), part)
    .map(([sizes, scale, time, shown]) => ({ ...sizes, scale, time, ...shown }));
}
