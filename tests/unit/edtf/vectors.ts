import { invalidDates } from './invalid';
import { invalidOthers } from './invalid-more';
import { level0 } from './level-0';
import { level1 } from './level-1';
import { level2 } from './level-2';
import { masks } from './level-2-masks';
import { sets } from './level-2-sets';

/** [text, start, end], the end not included. */
export const valid = [...level0, ...level1, ...level2, ...masks, ...sets];

/** [text, position of the fault]. */
export const invalid = [...invalidDates, ...invalidOthers];

/**
 * The instant of a written bound such as -43-3-15, 1985-4-12T23:20:30, ∞ or -∞.
 * @param dayStart the calendar to reckon with: ms since 1970 at which a day begins
 */
export function instantOf(
  written: string,
  dayStart: (year: number, month: number, day: number) => number,
): number {
  if (written === '∞') return Infinity;
  if (written === '-∞') return -Infinity;
  const parts = /^(-?\d+)-(\d+)-(\d+)(?:T(\d\d):(\d\d):(\d\d))?$/.exec(written);
  if (!parts) throw new Error(`expected a bound as -43-3-15 or 1985-4-12T23:20:30; found ${written}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return dayStart(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000;
}
