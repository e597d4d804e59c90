/** An object of JSON, of which nothing is known yet. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Entry {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly thing: Thing;
}

// What is kept for others is no deeper than people write it, so that whatever copies it may call itself.
const MOST_DEPTH = 8;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's part. Names with a low line are asked for here alone: what is written out as a property, an embed's build renames. */
export function partOf(thing: Thing, key: string): unknown {
  return thing[key];
}

/** An object's part that is an object; an empty one where it is not. */
export function thingIn(thing: Thing, key: string): Thing {
  const value = thing[key];
  return isThing(value) ? value : {};
}

/** A list's objects with their places, and how many of its items are none. */
export function entriesOf(list: unknown): { readonly entries: readonly Entry[]; readonly strange: number } {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const entries = items.flatMap((thing, index) => (isThing(thing) ? [{ index, thing }] : []));
  return { entries, strange: items.length - entries.length };
}

/** The first of an object's parts that says something, as text. */
export function textIn(thing: Thing, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = thing[key];
    if (typeof value === 'string' && /\S/.test(value)) return value.trim();
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return undefined;
}

/** An object without what is undefined; undefined where nothing is left. */
export function filled(thing: Thing): Thing | undefined {
  const parts = Object.entries(thing).filter(([, value]) => value !== undefined);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function isShallow(value: unknown, depth = MOST_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}

/** What an object says beside the parts that are known: without what is empty, or deeper than anybody writes. */
export function rest(thing: Thing, known: readonly string[]): Thing | undefined {
  const says = ([key, value]: [string, unknown]) =>
    !known.includes(key) && value !== null && value !== '' && isShallow(value);
  const parts = Object.entries(thing).filter(says);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}
