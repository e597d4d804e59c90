import { NOTE_FACTOR, factorFor } from '../../layout/enlarged';
import { type Frame, makeFrame } from '../../layout/frame';
import { openingScale } from '../../layout/opening-scale';
import { type Scene, sceneOf } from '../../layout/scene';
import { textWidth } from '../../layout/rows/text-width';
import type { Messages } from '../../messages/messages';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import { wordsOf } from '../../model/chronology-words';
import { eventDateInWords } from '../../model/event-words';
import { type Box, type LaneColour } from '../../drawing/items';
import { withLastLanesTogether } from '../../drawing/last-lanes';
import { cutTo as cutLine } from '../../layout/rows/lines';
import { type Plot, accentOf } from '../../drawing/plot';
import { hasImages } from './images';
import type { DeckPalette } from './palette';
import { linkAddress } from './links';

/** The shape of a slide. */
export type Ratio = '16:9' | '4:3';

/** How a slide is divided, in pixels of the sheet, each of which is so many points of the slide. The lanes of the plot stand on the axis; `below` is for words. */
export interface SlidePlan {
  readonly pointsPerPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: Box;
  readonly plot: Box;
  /** Height of a lane's name above its marks; 0 where names hang in the margin before the plot. */
  readonly nameHeightPx: number;
  readonly names: { readonly x: number; readonly width: number };
  readonly below: Box;
}

const AXIS_PX = 48;

export const PLANS: Readonly<Record<Ratio, SlidePlan>> = {
  '16:9': {
    pointsPerPx: 1,
    widthPx: 960,
    heightPx: 540,
    title: { x: 40, y: 12, width: 880, height: 48 },
    plot: { x: 152, y: 70, width: 760, height: 298 },
    nameHeightPx: 0,
    names: { x: 40, width: 96 },
    below: { x: 40, y: 368 + AXIS_PX + 8, width: 880, height: 100 },
  },
  // Ten inches wide: the letters are a tenth smaller, so that the rows have room.
  '4:3': {
    pointsPerPx: 0.9,
    widthPx: 800,
    heightPx: 600,
    title: { x: 40, y: 22, width: 720, height: 52 },
    plot: { x: 52, y: 86, width: 696, height: 308 },
    nameHeightPx: 15,
    names: { x: 40, width: 720 },
    below: { x: 40, y: 394 + AXIS_PX + 10, width: 720, height: 124 },
  },
};

/** All that slides of one deck are drawn from. */
export interface SlideSheet {
  readonly plan: SlidePlan;
  /** Where the scene's lanes begin in the plot, which they do not always fill. */
  readonly lanesY: number;
  /** How much larger the plot is drawn than it is laid out. */
  readonly factor: number;
  readonly palette: DeckPalette;
  readonly chronology: Chronology;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly messages: Messages;
  /** Where the page shows an event, or the whole; undefined where there is no page to lead to. */
  linkTo(event?: ChronologyEvent): string | undefined;
  colourOf(event: ChronologyEvent): LaneColour;
  /** What is drawn of the scene on every slide. */
  readonly plot: Plot;
}

// The lowest lane keeps this far above the axis, where folded time says its length.
const FOOT_PX = 18;

/** Whether lanes are named, which a single one is not. */
export function hasLaneNames({ lanes }: Chronology): boolean {
  return lanes.length > 1;
}

// What a picture of an event wants more of below than words do.
const PICTURE_PX = 36;

/** The plan of a ratio; where events have pictures, all slides have more room below. */
function planFor(ratio: Ratio, chronology: Chronology): SlidePlan {
  const plan = PLANS[ratio];
  const { plot, below } = plan;
  if (!hasImages(chronology)) return plan;
  return {
    ...plan,
    plot: { ...plot, height: plot.height - PICTURE_PX },
    below: { ...below, y: below.y - PICTURE_PX, height: below.height + PICTURE_PX },
  };
}

/** The same; where lanes have no names, the plot takes the room for them. */
function planOf(ratio: Ratio, chronology: Chronology): SlidePlan {
  const plan = planFor(ratio, chronology);
  if (hasLaneNames(chronology)) return plan;
  const inset = 12;
  const x = plan.below.x + inset;
  const plot = { ...plan.plot, x, width: plan.widthPx - 2 * x };
  return { ...plan, plot, nameHeightPx: 0 };
}

/** @param liveUrl the address of the page that shows the chronology */
export function sheetOf(
  chronology: Chronology,
  messages: Messages,
  ratio: Ratio,
  palette: DeckPalette,
  liveUrl: string | undefined,
): SlideSheet {
  const usual = planOf(ratio, chronology);
  const { nameHeightPx, names } = usual;
  const heightIn = (factor: number) => (usual.plot.height + AXIS_PX) / factor - AXIS_PX;
  const roomOf = (factor: number) => ({
    widthPx: usual.plot.width / factor,
    heightPx: heightIn(factor) - FOOT_PX,
    nameHeightPx,
    nameWidthPx: names.width / factor,
    noteFactor: NOTE_FACTOR,
  });
  const { chronology: shown, foldedLanes } = withLastLanesTogether(chronology, roomOf(1), messages);
  const factor = factorFor(shown, roomOf, 'deck', messages);
  const room = roomOf(factor);
  const plot = { ...usual.plot, height: heightIn(factor) * factor };
  const plan = { ...usual, plot };
  const frame = makeFrame(shown, openingScale(chronology), room, foldedLanes, messages);
  const scene = sceneOf(
    frame,
    { from: 0, to: 1, widthPx: room.widthPx },
    messages,
    wordsOf(chronology, messages),
  );
  const used = Math.max(0, ...scene.lanes.map(({ top, height }) => top + height));
  // The names of eras stand at the top of their grounds.
  const lanesTopPx = scene.eras ? 0 : Math.max(0, room.heightPx - used) / 2;
  const drawn: Plot = {
    chronology: shown,
    messages,
    scene,
    kind: frame.scale.kind,
    room: {
      widthPx: room.widthPx,
      nameHeightPx,
      lanesPx: heightIn(factor),
      axisPx: AXIS_PX,
      lanesTopPx,
      names: { x: (names.x - plot.x) / factor, widthPx: names.width / factor },
    },
    hiddenLanes: foldedLanes,
    dateOf: (event) => eventDateInWords(event, messages),
  };
  return {
    plan,
    plot: drawn,
    factor,
    lanesY: plot.y + factor * lanesTopPx,
    palette,
    chronology,
    frame,
    scene,
    messages,
    linkTo: (event) => (liveUrl === undefined ? undefined : linkAddress(liveUrl, event?.id)),
    colourOf: (event) => accentOf(drawn, frame.preparedOf(event.id)?.event),
  };
}

/** The beginning of a text that a width has room for, with an ellipsis where that is not all of it. */
export function cutTo(text: string, widthPx: number, sizePx: number): string {
  return cutLine(text, widthPx, (words) => textWidth(words, sizePx));
}

/** The largest of some sizes at which a text takes no more lines of a width than there are; the smallest if none. */
export function sizeFor(
  text: string,
  widthPx: number,
  sizes: readonly (readonly [sizePx: number, lines: number])[],
): number {
  const fitting = sizes.find(([sizePx, lines]) => textWidth(text, sizePx) <= widthPx * lines);
  return (fitting ?? sizes.at(-1) ?? [12])[0];
}
