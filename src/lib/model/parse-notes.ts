import { parseEdtf } from '../time/edtf/parse-edtf';
import { type Bounds, compareDates } from '../time/edtf/bounds';
import type { ChronologyEvent, Note, NotePlace } from './chronology';
import type { DateField } from './date-field';
import { type Fields, type Read, list, readFields, text } from './fields';
import { isGivenIn } from './given';
import { LIMITS } from './limits';
import { NOTE, NOTE_TEXT } from './schema';

const noteText = text(NOTE_TEXT);
const WANTED = { kind: 'note-place', expected: 'event-or-dates' } as const;

/** All that lies between two dates, these included. */
function across(first: Bounds, last: Bounds): Bounds {
  return {
    ...{ lasting: true, start: first.start, latestStart: first.start },
    ...{ earliestEnd: last.end, end: last.end },
    ...(first.openStart && { openStart: first.openStart }),
    ...(last.openEnd && { openEnd: last.openEnd }),
  };
}

const betweenDates =
  (dateField: Read<DateField>): Read<NotePlace> =>
  (value, place) => {
    const [from, to] = Array.isArray(value) && value.length === 2 ? value : [];
    const first = dateField(from, place.item(0));
    const last = dateField(to, place.item(1));
    if (!first || !last) return undefined;
    if (compareDates(last.bounds, first.bounds) === 'before') {
      place.item(1).report({ kind: 'note-place', expected: 'later-date' }, to);
      return undefined;
    }
    return {
      kind: 'time',
      edtf: [first.edtf, last.edtf],
      dates: [first.date, last.date],
      bounds: across(first.bounds, last.bounds),
    };
  };

/** @param isGiven whether an id is that of an event, be it shown or not */
function noteField(
  shown: ReadonlySet<string>,
  isGiven: (id: string) => boolean,
  dateField: Read<DateField>,
): Read<Note> {
  const placeOf: Read<NotePlace> = (value, place) => {
    if (Array.isArray(value) && value.length === 2) return betweenDates(dateField)(value, place);
    if (typeof value === 'number') {
      const year = dateField(value, place);
      return year && { kind: 'time', edtf: year.edtf, dates: [year.date], bounds: year.bounds };
    }
    const written = typeof value === 'string' && value.length <= LIMITS.name ? value.normalize('NFC') : '';
    if (shown.has(written)) return { kind: 'event', event: written };
    // What is wrong with that event has been told.
    if (written !== '' && isGiven(written)) return undefined;
    if (parseEdtf(written).kind !== 'fault') {
      const found = dateField(written, place);
      return found && { kind: 'time', edtf: written, dates: [found.date], bounds: found.bounds };
    }
    place.report(WANTED, value);
    return undefined;
  };
  return (value, place) => {
    const fields = readFields(value, NOTE, place);
    const said = fields?.required('text', noteText);
    const at = fields?.required('at', placeOf);
    return said === undefined || at === undefined ? undefined : { text: said, at };
  };
}

/** The notes that are right; one at an event that is not shown is left out with it. */
export function parseNotes(
  chronology: Fields,
  events: readonly ChronologyEvent[],
  date: Read<DateField>,
): Note[] {
  const shown = new Set(events.map(({ id }) => id));
  return (
    chronology.optional('notes', list(noteField(shown, isGivenIn(chronology), date), LIMITS.notes)) ?? []
  );
}
