import type { Asking, DateChoices } from './asking';
import { clockOf } from './clock-text';
import type { DatePiece } from './tokens';

/** The date itself, without what qualifies it. Years are counted as written, in the era that stands beside them. */
export type DateCore =
  | {
      readonly form: 'civil';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      /** As EDTF has it, from the T on. */
      readonly time?: string;
    }
  | { readonly form: 'century' | 'millennium' | 'ordinal' | 'bare'; readonly nth: number }
  | { readonly form: 'decade'; readonly year: number }
  | { readonly form: 'grouping'; readonly code: number; readonly year?: number }
  /** A day of no year that is known. */
  | { readonly form: 'yearless'; readonly month: number; readonly day: number };

type MakeCore = (
  values: readonly number[],
  asking: Asking,
  pieces: readonly DatePiece[],
) => DateCore | undefined;

const SPREADSHEET_TURN = 30;

/** The year of two digits, as spreadsheets have it. */
function fullYear(digits: number, asking: Asking): number {
  asking.assume({ kind: 'two-digits' });
  return digits + (digits < SPREADSHEET_TURN ? 2000 : 1900);
}

function civil(year?: number, month?: number, day?: number): DateCore {
  return {
    form: 'civil',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

const DAY_FIRST: DateChoices = { order: 'day-first' };
const MONTH_FIRST: DateChoices = { order: 'month-first' };

function byOrder(one: number, other: number, year: number, asking: Asking, isDotted: boolean): DateCore {
  const isSame = one === other;
  if (isDotted && asking.choices.order === undefined && !isSame && one <= 12 && other <= 12)
    asking.assume({ kind: 'order', order: 'day-first' });
  const { order } =
    isSame || (isDotted && asking.choices.order === undefined)
      ? DAY_FIRST
      : asking.settle('order', 'order', [DAY_FIRST, MONTH_FIRST]);
  return order === 'month-first' ? civil(year, one, other) : civil(year, other, one);
}

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

const recentOrBefore = (asking: Asking) =>
  asking.settle('which-century', 'whichCentury', [{ whichCentury: 'recent' }, { whichCentury: 'before' }])
    .whichCentury === 'recent'
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

const century: MakeCore = ([nth = 0]) => ({ form: 'century', nth });

// Beside each other numbers, months and marks, as in `tokens.ts`; what is captured twice is the same mark.
const CORES: readonly (readonly [shape: RegExp, make: MakeCore])[] = [
  [/^[yt]$/, ([year]) => civil(year)],
  [/^y([-/.])d\1d$/, ([year, month, day]) => civil(year, month, day)],
  [
    /^d([-/.])d\1y$/,
    ([a = 0, b = 0, year = 0], asking, pieces) => byOrder(a, b, year, asking, pieces[1]?.shape === '.'),
  ],
  [
    /^d([-/.])d\1[da]$/,
    ([a = 0, b = 0, year = 0], asking, pieces) =>
      pieces[4]?.raw.replace("'", '').length === 2
        ? byOrder(a, b, fullYear(year, asking), asking, pieces[1]?.shape === '.')
        : undefined,
  ],
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
  [/^a$/, ([digits = 0], asking) => civil(recentOrBefore(asking) + digits)],
  [/^N[yt]$/, season],
  [/^yN$/, ([year = 0, name = 0], asking) => season([name, year], asking, [])],
  [/^N$/, ([name = 0]) => ({ form: 'grouping', code: FIRST_SEASON + name })],
  [/^Ny[-–/][dy]$/, winter],
  [/^Q[-/]?y$/, ([nth = 0, year = 0]) => ({ form: 'grouping', code: 32 + nth, year })],
  [/^y[-/]?Q$/, ([year = 0, nth = 0]) => ({ form: 'grouping', code: 32 + nth, year })],
  [/^Q$/, ([nth = 0]) => ({ form: 'grouping', code: 32 + nth })],
  [/^H[-/]?y$/, ([nth = 0, year = 0]) => ({ form: 'grouping', code: 39 + nth, year })],
  [/^y[-/]?H$/, ([year = 0, nth = 0]) => ({ form: 'grouping', code: 39 + nth, year })],
  [/^[od]\.?C$/, century],
  [/^C[od]$/, century],
  [/^[od]\.?L$/, ([nth = 0]) => ({ form: 'millennium', nth })],
  [/^L[od]$/, ([nth = 0]) => ({ form: 'millennium', nth })],
  [/^SY?$|^Dy$|^yD$/, decade],
  [/^s$/, ([digits = 0], asking) => ({ form: 'decade', year: recentOrBefore(asking) + digits })],
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
