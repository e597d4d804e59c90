import { type Thing, isThing } from './plain';

/** By what lists, and the things in them, are called. */
export const NAMES = ['category', 'system', 'name', 'title', 'label', 'key', 'group'];
export const LISTS = ['entries', 'values', 'items', 'events', 'children'];
export const DATES = ['date', 'timestamp', 'time', 'year', 'start'];

/** What a named list holds; nothing where it is none. */
export function listOf(group: Thing): readonly unknown[] {
  const key = LISTS.find((each) => Array.isArray(group[each]));
  const list = key === undefined ? [] : group[key];
  return Array.isArray(list) ? list : [];
}

/** The lists of things that an object holds, by their names. */
export function listsIn(whole: unknown): readonly (readonly [string, readonly unknown[]])[] {
  if (!isThing(whole)) return [];
  return Object.entries(whole).flatMap(([key, list]) =>
    Array.isArray(list) && list.some(isThing) ? [[key, list] as const] : [],
  );
}
