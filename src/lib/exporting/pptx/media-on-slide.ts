import type { ChronologyEvent } from '../../model/chronology';
import { imageOf } from './images';
import { outsideLink } from './links';
import { linkInWords } from './notes';
import type { Shape, SlidePicture } from './shape';
import type { SlideSheet } from './sheet';
import { heightOf, wordsShape } from './words';

/** What of an event's media stands beside its words: its picture, in words whose it is, and links. */
export interface MediaOnSlide {
  readonly picture?: SlidePicture;
  readonly shapes: readonly Shape[];
  /** What the words have less of in width. */
  readonly widthPx: number;
}

const NOTHING: MediaOnSlide = { shapes: [], widthPx: 0 };
const GAP_PX = 24;
// Words have the larger part.
const PART_OF_WIDTH = 0.34;
const LEAST_WIDTH_PX = 130;
const LEAST_HEIGHT_PX = 40;
const SMALL_PX = 11;
// Between the picture and what is said of it.
const BELOW_PX = 3;
const LEADS_OUT = '\u00a0↗';

/** Where an event's media are that are not on the slide, as people call it. */
function linkOf({ title, media }: ChronologyEvent, { messages }: SlideSheet) {
  if (media?.link !== undefined)
    return { link: outsideLink(media.link), text: linkInWords(media.link, media.kind, messages) };
  if (media?.src !== undefined && media.picture === undefined)
    return { link: outsideLink(media.src), text: media.alt ?? messages.media.unnamed(title) };
  return undefined;
}

/** What stands at the end of the room for words; nothing where there is no room for a picture that shows something. */
export function mediaOn(event: ChronologyEvent, sheet: SlideSheet): MediaOnSlide {
  const { below } = sheet.plan;
  const { media } = event;
  const image = imageOf(event, sheet.chronology);
  const linked = linkOf(event, sheet);
  if (!media || !(image || linked)) return NOTHING;
  const whose = [media.credit, media.licence].filter((each) => each !== undefined).join(' · ');
  const mostPx = below.width * PART_OF_WIDTH;
  const said = [linked ? linked.text + LEADS_OUT : '', image ? whose : ''].filter(Boolean);
  const saidPx = (width: number) =>
    said.reduce((sum, text) => sum + heightOf(text, SMALL_PX, width, { face: 'sans' }), image ? BELOW_PX : 0);
  // As wide as its height asks for, which is what the words below leave, and these go by its width.
  const ratio = image ? image.size.widthPx / image.size.heightPx : 0;
  const widthFor = (height: number) => Math.min(mostPx, Math.max(LEAST_WIDTH_PX, height * ratio));
  const width = [1, 2].reduce((wide) => widthFor(below.height - saidPx(wide)), mostPx);
  const leftPx = below.height - saidPx(width);
  if (leftPx < (image ? LEAST_HEIGHT_PX : 0)) return NOTHING;
  const pictureWidth = Math.min(width, leftPx * ratio);
  const height = image ? pictureWidth / ratio : 0;
  const x = below.x + below.width - width;
  let y = below.y + height + (image ? BELOW_PX : 0);
  const words = (name: string, text: string, lang: string, link?: string): Shape => {
    const runs = [{ text: link === undefined ? text : text + LEADS_OUT }];
    const set = { runs, sizePx: SMALL_PX, face: 'sans', colour: 'ink', lang } as const;
    const shape = wordsShape(name, { x, y, width }, set);
    y += shape.height;
    return link === undefined ? shape : { ...shape, alt: text, link };
  };
  const { lang } = sheet.chronology;
  const shapes = [
    ...(image && whose !== '' ? [words('Credit', whose, lang)] : []),
    ...(linked ? [words('Media', linked.text, sheet.messages.lang, linked.link)] : []),
  ];
  return {
    shapes,
    widthPx: width + GAP_PX,
    ...(image && {
      picture: {
        ...{ name: 'Picture', alt: media.alt ?? sheet.messages.media.unnamed(event.title) },
        ...{ x, y: below.y, width: pictureWidth, height },
        ...{ type: image.type, bytes: image.bytes },
        ...(media.link !== undefined && linked?.link !== undefined && { link: linked.link }),
      },
    }),
  };
}
