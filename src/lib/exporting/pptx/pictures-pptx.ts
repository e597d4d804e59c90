import { roomFor } from '../../layout/rows/room';
import { nested } from '../../layout/nested';
import type { Messages } from '../../messages/messages';
import type { Chronology } from '../../model/chronology';
import { SANS, SERIF } from '../../drawing/palette';
import { BELOW_TITLE, SLIDE } from '../../drawing/still/sheet';
import { directionOf } from '../../model/direction';
import { mirroredSlide } from './mirrored-slide';
import { eventNotes, overviewNotes } from './notes';
import { type Steps, atOnce } from '../pace';
import { packageSteps } from './package/package';
import { deckPalette } from './palette';
import type { SlideOptions } from './pptx';
import type { Slide } from './shape';
import { PLANS, type SlidePlan, sheetOf } from './sheet';
import { FACES } from './package/text-xml';
import { titleShape } from './words';

/** A still on the sheet `BELOW_TITLE`, twice, with the words for who does not see it. */
export interface StillPicture {
  readonly svg: string;
  /** At least twice as wide as the slide's 960 points. */
  readonly png: Uint8Array;
  readonly alt: string;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
// A letter that falls below a title's line, in whichever face, keeps above the picture.
const TITLE_GAP_PX = 5;

/** Slides as wide as those of shapes; a still takes all of their width and, below the title, all of their height. */
const WIDE = PLANS['16:9'];
const STILL_SCALE = WIDE.widthPx / SLIDE.widthPx;
const STILL = {
  x: 0,
  y: (SLIDE.heightPx - BELOW_TITLE.heightPx) * STILL_SCALE,
  width: WIDE.widthPx,
  height: BELOW_TITLE.heightPx * STILL_SCALE,
};
const MARGIN_PX = roomFor(SLIDE.widthPx).insetEnd * STILL_SCALE;
const PLAN: SlidePlan = {
  ...WIDE,
  title: {
    x: MARGIN_PX,
    y: TITLE_GAP_PX,
    width: WIDE.widthPx - 2 * MARGIN_PX,
    height: STILL.y - 2 * TITLE_GAP_PX,
  },
};

/** The SVG with the families of the deck's texts: an office may know neither lists of them nor those of browsers. */
function inOfficeFaces(svg: string): string {
  return svg.replaceAll(SERIF, FACES.serif).replaceAll(SANS, FACES.sans);
}

/** Some programs take an SVG under the name of a PNG and show it; the others show nothing. */
function checkPng({ png }: StillPicture, place: number): void {
  if (PNG.every((byte, index) => png[index] === byte)) return;
  const found = new TextDecoder().decode(png.subarray(0, 20));
  throw new RangeError(`picture ${place}: expected the signature of a PNG, found ${JSON.stringify(found)}`);
}

/** A PowerPoint file of pictures, slide by slide. */
export function* picturesPptxSteps(
  chronology: Chronology,
  messages: Messages,
  { theme, liveUrl, time = directionOf(chronology.lang) }: Omit<SlideOptions, 'ratio'>,
  pictures: readonly StillPicture[],
): Steps<Uint8Array<ArrayBuffer>> {
  const expected = 1 + chronology.events.length;
  if (pictures.length !== expected) {
    throw new RangeError(`expected ${expected} pictures, found ${pictures.length}`);
  }
  pictures.forEach(checkPng);
  const { chronology: shown } = nested(chronology, [], undefined, messages);
  const sheet = {
    ...sheetOf(shown, messages, '16:9', deckPalette(theme, shown.lanes), liveUrl),
    plan: PLAN,
  };
  const slides = pictures.map(({ svg, png, alt }, place): Slide => {
    const event = chronology.events[place - 1];
    const link = sheet.linkTo(event);
    return {
      isStep: event !== undefined,
      notes: event ? eventNotes(event, chronology, messages) : overviewNotes(chronology, messages),
      shapes: [titleShape((event ?? chronology).title, sheet)],
      picture: {
        ...{ ...STILL, name: '!!timeline', alt, svg: inOfficeFaces(svg) },
        type: 'png',
        bytes: png,
        ...(link !== undefined && { link }),
      },
    };
  });
  return yield* packageSteps({
    title: chronology.title,
    authors: chronology.source?.authors.join('; ') ?? '',
    lang: messages.lang,
    plan: PLAN,
    palette: sheet.palette,
    theme,
    slides: time === 'rtl' ? slides.map((slide) => mirroredSlide(slide, PLAN.widthPx)) : slides,
  });
}

/**
 * A chronology as a PowerPoint file (.pptx) of pictures, for where shapes would change: the whole of it on the first
 * slide, then a slide for each event in time order, 16:9. The same input gives the same bytes.
 * @param pictures of the overview and then of each event, as `stepStills` has them on `BELOW_TITLE`
 * @throws RangeError when these are more or fewer, or when the bytes of a PNG are none
 */
export function picturesPptxOf(...given: Parameters<typeof picturesPptxSteps>): Uint8Array<ArrayBuffer> {
  return atOnce(picturesPptxSteps(...given));
}
