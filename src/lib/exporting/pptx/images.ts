import type { Fault } from '../../messages/fault';
import type { Chronology, ChronologyEvent } from '../../model/chronology';
import { type PictureData, pictureData } from '../../model/picture-data';
import type { PictureType } from '../../model/picture-size';
import { storedPicture } from '../../model/stored-pictures';

/** What a slide may have as a picture of pixels. */
export type SlideImage = 'png' | 'jpeg' | 'gif';

/** What PresentationML may have; of what a chronology stores, WebP is none. */
const TYPES: Readonly<Partial<Record<PictureType, SlideImage>>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
};

function storedBy({ media }: ChronologyEvent, chronology: Chronology): string | undefined {
  return media && storedPicture(chronology, media);
}

const isForSlides = (dataUrl: string): boolean => !dataUrl.startsWith('data:image/webp');

/** The picture of an event as a slide may have it; undefined where it has none of its own, or one that no slide may have. */
export function imageOf(
  event: ChronologyEvent,
  chronology: Chronology,
): (Pick<PictureData, 'bytes' | 'size'> & { readonly type: SlideImage }) | undefined {
  const stored = storedBy(event, chronology);
  const data = stored === undefined ? undefined : pictureData(stored);
  const type = data && TYPES[data.type];
  return type && { type, bytes: data.bytes, size: data.size };
}

/** Whether any slide has a picture of its event. */
export function hasImages(chronology: Chronology): boolean {
  return chronology.events.some((event) => isForSlides(storedBy(event, chronology) ?? 'data:image/webp'));
}

/** What slides lack of the pictures that a chronology stores. */
export function imageLosses(chronology: Chronology): Fault[] {
  const lost = chronology.events.filter((event) => {
    const stored = storedBy(event, chronology);
    return stored !== undefined && !isForSlides(stored);
  });
  if (lost.length === 0) return [];
  const parts = [{ what: 'pictures', count: lost.length } as const];
  return [{ kind: 'lost', expected: { format: 'PowerPoint', parts }, path: [], found: { kind: 'nothing' } }];
}
