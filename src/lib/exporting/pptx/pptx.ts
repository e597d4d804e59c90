import type { Messages } from '../../messages/messages';
import type { Chronology } from '../../model/chronology';
import { type Direction, directionOf } from '../../model/direction';
import { mirroredSlide } from './mirrored-slide';
import { packageOf } from './package/package';
import { deckPalette, type DeckTheme } from './palette';
import { type Ratio, sheetOf } from './sheet';
import { overviewSlide, stepSlide } from './slides';

export interface SlideOptions {
  readonly ratio: Ratio;
  readonly theme: DeckTheme;
  /** The address of the page that shows the chronology, which it may carry (`#data=…`): each event leads to its place there. */
  readonly liveUrl?: string;
  /** The way that time runs; that of the chronology's language where it is left out. */
  readonly time?: Direction;
}

/**
 * A chronology as a PowerPoint file (.pptx) of native shapes: the whole of it on the first slide, then a slide for each
 * event in time order. The same input gives the same bytes.
 */
export function pptxOf(
  chronology: Chronology,
  messages: Messages,
  { ratio, theme, liveUrl, time = directionOf(chronology.lang) }: SlideOptions,
): Uint8Array<ArrayBuffer> {
  const sheet = sheetOf(chronology, messages, ratio, deckPalette(theme, chronology.lanes), liveUrl);
  const slides = [overviewSlide(sheet), ...chronology.events.map((event) => stepSlide(event, sheet))];
  return packageOf({
    title: chronology.title,
    authors: chronology.source?.authors.join('; ') ?? '',
    lang: messages.lang,
    plan: sheet.plan,
    palette: sheet.palette,
    theme,
    slides: time === 'rtl' ? slides.map((slide) => mirroredSlide(slide, sheet.plan.widthPx)) : slides,
  });
}
