import { civilDay, dayStart, daysInMonth } from '../calendar/instant';
import type { Civil } from '../edtf/edtf';
import { yearText } from '../edtf/year-text';

/** What words name: from the first date to the last, both included and as fine as the words. */
export interface NamedTime {
  readonly first: Civil;
  readonly last: Civil;
  /** How EDTF says it in one date; absent where it takes a set. */
  readonly text?: string;
  readonly mark: '' | '~' | '?' | '%';
}

const two = (number: number) => String(number).padStart(2, '0');

/** A year, month or day as EDTF. */
export function civilText({ year, month, day }: Civil): string {
  return [yearText(year), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
}

/** The date before or after one, as fine as it is. */
export function neighbour({ year, month, day }: Civil, step: 1 | -1): Civil {
  if (month === undefined) return { year: year + step };
  if (day === undefined) {
    const months = year * 12 + month - 1 + step;
    return { year: Math.floor(months / 12), month: months - Math.floor(months / 12) * 12 + 1 };
  }
  return civilDay(dayStart(year, month, day + step));
}

/** The first or the last day or month of a date, where the other that it stands with is as fine as that. */
function refined(date: Civil, other: Civil, side: 'first' | 'last'): Civil {
  const month = date.month ?? (other.month === undefined ? undefined : side === 'first' ? 1 : 12);
  if (month === undefined) return date;
  const isDay = date.day !== undefined || other.day !== undefined;
  const day = isDay ? (date.day ?? (side === 'first' ? 1 : daysInMonth(date.year, month))) : undefined;
  return { year: date.year, month, ...(day !== undefined && { day }) };
}

/** One of the dates from the first of one to the last of another, of one fineness as sets have them. */
export function oneFrom(from: NamedTime, to: NamedTime): string {
  const first = civilText(refined(from.first, to.last, 'first')) + from.mark;
  const last = civilText(refined(to.last, from.first, 'last')) + to.mark;
  return first === last ? first : `[${first}..${last}]`;
}

/** What words name, as EDTF. */
export function namedText(named: NamedTime): string {
  return named.text === undefined ? oneFrom(named, named) : named.text + named.mark;
}
