import { legendOf, signsIn } from '../../layout/legend';
import { likelyWidth, textWidth } from '../../layout/rows/text-width';
import { type Group, type Item, type Text } from '../items';
import { signItems } from '../legend-sign';
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

/** What the signs of the picture are, as many as have room, in columns. */
export function legendItems(
  { chronology, messages, sheet, scene, room, playhead, selectedId, shownId }: Still,
  plan: Plan,
): Group[] {
  const widthPx = (sheet.widthPx - 2 * plan.marginPx) / COLUMNS;
  const top = plan.captionTop + 20;
  const rows = Math.floor((sheet.captionPx - 20 - ROW_PX) / ROW_PX);
  const { lanes } = chronology;
  const signs = signsIn({ scene, view: room, lanes, at: playhead?.at, shown: shownId ?? selectedId });
  const ways = legendOf(signs).slice(0, rows * COLUMNS);
  if (ways.length === 0) return [];
  const perColumn = Math.ceil(ways.length / COLUMNS);
  const heading = words(messages.legend.heading, plan.marginPx, top, { weight: 600, colour: 'ink' });
  const entries = ways.flatMap((entry, place): Item[] => {
    const left = plan.marginPx + Math.floor(place / perColumn) * widthPx;
    const y = top + ROW_PX * (1 + (place % perColumn));
    const glyph = signItems(entry, {
      seenPx: sheet.widthPx,
      left,
      widthPx: GLYPH_PX,
      y,
      lane: 'ink',
    });
    const roomPx = widthPx - GLYPH_PX - 2 * GAP_PX;
    const text = cutTo(messages.legend.kinds[entry.kind](chronology.source?.noun ?? ''), roomPx, (part) =>
      textWidth(part, WORDS_PX),
    );
    return [...glyph, words(text, left + GLYPH_PX + GAP_PX, y, { colour: 'ink-soft' })];
  });
  return [{ kind: 'group', data: { part: 'legend' }, items: [heading, ...entries] }];
}
