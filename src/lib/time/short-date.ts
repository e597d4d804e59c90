import type { Messages } from '../messages/messages';
import { dateInterval } from './bounds';
import { wholePeriod } from './date-words';
import type { Edtf, EdtfDate, EdtfSet } from './edtf';
import { dayStart } from './instant';
import { spanInWords } from './single-words';
import { shortDayOrMonth, yearInWords } from './words';
import { yearsInWords } from './year-words';

function knownIn({ members }: EdtfSet): EdtfDate[] {
  return members.flatMap(({ first, last }) => [first, last]).filter((end) => typeof end !== 'string');
}

/** From the first to the last year in which one of a set may lie. */
function yearsOfSet(set: EdtfSet, m: Messages): string {
  const known = knownIn(set);
  const [first, last] = [
    known.reduce((least, { first }) => Math.min(least, first.year), Infinity),
    known.reduce((most, { last }) => Math.max(most, last.year), -Infinity),
  ].map((year) => yearInWords(year, m));
  return first === undefined || last === undefined || first === last
    ? (first ?? '')
    : m.dates.span(first, last);
}

/** The part of a date that is said where room is scarce: its first that is known, no finer than it is. */
function sayable(date: Edtf): [EdtfDate, EdtfDate['precision']] | undefined {
  if (date.kind === 'date') return [date, date.precision];
  if (date.kind !== 'interval') {
    const [first] = knownIn(date);
    return first && [first, 'year'];
  }
  const { start, end } = date;
  if (typeof start === 'string') return typeof end === 'string' ? undefined : [end, end.precision];
  // A whole year or a few days are not their first day.
  const isOverDays =
    start.precision === 'day' && typeof end !== 'string' && dateInterval(end).end > dateInterval(start).end;
  return [start, isOverDays ? (wholePeriod(start, end) ?? 'month') : start.precision];
}

function plain(date: EdtfDate, precision: EdtfDate['precision'], m: Messages): string {
  const { first, parts } = date;
  if (precision === 'sub-year') return spanInWords(date, m);
  const years = yearsInWords(date, m);
  const isMonthKnown = parts[1] !== undefined && !parts[1].digits.includes('X');
  if (precision === 'year' || years.kind !== 'known' || !isMonthKnown) return years.noun;
  if (first.year < 1000 || first.year > 9999) return yearInWords(first.year, m);
  const isDay = precision !== 'month' && !date.unspecified;
  return shortDayOrMonth(dayStart(first.year, first.month, first.day), isDay ? 'day' : 'month', m);
}

/** The shortest a date can be said where room is scarce: “5 Sept 2014”, “Sept 2014”, “c. 2014”, “the 2010s”. */
export function shortDate(date: Edtf, m: Messages): string {
  if (date.kind === 'one-of') return yearsOfSet(date, m);
  const found = sayable(date);
  if (!found) return '';
  const [said, precision] = found;
  const words = plain(said, precision, m);
  const about = said.approximate ? m.dates.aboutShort(words) : words;
  return said.uncertain ? `${about}?` : about;
}
