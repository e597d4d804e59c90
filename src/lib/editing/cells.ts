import { citedIn } from '../importing/cited';
import type { DateHabits } from '../time/human/human-date';
import { eventsOf, languageOf, lanesOf, withEvent, withRows } from './document';
import { dateTextOf, edtfOf, withDate } from './event-date';
import { type Json, type JsonObject, isJsonList, isJsonObject, textOf, withJsonAt, without } from './json';
import { laneNamed, withoutIdleLanes } from './lanes';
import { pictureText, withPictureText, withoutIdlePictures } from './pictures';
import { readTyped } from './typed-date';

/** The columns of the table in which events are edited, in their order. */
export const COLUMNS = ['date', 'title', 'text', 'lane', 'source', 'picture'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** What a cell holds, as text. */
export function cellText(file: JsonObject, row: number, column: ColumnName): string {
  const event = eventsOf(file)[row];
  return event ? textIn(file, event, column) : '';
}

/** What a cell of an event holds, as text. */
export function textIn(file: JsonObject, event: JsonObject, column: ColumnName): string {
  switch (column) {
    case 'date':
      return dateTextOf(event);
    case 'title':
      return textOf(event['title']);
    case 'text':
      return textOf(event['gloss']);
    case 'lane': {
      const id = textOf(event['lane']);
      return lanesOf(file).find((lane) => lane.id === id)?.title ?? id;
    }
    case 'source':
      return sourceText(event['record']);
    case 'picture':
      return pictureText(event);
  }
}

/** What an outside source is cited as; of several, between semicolons. */
function sourceText(record: Json | undefined): string {
  if (!isJsonObject(record)) return '';
  const { source, sources, url } = record;
  if (!isJsonList(sources)) return textOf(source) || textOf(url);
  return sources
    .map((each) => (isJsonObject(each) ? textOf(each['text']) : ''))
    .filter(Boolean)
    .join('; ');
}

/** An event with what a cell of it holds; an empty text takes the field away. */
function withText(event: JsonObject, column: 'title' | 'text' | 'source', text: string): JsonObject {
  if (column !== 'source') {
    const value = text === '' ? undefined : text;
    const next = withJsonAt(event, [column === 'title' ? 'title' : 'gloss'], value);
    return isJsonObject(next) ? next : {};
  }
  const { record } = event;
  const own = isJsonObject(record) ? record : {};
  const rest = without(own, 'source', 'sources', 'url', 'seenOn');
  const edtf = textOf(own['edtf']) || edtfOf(event);
  if (text !== '') return { ...event, record: { ...rest, edtf, ...citation(text) } };
  // A date of its own stays, and asks for the source that it lacks.
  const isOwnDate = Object.keys(rest).length > 1 || (textOf(own['edtf']) || edtfOf(event)) !== edtfOf(event);
  const next = withJsonAt(event, ['record'], isOwnDate ? { ...rest, edtf } : undefined);
  return isJsonObject(next) ? next : {};
}

/** As `citedIn`, in plain JSON. */
function citation(text: string): JsonObject {
  const cited = citedIn(text);
  if (!('sources' in cited)) return { ...cited };
  return { sources: cited.sources.map((each) => ({ ...each })) };
}

/**
 * An event with a text in one of its cells; in which lane it is says the file.
 * @param reading how the timeline's dates are read
 */
export function eventWith(
  event: JsonObject,
  column: Exclude<ColumnName, 'lane'>,
  text: string,
  { lang, habits }: { readonly lang: string; readonly habits: DateHabits },
): JsonObject {
  const said = text.trim();
  if (column === 'date') return withDate(event, said, readTyped(said, lang, habits));
  return column === 'picture' ? withPictureText(event, said) : withText(event, column, text);
}

/**
 * A file with a text in a cell. A row behind the last is a new event, and stays none where the text is empty.
 * @param habits what is settled about the dates of the timeline
 */
export function withCell(
  file: JsonObject,
  row: number,
  column: ColumnName,
  text: string,
  habits: DateHabits = {},
): JsonObject {
  const events = eventsOf(file);
  const said = text.trim();
  if (row >= events.length) {
    if (said === '') return file;
    return withCell(withRows(file, events.length, [{}]), events.length, column, text, habits);
  }
  const event = events[row] ?? {};
  if (textIn(file, event, column) === text) return file;
  if (column !== 'lane') {
    const next = eventWith(event, column, text, { lang: languageOf(file), habits });
    return withoutIdlePictures(withEvent(file, row, next));
  }
  const { file: withLane, id } = laneNamed(file, said);
  const rest = without(event, 'lane');
  const next =
    id === undefined ? rest : Object.hasOwn(event, 'lane') ? { ...event, lane: id } : { ...rest, lane: id };
  return withoutIdleLanes(withEvent(withLane, row, next), textOf(event['lane']));
}

/** The texts of a block of cells, as a spreadsheet takes them: tabs between cells, quoted where a text needs it. */
export function cellsAsText(
  file: JsonObject,
  rows: { readonly from: number; readonly to: number },
  columns: readonly ColumnName[],
): string {
  const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines: string[] = [];
  for (let row = rows.from; row < rows.to; row += 1)
    lines.push(columns.map((column) => quoted(cellText(file, row, column))).join('\t'));
  return lines.join('\n');
}
