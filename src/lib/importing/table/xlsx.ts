import { type CellRow, type Cells, MOST_COLUMNS } from './cells';
import { sheetTable } from './headed';
import { type ShownPart, asFineAsShown, sheetDay } from './sheet-day';
import { type Attributes, hear } from './xml';

/** What of a workbook is read. */
export const OF_XLSX =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** Of the formats that every sheet has, those of dates and times (ECMA-376, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const MONTH_AND_YEAR = 17;

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

/** The part of a date that each style of cells shows; undefined where it shows none. */
function dateStyles(xml: string | undefined): (ShownPart | undefined)[] {
  const own = new Map<number, ShownPart | undefined>();
  const styles: (ShownPart | undefined)[] = [];
  let inCells = false;
  hear(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), shownPart(formatCode));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells)
        styles.push(own.has(Number(numFmtId)) ? own.get(Number(numFmtId)) : knownPart(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function knownPart(format: number): ShownPart | undefined {
  if (format === MONTH_AND_YEAR) return 'month';
  return DATE_FORMATS.has(format) ? 'day' : undefined;
}

function shownPart(code: string): ShownPart | undefined {
  const marks = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').replace(/;[^]*/, '');
  if (/d/i.test(marks)) return 'day';
  if (/mmm/i.test(marks) || /y/i.test(marks)) return /m/i.test(marks) ? 'month' : 'year';
  return undefined;
}

function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Book {
  readonly strings: readonly string[];
  readonly dates: readonly (ShownPart | undefined)[];
  readonly is1904: boolean;
}

function cellText(raw: string, { t = 'n', s = '' }: Attributes, { strings, dates, is1904 }: Book): string {
  if (t === 's') return strings[Number(raw)] ?? '';
  if (t === 'b') return raw === '1' ? 'true' : 'false';
  if (t === 'e') return '';
  const shown = dates[Number(s)];
  const isDay = t === 'n' && shown && raw !== '' && Number(raw) >= 0 && Number(raw) < 3_000_000;
  return isDay ? asFineAsShown(sheetDay(Number(raw), is1904), shown) : raw;
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

/** The first sheet of a workbook of Excel; undefined where it is not there. */
export function xlsxCells(files: ReadonlyMap<string, string>): Cells | undefined {
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
  const sheet = files.get(`xl/${target}`);
  if (sheet === undefined) return undefined;
  const book = {
    strings: sharedStrings(files.get('xl/sharedStrings.xml')),
    dates: dateStyles(files.get('xl/styles.xml')),
    is1904,
  };
  return sheetTable('Excel', title, sheetRows(sheet, book));
}
