import { middleOfFirstPart } from '../time/edtf/bounds';
import type { ChronologyEvent, Link, Quote } from './chronology';
import type { DateField } from './date-field';
import {
  A_TEXT,
  type Fields,
  type Read,
  atMost,
  extraField,
  fits,
  heading,
  languageTag,
  list,
  name,
  named,
  readFields,
  reference,
  text,
  texts,
  words,
} from './fields';
import type { Lanes } from './lanes';
import { LIMITS } from './limits';
import { type StoredPictures, mediaField } from './parse-media';
import { parseClaim, parseRecord } from './parse-when';
import { GLOSS, ID, KIND, LINK, QUOTE, STATUS, WEIGHT } from './schema';
import { onOneLine } from './show';

export const DEFAULT_WEIGHT = 0.5;

const gloss = text(GLOSS);
const kindOf = text(KIND);
const extraOf = extraField(LIMITS.extra);

/** An id that may stand in an address. */
export const idField = reference(ID, (value) =>
  typeof value === 'string' && value.trim() !== '' ? { kind: 'form', expected: 'id' } : A_TEXT,
);

/** An event's place among the others. */
export interface EventContext {
  readonly id: string;
  readonly order: number;
  /** The place of the first event that was given the same id. */
  readonly first: number;
  readonly lanes: Lanes;
  /** The id of the chronology's event that a link's end means; undefined where it is none. */
  meant(id: string): string | undefined;
  readonly pictures: StoredPictures;
  /** Reads its dates. */
  readonly date: Read<DateField>;
}

/** An event; undefined where what it is or when it was can't be told. What else is wrong with it is left out. */
export function parseEvent(fields: Fields, context: EventContext): ChronologyEvent | undefined {
  const { id, order, first, lanes, meant, pictures, date } = context;
  if (fields.optional('id', idField) !== undefined && first < order) {
    const expected = { event: first + 1 };
    fields.place.at('id').report({ kind: 'unique', expected }, fields.raw('id'));
  }
  const called = fields.required('title', heading);
  const claim = parseClaim(fields, date);
  const record = parseRecord(fields, claim, date);
  const quotes = fields.optional('quotes', list(quoteField, LIMITS.quotes));
  const own = fields.optional('gloss', gloss);
  const isRight = called !== undefined && claim && !fields.has('record') === !record;
  const lane = lanes.of(fields, isRight === true);
  const actors = fields.optional('actors', texts(LIMITS.actors));
  const tags = fields.optional('tags', texts(LIMITS.tags));
  const links = fields.optional('links', list(linkField(id, meant), LIMITS.links));
  const status = fields.optional('status', statusField);
  const weight = fields.optional('weight', weightField);
  const media = fields.optional('media', mediaField(pictures));
  const extra = fields.optional('extra', extraOf);
  if (!isRight || lane === undefined) return undefined;
  return {
    id,
    title: called,
    claim,
    ...(record && { record }),
    quotes: quotes ?? [],
    ...(own && { gloss: own }),
    lane,
    actors: actors ?? [],
    ...(tags && tags.length > 0 && { tags }),
    ...(status && { status }),
    links: links ?? [],
    weight: weight ?? DEFAULT_WEIGHT,
    order,
    anchor: middleOfFirstPart((record ?? claim).date),
    ...(media && { media }),
    ...(extra && { extra }),
  };
}

const statusField = fits(STATUS, { kind: 'choice', expected: STATUS.options });

const weightField = fits(WEIGHT, (value) =>
  typeof value === 'number' ? { kind: 'range', expected: [0, 1] } : { kind: 'type', expected: 'number' },
);

const quoteField: Read<Quote> = (value, place) => {
  const fields = readFields(value, QUOTE, place);
  if (!fields) return undefined;
  const exact = fields.required('exact', words);
  const lang = fields.optional('lang', languageTag);
  const prefix = fields.optional('prefix', words);
  const suffix = fields.optional('suffix', words);
  const section = fields.optional('section', name);
  const marks = fields.required('marks', list(words, LIMITS.marks, 'texts'));
  if (exact === undefined) return undefined;
  const count = exact.trim().split(/\s+/).length;
  const isShort = count <= LIMITS.quoteWords;
  if (!isShort) place.at('exact').report(atMost(LIMITS.quoteWords, 'words'), count);
  const found = (marks ?? []).filter((mark) => {
    const times = exact.split(mark).length - 1;
    if (times !== 1) place.at('marks').report(() => ({ kind: 'mark', expected: onOneLine(mark) }), times);
    return times === 1;
  });
  if (!isShort) return undefined;
  return {
    exact,
    ...(lang && { lang }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
    ...(section && { section }),
    marks: found,
  };
};

function linkField(id: string, meant: EventContext['meant']): Read<Link> {
  return (value, place) => {
    const fields = readFields(value, LINK, place);
    const end = fields?.required('to', named);
    const kind = fields?.required('kind', kindOf);
    if (end === undefined) return undefined;
    const to = meant(end);
    if (to === id) place.at('to').report({ kind: 'end', expected: 'another-event' }, end);
    else if (to === undefined) place.at('to').report({ kind: 'end', expected: 'an-event' }, end);
    else return kind === undefined ? undefined : { to, kind };
    return undefined;
  };
}
