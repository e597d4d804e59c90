import type { ChronologyEvent, OpeningView } from './chronology';
import type { DateField } from './date-field';
import { type Fields, type Read, fits, named, readFields } from './fields';
import { isGivenIn } from './given';
import { OPENING, OPENING_SCALE } from './schema';
import { SCALE_KINDS } from './scale-kinds';

const scaleField = fits(OPENING_SCALE, { kind: 'choice', expected: SCALE_KINDS });

/** What two dates hold between them, as the fields of an opening; without one of them as far as there is anything. */
function windowIn(fields: Fields, dateField: Read<DateField>): Pick<OpeningView, 'from' | 'to' | 'window'> {
  const from = fields.optional('from', dateField);
  const to = fields.optional('to', dateField);
  // Of one that is wrong that has been told, and what the other meant is not known.
  if ((fields.has('from') && !from) || (fields.has('to') && !to) || !(from ?? to)) return {};
  const window = { start: from?.bounds.start ?? -Infinity, end: to?.bounds.end ?? Infinity };
  if (window.start < window.end)
    return { ...(from && { from: from.edtf }), ...(to && { to: to.edtf }), window };
  fields.place.at('to').report({ kind: 'note-place', expected: 'later-date' }, to?.edtf);
  return {};
}

/** @param shown ids of the events that are right */
function openingField(
  shown: ReadonlySet<string>,
  isGiven: (id: string) => boolean,
  date: Read<DateField>,
): Read<OpeningView> {
  const eventField: Read<string> = (value, place) => {
    const id = named(value, place);
    if (id === undefined || shown.has(id)) return id;
    // What is wrong with that event has been told.
    if (!isGiven(id)) place.report({ kind: 'end', expected: 'an-event' }, value);
    return undefined;
  };
  return (value, place) => {
    const fields = readFields(value, OPENING, place);
    if (!fields) return undefined;
    const scale = fields.optional('scale', scaleField);
    const event = fields.optional('event', eventField);
    return { ...(scale && { scale }), ...windowIn(fields, date), ...(event !== undefined && { event }) };
  };
}

/** What a chronology opens on, as far as it is right; undefined where it says nothing of it. */
export function parseOpening(
  chronology: Fields,
  events: readonly ChronologyEvent[],
  date: Read<DateField>,
): OpeningView | undefined {
  const shown = new Set(events.map(({ id }) => id));
  const opening = chronology.optional('opening', openingField(shown, isGivenIn(chronology), date));
  return opening && Object.keys(opening).length > 0 ? opening : undefined;
}
