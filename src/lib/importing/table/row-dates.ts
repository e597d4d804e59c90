import { parseEdtf } from '../../time/edtf/parse-edtf';
import { bounded } from '../../time/edtf/bounds';
import { yearText } from '../../time/edtf/year-text';
import { readHumanDate } from '../../time/human/read-human-date';
import type { ColumnRole, DraftDate, DraftWhen } from '../draft';

/** What a row has in the column of a role; empty where it has none. */
export type CellOf = (role: ColumnRole) => string;

const two = (digits: string) => digits.padStart(2, '0');

/** A date of cells for year, month and day: as fine as they are filled. */
function ofParts(year: string, month: string, day: string, time: string): DraftDate | undefined {
  if (year === '') return undefined;
  const isPlain = [month, day].every((part) => /^\d{0,2}$/.test(part)) && /^\d{1,4}$/.test(year);
  if (!isPlain || (month === '' && day !== '')) {
    const isNumbers = [month, day].every((part) => /^\d{0,2}$/.test(part)) && month !== '';
    return {
      words: (isNumbers ? [year, month, day] : [day, month, year])
        .filter(Boolean)
        .join(isNumbers ? '-' : ' '),
    };
  }
  const parts = [yearText(Number(year)), ...[month, day].filter(Boolean).map(two)];
  const edtf = parts.join('-');
  if (parseEdtf(edtf).kind === 'fault') return { words: [year, month, day].filter(Boolean).join('-') };
  const words = `${edtf} ${time}`;
  const timed = time === '' || day === '' ? undefined : readHumanDate(words);
  return timed?.kind === 'read' ? { edtf: timed.edtf, words } : { edtf };
}

const PRECISIONS: readonly (readonly [pattern: RegExp, length: number])[] = [
  [/^(?:9|years?|y)$/i, 4],
  [/^(?:10|months?|m)$/i, 7],
  [/^(?:11|days?|d)$/i, 10],
];

/** A date as far as a column of precisions has it known: Wikidata's numbers, or words. */
function asPrecise(date: DraftDate | undefined, precision: string): DraftDate | undefined {
  const length = PRECISIONS.find(([pattern]) => pattern.test(precision))?.[1];
  if (!date || length === undefined) return date;
  const written = 'edtf' in date ? date.edtf : date.words;
  const [whole] = /^\d{4}-\d\d-\d\d/.exec(written) ?? [];
  return whole === undefined ? date : { edtf: whole.slice(0, length), words: written };
}

/** The date that is shown instead of another, where it is a date that has the other in it: it tells how precise that is. */
export function asShown(date: DraftDate | undefined, shown: string): DraftDate | undefined {
  if (!date || shown === '') return date;
  const read = readHumanDate(shown);
  const meant = 'edtf' in date ? date.edtf : datedBy(date.words);
  if (read.kind !== 'read' || meant === undefined) return 'edtf' in date ? { ...date, words: shown } : date;
  const [outer, inner] = [boundsOf(read.edtf), boundsOf(meant)];
  const isIn = outer && inner && outer.start <= inner.start && outer.end >= inner.end;
  return isIn ? { edtf: read.edtf, words: shown } : 'edtf' in date ? { ...date, words: shown } : date;
}

function datedBy(words: string): string | undefined {
  const read = readHumanDate(words);
  return read.kind === 'read' ? read.edtf : undefined;
}

function boundsOf(edtf: string): { readonly start: number; readonly end: number } | undefined {
  const date = parseEdtf(edtf);
  if (date.kind === 'fault') return undefined;
  const { start, end } = bounded(date).bounds;
  return { start: start ?? -Infinity, end: end ?? Infinity };
}

const dateOf = (words: string): DraftDate | undefined => (words === '' ? undefined : { words });

/** When a row was, by the columns that say it. */
export function whenOf(cell: CellOf): DraftWhen {
  const parts = ofParts(cell('year'), cell('month'), cell('day'), cell('time'));
  const own = parts ?? dateOf(cell('start')) ?? dateOf(cell('date'));
  const end =
    ofParts(cell('end-year'), cell('end-month'), cell('end-day'), cell('end-time')) ?? dateOf(cell('end'));
  const start = asPrecise(own, cell('precision'));
  if (end) return { kind: 'span', ...(start && { start }), end };
  const date = asShown(start, cell('shown-date'));
  return date ? { kind: 'date', date } : { kind: 'none' };
}
