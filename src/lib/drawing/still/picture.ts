import { axisItems, playheadItems, scaleName, tearItems } from '../axis';
import { bracketWords } from '../bracket';
import { eraGrounds, eraNames } from '../eras';
import { enlargedItems } from '../enlarged-items';
import type { Group, Item, Picture, Text } from '../items';
import { laneNames } from '../lanes';
import { arcItems, tagItems } from '../links';
import { markItems } from '../marks';
import { noteItems } from '../notes';
import { mirroredItems } from '../mirror';
import { langOf } from '../../model/lang-of';
import { partInWords } from '../../model/part-words';
import { OVER_PX, type Plot } from '../plot';
import { serifWidth } from '../../layout/rows/serif-width';
import { captionItem, sourceItems } from './caption';
import { legendItems } from './legend';
import { type Plan, planOf, titleLines } from './sheet';
import { type Still, shownEvent } from './still';

// Labels of the outermost ticks reach over the plot’s edges.
const LABELS_OVER_PX = 28;
const NAME_GAP_PX = 8;

function plotOf(still: Still, { room, marginPx, plotLeft }: Plan): Plot {
  const { widthPx, nameHeightPx, lanesPx } = room;
  const { factor } = still.room;
  const margin = { x: (marginPx - plotLeft) / factor, widthPx: (plotLeft - marginPx - NAME_GAP_PX) / factor };
  return {
    ...still,
    room: {
      widthPx,
      nameHeightPx,
      lanesPx,
      axisPx: still.sheet.axisPx,
      names: nameHeightPx === 0 ? margin : { x: 0, widthPx },
    },
    dateOf: (event) => still.words.date(event),
  };
}

function plotItem(still: Still, plan: Plan): Group {
  const plot = plotOf(still, plan);
  const { widthPx, lanesPx, axisPx } = plot.room;
  const clip = (over: number) => ({ x: -over, y: 0, width: widthPx + 2 * over, height: lanesPx + axisPx });
  const onAxis = (items: readonly Item[]): Group => ({ kind: 'group', at: [0, lanesPx], items });
  return {
    kind: 'group',
    at: [plan.plotLeft, plan.lanesTop],
    items: enlargedItems(
      [
        {
          kind: 'group',
          clip: clip(LABELS_OVER_PX),
          items: [...eraGrounds(plot), ...tearItems(plot), ...eraNames(plot), onAxis(axisItems(plot))],
        },
        { kind: 'group', clip: clip(0), items: [arcItems(plot)] },
        onAxis(playheadItems(plot)),
        { kind: 'group', clip: clip(OVER_PX), items: markItems(plot) },
        { kind: 'group', clip: clip(0), items: [...noteItems(plot), ...tagItems(plot)] },
        ...laneNames(plot),
        onAxis([...bracketWords(plot), scaleName(plot)]),
      ],
      still.room.factor,
    ),
  };
}

function titleItem({ sheet, chronology }: Still, lines: readonly string[], { marginPx }: Plan): Text {
  const { sizePx, linePx } = sheet.title;
  const width = Math.max(0, ...lines.map((words) => serifWidth(words, sizePx)));
  return {
    kind: 'text',
    data: { part: 'title' },
    lines,
    box: { x: marginPx, y: sheet.topPx, width, height: linePx * lines.length },
    linePx,
    face: { size: sizePx, family: 'serif', weight: 600, colour: 'ink' },
    lang: langOf(chronology, chronology.title),
  };
}

/** What a still shows, in words: how many events on which scale, and which of them it is about. */
function description(still: Still): string {
  const { messages, chronology, scene, kind, words } = still;
  const event = shownEvent(still);
  const inSight = scene.marks.filter(({ isDateInView }) => isDateInView).length;
  const counted = scene.clusters.reduce((sum, { ids }) => sum + ids.length, 0);
  const { describes, about } = messages.stills;
  const whole = describes(inSight + counted, chronology.events.length, messages.stage.axisOf[kind]);
  const part = partInWords(chronology, messages);
  const all = part === undefined ? whole : `${whole} ${part}.`;
  return event ? `${all} ${about(event.title, words.dates(event))}` : all;
}

/** What stands in for a still where it is not seen: the words that its picture has as title and description. */
export function altOf(still: Still): string {
  return `${still.chronology.title} – ${description(still)}`;
}

/** All that is drawn of a still, in a mirror where time runs to the left, from back to front. The same still gives the same picture. */
export function pictureOf(still: Still): Picture {
  const { sheet, room, chronology, messages } = still;
  const { widthPx, heightPx } = sheet;
  const title = titleLines(chronology.title, sheet);
  const plan = planOf(sheet, title.length, room);
  const event = shownEvent(still);
  const below = event ? [captionItem(event, still, plan)] : legendItems(still, plan);
  const items: readonly Item[] = [
    { kind: 'rect', x: 0, y: 0, width: widthPx, height: heightPx, fill: { colour: 'paper' } },
    titleItem(still, title, plan),
    plotItem(still, plan),
    ...(sheet.captionPx > 0 ? below : []),
    ...sourceItems(still, plan),
  ];
  return {
    widthPx,
    heightPx,
    lang: messages.lang,
    title: { text: chronology.title, lang: langOf(chronology, chronology.title) },
    description: description(still),
    items: still.time === 'rtl' ? mirroredItems(items, widthPx) : items,
  };
}
