import type { Report, RowSample } from '../importing/report';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json';
import { withEvents } from './document';

/** A value as JSON has it; undefined where it is none. */
function asJson(value: unknown): Json | undefined {
  try {
    const text = JSON.stringify(value);
    const json: Json | undefined = text === undefined ? undefined : JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}

function eventOf({ title, words }: RowSample): JsonObject {
  return { ...(words !== undefined && { date: words }), ...(title !== undefined && { title }) };
}

/**
 * What was made of a file, to be edited: with the rows that are not shown in their places, each with its date as it was
 * written, so that it can be mended there. Undefined where it is no timeline at all.
 * @param report of other people's files
 */
export function editable(input: unknown, report?: Report): JsonObject | undefined {
  const file = asJson(input);
  if (!isJsonObject(file) || !isJsonList(file['events'])) return undefined;
  const left = report ? [...report.waiting, ...report.notUnderstood, ...report.undated] : [];
  if (left.length === 0) return file;
  // Rows that are shown stand in their order, and each of the others at its own place among all.
  const events = left
    .toSorted((a, b) => a.index - b.index)
    .reduce<readonly Json[]>((all, row) => all.toSpliced(row.index, 0, eventOf(row)), file['events']);
  return withEvents(file, events);
}
