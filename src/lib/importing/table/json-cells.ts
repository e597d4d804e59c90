import { type Thing, isThing, textIn } from '../formats/plain';
import type { CellRow, Cells } from './cells';
import { headed, isDateCell } from './headed';
import { isHeaderName } from './header-names';
import { type ThingRows, listIn } from './json-lists';

const YEARS = ['year', 'month', 'day'];

/** A date in parts as it is written, where an object is one. */
function dateIn(value: Thing): string | undefined {
  const [year, ...parts] = YEARS.map((key) => textIn(value, key));
  if (year === undefined) return undefined;
  return [year, ...parts.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
}

function said(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return (isThing(value) ? dateIn(value) : undefined) ?? JSON.stringify(value);
}

/** An object with what is inside its parts beside them, where that has a name that says what it is: `date.start`. */
function opened(thing: Thing): Thing {
  const parts = Object.entries(thing).flatMap(([name, value]): [string, unknown][] => {
    if (!isThing(value) || dateIn(value) !== undefined) return [[name, value]];
    const inside = Object.entries(value).map(([key, part]): [string, unknown] => [`${name}.${key}`, part]);
    return inside.some(([key, part]) => isHeaderName(key) && !isThing(part)) ? inside : [[name, value]];
  });
  return Object.fromEntries(parts);
}

/** Objects as a table: a column for each field that any of them has. */
function ofThings(list: ThingRows): Omit<Cells, 'format'> {
  const things = list.map(opened);
  const headers = [...new Set(things.flatMap((thing) => Object.keys(thing)))];
  const rows = things.map((thing): CellRow => {
    const values = headers.map((header) => (Object.hasOwn(thing, header) ? thing[header] : undefined));
    return { cells: values.map(said), values };
  });
  return { headers, rows };
}

/** JSON as a table; undefined where it is none. */
export function jsonCells(json: unknown): Cells | undefined {
  if (Array.isArray(json) && json.length > 1 && json.every((row) => Array.isArray(row))) {
    return { format: 'JSON', ...headed(json.map((row: readonly unknown[]) => ({ cells: row.map(said) }))) };
  }
  const list = listIn(json, isDateCell);
  if (list.length === 0) return undefined;
  const title = isThing(json) ? textIn(json, 'title', 'name') : undefined;
  const description = isThing(json) ? textIn(json, 'description') : undefined;
  return {
    format: 'JSON',
    ...ofThings(list),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  };
}
