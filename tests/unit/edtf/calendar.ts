const DAY_MS = 86_400_000;

/** Years that the enumeration knows whole; seasons may run two months past the last. */
export const first = -200;
export const last = 2100;

/** ms since 1970 of a day, by the Julian day number as in Claus Tøndering’s “Calendar FAQ”. */
export function julianDayStart(year: number, month: number, day: number): number {
  const january = Math.floor((14 - month) / 12);
  const years = year + 4800 - january;
  const fromMarch = month + 12 * january - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const julianDay = day + Math.floor((153 * fromMarch + 2) / 5) + 365 * years + leapDays - 32_045;
  return (julianDay - 2_440_588) * DAY_MS;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
}

function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Every day from the first year to the one after the last, counted one by one, by year. */
export const daysByYear: ReadonlyMap<number, readonly Day[]> = (() => {
  const byYear = new Map<number, Day[]>();
  let start = julianDayStart(first, 1, 1);
  for (let year = first; year <= last + 1; year++) {
    const days: Day[] = [];
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= monthLength(year, month); day++, start += DAY_MS) {
        days.push({ year, month, day, start });
      }
    }
    byYear.set(year, days);
  }
  return byYear;
})();

/** Where the parts of a year that EDTF numbers from 21 begin, and how many months they last. */
const parts: Readonly<Record<string, readonly [month: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3], 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
};

const fits = (mask: string, digits: string) =>
  [...mask].every((character, index) => character === 'X' || character === digits[index]);
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The years that a mask fits, -000X as far as year 0; undefined when one of them is not enumerated. */
function yearsOf(sign: string, mask: string): readonly number[] | undefined {
  const years: number[] = [];
  for (let size = 0; size <= 9999; size++) {
    if (fits(mask, pad(size, 4))) years.push(sign === '-' ? -size : size);
  }
  return years.every((year) => year >= first && year <= last) ? years : undefined;
}

function daysOf(year: number, month = 'XX', day = 'XX'): readonly Day[] {
  const days = daysByYear.get(year) ?? [];
  const part = parts[month];
  if (!part) return days.filter((each) => fits(month, pad(each.month, 2)) && fits(day, pad(each.day, 2)));
  const months = Array.from({ length: part[1] }, (_, index) => part[0] + index);
  const next = daysByYear.get(year + 1) ?? [];
  return [
    ...days.filter((each) => months.includes(each.month)),
    ...next.filter((each) => months.includes(each.month + 12)),
  ];
}

type Hull = readonly [start: number, end: number];

function hullOfDate(text: string): Hull | undefined {
  const match = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text.replace(/[?~%]/g, ''));
  // Year 0 has no sign, and a part of a year no days: such are no dates, and nothing to look up.
  if (!match || match[0].startsWith('-0000') || (parts[match[3] ?? ''] && match[4])) return undefined;
  const [, sign = '', mask = '', month, day] = match;
  const starts = yearsOf(sign, mask)?.flatMap((year) => daysOf(year, month, day).map(({ start }) => start));
  if (!starts) return undefined;
  return starts.reduce<Hull>(
    ([least, most], start) => [Math.min(least, start), Math.max(most, start + DAY_MS)],
    [Infinity, -Infinity],
  );
}

/** The hull of two ends, of which an empty one knows no bound. */
function hullOfEnds(from: string, to: string): Hull | undefined {
  const start = from === '' ? ([-Infinity] as const) : hullOfDate(from);
  const end = to === '' ? ([NaN, Infinity] as const) : hullOfDate(to);
  return start && end && [start[0], end[1]];
}

function hullOfMember(member: string): Hull | undefined {
  const [from = '', to] = member.split('..');
  return to === undefined ? hullOfDate(from) : hullOfEnds(from, to);
}

/**
 * The bounds of a date, interval or set by looking at every day there is.
 * @returns undefined for what has a time, a letter, or a year that is not enumerated; [∞, -∞] when no day fits
 */
export function hullByCalendar(text: string): Hull | undefined {
  if (text.includes('/')) {
    const [from = '', to = ''] = text.split('/').map((end) => (end === '..' ? '' : end));
    return hullOfEnds(from, to);
  }
  if (!/^[[{]/.test(text)) return hullOfDate(text);
  const hulls = text.slice(1, -1).split(',').map(hullOfMember);
  return hulls.reduce(
    (whole, hull) => whole && hull && [Math.min(whole[0], hull[0]), Math.max(whole[1], hull[1])],
  );
}
