import { inputOfTable } from '../../model/columns';
import { givenBy } from '../formats/given';
import { thingsByLine } from '../formats/ndjson';
import type { Content, Imported } from '../importer';
import { readJson } from '../json';
import { type Share, UNHEARD, partOf } from '../share';
import { wrongBytes } from '../wrong/bytes';
import { wrongFile } from '../wrong/wrong-file';
import { beginning, isArchive } from './beginning';
import type { Cells } from './cells';
import type { Mapping } from './guess';
import { jsonCells } from './json-cells';
import { datedLines } from './dated-lines';
import { textOfFile } from './decode';
import { isR, rCells } from './r-cells';
import { separatedCells } from './separated';
import { tableDraft } from './table-draft';
import { workbookCells } from './workbook';

// Finding cells takes about as long as taking them for something.
const OF_CELLS = 0.5;

/**
 * Reads a table: our own, which says all that there is and asks nothing, a workbook of Excel or OpenDocument, cells between tabs,
 * commas, semicolons or bars, JSON that is a table. Total.
 * @param mapping what a person takes columns for; the others are guessed
 * @param share hears how much has been read
 */
export function readTable(content: Content, mapping?: Mapping, share: Share = UNHEARD): Imported {
  const cells = cellsOf(content, partOf(share, 0, OF_CELLS));
  if ('kind' in cells) return cells;
  const rows = cells.rows.map((row) => row.cells);
  const input = mapping ? undefined : inputOfTable(cells.headers, rows);
  return input
    ? { kind: 'input', input, losses: [] }
    : { kind: 'draft', draft: tableDraft(cells, mapping, partOf(share, OF_CELLS, 1)) };
}

function cellsOf(content: Content, share: Share): Cells | Imported {
  if (isArchive(content)) return workbookCells(content);
  const wrong = wrongBytes(content);
  if (wrong) return wrongFile(wrong);
  if (isR(beginning(content))) return rCells(textOfFile(content)) ?? wrongFile({ is: 'code' });
  if (!/^\s*[[{]/.test(beginning(content))) return separatedCells(content, share);
  const { json, text } = givenBy(content);
  return jsonCells(json ?? thingsByLine(text)) ?? readJson(content);
}

/** Reads lines that begin with dates. Total. */
export function readLines(content: Content): Imported {
  const cells = datedLines(textOfFile(content));
  return cells ? { kind: 'draft', draft: tableDraft(cells) } : wrongFile({ is: 'text' });
}
