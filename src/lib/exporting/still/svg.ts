import { stillWords } from '../../messages/stills';
import { axisMarkup, playheadMarkup, scaleName, tearStrips } from './axis';
import { captionMarkup, sourceLine } from './caption';
import { type Ink, inkOf } from './ink';
import { laneNames } from './lane-names';
import { legendMarkup } from './legend';
import { kindsMarkup, linksMarkup } from './links';
import { marksMarkup } from './marks';
import { type Still, shownEvent } from './still';
import { SANS, line } from './type';
import { element, escapeXml, number } from './xml';

// Labels of the outermost ticks reach over the plot's edges.
const OVER_PX = 28;

function clip(id: string, over: number, { still: { sheet }, plan: { room } }: Ink): string {
  const rect = { x: -over, y: 0, width: room.widthPx + 2 * over, height: room.lanesPx + sheet.axisPx };
  return element('clipPath', { id }, element('rect', rect));
}

function plotMarkup(ink: Ink): string {
  const { plan } = ink;
  const at = `translate(${number(plan.plotLeft)} ${number(plan.lanesTop)})`;
  const onAxis = { transform: `translate(0 ${number(plan.room.lanesPx)})` };
  return element(
    'g',
    { transform: at },
    element('g', { 'clip-path': 'url(#over)' }, tearStrips(ink), element('g', onAxis, axisMarkup(ink))),
    element(
      'g',
      { 'clip-path': 'url(#plot)' },
      linksMarkup(ink),
      '\n',
      marksMarkup(ink),
      '\n',
      kindsMarkup(ink),
    ),
    laneNames(ink),
    element('g', onAxis, scaleName(ink), playheadMarkup(ink)),
  );
}

function titleMarkup({ still, title, plan, palette }: Ink): string {
  const { sizePx, linePx } = still.sheet.title;
  const face = { size: sizePx, family: 'serif', weight: 600, fill: palette.ink } as const;
  return title
    .map((words, row) =>
      line(words, plan.marginPx, still.sheet.topPx + (row + 0.5) * linePx, face, {
        'data-part': 'title',
        'xml:lang': still.chronology.lang,
      }),
    )
    .join('');
}

/** What a still shows, in words: how many events on which scale, and which of them it is about. */
function description(still: Still): string {
  const { messages, chronology, scene, kind, words } = still;
  const event = shownEvent(still);
  const inSight = scene.marks.filter(({ isDateInView }) => isDateInView).length;
  const counted = scene.clusters.reduce((sum, { ids }) => sum + ids.length, 0);
  const { describes, about } = stillWords(messages);
  const whole = describes(inSight + counted, chronology.events.length, messages.stage.axisOf[kind]);
  return event ? `${whole} ${about(event.title, words.dates(event))}` : whole;
}

/** What stands in for a still where it is not seen: the words that its SVG has as title and description. */
export function altOf(still: Still): string {
  return `${still.chronology.title} – ${description(still)}`;
}

/**
 * A still as an SVG document that needs nothing else: no script, no style sheet, no other file; its texts are texts.
 * The same still gives the same string.
 * @param size how large it is shown where nothing else says so, in CSS pixels; the sheet's own size without it
 */
export function svgOf(
  still: Still,
  size: { readonly widthPx: number; readonly heightPx: number } = still.sheet,
): string {
  const ink = inkOf(still);
  const { sheet, messages, chronology } = still;
  const event = shownEvent(still);
  const below = sheet.captionPx > 0 ? (event ? captionMarkup(event, ink) : legendMarkup(ink)) : '';
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(sheet.widthPx)} ${number(sheet.heightPx)}`,
      width: size.widthPx,
      height: size.heightPx,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': messages.lang,
      'font-family': SANS,
    },
    element('title', { id: 'title', 'xml:lang': chronology.lang }, escapeXml(chronology.title)),
    element('desc', { id: 'desc' }, escapeXml(description(still))),
    element('defs', {}, clip('plot', 0, ink), clip('over', OVER_PX, ink)),
    element('rect', { width: sheet.widthPx, height: sheet.heightPx, fill: ink.palette.paper }),
    titleMarkup(ink),
    plotMarkup(ink),
    below,
    sourceLine(ink),
  )}\n`;
}
