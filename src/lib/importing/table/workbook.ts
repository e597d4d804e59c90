import type { Imported } from '../importer';
import { archiveKind } from '../wrong/archive';
import { wrongFile } from '../wrong/wrong-file';
import type { Cells } from './cells';
import { inflated } from './inflate';
import { OF_ODS, odsCells } from './ods';
import { OF_XLSX, xlsxCells } from './xlsx';

/** The first sheet of a ZIP that is a workbook; of any other what it is. Total. */
export function workbookCells(content: Uint8Array): Cells | Imported {
  const kind = archiveKind(content);
  if (typeof kind === 'object') return wrongFile(kind);
  const [wanted, cellsOf] = kind === 'xlsx' ? ([OF_XLSX, xlsxCells] as const) : ([OF_ODS, odsCells] as const);
  try {
    const files = inflated(content, (name) => wanted.test(name));
    if (!files) return wrongFile({ is: 'large-workbook' });
    return cellsOf(files) ?? wrongFile({ is: 'damaged-workbook' });
  } catch {
    return wrongFile({ is: 'damaged-workbook' });
  }
}
