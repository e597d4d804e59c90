import { legendOf } from '../../layout/glyph';
import { textWidth } from '../../layout/text-width';
import { laneAccent } from '../palette';
import type { Ink } from './ink';
import { cutTo } from '../lines';
import { partsMarkup } from './parts';
import { line } from './type';
import { element } from './xml';

const GLYPH_PX = 44;
const GAP_PX = 14;
const ROW_PX = 26;
const COLUMNS = 3;
const WORDS_PX = 13;
const HEADING_PX = 13;

/** How dates are drawn: the ways that occur in the chronology, as many as have room, in columns. */
export function legendMarkup(ink: Ink): string {
  const { still, plan, palette } = ink;
  const { chronology, messages, sheet } = still;
  const widthPx = (sheet.widthPx - 2 * plan.marginPx) / COLUMNS;
  const top = plan.captionTop + 20;
  const rows = Math.floor((sheet.captionPx - 20 - ROW_PX) / ROW_PX);
  const ways = legendOf(chronology).slice(0, rows * COLUMNS);
  if (ways.length === 0) return '';
  const perColumn = Math.ceil(ways.length / COLUMNS);
  const heading = line(messages.legend.heading, plan.marginPx, top, {
    size: HEADING_PX,
    weight: 600,
    fill: palette.ink,
  });
  const entries = ways.map(({ kind, parts }, place) => {
    const left = plan.marginPx + Math.floor(place / perColumn) * widthPx;
    const y = top + ROW_PX * (1 + (place % perColumn));
    const lane = laneAccent(palette, 0);
    const box = {
      key: `legend-${kind}`,
      seenPx: sheet.widthPx,
      left,
      widthPx: GLYPH_PX,
      y,
      lane,
      paper: palette.paper,
      fold: palette.fold,
      band: palette.band,
    };
    const room = widthPx - GLYPH_PX - 2 * GAP_PX;
    const words = cutTo(messages.legend.kinds[kind](chronology.source?.noun ?? ''), room, (text) =>
      textWidth(text, WORDS_PX),
    );
    return (
      partsMarkup(parts, box) +
      line(words, left + GLYPH_PX + GAP_PX, y, { size: WORDS_PX, fill: palette.inkSoft })
    );
  });
  return element('g', { 'data-part': 'legend' }, heading, ...entries);
}
