import { type Json, type JsonObject, isJsonList, isJsonObject } from './json';

/**
 * What was taken out of a list, or of an object's fields, and what stands there now. `in` and `of` are the name of the list
 * or the object in the whole; without either, fields of the whole itself are meant.
 */
export type Difference =
  | { readonly in: string; readonly at: number; readonly out: readonly Json[]; readonly put: readonly Json[] }
  | {
      readonly of?: string;
      readonly at: number;
      readonly out: readonly Field[];
      readonly put: readonly Field[];
    };

type Field = readonly [name: string, value: Json];

/** The stretch in which two lists are not the same. */
function stretch<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
) {
  const least = Math.min(before.length, after.length);
  let at = 0;
  while (at < least && same(before, after, at, at, isSame)) at += 1;
  let tail = 0;
  while (tail < least - at && same(before, after, before.length - 1 - tail, after.length - 1 - tail, isSame))
    tail += 1;
  return { at, out: before.slice(at, before.length - tail), put: after.slice(at, after.length - tail) };
}

function same<Item>(
  before: readonly Item[],
  after: readonly Item[],
  place: number,
  other: number,
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  const [a, b] = [before[place], after[other]];
  return a !== undefined && b !== undefined && isSame(a, b);
}

const isSameField = (a: Field, b: Field) => a[0] === b[0] && a[1] === b[1];

/**
 * How one whole becomes another: a list or an object of which only a part changed gives that part, all else the fields that
 * changed. What is the same value in both is not looked into.
 */
export function differences(before: JsonObject, after: JsonObject): Difference[] {
  if (before === after) return [];
  const within: Difference[] = [];
  const fields = Object.entries(before).map(([name, value]): Field => {
    const next = Object.hasOwn(after, name) ? after[name] : undefined;
    if (value === next || next === undefined) return [name, value];
    if (isJsonList(value) && isJsonList(next)) within.push({ in: name, ...stretch(value, next, Object.is) });
    else if (isJsonObject(value) && isJsonObject(next))
      within.push({ of: name, ...stretch(Object.entries(value), Object.entries(next), isSameField) });
    else return [name, value];
    return [name, next];
  });
  const all = [...within, stretch<Field>(fields, Object.entries(after), isSameField)];
  return all.filter(({ out, put }) => out.length + put.length > 0);
}

/** The same backwards. */
export function backwards(made: readonly Difference[]): Difference[] {
  return made
    .map((each) =>
      'in' in each ? { ...each, out: each.put, put: each.out } : { ...each, out: each.put, put: each.out },
    )
    .reverse();
}

function withFields(
  object: JsonObject,
  { at, out, put }: Extract<Difference, { readonly of?: string }>,
): JsonObject {
  const entries: readonly Field[] = Object.entries(object);
  if (entries.length < at + out.length)
    throw new Error(`expected ${at + out.length} fields at least, found ${entries.length}`);
  return Object.fromEntries(entries.toSpliced(at, out.length, ...put));
}

/**
 * A whole with differences made in it.
 * @throws Error where it is not the whole that they are of
 */
export function withDifferences(whole: JsonObject, made: readonly Difference[]): JsonObject {
  return made.reduce<JsonObject>((object, each) => {
    if (!('in' in each)) {
      if (each.of === undefined) return withFields(object, each);
      const part = object[each.of];
      return { ...object, [each.of]: withFields(isJsonObject(part) ? part : {}, each) };
    }
    const list = object[each.in];
    if (!isJsonList(list) || list.length < each.at + each.out.length)
      throw new Error(`expected a list “${each.in}” of ${each.at + each.out.length} items at least`);
    return { ...object, [each.in]: list.toSpliced(each.at, each.out.length, ...each.put) };
  }, whole);
}
