import type { Messages } from '../../messages/messages';
import { dateInterval } from '../edtf/bounds';
import { merged, wholePeriod } from './date-words';
import { agoShort, deepYear, digitsOf, roundYear } from './ago';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Member } from '../edtf/edtf';
import { dayStart } from '../calendar/instant';
import { spanInWords } from './single-words';
import { shortDayOrMonth, yearInWords } from './words';
import { yearsInWords } from './year-words';

const MOST_LISTED = 3;

function knownIn({ members }: EdtfSet): EdtfDate[] {
  return members.flatMap(({ first, last }) => [first, last]).filter((end) => typeof end !== 'string');
}

/** From the first to the last year in which one of a set may lie, with all that is said against any of them. */
function yearsOfSet(known: readonly EdtfDate[], m: Messages): string {
  const first = Math.min(...known.map(({ first }) => first.year));
  const last = Math.max(...known.map(({ last }) => last.year));
  const [from, to] = [yearInWords(first, m), yearInWords(last, m)];
  const words = from === to ? from : m.dates.span(from, to);
  return qualified(
    words,
    {
      approximate: known.some(({ approximate }) => approximate),
      uncertain: known.some(({ uncertain }) => uncertain),
    },
    m,
  );
}

function shortMember({ first, last }: Member, m: Messages): string {
  if (first === 'open') return last === 'open' ? '' : m.dates.upToShort(shortDate(last, m));
  if (last === 'open') return m.dates.fromShort(shortDate(first, m));
  return first === last ? shortDate(first, m) : yearsOfSet([first, last], m);
}

/** A set, so that it says no time that the set leaves out before its first and after its last. */
function shortSet(set: EdtfSet, m: Messages): string {
  const { kind, members } = set;
  const isOpen = members.some(({ first, last }) => first === 'open' || last === 'open');
  const known = knownIn(set);
  if (!isOpen) {
    const isDoubted = known.some(({ approximate, uncertain }) => approximate || uncertain);
    if (kind === 'one-of' && isDoubted && members.length <= MOST_LISTED)
      return m.dates.either(members.map((member) => shortMember(member, m)));
    // Of all of them the first, as of whatever lasts.
    return kind === 'one-of' ? yearsOfSet(known, m) : shortDate(known[0] ?? set, m);
  }
  const words = members.map((member) => shortMember(member, m));
  if (kind === 'all-of') return words[0] ?? '';
  const isLong = words.length > MOST_LISTED;
  return m.dates.either(isLong ? [words[0] ?? '', '…', words.at(-1) ?? ''] : words);
}

/** The part of a date that is said where room is scarce: its first that is known, no finer than it is. */
function sayable(date: EdtfDate | EdtfInterval): [EdtfDate, EdtfDate['precision']] | undefined {
  if (date.kind === 'date') return [date, date.precision];
  const { start, end } = date;
  if (typeof start === 'string') return typeof end === 'string' ? undefined : [end, end.precision];
  const one = typeof end === 'string' ? undefined : merged(start, end);
  if (one) return [one, one.precision];
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

function qualified(
  words: string,
  { approximate, uncertain }: Pick<EdtfDate, 'approximate' | 'uncertain'>,
  m: Messages,
): string {
  const about = approximate ? m.dates.aboutShort(words) : words;
  return uncertain ? `${about}?` : about;
}

/**
 * The shortest a date can be said where room is scarce: “5 Sept 2014”, “Sept 2014”, “c. 2014”, “the 2010s”, “13.8 Ga”. Of
 * what lasts it is the start, or “up to” the end where no start is known.
 */
export function shortDate(date: Edtf, m: Messages): string {
  if (date.kind !== 'date' && date.kind !== 'interval') return shortSet(date, m);
  const found = sayable(date);
  if (!found) return '';
  const [said, precision] = found;
  const deep = deepYear(said);
  const round = deep === undefined ? roundYear(said) : undefined;
  const ago = deep === undefined ? undefined : agoShort(deep, m, digitsOf(said, deep));
  const words = ago ?? (round === undefined ? plain(said, precision, m) : yearInWords(round, m));
  // Of a year that may be any there is nothing to doubt.
  const isAny = said.parts.length === 1 && said.parts[0]?.digits === 'XXXX';
  const { approximate, uncertain } = said;
  const short = isAny
    ? words
    : qualified(words, { approximate: approximate || round !== undefined, uncertain }, m);
  return date.kind === 'interval' && said === date.end && said !== date.start
    ? m.dates.upToShort(short)
    : short;
}
