import type { Asking } from './asking';
import type { DateCore } from './date-core';
import { type NamedTime, civilText, namedText, oneFrom } from './named';
import { namedBy } from './place';
import { shared } from './shared';
import { type DateSide, sideOf } from './side';
import type { DatePiece } from './tokens';

// 1998–03 goes over the turn of a century; 2014–13 is a slip.
const MOST_YEARS_OVER_A_TURN = 20;

/** 1850–60: the year that the last digits of the second stand for. */
function completed(start: number, digits: number, size: number): number | undefined {
  const near = start - (start % size) + digits;
  if (near > start) return near;
  return near + size - start <= MOST_YEARS_OVER_A_TURN ? near + size : undefined;
}

interface StartOfRange {
  /** How many digits the end has. */
  readonly raw: number;
  /** 1852 Aug. 6: what follows is no year. */
  readonly isYearFirst: boolean;
  readonly isBefore: boolean;
}

/** The end of a range with what its start says for both: May 20–23, 1914–18. */
function withStart(core: DateCore, start: DateCore, { raw, isYearFirst, isBefore }: StartOfRange): DateCore {
  // “siglos XV–XVI”
  if (core.form === 'ordinal' && start.form === 'century') return { form: 'century', nth: core.nth };
  if (isYearFirst && core.form === 'civil' && core.year === undefined && start.form === 'civil')
    return (core.month ?? 0) >= (start.month ?? 13)
      ? { ...core, ...(start.year !== undefined && { year: start.year }) }
      : core;
  if (core.form === 'bare' && start.form === 'civil') {
    if (start.day !== undefined && (start.year === undefined || isYearFirst))
      return { ...start, day: core.nth };
    // “27 BC – 14”
    if (isBefore && start.month === undefined) return { form: 'civil', year: core.nth };
    const year =
      start.month === undefined && start.year !== undefined && completed(start.year, core.nth, 10 ** raw);
    if (year) return { form: 'civil', year };
  }
  return core;
}

/** The start with what the end says for both: its month, its year, its century. */
function withEnd(core: DateCore, end: DateCore, hasEra: boolean): DateCore {
  if (core.form === 'bare' || core.form === 'ordinal') {
    if (end.form === 'century' || end.form === 'millennium') return { form: end.form, nth: core.nth };
    if (end.form === 'civil' && end.day !== undefined) return { ...end, day: core.nth };
    // Two digits by themselves are a year only in an era: 44–31 BC, and not 13/2014.
    if (hasEra && end.form === 'civil' && end.month === undefined && end.year !== undefined)
      return { form: 'civil', year: core.nth };
  }
  if (core.form === 'civil' && core.year === undefined && end.form === 'civil' && end.year !== undefined)
    return { ...core, year: end.year };
  if (
    core.form === 'grouping' &&
    core.year === undefined &&
    end.form === 'grouping' &&
    end.year !== undefined
  )
    return { ...core, year: end.year };
  return core;
}

/** Whether the second year before our era may be short for another: 480–79 BC is 480–479 BC or 480–79 BC. */
function mayBeShort(start: number, end: number, digits: number): boolean {
  const size = 10 ** digits;
  return start >= 100 && end < 100 && end < size && end < start % size;
}

const isWhole = ({ core }: DateSide) => core.form !== 'civil' || core.day === undefined;

/** The two dates of a range, each with what the other says for it: c. 1850–60, 44–31 BC, 20–23 May 1944. */
export function endsOf(
  left: readonly DatePiece[],
  right: readonly DatePiece[],
  asking: Asking,
): readonly [NamedTime, NamedTime] | undefined {
  const [one, other] = shared(left, right);
  const from = sideOf(one, asking);
  const to = from && (yearBehind(from.core, other) ?? sideOf(other, asking));
  if (!to) return undefined;
  const raw = right.find(({ shape }) => shape === 'd')?.raw.length ?? 2;
  const isYearFirst = /^[yR]/.test(left[0]?.shape ?? '') && left.length > 1;
  const isBefore = from.era === 'bce' && to.era === undefined;
  const end = withStart(to.core, from.core, { raw, isYearFirst, isBefore });
  const start = withEnd(from.core, end, from.era !== undefined || to.era !== undefined);
  if (to.era === 'bce' && mayBeShort(yearIn(start), yearIn(end), raw)) return undefined;
  const isLater = yearIn(start) < yearIn(end);
  const eras: Pick<DateSide, 'era'>[] = [from, to];
  const [fromEra, toEra] = eras.map(({ era }) => era);
  const startEra = fromEra ?? (toEra === 'bce' && isLater ? undefined : toEra);
  const about = from.about || undefined;
  const first = namedBy({ ...from, core: start, ...(startEra && { era: startEra }) }, asking);
  const endEra = toEra ?? (fromEra === 'bce' ? eraOfEnd(isLater, asking) : fromEra);
  const last = namedBy(
    { ...to, core: end, ...(endEra && { era: endEra }), about: to.about || (about === true && isWhole(to)) },
    asking,
  );
  return first && last && [first, last];
}

function eraOfEnd(isLater: boolean, asking: Asking): 'bce' | 'ce' | undefined {
  return isLater ? 'ce' : asking.settle('era', 'era', [{ era: 'bce' }, { era: 'ce' }]).era;
}

function yearIn(core: DateCore): number {
  if (core.form === 'century' || core.form === 'millennium') return core.nth;
  return core.form === 'civil' || core.form === 'grouping' || core.form === 'decade' ? (core.year ?? 0) : 0;
}

/** The end of “May 20–23, 1944”: it has a day and a year, and its month stands with the start. */
function yearBehind(start: DateCore, right: readonly DatePiece[]): DateSide | undefined {
  const [day, year, ...more] = right;
  const isDay = day !== undefined && year !== undefined && /[do]/.test(day.shape) && /[yt]/.test(year.shape);
  if (!isDay || more.length > 0 || start.form !== 'civil' || start.month === undefined) return undefined;
  const core = { form: 'civil', year: year.value, month: start.month, day: day.value } as const;
  return { about: false, perhaps: false, core };
}

/** An interval; where an end takes a set, which none may have, one of all that lies between. */
export function intervalText(from: NamedTime, to: NamedTime): string {
  if (from.text === undefined || to.text === undefined) return oneFrom(from, to);
  const [start, end] = [namedText(from), namedText(to)];
  return civilText(from.first) === civilText(to.first) && start === end ? start : `${start}/${end}`;
}
