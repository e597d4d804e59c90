import { labelWords } from '../../layout/label-words';
import { LABEL_PX } from '../../layout/slot';
import type { Mark } from '../../layout/mark';
import { textWidth } from '../../layout/text-width';
import { type Phase, phaseAt } from '../../time/phase';
import { clusterMarkup } from './clusters';
import type { Ink } from './ink';
import { cutTo } from '../lines';
import { partsMarkup } from './parts';
import { faceAt, likelyWidth } from './type';
import { type Attributes, element, escapeXml } from './xml';

const PALE = 0.45;
const LABEL_HEIGHT_PX = 16;
const ALONG_PADDING_PX = 5;
// Enough of the ground that the lines a label crosses do not cross out its letters.
const GROUND = 0.82;

type Standing = 'selected' | 'shown' | 'beside' | 'plain';

function standingOf({ event: { id } }: Mark, { still: { selectedId, shownId } }: Ink): Standing {
  if (id === selectedId) return 'selected';
  if (id === shownId) return 'shown';
  return selectedId === undefined ? 'plain' : 'beside';
}

function phaseOf({ bounds }: Mark, { still: { playhead } }: Ink): Phase | undefined {
  return playhead && phaseAt(bounds, playhead.at);
}

/** An event's label by its mark, cut to the width it was packed for; nothing where it has none. */
function labelMarkup(mark: Mark, standing: Standing, phase: Phase | undefined, ink: Ink): string {
  const { label, labelLeft, y } = mark;
  const isSeen = labelLeft < ink.plan.room.widthPx && labelLeft + label.widthPx > 0;
  if (label.widthPx === 0 || !isSeen || !mark.isDateInView) return '';
  const { palette, still } = ink;
  const text = labelWords(mark, (words, widthPx) =>
    cutTo(words, widthPx, (part) => textWidth(part, LABEL_PX)),
  );
  const isStrong = standing === 'selected' || standing === 'shown';
  const isPale = standing === 'beside' || phase === 'ahead';
  const likely = Math.min(label.widthPx, likelyWidth(text, LABEL_PX) * (isStrong ? 1.06 : 1));
  const isBefore = label.shift === -1;
  const padding = label.isAlong ? ALONG_PADDING_PX : 0;
  const ground = element('rect', {
    x: (isBefore ? labelLeft + label.widthPx - likely : labelLeft) - padding,
    y: y - LABEL_HEIGHT_PX / 2,
    width: likely + 2 * padding,
    height: LABEL_HEIGHT_PX,
    fill: palette.paper,
    'fill-opacity': label.isAlong ? undefined : GROUND,
  });
  const colour = isPale ? palette.inkSoft : palette.ink;
  const at = faceAt(isBefore ? labelLeft + label.widthPx : labelLeft, y, {
    size: LABEL_PX,
    weight: isStrong ? 600 : 400,
    fill: colour,
  });
  const shared: Attributes = {
    ...at,
    'data-part': 'label',
    'xml:lang': still.chronology.lang,
    'text-anchor': isBefore ? 'end' : undefined,
  };
  if (standing !== 'selected') return ground + element('text', shared, escapeXml(text));
  // An underline is painted in the colour of the element that has it.
  const underlined: Attributes = {
    ...shared,
    fill: ink.accent(mark.event),
    'text-decoration': 'underline',
    style: 'text-decoration-thickness:1.5px;text-underline-offset:0.25em',
  };
  return ground + element('text', underlined, element('tspan', { fill: colour }, escapeXml(text)));
}

function markMarkup(mark: Mark, key: number, ink: Ink): string {
  const { still, plan, palette } = ink;
  const { event } = mark;
  const { widthPx } = plan.room;
  const standing = standingOf(mark, ink);
  const phase = phaseOf(mark, ink);
  const lane = still.chronology.lanes.find(({ id }) => id === event.lane)?.title ?? '';
  const name = still.messages.stage.mark([event.title, still.words.date(event), lane, mark.broken]);
  const isPale = standing === 'beside' || phase === 'ahead';
  return element(
    'g',
    {
      'data-event': event.id,
      'data-phase': phase,
      'data-selected': standing === 'selected' ? 'true' : undefined,
    },
    element('title', {}, escapeXml(name)),
    partsMarkup(mark.parts, {
      key: String(key),
      seenPx: widthPx,
      left: mark.start * widthPx,
      widthPx: (mark.end - mark.start) * widthPx,
      y: mark.y,
      lane: ink.accent(event),
      paper: palette.paper,
      fold: palette.fold,
      band: palette.band,
      ...(phase && { phase }),
      ...(isPale && { opacity: PALE }),
    }),
    labelMarkup(mark, standing, phase, ink),
  );
}

/** Marks, then counted chips, then what is chosen over both. */
export function marksMarkup(ink: Ink): string {
  const { scene, chronology } = ink.still;
  const byId = new Map(chronology.events.map((event) => [event.id, event]));
  const drawn = scene.marks.flatMap((mark, key) => {
    if (!mark.isMarkInView) return [];
    const standing = standingOf(mark, ink);
    const isOver = standing === 'selected' || standing === 'shown';
    return [{ isOver, markup: markMarkup(mark, key, ink) }];
  });
  const markup = (over: boolean) => drawn.filter(({ isOver }) => isOver === over).map((mark) => mark.markup);
  const chips = scene.clusters.map((cluster) => clusterMarkup(cluster, byId, ink));
  return [...markup(false), ...chips, ...markup(true)].join('\n');
}
