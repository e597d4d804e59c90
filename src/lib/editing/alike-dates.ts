import { parseEdtf } from '../time/edtf/parse-edtf';
import type { DateHabits } from '../time/human/human-date';
import { readHumanDate } from '../time/human/read-human-date';
import { eventsOf, languageOf, withEvents } from './document';
import { dateTextOf, edtfOf, withDate } from './event-date';
import { type JsonObject, isJsonList } from './json';

/** What a reading that was taken of a date settles for others too; undefined where its answer is that date's alone. */
export function habitsOf(text: string, edtf: string, lang: string): DateHabits | undefined {
  const found = readHumanDate(text, { lang });
  if (found.kind !== 'asked') return undefined;
  return found.readings.find((reading) => reading.edtf === edtf)?.habits;
}

/** Dates that are asked and have one reading by some habits: by their rows, in EDTF. */
export function settledBy(file: JsonObject, habits: DateHabits): ReadonlyMap<number, string> {
  const lang = languageOf(file);
  const known = new Map<string, string | undefined>();
  const reading = (text: string): string | undefined => {
    if (readHumanDate(text, { lang }).kind !== 'asked') return undefined;
    const found = readHumanDate(text, { ...habits, lang });
    return found.kind === 'read' ? found.edtf : undefined;
  };
  const rows = new Map<number, string>();
  for (const [row, event] of eventsOf(file).entries()) {
    const text = dateTextOf(event);
    if (text === '' || parseEdtf(edtfOf(event)).kind !== 'fault') continue;
    if (!known.has(text)) known.set(text, reading(text));
    const edtf = known.get(text);
    if (edtf !== undefined) rows.set(row, edtf);
  }
  return rows;
}

/** The same file with those dates as they are settled; their words stay beside them. */
export function withSettled(file: JsonObject, rows: ReadonlyMap<number, string>): JsonObject {
  const events = isJsonList(file['events']) ? [...file['events']] : [];
  const before = eventsOf(file);
  for (const [row, edtf] of rows) {
    const event = before[row];
    if (event) events[row] = withDate(event, dateTextOf(event), { kind: 'read', edtf, assumed: [] });
  }
  return withEvents(file, events);
}
