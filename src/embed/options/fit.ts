import type { EmbedOptions } from './options';
import type { WordsRoom } from './words-room';

export interface FrameSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * How an embed fills its frame: it is laid out on a sheet of `widthPx` × `heightPx`, drawn `scale` times as large and
 * `leftPx`, `topPx` from the frame's corner. `lanesPx` is the height of the lanes on the sheet; an article's are as on the
 * page.
 */
export interface Fit {
  readonly mode: 'slide' | 'article';
  readonly scale: number;
  readonly widthPx: number;
  readonly heightPx: number | undefined;
  readonly leftPx: number;
  readonly topPx: number;
  readonly lanesPx: number | undefined;
  readonly hasTitle: boolean;
  /** Whether the words of the shown event stand below. */
  readonly hasCaption: boolean;
  readonly isFull: boolean;
}

// The smallest letters, 11 px, are 2.2 % of this: legible from the last row, whatever the frame's size.
const SLIDE_HEIGHT_PX = 500;
const LEAST_SLIDE_WIDTH_PX = 360;
const SLIDE_RATIOS = { least: 1.2, most: 2.4 };
// What stands above and below the lanes on a slide.
const AXIS_PX = 64;
const BUTTONS_PX = 78;
// A narrow sheet has the quote below the title, and not beside it.
const NARROW = { belowPx: 640, captionPx: 118 };
const MARGINS_PX = 26;
const LEAST_LANES_PX = 140;

/** The largest sheet of a ratio within a frame, in its middle. */
function within(
  { widthPx, heightPx }: FrameSize,
  ratio: number,
): FrameSize & { leftPx: number; topPx: number } {
  const width = Math.min(widthPx, heightPx * ratio);
  const height = width / ratio;
  return {
    widthPx: width,
    heightPx: height,
    leftPx: (widthPx - width) / 2,
    topPx: (heightPx - height) / 2,
  };
}

function isSlideShaped({ widthPx, heightPx }: FrameSize): boolean {
  const ratio = widthPx / heightPx;
  return ratio >= SLIDE_RATIOS.least && ratio <= SLIDE_RATIOS.most;
}

// Of what says what is shown, as found/found.css has it.
const LINE_PX = 20;

/**
 * Undefined while the frame has no size, as in decks that make all their slides before they show one.
 * @param room that its words ask for
 * @param lines how many lines below the picture say what it shows
 */
export function fitFrame(
  frame: FrameSize,
  options: EmbedOptions,
  room: WordsRoom,
  lines = 0,
): Fit | undefined {
  if (!(frame.widthPx > 0 && frame.heightPx > 0)) return undefined;
  const { ui, title, ratio, fontscale } = options;
  // A frame that grows with what it shows is no slide, whatever its shape is meanwhile.
  const mode = options.mode === 'auto' && options.resize.length > 0 ? 'article' : options.mode;
  const { leftPx, topPx, widthPx, heightPx } = within(frame, ratio ?? frame.widthPx / frame.heightPx);
  const isSlide = mode === 'slide' || mode === 'card' || (mode !== 'article' && isSlideShaped(frame));
  const rest = {
    leftPx,
    topPx,
    hasTitle: title === '1' || (title === 'auto' && ui !== 'none'),
    hasCaption: mode !== 'card' && ui !== 'none',
    isFull: ui === 'full' || (ui === 'auto' && !isSlide),
  };
  if (!isSlide) {
    return { ...rest, mode: 'article', scale: 1, widthPx, heightPx: undefined, lanesPx: undefined };
  }
  const scale = Math.min((heightPx / SLIDE_HEIGHT_PX) * fontscale, widthPx / LEAST_SLIDE_WIDTH_PX);
  const sheet = { widthPx: widthPx / scale, heightPx: heightPx / scale };
  const taken = [
    [rest.hasTitle, room.titlePx],
    [rest.isFull, BUTTONS_PX],
    [rest.hasCaption, sheet.widthPx < NARROW.belowPx ? NARROW.captionPx : room.captionPx],
  ] as const;
  const other = taken.reduce((sum, [is, px]) => sum + (is ? px : 0), AXIS_PX + MARGINS_PX + lines * LINE_PX);
  const lanesPx = Math.max(LEAST_LANES_PX, Math.round(sheet.heightPx - other));
  return { ...rest, mode: 'slide', scale, ...sheet, lanesPx };
}

/** Where the sheet stands in the frame, and how large it is, as the text of a `style` attribute. */
export function placeOf({ widthPx, heightPx, lanesPx, scale, leftPx, topPx }: Fit): string {
  const height = heightPx === undefined ? '' : `;block-size:${heightPx}px`;
  const lanes = lanesPx === undefined ? '' : `;--lanes-own:${lanesPx}px`;
  return `inline-size:${widthPx}px${height}${lanes};scale:${scale};translate:${leftPx}px ${topPx}px`;
}
