import { type Column, type ColumnRole, ROLES } from '../draft';
import type { Cells } from './cells';
import { isDateCell } from './headed';
import { isNamedLike, plainHeader } from './header-names';
import { ENDINGS, HEADERS, PAIRS } from './headers';

/** What a person takes columns for: header → role. */
export type Mapping = Readonly<Record<string, ColumnRole>>;

const SAMPLE = 50;
const SHOWN = 3;
const SHOWN_CHARACTERS = 80;
const MOST_ODD = 0.4;

type Roles = (ColumnRole | undefined)[];
const PART = /^(?:end-)?(?:year|month|day)$/;
const TIME = /^(?:end-)?time$/;

/** Takes columns in pairs that say one thing together. */
function takePairs(headers: readonly string[], found: Roles): void {
  for (const pair of PAIRS) {
    const [first, second] = pair.map(([role, names]) => ({
      role,
      at: headers.findIndex((header, index) => found[index] === undefined && names.includes(header)),
    }));
    if (!first || !second || first.at < 0 || second.at < 0 || first.at === second.at) continue;
    if (first.role === 'start' && headers.some((header) => HEADERS.date?.includes(header))) continue;
    for (const { role, at } of [first, second]) found[at] = role;
  }
}

function byHeader(headers: readonly string[]): Roles {
  const found: Roles = headers.map(() => undefined);
  const has = (role: ColumnRole) => found.includes(role);
  takePairs(headers, found);
  const take = (role: ColumnRole) => {
    if (has(role)) return;
    for (const name of HEADERS[role] ?? []) {
      const at = headers.findIndex((header, index) => found[index] === undefined && header === name);
      if (at < 0) continue;
      found[at] = role;
      return;
    }
  };
  const takeLike = (role: ColumnRole) => {
    const at = headers.findIndex((header, index) => found[index] === undefined && isNamedLike(header, role));
    if (at >= 0 && !has(role)) found[at] = role;
  };
  const isSplit = headers.some((header) => HEADERS.year?.includes(header));
  // Where there are months the date is in these; else a date beside a year says more.
  const isInParts = isSplit && headers.some((header) => HEADERS.month?.includes(header));
  const rank = (role: ColumnRole) => Number(TIME.test(role));
  const order = ROLES.filter(
    (role) =>
      role !== 'date' &&
      (isSplit || !PART.test(role)) &&
      (!isInParts || (role !== 'start' && role !== 'end')),
  ).toSorted((a, b) => rank(a) - rank(b));
  for (const role of order) {
    // A column “time” alone is the date; beside one it is the time of it.
    if (role === 'time' && !isInParts && !has('start')) take('date');
    if (!TIME.test(role) || isInParts || has('start') || has('date')) take(role);
  }
  if (!has('start') && !has('date') && !isSplit)
    for (const role of ['start', 'date'] as const) takeLike(role);
  if (has('start')) takeLike('end');
  for (const role of ['title', 'text', 'lane'] as const) if (ENDINGS[role]) takeLike(role);
  // Who it is about is what it is called, where nothing else is.
  if (!has('title') && !has('text')) return found.map((role) => (role === 'actors' ? 'title' : role));
  return found;
}

function areDates(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter(isDateCell).length >= cells.length * (1 - MOST_ODD);
}

const isWords = (cell: string) => /\p{L}{2}/u.test(cell) && !/^https?:/i.test(cell);

function areTitles(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter(isWords).length > cells.length / 2 && !areDates(cells);
}

// Addresses of pictures lead to no page.
function areLinks(cells: readonly string[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => /^https?:\/\/(?!\S*\.(?:png|jpe?g|gif|svg|webp)\b)\S+$/i.test(cell))
  );
}

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
  const found = new Map<number, ColumnRole>();
  const look = (role: ColumnRole, isIt: (sample: readonly string[]) => boolean, isBest = firstBest) => {
    const able = columns.flatMap(({ guessedBy }, at) => {
      const sample = guessedBy === 'nothing' && !found.has(at) ? sampleOf(cells, at) : [];
      return isIt(sample) ? [{ at, sample }] : [];
    });
    const best = isBest(able);
    if (best) found.set(best.at, role);
  };
  if (!has('date', 'start', 'year')) look('date', areDates);
  if (!has('title', 'text')) look('title', areTitles, mostDistinct);
  if (!has('link')) look('link', areLinks);
  return columns.map((column, at) => {
    const role = found.get(at);
    return role ? { ...column, role, guessedBy: 'cells' } : column;
  });
}

interface Able {
  readonly at: number;
  readonly sample: readonly string[];
}

const firstBest = ([first]: readonly Able[]) => first;

/** Of columns that may be titles the one whose cells tell rows apart best: kinds and countries come again. */
function mostDistinct(able: readonly Able[]): Able | undefined {
  const share = ({ sample }: Able) => new Set(sample).size / sample.length;
  return able.reduce<Able | undefined>(
    (best, each) => (best === undefined || share(each) > share(best) + 0.1 ? each : best),
    undefined,
  );
}
