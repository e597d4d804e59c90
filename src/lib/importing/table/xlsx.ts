import { Parser } from 'htmlparser2';
import { type CellRow, type Cells, distinct } from './cells';
import { inflated } from './inflate';
import { sheetDay } from './sheet-day';

const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** Of the formats that every sheet has, those of dates and times (ECMA-376, 18.8.30). */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const MOST_COLUMNS = 1000;

type Attributes = Readonly<Record<string, string>>;
interface Heard {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML; a document of its own entities stays as it is, since none is expanded. */
function hear(xml: string | undefined, { open, text, close }: Heard): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(bare(name), attributes),
      ontext: (data) => text?.(data),
      onclosetag: (name) => close?.(bare(name)),
    },
    { xmlMode: true },
  );
  parser.end(xml ?? '');
}

/** The texts that cells name by number; how they are read aloud is no part of them. */
function sharedStrings(xml: string | undefined): string[] {
  const all: string[] = [];
  let [inText, isAloud, text] = [false, false, ''];
  hear(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isAloud = true;
      inText = name === 't';
    },
    text: (data) => {
      if (inText && !isAloud) text += data;
    },
    close: (name) => {
      if (name === 'si') all.push(text);
      if (name === 'rPh') isAloud = false;
      if (name === 't') inText = false;
    },
  });
  return all;
}

/** Which styles of cells are dates. */
function dateStyles(xml: string | undefined): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  hear(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), isDateFormat(formatCode));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells)
        styles.push(own.get(Number(numFmtId)) ?? DATE_FORMATS.has(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function isDateFormat(code: string): boolean {
  return /[yd]|mmm/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Book {
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

function cellText(raw: string, { t = 'n', s = '' }: Attributes, { strings, dates, is1904 }: Book): string {
  if (t === 's') return strings[Number(raw)] ?? '';
  if (t === 'b') return raw === '1' ? 'true' : 'false';
  if (t === 'e') return '';
  const isDay = t === 'n' && dates[Number(s)] && raw !== '' && Number(raw) >= 0 && Number(raw) < 3_000_000;
  return isDay ? sheetDay(Number(raw), is1904) : raw;
}

/** The rows of a sheet: values alone, no formulas. */
function sheetRows(xml: string | undefined, book: Book): CellRow[] {
  const rows: CellRow[] = [];
  let [cells, line, raw, isValue]: [string[], number, string, boolean] = [[], 0, '', false];
  let cell: Attributes = {};
  hear(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        cells = [];
        line = Number(attributes['r'] ?? line + 1);
      }
      if (name === 'c') [cell, raw] = [attributes, ''];
      if (name === 'v' || name === 't') isValue = true;
    },
    text: (data) => {
      if (isValue) raw += data;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c') {
        const at = cell['r'] === undefined ? cells.length : columnOf(cell['r']);
        if (at >= 0 && at < MOST_COLUMNS) {
          while (cells.length < at) cells.push('');
          cells[at] = cellText(raw, cell, book);
        }
      }
      if (name === 'row' && cells.some((each) => each.trim() !== '')) rows.push({ line, cells });
    },
  });
  return rows;
}

/** The first sheet of a workbook of Excel; undefined where it is larger than anybody needs, or none. */
export function xlsxCells(content: Uint8Array): Cells | undefined {
  const files = inflated(content, (name) => WANTED.test(name));
  if (!files?.has('xl/workbook.xml')) return undefined;
  let [first, target, is1904] = ['', '', false];
  let title = '';
  hear(files.get('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name === 'sheet' && first === '' && !attributes['state']?.includes('idden'))
        [first, title] = [attributes['r:id'] ?? '', attributes['name'] ?? ''];
    },
  });
  hear(files.get('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship' && Id === first) target = Target.replace(/^\/?(?:xl\/)?/, '');
    },
  });
  const book = {
    strings: sharedStrings(files.get('xl/sharedStrings.xml')),
    dates: dateStyles(files.get('xl/styles.xml')),
    is1904,
  };
  const [head, ...rows] = sheetRows(files.get(`xl/${target}`), book);
  const width = Math.max(0, ...[head, ...rows.slice(0, 1000)].map((row) => row?.cells.length ?? 0));
  const headers = distinct(Array.from({ length: width }, (_, at) => head?.cells[at] ?? ''));
  const isNamed = title !== '' && !/^(?:sheet|tabelle|hoja|feuil)\s?\d+$/i.test(title);
  return { format: 'Excel', headers, rows, ...(isNamed && { title }) };
}
