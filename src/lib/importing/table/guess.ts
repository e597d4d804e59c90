import { readHumanDate } from '../../time/human/read-human-date';
import { type Column, type ColumnRole, ROLES } from '../draft';
import type { Cells } from './cells';
import { DATE_WORDS, HEADERS } from './headers';

/** What a person takes columns for: header → role. */
export type Mapping = Readonly<Record<string, ColumnRole>>;

const SAMPLE = 50;
const SHOWN = 3;
const SHOWN_CHARACTERS = 80;
const MOST_ODD = 0.4;

/** A header as it is looked up: in lower case, without marks, its words apart. */
function plainHeader(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function byHeader(headers: readonly string[]): (ColumnRole | undefined)[] {
  const found: (ColumnRole | undefined)[] = headers.map(() => undefined);
  const take = (role: ColumnRole, names: readonly string[]) => {
    for (const name of names) {
      const at = headers.findIndex((header, index) => found[index] === undefined && header === name);
      if (at < 0) continue;
      found[at] = role;
      return;
    }
  };
  const has = (role: ColumnRole) => found.includes(role);
  const isSplit = headers.some((header) => HEADERS.year?.includes(header));
  const order = isSplit
    ? ROLES.filter((role) => role !== 'start' && role !== 'end' && role !== 'date')
    : ROLES.filter((role) => !/^(?:end-)?(?:year|month|day|time)$/.test(role));
  for (const role of order.filter((each) => each !== 'date')) take(role, HEADERS[role] ?? []);
  if (!isSplit && !has('start')) take('date', HEADERS.date ?? []);
  if (!isSplit && !has('start') && !has('date')) {
    const at = headers.findIndex(
      (header, index) =>
        found[index] === undefined && DATE_WORDS.some((word) => header.split(' ').includes(word)),
    );
    if (at >= 0) found[at] = 'date';
  }
  return found;
}

/** Whether most of some cells are dates, and no mere counts. */
function areDates(cells: readonly string[]): boolean {
  const dates = cells.filter(
    (cell) =>
      !/^[-+]?(?:\d{1,3}|\d+[.,]\d+|\d{5,7}|\d{9,})$/.test(cell) && readHumanDate(cell).kind !== 'none',
  );
  return cells.length > 0 && dates.length >= cells.length * (1 - MOST_ODD);
}

const isWords = (cell: string) => /\p{L}{2}/u.test(cell) && !/^https?:/i.test(cell);

function sampleOf(cells: Cells, at: number): string[] {
  return cells.rows
    .slice(0, 4 * SAMPLE)
    .map((row) => row.cells[at]?.trim() ?? '')
    .filter(Boolean)
    .slice(0, SAMPLE);
}

/** Cells by which a person knows a column again. */
function shownOf(cells: Cells, at: number): string[] {
  return sampleOf(cells, at)
    .slice(0, SHOWN)
    .map((cell) => (cell.length > SHOWN_CHARACTERS ? `${cell.slice(0, SHOWN_CHARACTERS - 1)}…` : cell));
}

/** The columns with what each is taken for, by the person, the file, its header or its cells. */
export function guessColumns(cells: Cells, mapping: Mapping = {}): Column[] {
  const { headers, roles = {} } = cells;
  const told = headers.map((header) => (Object.hasOwn(mapping, header) ? mapping[header] : undefined));
  const own = headers.map((header) =>
    Object.hasOwn(roles, header) ? ROLES.find((role) => role === roles[header]) : undefined,
  );
  const free = headers.map((header, at) => ((told[at] ?? own[at]) ? '' : plainHeader(header)));
  const taken = new Set([...told, ...own]);
  const guessed = byHeader(free).map((role) =>
    role && taken.has(role) && role !== 'extra' ? undefined : role,
  );
  const columns = headers.map((header, at): Column => {
    const samples = shownOf(cells, at);
    if (told[at]) return { header, role: told[at], guessedBy: 'person', samples };
    const role = own[at] ?? guessed[at];
    return role
      ? { header, role, guessedBy: 'header', samples }
      : { header, role: 'extra', guessedBy: 'nothing', samples };
  });
  return byCells(cells, columns);
}

function byCells(cells: Cells, columns: readonly Column[]): Column[] {
  const has = (...roles: ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  const isFree = ({ guessedBy }: Column) => guessedBy === 'nothing';
  const found = new Map<number, ColumnRole>();
  const look = (role: ColumnRole, isIt: (sample: readonly string[]) => boolean) => {
    const at = columns.findIndex(
      (column, index) => isFree(column) && !found.has(index) && isIt(sampleOf(cells, index)),
    );
    if (at >= 0) found.set(at, role);
  };
  if (!has('date', 'start', 'year')) look('date', areDates);
  if (!has('title', 'text'))
    look('title', (sample) => sample.length > 0 && sample.filter(isWords).length > sample.length / 2);
  // Addresses of pictures lead to no page.
  if (!has('link'))
    look(
      'link',
      (sample) =>
        sample.length > 0 &&
        sample.every((cell) => /^https?:\/\/(?!\S*\.(?:png|jpe?g|gif|svg|webp)\b)\S+$/i.test(cell)),
    );
  return columns.map((column, at) => {
    const role = found.get(at);
    return role ? { ...column, role, guessedBy: 'cells' } : column;
  });
}
