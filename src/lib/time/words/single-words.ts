import type { Choice } from '../../messages/dates';
import type { Messages } from '../../messages/messages';
import { agoInWords, roundYear } from './ago';
import { type Component, type EdtfDate, aheadOf } from '../edtf/edtf';
import { dayStart } from '../calendar/instant';
import { openDays } from '../edtf/open-days';
import { aheadInWords, instantInWords, partInWords, yearInWords } from './words';
import { type YearWords, yearsInWords } from './year-words';

const COMPONENTS = ['year', 'month', 'day'] as const;
const MOST_LISTED = 4;

function listInWords(words: readonly string[], type: 'conjunction' | 'disjunction', m: Messages): string {
  return new Intl.ListFormat(m.locale, { type }).format(words);
}

/** A few by name, more by the first and the last. */
function choice(
  numbers: readonly number[] | undefined,
  say: (value: number) => string,
  m: Messages,
): Choice | undefined {
  if (!numbers) return undefined;
  const words = numbers.map(say);
  const ends = [words[0] ?? '', words.at(-1) ?? ''] as const;
  const isRun = words.length > MOST_LISTED;
  return {
    numbers,
    ends,
    isRun,
    words: isRun ? m.dates.span(...ends) : listInWords(words, 'disjunction', m),
  };
}

/** The days of a date with X are in a row, and all in one month. */
function isRunOfDays(date: EdtfDate): boolean {
  if (!date.unspecified || date.parts.length < 3) return false;
  const { months, days } = openDays(date);
  return months?.length === 1 && days !== undefined && days.length > MOST_LISTED;
}

/** A date with X in it, or whose year stands for many. */
function openDateInWords(date: EdtfDate, m: Messages): string {
  const [, monthPart, dayPart] = date.parts;
  const { kind, noun, single } = yearsInWords(date, m);
  const isYearKnown = kind === 'known';
  if (!monthPart) return noun;
  if (date.precision === 'sub-year') return m.dates.grouping(Number(monthPart.digits), single, isYearKnown);
  const sayMonth = (month: number) => partInWords(dayStart(2000, month), 'month', m);
  const sayDay = (day: number) => partInWords(dayStart(2000, 1, day), 'day-only', m);
  const { months, days, leftOut, isUneven } = openDays(date);
  const month = choice(months, sayMonth, m);
  const day = choice(days, sayDay, m);
  return m.dates.openDate({
    year: single,
    isYearKnown,
    hasDay: dayPart !== undefined,
    isUneven,
    ...(month && { month }),
    ...(day && { day }),
    ...(month?.isRun &&
      leftOut.length > 0 && { leftOut: listInWords(leftOut.map(sayMonth), 'conjunction', m) }),
  });
}

/** A date's span by itself, whatever is said against it: “September 2014”, “spring 2014”, “25 December 1560”. */
export function spanInWords(date: EdtfDate, m: Messages): string {
  const { precision, first, time } = date;
  if (date.unspecified || precision === 'year' || precision === 'sub-year') return openDateInWords(date, m);
  if (time) {
    // As the text's own clock had them, or the zone's.
    const day = instantInWords(dayStart(first.year, first.month, first.day), 'day', m);
    return m.dates.atTime(
      day,
      time.text.slice(1, time.finest === 'second' ? 9 : 6),
      aheadInWords(aheadOf(time), m),
    );
  }
  const isMonth = precision === 'month';
  return instantInWords(dayStart(first.year, first.month, first.day), isMonth ? 'month' : 'day', m);
}

/** Which components a qualifier is said of: one at the right of a component reaches back to the year. */
function doubted(parts: readonly Component[], kind: '?' | '~'): readonly number[] {
  const has = (mark: string | undefined) => mark === kind || mark === '%';
  return parts.flatMap(({ left }, place) =>
    has(left) || parts.slice(place).some(({ right }) => has(right)) ? [place] : [],
  );
}

export function isPlain({ approximate, uncertain }: EdtfDate): boolean {
  return !approximate && !uncertain;
}

/** What is about a date whose text says more than anybody means: “150 million years ago”, “12,000 BCE”. */
function roundInWords(date: EdtfDate, m: Messages): string | undefined {
  const round = roundYear(date);
  return agoInWords(date, m) ?? (round === undefined ? undefined : yearInWords(round, m));
}

/** A date as a part of a longer phrase: “September 2014”, “about 2014”, “11 June 2004, the day approximate”. */
export function nounInWords(date: EdtfDate, m: Messages): string {
  const round = roundInWords(date, m);
  const span = round ?? spanInWords(date, m);
  const { parts, unspecified } = date;
  // Of a year that may be any there is nothing to doubt.
  if (parts.length === 1 && parts[0]?.digits === 'XXXX') return span;
  const [approximate, uncertain] = [doubted(parts, '~'), doubted(parts, '?')];
  // “About some day in June” would say nothing.
  const isAbout =
    round !== undefined || (approximate.length === parts.length && !(unspecified && parts.length > 1));
  const said = isAbout ? m.dates.about(span) : span;
  const doubts = doubtsInWords(isAbout ? [] : approximate, uncertain, parts.length, m);
  return doubts.length > 0 ? m.dates.withDoubt(said, doubts) : said;
}

function doubtsInWords(
  approximate: readonly number[],
  uncertain: readonly number[],
  count: number,
  m: Messages,
): string[] {
  const say = (places: readonly number[], ...kinds: ('approximate' | 'uncertain')[]) => {
    if (places.length === 0) return [];
    const components = places.length === count ? [] : COMPONENTS.filter((_, place) => places.includes(place));
    return [m.dates.doubt(components, kinds)];
  };
  return approximate.join() === uncertain.join()
    ? say(approximate, 'approximate', 'uncertain')
    : [...say(approximate, 'approximate'), ...say(uncertain, 'uncertain')];
}

/** Whether words for a date's span say by themselves that it is not known, as “some month of 2014” does. */
function saysItIsOpen(date: EdtfDate, years: YearWords): boolean {
  const { precision, parts } = date;
  if (precision === 'day' || precision === 'second') return true;
  if (precision === 'year') return years.kind === 'apart';
  const [, month] = parts;
  const isRun = (openDays(date).months?.length ?? 0) > MOST_LISTED;
  return precision === 'month' && month !== undefined && month.digits.includes('X') && !isRun;
}

function plainSingle(date: EdtfDate, m: Messages): string {
  const years = yearsInWords(date, m);
  if (date.precision === 'year' && years.kind === 'run') return m.dates.someTimeFromTo(...years.ends);
  const span = spanInWords(date, m);
  if (isRunOfDays(date)) return m.dates.someDayOf(span);
  return saysItIsOpen(date, years) ? span : m.dates.someTimeIn(span);
}

/** A date that stands alone: “some time in September 2014”, “5 September 2014”, “about 2014”. */
export function singleInWords(date: EdtfDate, m: Messages): string {
  const isRound = roundInWords(date, m) !== undefined;
  const words = isPlain(date) && !isRound ? plainSingle(date, m) : nounInWords(date, m);
  if (isRound) return words;
  return date.estimate === undefined ? words : m.dates.estimated(words, yearInWords(date.estimate, m));
}
