import type { Messages } from '../../messages/messages';
import { dateInterval } from '../edtf/bounds';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Member, Qualifier } from '../edtf/edtf';
import { dayStart } from '../calendar/instant';
import { isPlain, nounInWords, singleInWords, spanInWords } from './single-words';
import { instantInWords, partInWords } from './words';

/** The calendar year or month that an interval of days fills, as a year's total does. */
export function wholePeriod(start: EdtfDate, end: EdtfDate): 'year' | 'month' | undefined {
  if (![start, end].every((date) => date.precision === 'day' && isPlain(date) && !date.unspecified))
    return undefined;
  const from = dateInterval(start).start;
  const to = dateInterval(end).end;
  const { year, month = 1 } = start.first;
  if (from === dayStart(year) && to === dayStart(year + 1)) return 'year';
  return from === dayStart(year, month) && to === dayStart(year, month + 1) ? 'month' : undefined;
}

/** What is said against either of two. */
function both(a: Qualifier | '', b: Qualifier | ''): Qualifier | '' {
  return a === b || b === '' ? a : a === '' ? b : '%';
}

/** Two ends of the same digits as one date, with all that is said against either; undefined where they differ. */
export function merged(a: EdtfDate, b: EdtfDate): EdtfDate | undefined {
  if (a === b) return a;
  const digits = ({ parts, time }: EdtfDate) => [...parts.map((part) => part.digits), time?.text].join();
  if (digits(a) !== digits(b)) return undefined;
  return {
    ...a,
    parts: a.parts.map(({ left, right, ...part }, place) => ({
      ...part,
      left: both(left, b.parts[place]?.left ?? ''),
      right: both(right, b.parts[place]?.right ?? ''),
    })),
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
  };
}

function isSpelt(date: EdtfDate): boolean {
  return (date.precision === 'day' || date.precision === 'month') && isPlain(date) && !date.unspecified;
}

// “16 to 18 February 2024”: what both ends share is said once, at the end or, where the year comes first, at the start.
function endsInWords(start: EdtfDate, end: EdtfDate, m: Messages): [string, string] {
  const [{ year, month }, { precision }] = [start.first, start];
  const isShared = isSpelt(start) && isSpelt(end) && precision === end.precision && year === end.first.year;
  if (!isShared) return [nounInWords(start, m), nounInWords(end, m)];
  const isOneMonth = precision === 'day' && month === end.first.month;
  const part = isOneMonth ? 'day-only' : precision === 'day' ? 'day' : 'month';
  const short = (date: EdtfDate) => partInWords(dateInterval(date).start, part, m);
  return m.dates.isYearFirst ? [spanInWords(start, m), short(end)] : [short(start), spanInWords(end, m)];
}

function interval({ start, end }: EdtfInterval, m: Messages): string {
  if (typeof start === 'string') {
    const last = typeof end === 'string' ? '' : nounInWords(end, m);
    return start === 'open' ? m.dates.until(last) : m.dates.untilStartUnknown(last);
  }
  if (typeof end === 'string') {
    const first = nounInWords(start, m);
    return end === 'open' ? m.dates.fromOn(first) : m.dates.fromEndUnknown(first);
  }
  const one = merged(start, end);
  if (one) return singleInWords(one, m);
  const period = wholePeriod(start, end);
  if (period) return m.dates.throughout(instantInWords(dateInterval(start).start, period, m));
  return m.dates.fromTo(...endsInWords(start, end, m));
}

/** A member among others: “1667”, “1670–1672”, “December 1760 or earlier”. */
function memberInWords({ first, last }: Member, kind: EdtfSet['kind'], m: Messages): string {
  const isOne = kind === 'one-of';
  if (first === 'open') {
    const date = last === 'open' ? '' : nounInWords(last, m);
    return isOne ? m.dates.orEarlier(date) : m.dates.andEarlier(date);
  }
  const date = nounInWords(first, m);
  if (last === 'open') return isOne ? m.dates.orLater(date) : m.dates.andLater(date);
  const one = merged(first, last);
  if (one) return nounInWords(one, m);
  const isYears = first.precision === 'year';
  return isYears ? m.dates.span(date, nounInWords(last, m)) : m.dates.fromTo(...endsInWords(first, last, m));
}

function set({ kind, members }: EdtfSet, m: Messages): string {
  const [only] = members;
  if (members.length > 1 || !only) {
    const words = members.map((member) => memberInWords(member, kind, m));
    return kind === 'one-of' ? m.dates.oneOf(words) : m.dates.eachOf(words);
  }
  const { first, last } = only;
  if (first === 'open' || last === 'open') return memberInWords(only, kind, m);
  const one = merged(first, last);
  if (one) return singleInWords(one, m);
  const ends = endsInWords(first, last, m);
  return kind === 'one-of' ? m.dates.someTimeFromTo(...ends) : m.dates.every(first.precision, ...ends);
}

/** A date in words that say as much as its text and no more: “some time in September 2014”. */
export function dateInWords(date: Edtf, m: Messages): string {
  if (date.kind === 'date') return singleInWords(date, m);
  return date.kind === 'interval' ? interval(date, m) : set(date, m);
}
