import type { EmbedOptions } from './options';

export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * How an embed fills its frame: it is laid out on a sheet of `widthPx` × `heightPx` and drawn `scale` times as large.
 * `lanesPx` is the height of the lanes on the sheet; an article's are as on the page.
 */
export interface Fit {
  readonly mode: 'slide' | 'article';
  readonly scale: number;
  readonly widthPx: number;
  readonly heightPx: number | undefined;
  readonly lanesPx: number | undefined;
  readonly hasTitle: boolean;
  readonly isFull: boolean;
}

// The smallest letters, 11 px, are 2.2 % of this: legible from the last row, whatever the frame's size.
const SLIDE_HEIGHT_PX = 500;
const LEAST_SLIDE_WIDTH_PX = 360;
const SLIDE_RATIOS = { least: 1.2, most: 2.4 };
// What stands above and below the lanes on a slide.
const TITLE_PX = 44;
const AXIS_PX = 64;
const BUTTONS_PX = 78;
const CAPTION_PX = 104;
const MARGINS_PX = 26;
const LEAST_LANES_PX = 140;

/** Undefined while the frame has no size, as in decks that make all their slides before they show one. */
export function fitFrame({ widthPx, heightPx }: Frame, options: EmbedOptions): Fit | undefined {
  if (!(widthPx > 0 && heightPx > 0)) return undefined;
  const ratio = widthPx / heightPx;
  const isSlideShape = ratio >= SLIDE_RATIOS.least && ratio <= SLIDE_RATIOS.most;
  const isSlide = options.mode === 'slide' || (options.mode === 'auto' && isSlideShape);
  const isFull = options.ui === 'full' || (options.ui === 'auto' && !isSlide);
  const hasTitle = options.title !== '0';
  if (!isSlide) {
    return { mode: 'article', scale: 1, widthPx, heightPx: undefined, lanesPx: undefined, hasTitle, isFull };
  }
  const scale = Math.min((heightPx / SLIDE_HEIGHT_PX) * options.fontscale, widthPx / LEAST_SLIDE_WIDTH_PX);
  const sheet = { widthPx: widthPx / scale, heightPx: heightPx / scale };
  const rest = (hasTitle ? TITLE_PX : 0) + AXIS_PX + (isFull ? BUTTONS_PX : 0) + CAPTION_PX + MARGINS_PX;
  const lanesPx = Math.max(LEAST_LANES_PX, Math.round(sheet.heightPx - rest));
  return { mode: 'slide', scale, ...sheet, lanesPx, hasTitle, isFull };
}
