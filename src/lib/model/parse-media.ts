import * as v from 'valibot';
import type { Wanted } from '../messages/fault';
import type { ChronologyEvent, Media } from './chronology';
import { type Fields, type Read, atMost, fits, isObject, readFields, reference, text } from './fields';
import { LIMITS } from './limits';
import type { MistakeList } from './mistakes';
import { address } from './parse-citations';
import { checkPicture } from './picture-data';
import { CAPTION, CREDIT, ID, MEDIA, MEDIA_KIND } from './schema';
import { onOneLine } from './show';

const caption = text(CAPTION);
const credit = text(CREDIT);
const kindField = fits(MEDIA_KIND, { kind: 'choice', expected: MEDIA_KIND.options });

interface RightPicture {
  readonly dataUrl: string;
  readonly bytes: number;
}

/** @param left how many bytes there is room for */
function rightPicture(name: string, value: unknown, left: number): RightPicture | Wanted {
  if (!v.is(ID, name)) return { kind: 'form', expected: 'id' };
  if (typeof value !== 'string') return { kind: 'media', expected: 'stored-picture' };
  const checked = checkPicture(value);
  if (typeof checked === 'string') return { kind: 'media', expected: checked };
  if (checked.bytes > left) return { kind: 'media', expected: 'fewer-bytes-of-all' };
  return { dataUrl: value, bytes: checked.bytes };
}

/** The pictures that a chronology carries, those of them that are right. */
export class StoredPictures {
  readonly all: Readonly<Record<string, string>> | undefined;
  /** Names that the file gives, of pictures right or wrong. */
  readonly #given = new Set<string>();

  constructor(chronology: Fields) {
    const given = chronology.raw('pictures');
    if (given === undefined) return;
    const place = chronology.place.at('pictures');
    if (!isObject(given)) {
      place.report({ kind: 'type', expected: 'object' }, given);
      return;
    }
    const names = Object.keys(given);
    if (names.length > LIMITS.pictures) place.report(atMost(LIMITS.pictures, 'items'), names.length);
    const right = new Map<string, string>();
    let left: number = LIMITS.picturesBytes;
    for (const written of names.slice(0, LIMITS.pictures)) {
      const name = written.normalize('NFC');
      this.#given.add(name);
      const found = rightPicture(name, given[written], left);
      if ('bytes' in found) {
        left -= found.bytes;
        right.set(name, found.dataUrl);
      } else place.at(onOneLine(written)).report(found, given[written]);
    }
    if (right.size > 0) this.all = Object.fromEntries(right);
  }

  has(name: string): boolean {
    return this.all !== undefined && Object.hasOwn(this.all, name);
  }

  /** Whether the file has one of that name, be it shown or not: what is wrong with it has been told. */
  isGiven(name: string): boolean {
    return this.#given.has(name);
  }
}

/** An event's media; undefined where nothing of it can be shown. */
export function mediaField(pictures: StoredPictures): Read<Media> {
  const named = reference(ID, { kind: 'media', expected: 'name-of-a-picture' });
  const pictureField: Read<string> = (value, place) => {
    const name = named(value, place);
    if (name === undefined || pictures.has(name)) return name;
    if (!pictures.isGiven(name)) place.report({ kind: 'media', expected: 'name-of-a-picture' }, value);
    return undefined;
  };
  return (value, place) => {
    const fields = readFields(value, MEDIA, place);
    if (!fields) return undefined;
    const picture = fields.optional('picture', pictureField);
    const src = fields.optional('src', address);
    const link = fields.optional('link', address);
    const kind = fields.optional('kind', kindField);
    const words = {
      alt: fields.optional('alt', caption),
      caption: fields.optional('caption', caption),
      credit: fields.optional('credit', credit),
      licence: fields.optional('licence', credit),
    };
    const isAny = ['picture', 'src', 'link'].some((key) => fields.raw(key) !== undefined);
    if (!isAny) place.report({ kind: 'media', expected: 'picture-or-address' }, value);
    else if (kind !== undefined && fields.raw('link') === undefined)
      place.at('kind').report({ kind: 'media', expected: 'kind-of-link' }, kind);
    if (picture === undefined && src === undefined && link === undefined) return undefined;
    return {
      ...(picture !== undefined && { picture }),
      ...(src !== undefined && { src }),
      ...(link !== undefined && { link, ...(kind !== undefined && { kind }) }),
      ...(words.alt !== undefined && { alt: words.alt }),
      ...(words.caption !== undefined && { caption: words.caption }),
      ...(words.credit !== undefined && { credit: words.credit }),
      ...(words.licence !== undefined && { licence: words.licence }),
    };
  };
}

/** Whether there is a picture in it that nobody has put into words. */
export function lacksAlt({ picture, src, alt }: Media): boolean {
  return (picture !== undefined || src !== undefined) && alt === undefined;
}

/** Tells of the first picture without words, once: what asks for help is no mistake of each event. */
export function askForAlt(events: readonly ChronologyEvent[], list: MistakeList): void {
  const first = events.find(({ media }) => media && lacksAlt(media));
  const place = first && list.place({ order: first.order, title: first.title });
  place?.at('media').at('alt').report({ kind: 'media', expected: 'alternative-text' }, undefined);
}
