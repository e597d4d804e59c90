import { DAY_MS } from './instant';

/** How long a calendar step is, without where its boundaries are. */
export interface UnitSize {
  readonly name: 'day' | 'month' | 'year';
  readonly step: number;
  /** In the mean of the Gregorian calendar. */
  readonly approximateMs: number;
}

export const YEAR_MS = 365.2425 * DAY_MS;
const LENGTHS_MS = { day: DAY_MS, month: YEAR_MS / 12, year: YEAR_MS };

const YEAR_STEPS = Array.from({ length: 10 }, (_, power) =>
  [1, 2, 5].map((digit) => digit * 10 ** power),
).flat();

function sizesOf(name: UnitSize['name'], steps: readonly number[]): UnitSize[] {
  return steps.map((step) => ({ name, step, approximateMs: step * LENGTHS_MS[name] }));
}

/** Every size that a timeline steps or ticks by, finest first. */
export const UNIT_SIZES: readonly UnitSize[] = [
  ...sizesOf('day', [1, 2, 5, 10]),
  ...sizesOf('month', [1, 3]),
  ...sizesOf('year', YEAR_STEPS),
];

/** The finest of some sizes that is at least `leastMs` long; the coarsest there is when none is. */
export function sizeAtLeast<Size extends UnitSize>(sizes: readonly Size[], leastMs: number): Size {
  const size = sizes.find(({ approximateMs }) => approximateMs >= leastMs) ?? sizes.at(-1);
  if (!size) throw new RangeError('expected at least one unit, found none');
  return size;
}
