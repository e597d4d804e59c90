import type { DateHabits } from '../time/human/human-date';
import { COLUMNS, type ColumnName, eventWith, textIn } from './cells';
import { eventsOf, languageOf, withEvents } from './document';
import { type Json, type JsonObject, isJsonList, textOf, without } from './json';
import { laneNamed, withoutIdleLanes } from './lanes';
import { withoutIdlePictures } from './pictures';

/** What a row's cells are to hold; those that are not named stay as they are. */
export interface RowTexts {
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
  /** Fields of its event that no cell has. */
  readonly more?: JsonObject;
}

const isEmpty = ({ cells, more = {} }: RowTexts) =>
  Object.keys(more).length === 0 && Object.values(cells).every((text) => text.trim() === '');

/** Those that have a row: what is empty behind the last event is none. */
function placed(first: number, count: number, rows: readonly RowTexts[]): readonly RowTexts[] {
  const there = rows.slice(0, Math.max(0, count - first));
  return [...there, ...rows.slice(there.length).filter((each) => !isEmpty(each))];
}

/** The same with events in lanes by their titles, by their rows: a lane is made once, however many rows name it. */
function withLaneTitles(file: JsonObject, titles: ReadonlyMap<number, string>): JsonObject {
  const ids = new Map<string, string>();
  const withLanes = [...new Set(titles.values())].reduce((whole, title) => {
    const { file: next, id = '' } = laneNamed(whole, title);
    ids.set(title, id);
    return next;
  }, file);
  const left = new Set<string>();
  const events = eventsOf(withLanes).map((event, row): JsonObject => {
    const before = textOf(event['lane']);
    const id = ids.get(titles.get(row) ?? '') ?? '';
    if (!titles.has(row) || id === before) return event;
    left.add(before);
    return id === '' ? without(event, 'lane') : { ...event, lane: id };
  });
  return [...left].reduce(withoutIdleLanes, withEvents(withLanes, events));
}

/**
 * A file with texts in the cells of rows, from one on; rows behind the last are new events.
 * @param habits what is settled about the dates of the timeline
 */
export function withRowTexts(
  file: JsonObject,
  row: number,
  rows: readonly RowTexts[],
  habits: DateHabits = {},
): JsonObject {
  const known = eventsOf(file);
  const first = Math.min(row, known.length);
  const reading = { lang: languageOf(file), habits };
  const events: Json[] = isJsonList(file['events']) ? [...file['events']] : [];
  const titles = new Map<number, string>();
  for (const [down, { cells, more = {} }] of placed(first, known.length, rows).entries()) {
    const before = known[first + down] ?? {};
    events[first + down] = COLUMNS.reduce<JsonObject>(
      (event, column) => {
        const text = cells[column];
        if (text === undefined || textIn(file, event, column) === text) return event;
        if (column !== 'lane') return eventWith(event, column, text, reading);
        titles.set(first + down, text.trim());
        return event;
      },
      Object.keys(more).length === 0 ? before : { ...before, ...more },
    );
  }
  return withoutIdlePictures(withLaneTitles(withEvents(file, events), titles));
}

/** A file with texts in a block of cells, from one on to the right and down; what reaches beyond the last column is left out. */
export function withCells(
  file: JsonObject,
  row: number,
  column: ColumnName,
  block: readonly (readonly string[])[],
  habits: DateHabits = {},
): JsonObject {
  const columns = COLUMNS.slice(COLUMNS.indexOf(column));
  const rows = block.map((texts): RowTexts => {
    const named = columns.flatMap((name, right) => {
      const text = texts[right];
      return text === undefined ? [] : [[name, text] as const];
    });
    return { cells: Object.fromEntries(named) };
  });
  return withRowTexts(file, row, rows, habits);
}
