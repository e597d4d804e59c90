import type { Messages } from '../../messages/messages';
import { nested } from '../../layout/nested';
import type { Chronology } from '../../model/chronology';
import { type Direction, directionOf } from '../../model/direction';
import { mirroredSlide } from './mirrored-slide';
import { type Steps, atOnce, within } from '../pace';
import { packageSteps } from './package/package';
import type { Slide } from './shape';
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

// Of all the work, the drawing of slides is about half.
const DRAWN = 0.5;

/** A PowerPoint file, slide by slide. */
export function* pptxSteps(
  chronology: Chronology,
  messages: Messages,
  { ratio, theme, liveUrl, time = directionOf(chronology.lang) }: SlideOptions,
): Steps<Uint8Array<ArrayBuffer>> {
  const { chronology: shown } = nested(chronology, [], undefined, messages);
  const sheet = sheetOf(shown, messages, ratio, deckPalette(theme, shown.lanes), liveUrl);
  const placed = (slide: Slide) => (time === 'rtl' ? mirroredSlide(slide, sheet.plan.widthPx) : slide);
  const slides = [placed(overviewSlide(sheet))];
  for (const event of chronology.events) {
    slides.push(placed(stepSlide(event, sheet)));
    yield (slides.length / (chronology.events.length + 1)) * DRAWN;
  }
  const deck = {
    title: chronology.title,
    authors: chronology.source?.authors.join('; ') ?? '',
    lang: messages.lang,
    plan: sheet.plan,
    palette: sheet.palette,
    theme,
    slides,
  };
  return yield* within(packageSteps(deck), DRAWN, 1);
}

/**
 * A chronology as a PowerPoint file (.pptx) of native shapes: the whole of it on the first slide, then a slide for each
 * event in time order. The same input gives the same bytes.
 */
export function pptxOf(
  chronology: Chronology,
  messages: Messages,
  options: SlideOptions,
): Uint8Array<ArrayBuffer> {
  return atOnce(pptxSteps(chronology, messages, options));
}
