import type { Asking, DateChoices } from './asking';
import type { DateHabits } from './human-date';
import type { DateCore } from './date-core';
import type { DatePiece } from './tokens';

type DateOrder = NonNullable<DateHabits['order']>;

/** Two digits under it are of this century. */
export const SPREADSHEET_TURN = 30;

/** The year of two digits, as spreadsheets have it. */
export function fullYear(digits: number, asking: Asking): number {
  asking.assume({ kind: 'two-digits' });
  return digits + (digits < SPREADSHEET_TURN ? 2000 : 1900);
}

export function civil(year?: number, month?: number, day?: number): DateCore {
  return {
    form: 'civil',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

const isMonth = (number: number) => number >= 1 && number <= 12;
const isDay = (number: number) => number >= 1 && number <= 31;
const isShort = (raw: string | undefined) => raw?.length === 2;

/**
 * In which orders three numbers may be a date, the likeliest first. A year of two digits stands first only where all three
 * have two: 14/03/04 may be of 2004 and of 2014.
 */
export function ordersOf(written: readonly [string, string, string]): DateOrder[] {
  const [one, two, three] = written.map(Number);
  if (one === undefined || two === undefined || three === undefined) return [];
  const orders: DateOrder[] = [];
  if (isDay(one) && isMonth(two)) orders.push('day-first');
  if (isMonth(one) && isDay(two)) orders.push('month-first');
  if (written.every(isShort) && isMonth(two) && isDay(three)) orders.push('year-first');
  return orders;
}

function ordered([one, two, three]: readonly number[], order: DateOrder | undefined, asking: Asking) {
  const year = (order === 'year-first' ? one : three) ?? 0;
  const full = year < 100 ? fullYear(year, asking) : year;
  if (order === 'year-first') return civil(full, two, three);
  return order === 'month-first' ? civil(full, one, two) : civil(full, two, one);
}

/** 9/10/2017, 5.9.14, 14-03-04: what they say by the order that is settled, or that they alone leave. */
export function dayText(
  values: readonly number[],
  asking: Asking,
  pieces: readonly DatePiece[],
): DateCore | undefined {
  const numbers = pieces.filter(({ shape }) => /[dya]/.test(shape));
  const [one = '', two = '', three = ''] = numbers.map(({ raw }) => raw.replace("'", ''));
  if (three.length !== 2 && three.length !== 4) return undefined;
  const orders = ordersOf([one, two, three]);
  const [first] = orders;
  const isDotted = pieces[1]?.shape === '.';
  if (!first) return undefined;
  if (isDotted && asking.choices.order === undefined && first === 'day-first') {
    if (orders.length > 1 && values[0] !== values[1]) asking.assume({ kind: 'order', order: 'day-first' });
    return ordered(values, 'day-first', asking);
  }
  const isSame = values[0] === values[1] && !orders.includes('year-first');
  if (isSame || orders.length === 1) return ordered(values, first, asking);
  const ways: readonly [DateChoices, ...DateChoices[]] = [
    { order: first },
    ...orders.slice(1).map((order) => ({ order })),
  ];
  return ordered(values, asking.settle('order', 'order', ways).order, asking);
}
