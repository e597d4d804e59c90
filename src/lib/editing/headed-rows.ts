import { Losses } from '../importing/formats/losses';
import type { DraftDate, DraftWhen } from '../importing/draft';
import { distinct } from '../importing/table/cells';
import { guessColumns } from '../importing/table/guess';
import { isDateCell } from '../importing/table/headed';
import { isHeaderName } from '../importing/table/header-names';
import { type TableRow, tableRow } from '../importing/table/table-row';
import { parseEdtf } from '../time/edtf/parse-edtf';
import { readHumanDate } from '../time/human/read-human-date';
import type { JsonObject } from './json';
import type { RowTexts } from './row-texts';

// One word alone may be a title: Battle, Note.
const FEWEST_HEADINGS = 2;

/** A date as it was written; where it is made of several cells, in EDTF. */
function written(date: DraftDate): string {
  return date.words ?? ('edtf' in date ? date.edtf : '');
}

function spanText(start: DraftDate | undefined, end: DraftDate | undefined): string {
  const from = start ? written(start) : '..';
  // “present” is an end that is open.
  const to = end ? ('edtf' in end ? end.edtf : end.words) : from;
  if (to === from) return from;
  if (parseEdtf(`${from}/${to}`).kind !== 'fault') return `${from}/${to}`;
  const known = readHumanDate(from);
  const isOpen = to === '' || to === '..';
  return isOpen && known.kind === 'read' ? `${known.edtf}/${to}` : `${from} – ${to}`;
}

function dateText(when: DraftWhen): string {
  if (when.kind === 'none') return '';
  return when.kind === 'date' ? written(when.date) : spanText(when.start, when.end);
}

/** What of a row no cell of the table has: it is kept as in a file that is brought. */
function moreOf({ id, actors = [], media, links = [], extra = {} }: TableRow): JsonObject {
  const texts = Object.entries(extra).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const kept: JsonObject = {
    ...Object.fromEntries(texts),
    ...(id !== undefined && { id }),
    ...(links.length > 0 && { links }),
  };
  return {
    ...(actors.length > 0 && { actors }),
    ...(media && { media: { ...media } }),
    ...(Object.keys(kept).length > 0 && { extra: kept }),
  };
}

/**
 * The rows of a pasted block by what its first row calls their cells, in the languages in which tables' headings are known;
 * undefined where that row is one as the others are.
 */
export function headedRows(block: readonly (readonly string[])[]): readonly RowTexts[] | undefined {
  const [head = [], ...rows] = block;
  if (rows.length === 0 || head.some(isDateCell)) return undefined;
  if (head.filter(isHeaderName).length < FEWEST_HEADINGS) return undefined;
  const lines = rows.map((cells) => ({ cells }));
  const columns = guessColumns({ format: '', headers: distinct(head), rows: lines });
  const has = (...roles: readonly string[]) => columns.some(({ role }) => roles.includes(role));
  const losses = new Losses();
  return lines.map((line, index) => {
    const row = tableRow(line, index, columns, losses, false);
    return {
      cells: {
        ...(has('date', 'start', 'year') && { date: dateText(row.when) }),
        ...(has('title') && { title: row.title ?? '' }),
        ...(has('text') && { text: row.text ?? '' }),
        ...(has('lane') && { lane: row.lane ?? '' }),
        ...(has('source') && { source: row.source ?? '' }),
      },
      more: moreOf(row),
    };
  });
}
