import { inputOfTable } from '../../model/columns';
import { givenBy } from '../formats/given';
import { thingsByLine } from '../formats/ndjson';
import type { Content, Imported } from '../importer';
import { readJson } from '../json';
import { wrongBytes } from '../wrong/bytes';
import { wrongFile } from '../wrong/wrong-file';
import { beginning, isArchive } from './beginning';
import type { Cells } from './cells';
import type { Mapping } from './guess';
import { jsonCells } from './json-cells';
import { separatedCells } from './separated';
import { tableDraft } from './table-draft';
import { workbookCells } from './workbook';

/**
 * Reads a table: our own, which says all that there is and asks nothing, a workbook of Excel or OpenDocument, cells between tabs,
 * commas, semicolons or bars, JSON that is a table. Total.
 * @param mapping what a person takes columns for; the others are guessed
 */
export function readTable(content: Content, mapping?: Mapping): Imported {
  const cells = cellsOf(content);
  if ('kind' in cells) return cells;
  const rows = cells.rows.map((row) => row.cells);
  const input = mapping ? undefined : inputOfTable(cells.headers, rows);
  return input ? { kind: 'input', input, losses: [] } : { kind: 'draft', draft: tableDraft(cells, mapping) };
}

function cellsOf(content: Content): Cells | Imported {
  if (isArchive(content)) return workbookCells(content);
  const wrong = wrongBytes(content);
  if (wrong) return wrongFile(wrong);
  if (!/^\s*[[{]/.test(beginning(content))) return separatedCells(content);
  const { json, text } = givenBy(content);
  return jsonCells(json ?? thingsByLine(text)) ?? readJson(content);
}
