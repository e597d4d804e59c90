import { isObject } from '../../model/fields';
import type { Cells } from './cells';

const said = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return JSON.stringify(value);
};

/** The list of objects that JSON is, or has in the first of its fields that is one. */
export function listIn(value: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  const lists: unknown[] = isObject(value) ? Object.values(value) : [value];
  for (const list of lists) if (Array.isArray(list) && list.length > 0 && list.every(isObject)) return list;
  return undefined;
}

/** Objects as a table: a column for each field that any of them has. */
export function jsonCells(list: readonly Readonly<Record<string, unknown>>[]): Cells {
  const headers = [...new Set(list.flatMap((item) => Object.keys(item)))];
  return {
    format: 'JSON',
    headers,
    rows: list.map((item) => ({
      cells: headers.map((header) => (Object.hasOwn(item, header) ? said(item[header]) : '')),
    })),
  };
}
