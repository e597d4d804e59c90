import type { Draft, DraftDate, DraftRow } from '../draft';
import { between, calendarDate } from './dates';
import type { FileText } from './given';
import { Losses } from './losses';
import { type Thing, entriesOf, rest, textIn } from './plain';

/** A year as a number: of those before 10000 BCE nobody asks whether a year 0 is counted; a lesser one is asked about. */
function yearOf(thing: Thing, key: string): DraftDate | undefined {
  const words = textIn(thing, key);
  if (words === undefined) return undefined;
  const edtf = /^-?\d{1,15}$/.test(words) ? calendarDate(Number(words)) : undefined;
  return edtf === undefined || Math.abs(Number(words)) < 10_000 ? { words } : { edtf };
}

function rowOf(thing: Thing, index: number, losses: Losses): DraftRow {
  if (typeof thing['asset'] === 'object') losses.add('pictures');
  if (typeof thing['accent'] === 'object' || typeof thing['background'] === 'object') losses.add('styles');
  const id = textIn(thing, 'id');
  const title = textIn(thing, 'label')?.replace(/\s+/g, ' ');
  const date = yearOf(thing, 'date');
  const extra = rest(thing, ['id', 'label', 'date', 'start', 'end']);
  // What has begun and has no end is told of its beginning: none of them says that it goes on.
  const when = date ? between(date, undefined) : between(yearOf(thing, 'start'), yearOf(thing, 'end'));
  return {
    at: { index },
    when,
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(extra && { extra }),
  };
}

/** The list that The History of Everything is drawn from: labels, and years as numbers from the Big Bang on. Total. */
export function readYears({ json }: FileText): Draft {
  const losses = new Losses();
  const { entries, strange } = entriesOf(json);
  losses.add('no-events', strange);
  return {
    format: 'The History of Everything',
    rows: entries.map(({ index, thing }) => rowOf(thing, index, losses)),
    losses: losses.list(),
  };
}
