import { PRESENT_YEAR } from './deep';
import { DAY_MS, type Instant, civilDay, dayStart } from './instant';

const YEAR_MS = 365.2425 * DAY_MS;

/** Boundaries numbered through, 1 CE being 0: which of them a year belongs to, and the year in which one begins. */
interface Count {
  placeOf(year: number): number;
  yearAt(place: number): number;
}

/**
 * The boundaries of several years are round in the count that readers know: 200 BCE, 100 BCE, 1 CE, 100, 200. n BCE is
 * the astronomical year 1 − n.
 */
function byEra(step: number): Count {
  if (step === 1) return { placeOf: (year) => year - 1, yearAt: (place) => place + 1 };
  return {
    placeOf: (year) => (year >= 1 ? Math.floor(year / step) : -Math.ceil((1 - year) / step)),
    yearAt: (place) => (place <= 0 ? place * step + 1 : place * step),
  };
}

/** Those of deep time are round in years before 1950: 40 ka, 20 ka, 1 CE. */
function byAge(step: number): Count {
  const { placeOf, yearAt } = byEra(step);
  const least = Math.ceil(PRESENT_YEAR / step);
  return {
    placeOf: (year) =>
      year >= 1 ? placeOf(year) : least - 1 - Math.max(least, Math.ceil((PRESENT_YEAR - year) / step)),
    yearAt: (place) => (place >= 0 ? yearAt(place) : PRESENT_YEAR - (least - 1 - place) * step),
  };
}

// d3's own years stop where `Date` does, and its `every` counts them from 1970's side of zero.
function counted(step: number, { placeOf, yearAt }: Count) {
  const place = (instant: Instant) => placeOf(civilDay(instant).year);
  return {
    name: 'year' as const,
    step,
    approximateMs: step * YEAR_MS,
    floor: (instant: Instant): Instant => dayStart(yearAt(place(instant))),
    offset: (instant: Instant, count: number): Instant => dayStart(yearAt(place(instant) + count)),
  };
}

/** So many years, counted by their era. */
export function years(step: number) {
  return counted(step, byEra(step));
}

/** So many years, counted back from 1950 as deep time is; after 1 BCE by their era. */
export function yearsAgo(step: number) {
  return { ...counted(step, byAge(step)), isAgo: true };
}
