import { oncePer } from '../index/once';
import { LANG_LEFT_OUT } from '../model/limits';
import { type Json, type JsonObject, isJsonList, isJsonObject, textOf, without } from './json';

/*
 * A timeline as it is edited: the JSON of the format, which need not be right yet. What the format does not know stays in
 * it as it is, and so does a date that nobody understands.
 */

/** The events as they stand there; what is none is an empty one. */
export const eventsOf = oncePer((file: JsonObject): readonly JsonObject[] => {
  const events = file['events'];
  return isJsonList(events) ? events.map((event) => (isJsonObject(event) ? event : {})) : [];
});

export interface EditedLane {
  readonly id: string;
  readonly title: string;
  /** The id of the lane that it says it stands in. */
  readonly parent?: string;
}

/** The lanes that it lists; those without an id are none. */
export function lanesOf(file: JsonObject): readonly EditedLane[] {
  const lanes = file['lanes'];
  if (!isJsonList(lanes)) return [];
  return lanes.flatMap((lane) => {
    const id = isJsonObject(lane) ? textOf(lane['id']) : '';
    if (id === '' || !isJsonObject(lane)) return [];
    const parent = textOf(lane['parent']);
    return [{ id, title: textOf(lane['title']) || id, ...(parent !== '' && { parent }) }];
  });
}

/** The language that it is told in; English where it says none, or nothing that is one. */
export function languageOf(file: JsonObject): string {
  try {
    return Intl.getCanonicalLocales(textOf(file['lang']) || LANG_LEFT_OUT)[0] ?? LANG_LEFT_OUT;
  } catch {
    return LANG_LEFT_OUT;
  }
}

/** What it is called; of several languages in its own, else in the first. */
export function titleOf(file: JsonObject): string {
  const { title } = file;
  return isJsonObject(title) ? textOf(title[languageOf(file)] ?? Object.values(title)[0]) : textOf(title);
}

/** The same with other events. */
export function withEvents(file: JsonObject, events: readonly Json[]): JsonObject {
  return { ...file, events };
}

/** The same with the event of a row made anew. */
export function withEvent(file: JsonObject, row: number, event: JsonObject): JsonObject {
  const events = isJsonList(file['events']) ? file['events'] : [];
  return withEvents(file, events.toSpliced(row, 1, event));
}

/** The same with events put in before a row; at the end where there is no such row. */
export function withRows(file: JsonObject, row: number, events: readonly JsonObject[]): JsonObject {
  const all = isJsonList(file['events']) ? file['events'] : [];
  return withEvents(file, all.toSpliced(row, 0, ...events));
}

/** The same without some rows. Links and notes that lead to what is gone are left as they are: they are told as mistakes. */
export function withoutRows(file: JsonObject, row: number, count: number): JsonObject {
  const events = isJsonList(file['events']) ? file['events'] : [];
  return withEvents(file, events.toSpliced(row, count));
}

/** The same with some rows moved up (−1) or down (1); the same file where they are at the edge. */
export function withRowsMoved(file: JsonObject, row: number, count: number, by: 1 | -1): JsonObject {
  const events = isJsonList(file['events']) ? file['events'] : [];
  const to = row + by;
  if (to < 0 || to + count > events.length) return file;
  const moved = events.slice(row, row + count);
  return withEvents(file, events.toSpliced(row, count).toSpliced(to, 0, ...moved));
}

/** The same with some rows once more below them, with no id of their own, since an id is one event's. */
export function withRowsTwice(file: JsonObject, row: number, count: number): JsonObject {
  const copies = eventsOf(file)
    .slice(row, row + count)
    .map((event) => without(event, 'id'));
  return withRows(file, row + count, copies);
}
