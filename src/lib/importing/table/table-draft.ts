import { LIMITS } from '../../model/limits';
import { jsonSize } from '../../model/json-size';
import type { Column, ColumnRole, Draft, DraftRow } from '../draft';
import { Losses } from '../formats/losses';
import { htmlText, webAddress } from '../html-text';
import type { CellRow, Cells } from './cells';
import { type Mapping, guessColumns } from './guess';
import { whenOf } from './row-dates';

const plain = (cell: string) =>
  /[<&]/.test(cell) ? htmlText(cell) : { text: cell.trim(), links: [], pictures: 0 };

const names = (cell: string) =>
  cell
    .split(/\s*[;|\n]\s*|,\s+/)
    .map((name) => name.trim())
    .filter(Boolean);

const PICTURES = /^(?:media|image|img|picture|photo|thumbnail)$/i;

function rowOf(
  row: CellRow,
  index: number,
  columns: readonly Column[],
  losses: Losses,
  isListed: boolean,
): DraftRow {
  const at = (role: ColumnRole) => columns.findIndex((column) => column.role === role);
  const cell = (role: ColumnRole) => (at(role) < 0 ? '' : (row.cells[at(role)]?.trim() ?? ''));
  const [title, text, source] = [cell('title'), cell('text'), cell('source')].map(plain);
  losses.add('pictures', (title?.pictures ?? 0) + (text?.pictures ?? 0));
  const link = webAddress(cell('link'));
  const links = [...new Set([...(link ? [link] : []), ...(title?.links ?? []), ...(text?.links ?? [])])];
  const extra: Record<string, unknown> = Object.fromEntries(
    columns.flatMap(({ header, role }, place) => {
      const value = row.cells[place] ?? '';
      const isKept = role === 'extra' || role === 'shown-date' || (role === 'link' && link === undefined);
      return isKept && value.trim() !== '' ? [[header, value] as const] : [];
    }),
  );
  const whole = plain(cell('lane')).text;
  // Of several the first is the lane, and all of them are kept.
  const lane = isListed ? (whole.split(',')[0]?.trim() ?? '') : whole;
  if (lane !== whole) extra[columns[at('lane')]?.header ?? 'lane'] = whole;
  const isPictured = columns.some(({ header }, place) => PICTURES.test(header) && row.cells[place]?.trim());
  losses.add('pictures', isPictured ? 1 : 0);
  const [id, actors] = [cell('id'), names(cell('actors'))];
  return {
    at: { ...(row.line !== undefined && { line: row.line }), index },
    ...(id && { id }),
    ...(title?.text && { title: title.text }),
    ...(text?.text && { text: text.text }),
    ...(lane && { lane }),
    when: whenOf(cell),
    ...(actors.length > 0 && { actors }),
    ...(links.length > 0 && { links }),
    ...(source?.text && { source: source.text }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** TimelineJS's row without a date that says what the whole is called. */
function isTitleRow(row: DraftRow): boolean {
  const type = Object.entries(row.extra ?? {}).find(([header]) => header.toLowerCase() === 'type')?.[1];
  return (
    row.when.kind === 'none' &&
    (type === 'title' || (row.at.index === 0 && row.lane === undefined && type === ''))
  );
}

/** A draft of a table, whose columns are what a person takes them for, and else guessed. */
export function tableDraft(cells: Cells, mapping?: Mapping): Draft {
  const columns = timelineJs(cells, guessColumns(cells, mapping));
  const losses = new Losses();
  const rows = cells.rows.map((row, index) =>
    rowOf(row, index, columns, losses, cells.format === 'TimeFlow'),
  );
  const head = rows.find(isTitleRow);
  const all = head ? rows.filter((row) => row !== head) : rows;
  const events = all.map((row) => {
    if (!row.extra || jsonSize(row.extra, LIMITS.extra) <= LIMITS.extra) return row;
    losses.add('large-cells');
    return { ...row, extra: {} };
  });
  const isTimelineJs =
    columns.some(({ header }) => header === 'Media') && columns.some(({ header }) => header === 'Headline');
  const title = head?.title ?? cells.title;
  const description = head?.text ?? cells.description;
  return {
    format: isTimelineJs ? 'TimelineJS' : cells.format,
    ...(title && { title }),
    ...(description && { description }),
    rows: events,
    losses: losses.list(),
    columns,
    ...(head?.extra && { extra: head.extra }),
  };
}

/** TimelineJS's column Type tells titles and eras from events, and is no lane. */
function timelineJs(cells: Cells, columns: readonly Column[]): readonly Column[] {
  if (!cells.headers.includes('Headline') || !cells.headers.includes('Type')) return columns;
  return columns.map((column) =>
    column.header === 'Type' && column.guessedBy !== 'person' ? { ...column, role: 'extra' } : column,
  );
}
