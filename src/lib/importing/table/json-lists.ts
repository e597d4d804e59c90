import { type Thing, isThing } from '../formats/plain';

const MOST_DEPTH = 4;

/** Objects that are the rows of a table. */
export type ThingRows = readonly Thing[];

const isScalar = (value: unknown) => typeof value !== 'object' || value === null;

/** A list’s things, where most of it is things. */
function thingsOf(list: readonly unknown[]): ThingRows {
  const things = list.filter(isThing);
  return things.length > list.length / 2 ? things : [];
}

/** Of GeoJSON what a feature says, beside where it is. */
function featureOf(thing: Thing): Thing {
  const { properties, type, ...rest } = thing;
  return type === 'Feature' && isThing(properties) ? { ...rest, ...properties } : thing;
}

/** Lists for each field, or things by number for each, as dataframes are written: what stands first in each is a row. */
function columnsOf(thing: Thing): ThingRows {
  const columns = Object.entries(thing);
  const sizes = columns.map(([, column]) =>
    isThing(column) || Array.isArray(column) ? Object.keys(column) : [],
  );
  const [places = []] = sizes;
  const isNumbered = places.length > 0 && places.every((place) => /^\d+$/.test(place));
  if (columns.length < 2 || !isNumbered || sizes.some((each) => each.join() !== places.join())) return [];
  const valueAt = (column: unknown, place: string) =>
    Array.isArray(column) ? column[Number(place)] : isThing(column) ? column[place] : undefined;
  if (columns.some(([, column]) => places.some((place) => !isScalar(valueAt(column, place))))) return [];
  return places.map((place) =>
    Object.fromEntries(columns.map(([name, column]) => [name, valueAt(column, place)])),
  );
}

/** Things that have names instead of an order: a name is an id, where they have none. */
function namedOf(thing: Thing): ThingRows {
  const named = Object.entries(thing);
  const things = named.flatMap(([id, value]) => (isThing(value) ? [{ id, ...value }] : []));
  const keys = things.map((each) => Object.keys(each));
  const isAlike = keys.every((each) => each.filter((key) => keys[0]?.includes(key)).length > 1);
  return named.length > 1 && things.length === named.length && isAlike ? things : [];
}

/** Texts, or lists of texts, under dates. */
function datedOf(thing: Thing, isDate: (text: string) => boolean): ThingRows {
  const entries = Object.entries(thing);
  if (entries.filter(([key]) => isDate(key)).length <= entries.length / 2) return [];
  return entries.flatMap(([date, value]) =>
    (Array.isArray(value) ? value : [value]).map((title: unknown) =>
      isThing(title) ? { date, ...title } : { date, title },
    ),
  );
}

/**
 * The rows of JSON that is a table in one of the ways in which people write one: the longest list of objects, however deep
 * it is, objects by their names, lists by field, texts by date. Empty where there is none. Total.
 */
export function listIn(value: unknown, isDate: (text: string) => boolean, depth = MOST_DEPTH): ThingRows {
  if (Array.isArray(value)) return thingsOf(value).map(featureOf);
  if (!isThing(value) || depth === 0) return [];
  const ways = [columnsOf(value), namedOf(value), datedOf(value, isDate)];
  const own = ways.find((rows) => rows.length > 0);
  if (own) return own;
  return Object.values(value)
    .map((part) => listIn(part, isDate, depth - 1))
    .reduce((longest, rows) => (rows.length > longest.length ? rows : longest), []);
}
