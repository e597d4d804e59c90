/** What a file of JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list; `Array.isArray` does not know lists that may only be read. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A text as it stands there, a number as it is written; empty of anything else. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Names that are written in one field, between the commas and semicolons of any script. */
export function namesOf(text: string): string[] {
  return text
    .split(/[,，、;；،؛]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** From the top of a value down: names of objects, places of lists. */
export type JsonPath = readonly (string | number)[];

/** What stands at a path; undefined where nothing does. */
export function jsonAt(value: Json | undefined, path: JsonPath): Json | undefined {
  let found = value;
  for (const step of path) {
    if (isJsonList(found) && typeof step === 'number') found = found[step];
    else if (isJsonObject(found) && typeof step === 'string' && Object.hasOwn(found, step))
      found = found[step];
    else return undefined;
  }
  return found;
}

/** An object with a field put where it was, or last; without it where the value is undefined. */
function withField(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  if (value === undefined) return without(object, name);
  const entries = Object.entries(object);
  const own = [name, value] as const;
  return Object.fromEntries(
    Object.hasOwn(object, name)
      ? entries.map((entry) => (entry[0] === name ? own : entry))
      : [...entries, own],
  );
}

/**
 * The same value with another at a path: objects on the way are made where there are none, and an object that has nothing
 * left goes too. What did not change is the same as before.
 * @param value undefined takes away what stands there
 */
export function withJsonAt(
  whole: Json | undefined,
  path: JsonPath,
  value: Json | undefined,
): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = isJsonList(whole) ? whole : [];
    const next = withJsonAt(list[step], rest, value);
    return next === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, next);
  }
  const object = isJsonObject(whole) ? whole : {};
  const next = withField(object, step, withJsonAt(object[step], rest, value));
  return Object.keys(next).length === 0 ? undefined : next;
}

/** The same object without some fields. */
export function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
