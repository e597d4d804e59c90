import type { ChronologyInput } from './chronology';
import { isObject } from './fields';
import { guarded, unguarded } from './guard';

/**
 * A chronology as a table, a row an event. A column is called as its field is in docs/format.md, with a dot between the
 * names of what is inside another, and items counted from 1: `quotes.1.exact`. Two rules besides: `date` is the date of a
 * claim too, so that every row has one, and what is of the whole begins with `timeline.` and stands in the first row.
 */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WHOLE = 'timeline';
// From left to right, as an author would ask for them; others follow.
const NAMES = [
  ...['id', 'title', 'date', 'claim', 'basis', 'derivation', 'words', 'record', 'edtf', 'source', 'sources'],
  ...['text', 'url', 'seenOn', 'conflict'],
  ...['lane', 'gloss', 'quotes', 'exact', 'marks', 'prefix', 'suffix', 'section', 'actors', 'tags'],
  ...['links', 'to', 'kind', 'weight', 'media', 'picture', 'src', 'link', 'alt', 'caption', 'credit'],
  ...['licence', 'extra', WHOLE],
];
// Any JSON, in one cell.
const ANYTHING = 'extra';
const NUMBERS: readonly string[] = ['weight', 'version'];
const YES_OR_NO: readonly string[] = ['folded'];

type RowCells = Map<string, string>;

function flatten(value: unknown, path: string, cells: RowCells): void {
  const isWhole = path.split('.').at(-1) === ANYTHING;
  if (!isWhole && Array.isArray(value)) {
    value.forEach((item, place) => {
      flatten(item, `${path}.${place + 1}`, cells);
    });
  } else if (!isWhole && isObject(value)) {
    for (const [name, item] of Object.entries(value))
      flatten(item, path === '' ? name : `${path}.${name}`, cells);
  } else if (value !== undefined) cells.set(path, isWhole ? JSON.stringify(value) : String(value));
}

function rankOf(name: string): number {
  const rank = NAMES.indexOf(name);
  return /^\d+$/.test(name) ? Number(name) : rank < 0 ? NAMES.length - 1.5 : rank;
}

function compareColumns(a: string, b: string): number {
  const [first, second] = [a.split('.'), b.split('.')];
  for (const [place, name] of first.entries()) {
    const other = second[place];
    const difference = other === undefined ? 1 : rankOf(name) - rankOf(other);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

function cellsOf({ claim, ...event }: ChronologyInput['events'][number]): RowCells {
  const { edtf, ...rest } = claim ?? {};
  const cells: RowCells = new Map();
  flatten({ ...event, ...(claim && { date: edtf, claim: rest }) }, '', cells);
  return cells;
}

/** The table of a chronology, its cells guarded, so that none runs in a spreadsheet. */
export function tableOf({ events, ...whole }: ChronologyInput): Table {
  const rows = events.map(cellsOf);
  const [first = new Map<string, string>()] = rows;
  flatten(whole, WHOLE, first);
  const all = rows.length > 0 ? rows : [first];
  const header = [...new Set(['id', 'title', 'date', ...all.flatMap((row) => [...row.keys()])])];
  header.sort(compareColumns);
  return { header, rows: all.map((row) => header.map((column) => guarded(row.get(column) ?? ''))) };
}

type CellAt = readonly [path: readonly string[], text: string];

function built(entries: readonly CellAt[], name: string): unknown {
  const [[path, text] = [[], '']] = entries;
  if (path.length === 0) {
    if (name === ANYTHING) return readAnything(text);
    if (YES_OR_NO.includes(name) && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    return NUMBERS.includes(name) && /\d/.test(text) ? Number(text) : text;
  }
  const inside = new Map<string, CellAt[]>();
  for (const [[head = '', ...rest], cell] of entries)
    inside.set(head, [...(inside.get(head) ?? []), [rest, cell]]);
  const parts = [...inside].map(([key, each]) => [key, built(each, key)] as const);
  if (!parts.every(([key]) => /^\d+$/.test(key))) return Object.fromEntries(parts);
  return parts.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, part]) => part);
}

function readAnything(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}

/** An event as a file has it: with its date where the format has it, and the lists that may not be left out. */
function eventOf(row: unknown): unknown {
  if (!isObject(row)) return row;
  const { date, claim, quotes, ...rest } = row;
  return {
    ...rest,
    ...(isObject(claim) ? { claim: { edtf: date, ...claim } } : date !== undefined && { date }),
    ...(Array.isArray(quotes) && {
      quotes: quotes.map((quote: unknown) => (isObject(quote) ? { marks: [], ...quote } : quote)),
    }),
  };
}

/** What `parseChronology` takes, from such a table; undefined where it is another one. Total. */
export function inputOfTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Record<string, unknown> | undefined {
  if (!['id', 'title', 'date', `${WHOLE}.title`].every((column) => header.includes(column))) return undefined;
  const paths = header.map((column) => column.split('.'));
  const entries = rows.map((row) =>
    paths.flatMap((path, place): CellAt[] => {
      const text = unguarded(row[place] ?? '');
      return text === '' ? [] : [[path, text]];
    }),
  );
  const wholes = entries.flat().filter(([[head]]) => head === WHOLE);
  const whole = built(
    wholes.map(([[, ...path], text]): CellAt => [path, text]),
    WHOLE,
  );
  const events = entries
    .map((row) => row.filter(([[head]]) => head !== WHOLE))
    .filter((row) => row.length > 0)
    .map((row) => eventOf(built(row, '')));
  return { ...(isObject(whole) && whole), events };
}
