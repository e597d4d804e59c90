import { readHumanDate } from '../../time/human/read-human-date';
import type { ColumnRole, DraftDate, DraftWhen } from '../draft';
import { dateOfParts } from './date-parts';
import { plainHeader } from './header-names';
import { GOES_ON, UNKNOWN } from './headers';
import { asPrecise } from './precision';
import { asShown } from './shown-date';

/** What a row has in the column of a role; empty where it has none. */
export type CellOf = (role: ColumnRole) => string;

export interface RowWhen {
  readonly when: DraftWhen;
  /** Cells that say something of the date which is not in it: they are kept. */
  readonly unused: readonly ColumnRole[];
}

const isRead = (words: string) => readHumanDate(words).kind !== 'none';

function endOf(words: string): DraftDate | undefined {
  if (words === '') return undefined;
  const said = plainHeader(words);
  if (GOES_ON.includes(said)) return { edtf: '..', words };
  return UNKNOWN.includes(said) || /^\?+$/.test(words) ? { edtf: '', words } : { words };
}

/** A time of day as dates have it behind them; undefined where it is none, such as “morning”. */
function clock(time: string): string | undefined {
  const [, hour, minutes = '', half] =
    /^(\d{1,2})(?:[:.h](\d\d(?::\d\d(?:\.\d+)?)?))?\s*([ap]\.?\s?m\.?)?(?:\s?(?:uhr|h))?$/i.exec(time) ?? [];
  if (hour === undefined || (minutes === '' && half === undefined && !/\D/.test(time))) return undefined;
  return `${hour}:${minutes || '00'}${half === undefined ? '' : ` ${half.replace(/[^apm]/gi, '')}`}`;
}

const notEmpty = (cell: CellOf, ...roles: ColumnRole[]) => roles.filter((role) => cell(role) !== '');

/** The words of a date with its time where that is one, and whether it is. */
function timed(words: string, time: string): string | undefined {
  const said = clock(time);
  const both = said === undefined ? undefined : `${words} ${said}`;
  return both !== undefined && words !== '' && isRead(both) ? both : undefined;
}

function startOf(cell: CellOf): { readonly date: DraftDate | undefined; readonly unused: ColumnRole[] } {
  const parts = dateOfParts(cell('year'), cell('month'), cell('day'), cell('time'));
  const words = cell('start') || cell('date');
  if (words === '' || cell('month') !== '') return { date: parts, unused: notEmpty(cell, 'start', 'date') };
  const unused = notEmpty(cell, 'year');
  // “16 July”, beside a column of years.
  const whole = cell('year') === '' || isRead(words) ? words : `${words} ${cell('year')}`;
  if (parts && !isRead(whole)) return { date: parts, unused: notEmpty(cell, 'start', 'date') };
  const both = timed(whole, cell('time'));
  return {
    date: { words: both ?? whole },
    unused: both === undefined ? [...unused, ...notEmpty(cell, 'time')] : unused,
  };
}

/** Both ends in one cell, as Notion writes them. */
function arrow(date: DraftDate | undefined): DraftWhen | undefined {
  const [start, end, ...more] = date && !('edtf' in date) ? date.words.split(/\s*(?:→|⟶|->|=>)\s*/) : [];
  if (!start || !end || more.length > 0 || !isRead(end)) return undefined;
  return { kind: 'span', start: { words: start }, end: { words: end } };
}

/** When a row was, by the columns that say it. */
export function whenOf(cell: CellOf): RowWhen {
  const { date: own, unused } = startOf(cell);
  const endWords = cell('end');
  const endTimed = timed(endWords, cell('end-time'));
  const end =
    dateOfParts(cell('end-year'), cell('end-month'), cell('end-day'), cell('end-time')) ??
    (endTimed === undefined ? endOf(endWords) : { words: endTimed });
  const isTimeKept = endTimed === undefined && cell('end-year') === '';
  const kept = [...unused, ...(isTimeKept ? notEmpty(cell, 'end-time') : [])];
  const precise = asPrecise(own, cell('precision'));
  const start = precise ?? own;
  const all = precise ? kept : [...kept, ...notEmpty(cell, 'precision')];
  if (end) return { when: { kind: 'span', ...(start && { start }), end }, unused: all };
  const date = asShown(start, cell('shown-date'));
  const when = arrow(date) ?? (date ? { kind: 'date', date } : { kind: 'none' });
  return { when, unused: all };
}
