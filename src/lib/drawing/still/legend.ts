import { legendOf } from '../../layout/marks/glyph';
import { likelyWidth, textWidth } from '../../layout/rows/text-width';
import { dateItems } from '../date';
import { type Group, type Item, type Text, laneColour } from '../items';
import { cutTo } from '../../layout/rows/lines';
import type { Plan } from './sheet';
import type { Still } from './still';

const GLYPH_PX = 44;
const GAP_PX = 14;
const ROW_PX = 26;
const COLUMNS = 3;
const WORDS_PX = 13;

function words(text: string, x: number, y: number, face: Pick<Text['face'], 'weight' | 'colour'>): Text {
  const box = { x, y: y - ROW_PX / 2, width: likelyWidth(text, WORDS_PX), height: ROW_PX };
  return { kind: 'text', lines: [text], box, face: { size: WORDS_PX, ...face } };
}

/** How dates are drawn: the ways that occur in the chronology, as many as have room, in columns. */
export function legendItems({ chronology, messages, sheet }: Still, plan: Plan): Group[] {
  const widthPx = (sheet.widthPx - 2 * plan.marginPx) / COLUMNS;
  const top = plan.captionTop + 20;
  const rows = Math.floor((sheet.captionPx - 20 - ROW_PX) / ROW_PX);
  const ways = legendOf(chronology).slice(0, rows * COLUMNS);
  if (ways.length === 0) return [];
  const perColumn = Math.ceil(ways.length / COLUMNS);
  const heading = words(messages.legend.heading, plan.marginPx, top, { weight: 600, colour: 'ink' });
  const entries = ways.flatMap(({ kind, parts }, place): Item[] => {
    const left = plan.marginPx + Math.floor(place / perColumn) * widthPx;
    const y = top + ROW_PX * (1 + (place % perColumn));
    const glyph = dateItems(parts, {
      seenPx: sheet.widthPx,
      left,
      widthPx: GLYPH_PX,
      y,
      lane: laneColour(0),
    });
    const roomPx = widthPx - GLYPH_PX - 2 * GAP_PX;
    const text = cutTo(messages.legend.kinds[kind](chronology.source?.noun ?? ''), roomPx, (part) =>
      textWidth(part, WORDS_PX),
    );
    return [...glyph, words(text, left + GLYPH_PX + GAP_PX, y, { colour: 'ink-soft' })];
  });
  return [{ kind: 'group', data: { part: 'legend' }, items: [heading, ...entries] }];
}
