import type { Chronology } from './chronology';
import { dateFieldIn } from './date-field';
import { A_TEXT, atMost, extraField, fits, heading, isObject, languageTag, readFields, text } from './fields';
import { Lanes } from './lanes';
import { LANG_LEFT_OUT, LIMITS } from './limits';
import { MistakeList, type Mistakes } from './mistakes';
import { inTimeOrder } from './order';
import { parseEras } from './parse-eras';
import { parseEvents } from './parse-events';
import { StoredPictures, askForAlt } from './parse-media';
import { parseNotes } from './parse-notes';
import { parseOpening } from './parse-opening';
import { sourceField } from './parse-source';
import { toldIn } from './told-in';
import { CHRONOLOGY, SUMMARY, TODAY, VERSION, ZONE } from './schema';

const address = fits(CHRONOLOGY.entries.$schema.wrapped, A_TEXT);
const version = fits(VERSION, { kind: 'version', expected: VERSION.literal });

export type ParseResult =
  /** What is right of it; there may be mistakes all the same. */
  | { readonly kind: 'chronology'; readonly chronology: Chronology; readonly mistakes: Mistakes }
  /** Nothing of it can be drawn. */
  | { readonly kind: 'issues'; readonly mistakes: Mistakes };

const zoneField = fits(ZONE, { kind: 'form', expected: 'zone' });
const today = fits(TODAY, { kind: 'choice', expected: ['true', 'false'] });
const summaryField = text(SUMMARY);
const extraOf = extraField(LIMITS.extraOfAll);

const NOT_TITLED = '…';

function eventsOf(file: unknown): readonly unknown[] | undefined {
  const events = isObject(file) ? file['events'] : undefined;
  return Array.isArray(events) ? events : undefined;
}

/** Whether a file says that it is of another version than the one that is read: nobody knows what its fields mean then. */
function isOfOtherVersion(input: unknown): input is { readonly version: unknown } {
  const said = isObject(input) && Object.hasOwn(input, 'version') ? input['version'] : undefined;
  if (typeof said === 'string') return said.trim() !== '' && Number(said) !== VERSION.literal;
  return typeof said === 'number' && said !== VERSION.literal;
}

/**
 * Reads a chronology; total on any value, in steps that grow with its size. What is wrong is told, all of it at once, and
 * what is right is kept: an event is left out where what it is, when it was, or where it stands can't be told, and any
 * other part where it is wrong itself. Of a file of another version nothing is read: only that is told.
 * @param wanted the language that it is to be told in, BCP 47, where its texts are in several
 */
export function parseChronology(file: unknown, wanted?: string): ParseResult {
  const { input, others, own } = toldIn(file, wanted);
  const list = new MistakeList();
  if (isOfOtherVersion(input)) {
    const wanted = { kind: 'unknown-version', expected: VERSION.literal } as const;
    list.place().at('version').report(wanted, input.version);
    return { kind: 'issues', mistakes: list.told(0) };
  }
  const fields = readFields(input, CHRONOLOGY, list.place());
  if (!fields) return { kind: 'issues', mistakes: list.told(0) };
  fields.optional('$schema', address);
  fields.optional('version', version);
  const name = fields.required('title', heading) ?? NOT_TITLED;
  const summary = fields.optional('summary', summaryField);
  const lang = fields.optional('lang', languageTag) ?? LANG_LEFT_OUT;
  const zone = fields.optional('zone', zoneField);
  const date = dateFieldIn(zone);
  const source = fields.optional('source', sourceField);
  const extra = fields.optional('extra', extraOf);
  const lanes = new Lanes(fields, name);
  const pictures = new StoredPictures(fields);
  const eras = parseEras(fields, date);
  const given = fields.raw('events');
  if (!Array.isArray(given)) {
    fields.place.at('events').report({ kind: 'type', expected: 'list' }, given);
    return { kind: 'issues', mistakes: list.told(0) };
  }
  if (given.length > LIMITS.events) {
    fields.place.at('events').report(atMost(LIMITS.events, 'items'), given.length);
  }
  const events = parseEvents(
    given.slice(0, LIMITS.events),
    lanes,
    pictures,
    list,
    date,
    eventsOf(own)?.slice(0, LIMITS.events),
  );
  askForAlt(events, list);
  const notes = parseNotes(fields, events, date);
  const opening = parseOpening(fields, events, date);
  const hasToday = fields.optional('today', today) ?? false;
  const mistakes = list.told(given.length - events.length);
  if (events.length === 0 && given.length > 0) return { kind: 'issues', mistakes };
  return {
    kind: 'chronology',
    mistakes,
    chronology: {
      title: name,
      ...(summary && { summary }),
      lang,
      ...(Object.keys(others).length > 0 && { others }),
      ...(zone !== undefined && { zone }),
      ...(source && { source }),
      lanes: lanes.all(),
      ...(eras.length > 0 && { eras }),
      events: inTimeOrder(events),
      ...(notes.length > 0 && { notes }),
      ...(opening && { opening }),
      ...(hasToday && { today: true }),
      ...(pictures.all && { pictures: pictures.all }),
      ...(extra && { extra }),
    },
  };
}
