import { middleOfFirstPart } from '../time/bounds';
import type { ChronologyEvent, Link, Quote } from './chronology';
import {
  type Fields,
  type Read,
  atMost,
  heading,
  languageTag,
  list,
  name,
  readFields,
  text,
  texts,
} from './fields';
import type { Lanes } from './lanes';
import { LIMITS } from './limits';
import { parseClaim, parseRecord } from './parse-when';
import { onOneLine } from './show';

export const EVENT = [
  ...['id', 'title', 'date', 'claim', 'record', 'quotes', 'gloss', 'lane', 'actors', 'links', 'weight'],
];
const QUOTE = ['exact', 'lang', 'prefix', 'suffix', 'section', 'marks'];
const LINK = ['to', 'kind'];
const DEFAULT_WEIGHT = 0.5;

export const title = heading(LIMITS.title);
const words = text(LIMITS.text);

/** An id that may stand in an address. */
export const idField: Read<string> = (value, place) => {
  const id = name(LIMITS.name)(value, place);
  if (id === undefined || /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(id)) return id;
  place.report({ kind: 'form', expected: 'id' }, value);
  return undefined;
};

/** An event's place among the others. */
export interface Standing {
  readonly id: string;
  readonly order: number;
  /** The place of the first event that was given the same id. */
  readonly first: number;
  readonly lanes: Lanes;
  /** Whether an id is one of the chronology's events. */
  isKnown(id: string): boolean;
}

/** An event; undefined where what it is or when it was can't be told. What else is wrong with it is left out. */
export function parseEvent(fields: Fields, standing: Standing): ChronologyEvent | undefined {
  const { id, order, first, lanes, isKnown } = standing;
  if (fields.optional('id', idField) !== undefined && first < order) {
    const expected = { event: first + 1 };
    fields.place.at('id').report({ kind: 'unique', expected }, fields.raw('id'));
  }
  const called = fields.required('title', title);
  const claim = parseClaim(fields);
  const record = parseRecord(fields, claim);
  const quotes = fields.optional('quotes', list(quoteField, LIMITS.quotes));
  const gloss = fields.optional('gloss', text(LIMITS.gloss));
  const isRight = called !== undefined && claim && !fields.has('record') === !record;
  const lane = lanes.of(fields, isRight === true);
  const actors = fields.optional('actors', texts(LIMITS.actors));
  const links = fields.optional('links', list(linkField(id, isKnown), LIMITS.links));
  const weight = fields.optional('weight', weightField);
  if (!isRight || lane === undefined) return undefined;
  return {
    id,
    title: called,
    claim,
    ...(record && { record }),
    quotes: quotes ?? [],
    ...(gloss && { gloss }),
    lane,
    actors: actors ?? [],
    links: links ?? [],
    weight: weight ?? DEFAULT_WEIGHT,
    order,
    anchor: middleOfFirstPart((record ?? claim).date),
  };
}

const weightField: Read<number> = (value, place) => {
  if (typeof value !== 'number') place.report({ kind: 'type', expected: 'number' }, value);
  else if (value >= 0 && value <= 1) return value;
  else place.report({ kind: 'range', expected: [0, 1] }, value);
  return undefined;
};

const quoteField: Read<Quote> = (value, place) => {
  const fields = readFields(value, QUOTE, place);
  if (!fields) return undefined;
  const exact = fields.required('exact', words);
  const lang = fields.optional('lang', languageTag);
  const prefix = fields.optional('prefix', words);
  const suffix = fields.optional('suffix', words);
  const section = fields.optional('section', text(LIMITS.name));
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

function linkField(id: string, isKnown: Standing['isKnown']): Read<Link> {
  return (value, place) => {
    const fields = readFields(value, LINK, place);
    const to = fields?.required('to', name(LIMITS.name));
    const kind = fields?.required('kind', text(LIMITS.kind));
    if (to === undefined) return undefined;
    if (to === id) place.at('to').report({ kind: 'end', expected: 'another-event' }, to);
    else if (!isKnown(to)) place.at('to').report({ kind: 'end', expected: 'an-event' }, to);
    else return kind === undefined ? undefined : { to, kind };
    return undefined;
  };
}
