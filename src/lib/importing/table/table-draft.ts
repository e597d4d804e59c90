import { LIMITS } from '../../model/limits';
import type { Column, Draft } from '../draft';
import { Losses } from '../formats/losses';
import { kept } from '../kept';
import { type Share, UNHEARD, counted } from '../share';
import type { Cells } from './cells';
import { type Mapping, guessColumns } from './guess';
import { type TableRow, tableRow } from './table-row';

const isType = ([header]: readonly [string, unknown]) => header.toLowerCase() === 'type';
const typeOf = ({ extra = {} }: TableRow) => Object.entries(extra).find(isType)?.[1];

/** TimelineJS's row without a date that says what the whole is called. */
function isTitleRow(row: TableRow): boolean {
  const type = typeOf(row);
  return (
    row.when.kind === 'none' &&
    (type === 'title' || (row.at.index === 0 && row.lane === undefined && type === ''))
  );
}

/** A draft of a table, whose columns are what a person takes them for, and else guessed. */
export function tableDraft(cells: Cells, mapping?: Mapping, share: Share = UNHEARD): Draft {
  const isTimelineJs = ['Headline', 'Type', 'Media'].every((header) => cells.headers.includes(header));
  const columns = isTimelineJs ? withoutType(guessColumns(cells, mapping)) : guessColumns(cells, mapping);
  const losses = new Losses();
  const all = Array.from(counted(cells.rows, share), (row, index) =>
    tableRow(row, index, columns, losses, cells.format === 'TimeFlow'),
  );
  const head = isTimelineJs ? all.find(isTitleRow) : undefined;
  // Spans of its axis, which are no events.
  const isEra = (row: TableRow) => isTimelineJs && typeOf(row) === 'era';
  const eras = all.filter(isEra);
  losses.add('eras', eras.length);
  const rows = all
    .filter((row) => row !== head && !isEra(row))
    .map((row): TableRow => {
      const { extra, dropped } = kept(row.extra ?? {}, LIMITS.extra);
      losses.add('large-cells', dropped);
      return dropped === 0 ? row : { ...row, extra };
    });
  const title = head?.title ?? cells.title;
  const description = head?.text ?? cells.description;
  const extra = {
    ...head?.extra,
    ...(eras.length > 0 && { eras: eras.map(({ title = '', when, extra }) => ({ title, when, ...extra })) }),
  };
  return {
    format: isTimelineJs ? 'TimelineJS' : isOfWikidata(columns) ? 'Wikidata' : cells.format,
    ...(title && { title }),
    ...(description && { description }),
    rows,
    losses: losses.list(),
    columns,
    ...(isTimelineJs && { habits: { yearZero: 'historical', order: 'month-first' } }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

/** A query's result, saved as a table. */
function isOfWikidata(columns: readonly Column[]): boolean {
  const isEntity = (cell: string) => /^https?:\/\/www\.wikidata\.org\/entity\/[QLP]\d+$/.test(cell);
  return columns.some(({ samples }) => samples.length > 0 && samples.every(isEntity));
}

/** TimelineJS's column Type tells titles and eras from events, and is no lane. */
function withoutType(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) =>
    column.header === 'Type' && column.guessedBy !== 'person' ? { ...column, role: 'extra' } : column,
  );
}
