import type { MediaNeed } from '../messages/fault';
import { LIMITS } from './limits';
import { type PictureSize, type PictureType, pictureSize } from './picture-size';

/** A stored picture: its bytes, what they are, and how large the picture is, in pixels. */
export interface PictureData {
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly size: PictureSize;
}

const FORM = /^data:(image\/(?:jpeg|png|webp|gif));base64,/;
// Of base64, a multiple of 4: what goes before a picture's size in nearly all of them.
const BEGINNING = 8192;

function decoded(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, ...wanted: readonly number[]): boolean =>
  wanted.every((byte, place) => bytes[place] === byte);

/** What bytes are, by the first of them; undefined where they are no picture that may be stored, as of SVG, which can run. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  const isRiff = startsWith(bytes, 0x52, 0x49, 0x46, 0x46);
  return isRiff && startsWith(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50) ? 'image/webp' : undefined;
}

/** How many bytes base64 stands for. */
const lengthOf = (base64: string): number =>
  Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

/** The bytes of a stored picture; undefined where it is none. Total. */
export function pictureData(dataUrl: string): PictureData | undefined {
  const [head = '', type] = FORM.exec(dataUrl) ?? [];
  const bytes = head === '' ? undefined : decoded(dataUrl.slice(head.length));
  const found = bytes && pictureType(bytes);
  const size = found && bytes && pictureSize(bytes, found);
  return found && found === type && bytes && size ? { type: found, bytes, size } : undefined;
}

/** How large a stored picture says it is; undefined where it is none. Of most no more than the beginning is decoded. */
export function storedSize(dataUrl: string): PictureSize | undefined {
  const [head = '', type] = FORM.exec(dataUrl) ?? [];
  const base64 = dataUrl.slice(head.length);
  const first = head === '' ? undefined : decoded(base64.slice(0, BEGINNING));
  const found = first && pictureType(first);
  if (!first || !found || found !== type) return undefined;
  return pictureSize(first, found) ?? pictureSize(decoded(base64) ?? first, found);
}

/**
 * How large a stored picture is, in bytes, or what is wrong with it. Of most no more than the beginning is decoded.
 * @param dataUrl of any length
 */
export function checkPicture(dataUrl: string): { readonly bytes: number } | MediaNeed {
  const [head = ''] = FORM.exec(dataUrl) ?? [];
  if (head === '') return 'stored-picture';
  const length = lengthOf(dataUrl) - Math.floor((head.length * 3) / 4);
  if (length > LIMITS.pictureBytes) return 'fewer-bytes';
  const base64 = dataUrl.slice(head.length);
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return 'stored-picture';
  const size = storedSize(dataUrl);
  if (!size) return 'stored-picture';
  return size.widthPx * size.heightPx > LIMITS.picturePixels ? 'fewer-pixels' : { bytes: length };
}
