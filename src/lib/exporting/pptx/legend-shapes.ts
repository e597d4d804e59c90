import type { Box } from '../../drawing/items';
import { signItems } from '../../drawing/legend-sign';
import { type LegendEntry, legendOf, signsIn } from '../../layout/legend';
import { textWidth } from '../../layout/rows/text-width';
import type { Shape } from './shape';
import { shapesOf } from './shapes-of';
import type { SlideSheet } from './sheet';

const HEADING_PX = 11;
const TEXT_PX = 12;
const GLYPH_PX = 40;
const GAP_PX = 8;
const ROW_PX = 22;
const ITEM_GAP_PX = 26;

interface LegendItem {
  readonly entry: LegendEntry;
  readonly words: string;
  readonly x: number;
  readonly row: number;
}

/** The kinds in rows from the left, as many as there is room for; `x` counts from the start of a row. */
function inRows(sheet: SlideSheet, widthPx: number, rows: number): LegendItem[] {
  const { chronology, messages, scene, plot } = sheet;
  const { lanes } = plot.chronology;
  const signs = signsIn({ scene, view: plot.room, lanes });
  let [x, row] = [0, 0];
  const items = legendOf(signs).map((entry): LegendItem => {
    const words = messages.legend.kinds[entry.kind](chronology.source?.noun ?? '');
    const width = GLYPH_PX + GAP_PX + textWidth(words, TEXT_PX);
    if (x > 0 && x + width > widthPx) [x, row] = [0, row + 1];
    const item = { entry, words, x, row };
    x += width + ITEM_GAP_PX;
    return item;
  });
  return items.filter((item) => item.row < rows);
}

function itemShapes({ entry, words, ...at }: LegendItem, sheet: SlideSheet, box: Box): Shape[] {
  const { palette, messages } = sheet;
  const x = box.x + at.x;
  const y = box.y + ROW_PX * (1.5 + at.row);
  const place = { seenPx: Infinity, left: x, widthPx: GLYPH_PX, y, lane: 'ink' } as const;
  const glyph = shapesOf(signItems(entry, place), {
    ...{ x: 0, y: 0, palette, prefix: '', name: `Legend ${entry.kind} sign`, lang: messages.lang },
    linkTo: () => undefined,
  });
  const left = x + GLYPH_PX + GAP_PX;
  const label: Shape = {
    form: 'rect',
    name: `Legend ${entry.kind}`,
    alt: words,
    x: left,
    y: y - ROW_PX / 2,
    width: Math.min(textWidth(words, TEXT_PX), box.x + box.width - left),
    height: ROW_PX,
    text: { runs: [{ text: words }], sizePx: TEXT_PX, face: 'sans', colour: 'ink', lang: messages.lang },
  };
  return [...glyph, label];
}

/** What the signs of the slide of the whole are, as far as its box has room: the most telling first. */
export function legendShapes(sheet: SlideSheet, box: Box): Shape[] {
  const { heading: words } = sheet.messages.legend;
  const items = inRows(sheet, box.width, Math.floor((box.height - ROW_PX) / ROW_PX));
  if (items.length === 0) return [];
  const heading: Shape = {
    form: 'rect',
    name: 'Legend',
    alt: words,
    ...box,
    height: ROW_PX - 4,
    text: {
      runs: [{ text: words }],
      sizePx: HEADING_PX,
      face: 'sans',
      colour: 'ink-soft',
      lang: sheet.messages.lang,
      isBold: true,
      isCaps: true,
      anchor: 'top',
    },
  };
  return [heading, ...items.flatMap((item) => itemShapes(item, sheet, box))];
}
