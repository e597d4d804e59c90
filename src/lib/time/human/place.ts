import { daysInMonth } from '../calendar/instant';
import type { Civil } from '../edtf/edtf';
import type { Asking } from './asking';
import { type NamedTime, civilText } from './named';
import type { DateSide } from './side';

type PartOfSpan = NonNullable<DateSide['part']>;
type TimePlace = Omit<NamedTime, 'mark'>;

/** Of as many units the first and the last of a part, counted from 0, rounded outwards. */
function partOf(count: number, { of, nth }: PartOfSpan): readonly [first: number, last: number] {
  return [Math.floor((count * nth) / of), Math.ceil((count * (nth + 1)) / of) - 1];
}

/** The code of ISO 8601-2 for the nth third, half or quarter of a year. */
function groupingOf({ of, nth }: PartOfSpan): number {
  return nth + (of === 4 ? 33 : of === 3 ? 37 : 40);
}

/** The first and last month of a grouping; of a season the one that runs on into the next year. */
function groupingMonths(year: number, code: number): Omit<TimePlace, 'text'> {
  const at = code < 25 ? code - 21 : code < 37 ? code - 33 : code < 40 ? code - 37 : code - 40;
  const length = code < 37 ? 3 : code < 40 ? 4 : 6;
  const from = at * length + (code < 25 ? 3 : 1);
  const to = from + length - 1;
  return {
    first: { year, month: from },
    last: to > 12 ? { year: year + 1, month: to - 12 } : { year, month: to },
  };
}

function grouping(year: number, code: number): TimePlace {
  return { ...groupingMonths(year, code), text: `${civilText({ year })}-${code}` };
}

function isReal({ year, month, day }: Civil): boolean {
  if (month === undefined) return true;
  if (month < 1 || month > 12 || Math.abs(year) > 9999) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

function civilPlace(
  date: Civil,
  part: PartOfSpan | undefined,
  time: string | undefined,
): TimePlace | undefined {
  if (!isReal(date)) return undefined;
  const { year, month, day } = date;
  if (!part) return { first: date, last: date, text: civilText(date) + (time ?? '') };
  if (day !== undefined) return undefined;
  if (month === undefined) return Math.abs(year) > 9999 ? undefined : grouping(year, groupingOf(part));
  const [first, last] = partOf(daysInMonth(year, month), part);
  return { first: { year, month, day: first + 1 }, last: { year, month, day: last + 1 } };
}

/** Years of a decade, a century or a millennium; of part of it a set, and a mask where digits say all of it. */
function yearsPlace(
  first: number,
  last: number,
  mask: string | undefined,
  part: PartOfSpan | undefined,
): TimePlace {
  const [from, to] = part ? partOf(last - first + 1, part) : [0, last - first];
  const isWhole = !part && mask !== undefined;
  return { first: { year: first + from }, last: { year: first + to }, ...(isWhole && { text: mask }) };
}

/** @param nth of the era, from 1 */
function ofEra(nth: number, size: 100 | 1000, side: DateSide, asking: Asking): TimePlace | undefined {
  if (nth < 1 || nth * size > 10_000) return undefined;
  const digits = String(nth - 1).padStart(size === 100 ? 2 : 1, '0') + (size === 100 ? 'XX' : 'XXX');
  if (side.era === 'bce') {
    const mask = size === 100 ? `-${digits}` : undefined;
    return yearsPlace(1 - size * nth, size - size * nth, mask, side.part);
  }
  const from = size * (nth - 1);
  if (asking.choices.centuries === 'strict') return yearsPlace(from + 1, from + size, undefined, side.part);
  asking.assume({ kind: 'loose-century' });
  // There is no year 0 of the common era.
  return yearsPlace(Math.max(from, 1), from + size - 1, from === 0 ? undefined : digits, side.part);
}

function decadePlace(year: number, { era, part }: DateSide): TimePlace | undefined {
  if (year % 10 !== 0 || year > 9990) return undefined;
  if (era === 'bce') return yearsPlace(-8 - year, 1 - year, undefined, part);
  return yearsPlace(year, year + 9, `${civilText({ year }).slice(0, 3)}X`, part);
}

function placeOf(side: DateSide, asking: Asking): TimePlace | undefined {
  const { core, era, part } = side;
  const yearOf = (written: number) => {
    if (written === 0) return undefined;
    return era === 'bce' ? 1 - written : written;
  };
  switch (core.form) {
    case 'civil': {
      const year = core.year === undefined ? undefined : yearOf(core.year);
      const { month, day, time } = core;
      if (year === undefined) return undefined;
      const date = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
      return civilPlace(date, part, time);
    }
    case 'grouping': {
      const year = core.year === undefined ? undefined : yearOf(core.year);
      return year === undefined || part || Math.abs(year) > 9999 ? undefined : grouping(year, core.code);
    }
    case 'decade':
      return decadePlace(core.year, side);
    case 'hundred':
      return era === 'bce'
        ? undefined
        : yearsPlace(core.year, core.year + 99, `${String(core.year / 100).padStart(2, '0')}XX`, part);
    case 'century':
      return ofEra(core.nth, 100, side, asking);
    case 'millennium':
      return ofEra(core.nth, 1000, side, asking);
    case 'yearless':
      return part || !isReal({ year: 2000, month: core.month, day: core.day })
        ? undefined
        : {
            first: { year: 0 },
            last: { year: 9999 },
            text: `XXXX-${civilText({ year: 0, month: core.month, day: core.day }).slice(5)}`,
          };
    default:
      return undefined;
  }
}

/** What the words of one date name; undefined where they name no date, or one that does not exist. */
export function namedBy(side: DateSide, asking: Asking): NamedTime | undefined {
  const place = placeOf(side, asking);
  if (!place) return undefined;
  if (side.part?.of === 3) asking.assume({ kind: 'third' });
  const mark = side.about ? (side.perhaps ? '%' : '~') : side.perhaps ? '?' : '';
  // EDTF marks no time of day: the day is marked, and its time left out.
  const text = mark === '' ? place.text : place.text?.replace(/T.*$/, '');
  return { ...place, mark, ...(text !== undefined && { text }) };
}
