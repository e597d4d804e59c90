import type { Asking } from './asking';
import { clockOf } from './clock-text';
import type { DateCore } from './date-core';
import { SPREADSHEET_TURN, civil, dayText, fullYear } from './order';
import type { DatePiece } from './tokens';

type MakeCore = (
  values: readonly number[],
  asking: Asking,
  pieces: readonly DatePiece[],
) => DateCore | undefined;

/** A day as databases have it, with noughts for what is not known: 1914-05-00. */
function known(year?: number, month?: number, day?: number): DateCore | undefined {
  if (day !== 0) return civil(year, month, day);
  if (year === 0) return undefined;
  return month === 0 ? civil(year) : civil(year, month);
}

/** 1.IX.1939 */
const romanMonth: MakeCore = ([day, month, year], _, pieces) =>
  pieces.some(({ raw }) => /^[IVX]+$/.test(raw)) ? civil(year, month, day) : undefined;

/** 2001-02 and 2001/2: a month, unless it is the end of a range. */
const yearAndMonth: MakeCore = ([year = 0, month = 0], asking, pieces) => {
  const [isHyphen, isLong] = [pieces[1]?.shape === '-', pieces[2]?.raw.length === 2];
  const isRange = month > year % (isLong ? 100 : 10);
  if (month < 1 || month > 12) return undefined;
  if (!isRange) return civil(year, month);
  if (isHyphen && isLong) {
    if (asking.choices.hyphen === 'range') return undefined;
    if (asking.choices.hyphen === undefined) asking.assume({ kind: 'month-not-range' });
    return civil(year, month);
  }
  const { hyphen } = asking.settle('hyphen', 'hyphen', [{ hyphen: 'month' }, { hyphen: 'range' }]);
  return hyphen === 'month' ? civil(year, month) : undefined;
};

const monthAndShort: MakeCore = ([month = 0, number = 0], asking) => {
  const { shortYear } = asking.settle('short-year', 'shortYear', [
    { shortYear: 'year' },
    { shortYear: 'day' },
  ]);
  return shortYear === 'year'
    ? civil(fullYear(number, asking), month)
    : { form: 'yearless', month, day: number };
};

/** The century of two digits: of those under thirty this one or the last, of others the last or that before it. */
const recentOrBefore = (asking: Asking, digits = SPREADSHEET_TURN) =>
  asking.settle('which-century', 'whichCentury', [{ whichCentury: 'recent' }, { whichCentury: 'before' }])
    .whichCentury === 'recent'
    ? digits < SPREADSHEET_TURN
      ? 2000
      : 1900
    : digits < SPREADSHEET_TURN
      ? 1900
      : 1800;

const decade: MakeCore = ([year = 0], asking) => {
  if (year % 100 !== 0) return { form: 'decade', year };
  const { plural } = asking.settle('decade-or-century', 'plural', [
    { plural: 'decade' },
    { plural: 'century' },
  ]);
  return plural === 'decade' ? { form: 'decade', year } : { form: 'century', nth: year / 100 + 1 };
};

const FIRST_SEASON = 21;
const season: MakeCore = ([name = 0, year = 0], asking) => {
  if (name === 3) asking.assume({ kind: 'winter' });
  return { form: 'grouping', code: FIRST_SEASON + name, year };
};

/** The winter of two years is that which begins in the first. */
const winter: MakeCore = ([name = 0, year = 0, next = 0], asking) =>
  name === 3 && (year + 1 - next) % 100 === 0 ? season([name, year], asking, []) : undefined;

/** “50 s” is none: it takes an ordinal for one letter to be a century. */
const centuryBefore: MakeCore = ([nth = 0], _, pieces) =>
  pieces[0]?.shape === 'd' && /^s\.?$/i.test(pieces.at(-1)?.raw ?? '') ? undefined : { form: 'century', nth };

const century: MakeCore = ([nth = 0]) => ({ form: 'century', nth });

