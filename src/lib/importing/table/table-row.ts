import type { Media } from '../../model/chronology';
import type { Column, ColumnRole, DraftRow } from '../draft';
import type { Losses } from '../formats/losses';
import { htmlText } from '../html-text';
import { mediaFrom } from '../media-from';
import { webAddress } from '../../model/web-address';
import type { CellRow } from './cells';
import { plainHeader } from './header-names';
import { TAGS } from './headers';
import { whenOf } from './row-dates';

export type TableRow = DraftRow;

const plain = (cell: string) =>
  /[<&]/.test(cell) ? htmlText(cell) : { text: cell.replace(/\r\n?/g, '\n').trim(), links: [], pictures: 0 };

/** A list as programs print it, `['A', "B's"]`: what stands between its quotes; undefined of any other text. */
function printed(cell: string): string[] | undefined {
  if (!/^\[\s*['"][^]*['"]\s*\]$/.test(cell)) return undefined;
  return [...cell.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}

/** Names between semicolons, bars or line breaks; where there are none of these, between commas. */
function names(cell: string): string[] {
  const marks = /[;|\n]/.test(cell) ? /[;|\n]/ : ',';
  return (printed(cell) ?? cell.split(marks)).map((name) => name.trim()).filter(Boolean);
}

const PICTURES = /^(?:media|image|img|picture|photo|thumbnail|attachments?)$/i;
const CAPTIONS = /^(?:media|image|picture|photo) caption$/;
const CREDITS = /^(?:media|image|picture|photo) credit$/;
const ALTS = /^(?:(?:media|image|picture|photo) )?alt(?:ernative)?(?: text)?$/;
const STILLS = /^media thumbnail$/;

/** Of a row's pictures the first that has an address, with what other columns say of it. */
function mediaOf(row: CellRow, columns: readonly Column[]): Media | undefined {
  const cell = (named: RegExp) => {
    const place = columns.findIndex(({ header }) => named.test(plainHeader(header)));
    return place < 0 ? undefined : row.cells[place];
  };
  const said = { alt: cell(ALTS), caption: cell(CAPTIONS), credit: cell(CREDITS), still: cell(STILLS) };
  for (const [place, { header }] of columns.entries()) {
    if (!PICTURES.test(header)) continue;
    const media = mediaFrom(row.cells[place], { ...said, isPicture: !/^media$|^attach/i.test(header) });
    if (media) return media;
  }
  return undefined;
}

/** Roles whose cells are kept as they are too, since what becomes of them is not all that they say. */
const KEPT: readonly ColumnRole[] = ['extra', 'shown-date'];

/**
 * A row by what its columns are taken for.
 * @param isListed whether lanes are lists, of which the first is the lane
 */
export function tableRow(
  row: CellRow,
  index: number,
  columns: readonly Column[],
  losses: Losses,
  isListed: boolean,
): TableRow {
  const at = (role: ColumnRole) => columns.findIndex((column) => column.role === role);
  const cell = (role: ColumnRole) => (at(role) < 0 ? '' : (row.cells[at(role)]?.trim() ?? ''));
  const every = (role: ColumnRole) =>
    columns.flatMap((column, place) => (column.role === role ? [row.cells[place]?.trim() ?? ''] : []));
  const title = plain(every('title').filter(Boolean).join(' '));
  const text = plain(every('text').filter(Boolean).join('\n\n'));
  const [source, lanes] = [plain(cell('source')), plain(cell('lane')).text];
  const link = webAddress(cell('link'));
  const links = [...new Set([...(link ? [link] : []), ...title.links, ...text.links, ...source.links])];
  const { when, unused } = whenOf(cell);
  const laneHeader = columns[at('lane')]?.header ?? 'lane';
  const isList =
    isListed || TAGS.includes(plainHeader(laneHeader)) || Array.isArray(row.values?.[at('lane')]);
  const lane = isList ? (lanes.split(/[,;]/)[0]?.trim() ?? '') : lanes;
  const media = mediaOf(row, columns);
  const extra: Record<string, unknown> = {};
  for (const [place, { header, role }] of columns.entries()) {
    const value = row.cells[place] ?? '';
    if (value.trim() === '') continue;
    const isPicture =
      PICTURES.test(header) || (role === 'extra' && /<(?:img|iframe|video|audio)\b/i.test(value));
    losses.add('pictures', isPicture && !media ? 1 : 0);
    const isKept =
      KEPT.includes(role) ||
      unused.includes(role) ||
      (role === 'link' && link === undefined) ||
      // Of several the first is the lane, and all of them are kept.
      (role === 'lane' && lane !== lanes);
    if (isKept) extra[header] = row.values?.[place] ?? value;
  }
  losses.add('pictures', title.pictures + text.pictures);
  const [id, actors] = [cell('id'), names(plain(cell('actors')).text)];
  return {
    at: { ...(row.line !== undefined && { line: row.line }), index },
    ...(id && { id }),
    ...(title.text && { title: title.text }),
    ...(text.text && { text: text.text }),
    ...(lane && { lane: lane }),
    when,
    ...(actors.length > 0 && { actors }),
    ...(links.length > 0 && { links }),
    ...(media && { media }),
    ...(source.text && { source: source.text }),
    ...(source.links.length > 0 && { sourceLinks: source.links }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}
