import Papa from 'papaparse';
import type { Content } from '../importer';
import { type Share, UNHEARD } from '../share';
import { type CellRow, type Cells, distinct } from './cells';
import { textOfFile } from './decode';
import { delimiterOf } from './delimiters';
import { headed } from './headed';

const FORMATS: Readonly<Record<string, string>> = { '\t': 'TSV', ',': 'CSV', ';': 'CSV', '|': 'CSV' };

// Characters at a time, for as long as nobody minds that nothing is told.
const CHUNK = 4_000_000;

function quotedCells(text: string, delimiter: string, share: Share) {
  const data: string[][] = [];
  let isWhole = true;
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: CHUNK,
    chunk: (found: Papa.ParseResult<string[]>) => {
      for (const cells of found.data) data.push(cells);
      isWhole &&= !found.errors.some(({ type }) => type === 'Quotes');
      share(found.meta.cursor / text.length);
    },
    // The types ask for it.
    complete: () => share(1),
  });
  return { data, isWhole };
}

/**
 * The cells of each line. Where a quotation mark isn't closed, half of a file would be one cell: then those that begin and end a
 * cell of a line are its quotes, if that makes more lines.
 */
function cellsOf(text: string, delimiter: string, share: Share): readonly (readonly string[])[] {
  const quoted = quotedCells(text, delimiter, share);
  if (quoted.isWhole) return quoted.data;
  const bare = Papa.parse<string[]>(text, { delimiter, quoteChar: '\0' });
  const width = quoted.data[0]?.length ?? 0;
  const whole = ({ data }: { readonly data: readonly (readonly string[])[] }) =>
    data.filter((cells) => cells.length === width).length;
  if (whole(bare) <= whole(quoted)) return quoted.data;
  return bare.data.map((cells) =>
    cells.map((cell) => cell.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"')),
  );
}

/** The rows of a text with the lines where they begin; empty ones are left out. */
function rowsOf(text: string, delimiter: string, share: Share): CellRow[] {
  let line = 1;
  const rows: CellRow[] = [];
  for (const cells of cellsOf(text, delimiter, share)) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    line += 1;
    for (const cell of cells) if (/[\r\n]/.test(cell)) line += cell.split(/\r\n?|\n/).length - 1;
  }
  return rows;
}

const ALIASES: Readonly<Record<string, string>> = {
  TIMEFLOW_START: 'start',
  TIMEFLOW_END: 'end',
  TIMEFLOW_LABEL: 'title',
  TIMEFLOW_TRACK: 'lane',
};

/** TimeFlow: lines of metadata, each with #TIMEFLOW before it, then the table. */
function timeFlow(text: string, share: Share): Cells {
  const all = rowsOf(text, '\t', share);
  const at = all.findIndex(({ cells }) => cells[0] !== '#TIMEFLOW');
  const meta = all.slice(0, at < 0 ? all.length : at).map(({ cells }) => cells);
  const valueOf = (name: string) => meta.find(([, key]) => key === name)?.[2]?.trim();
  const description = valueOf('description');
  const roles = meta.flatMap(([, kind, alias = '', header = '']): [string, string][] => {
    const role = kind === 'alias' ? ALIASES[alias] : undefined;
    return role === undefined ? [] : [[header, role]];
  });
  const [head, ...rows] = at < 0 ? [] : all.slice(at);
  return {
    format: 'TimeFlow',
    headers: distinct(head?.cells ?? []),
    rows,
    ...(description && { description }),
    roles: Object.fromEntries(roles),
  };
}

/** The cells of a table of Markdown between tabs; any other text as it is. */
function fromMarkdown(text: string): string {
  const lines = text.trim().split(/\r\n?|\n/);
  const isTable =
    lines.length > 2 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line) || line.trim() === '');
  if (!isTable) return text;
  return lines
    .map((line) => (/^[\s|:-]*$/.test(line) ? '' : line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|').trim())
        .join('\t'),
    )
    .join('\n');
}

/** Reads cells between commas, semicolons or tabs, quoted or not, whichever way its lines end. Total. */
export function separatedCells(content: Content, share: Share = UNHEARD): Cells {
  const text = fromMarkdown(textOfFile(content));
  if (text.startsWith('#TIMEFLOW')) return timeFlow(text, share);
  // Excel says so in a line of its own.
  const [, told] = /^sep=(.)[\r\n]/.exec(text) ?? [];
  // Our own says so by its header, however many of the other marks stand in its texts.
  const [, own] = /^id([\t,;])title\1date(?=\1)/.exec(text) ?? [];
  const lines = own === undefined ? text.replace(/\r\n?/g, '\n') : text;
  const body = told === undefined ? lines : lines.replace(/^.*\n/, '');
  const delimiter = told ?? own ?? delimiterOf(body);
  return { format: FORMATS[delimiter] ?? 'CSV', ...headed(rowsOf(body, delimiter, share)) };
}