// Beside each other numbers, months and marks, as in `tokens.ts`; what is captured twice is the same mark.
const CORES: readonly (readonly [shape: RegExp, make: MakeCore])[] = [
  [/^[ytR]$/, ([year]) => civil(year)],
  [
    /^M$/,
    ([start = 0], _, [piece]) => ({ form: piece?.raw.length === 4 ? 'decade' : 'hundred', year: start }),
  ],
  [/^y([-/.]?)d\1d$/, ([year, month, day]) => known(year, month, day)],
  [/^d([-/.]?)d\1y$/, dayText],
  [/^d([-/.])d\1[da]$/, dayText],
  [/^d([-/.]?)o\1y$/, romanMonth],
  [/^y[-/]d$/, yearAndMonth],
  [/^y\.d$/, ([year, month]) => civil(year, month)],
  [/^d[-/.]y$/, ([month, year]) => civil(year, month)],
  [/^[do]([-./]?)m\1[yt]$/, ([day, month, year]) => civil(year, month, day)],
  [/^[do]([-./]?)m\1[da]$/, ([day, month, year = 0], asking) => civil(fullYear(year, asking), month, day)],
  [/^m[-./]?[do][-./]?[yt]$/, ([month, day, year]) => civil(year, month, day)],
  [/^m[do]a$/, ([month, day, year = 0], asking) => civil(fullYear(year, asking), month, day)],
  [/^m[-./]?[yt]$/, ([month, year]) => civil(year, month)],
  [/^ma$/, ([month, year = 0], asking) => civil(fullYear(year, asking), month)],
  [/^m-d$/, monthAndShort],
  [/^y-?m$/, ([year, month]) => civil(year, month)],
  [/^y([-./]?)m\1[do]$/, ([year, month, day]) => civil(year, month, day)],
  [/^[do]m$/, ([day, month]) => civil(undefined, month, day)],
  [/^m[do]$/, ([month, day]) => civil(undefined, month, day)],
  [/^m$/, ([month]) => civil(undefined, month)],
  [/^d$/, ([nth = 0]) => ({ form: 'bare', nth })],
  [/^o$/, ([nth = 0]) => ({ form: 'ordinal', nth })],
  [/^a$/, ([digits = 0], asking) => civil(recentOrBefore(asking, digits) + digits)],
  [/^N[yt]$/, season],
  [/^yN$/, ([year = 0, name = 0], asking) => season([name, year], asking, [])],
  [/^N$/, ([name = 0]) => ({ form: 'grouping', code: FIRST_SEASON + name })],
  [/^Ny[-–/][dy]$/, winter],
  [/^Q[-/]?y$/, ([nth = 0, year = 0]) => ({ form: 'grouping', code: 32 + nth, year })],
  [/^y[-/]?Q$/, ([year = 0, nth = 0]) => ({ form: 'grouping', code: 32 + nth, year })],
  [/^ydq$/, ([year = 0, nth = 0]) => ({ form: 'grouping', code: 32 + nth, year })],
  [/^Q$/, ([nth = 0]) => ({ form: 'grouping', code: 32 + nth })],
  [/^H[-/]?y$/, ([nth = 0, year = 0]) => ({ form: 'grouping', code: 39 + nth, year })],
  [/^y[-/]?H$/, ([year = 0, nth = 0]) => ({ form: 'grouping', code: 39 + nth, year })],
  [/^[od]\.?C$/, centuryBefore],
  [/^C[od]$/, century],
  [/^[od]\.?L$/, ([nth = 0]) => ({ form: 'millennium', nth })],
  [/^L[od]$/, ([nth = 0]) => ({ form: 'millennium', nth })],
  [/^SY?$|^Dy$|^yD$/, decade],
  // 20世纪50年代
  [/^dCdD$/, ([nth = 0, digits = 0]) => ({ form: 'decade', year: (nth - 1) * 100 + digits })],
  [/^s$/, ([digits = 0], asking) => ({ form: 'decade', year: recentOrBefore(asking, digits) + digits })],
  [/^W$/, ([nth = 0], asking) => ({ form: 'century', nth: recentOrBefore(asking) === 1900 ? nth : nth + 1 })],
];

/** The date that pieces say without what qualifies it; undefined where they say none. */
export function coreOf(pieces: readonly DatePiece[], asking: Asking): DateCore | undefined {
  const clock = clockOf(pieces, asking);
  if (!clock) return undefined;
  const { rest, time } = clock;
  const shape = rest.map((piece) => piece.shape).join('');
  const values = rest.filter((piece) => !/[-–/.YCLD]/.test(piece.shape)).map(({ value }) => value);
  const [, make] = CORES.find(([form]) => form.test(shape)) ?? [];
  const core = make?.(values, asking, rest);
  if (time === undefined) return core;
  return core?.form === 'civil' && core.day !== undefined ? { ...core, time } : undefined;
}
