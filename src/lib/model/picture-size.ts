/** What may be stored. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

const inside = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function ofPng(bytes: Uint8Array): PictureSize {
  const view = inside(bytes);
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) };
}

function ofGif(bytes: Uint8Array): PictureSize {
  const view = inside(bytes);
  return { widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) };
}

/** Frames of JPEG; the other numbers among them are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Whether a camera was held on its side, by Exif's orientation. */
function isTurned(exif: DataView): boolean {
  // “Exif\0\0”, then a file of TIFF.
  if (exif.byteLength < 16 || exif.getUint32(0) !== 0x45786966) return false;
  const isLittle = exif.getUint16(6) === 0x4949;
  const start = 6 + exif.getUint32(10, isLittle);
  const count = exif.getUint16(start, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (exif.getUint16(at, isLittle) === 0x0112) return exif.getUint16(at + 8, isLittle) >= 5;
  }
  return false;
}

function ofJpeg(bytes: Uint8Array): PictureSize | undefined {
  const view = inside(bytes);
  let turned = false;
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return turned ? { widthPx: height, heightPx: width } : { widthPx: width, heightPx: height };
    } else {
      const length = view.getUint16(at + 2);
      if (marker === 0xe1) turned ||= isTurned(inside(bytes.subarray(at + 4, at + 2 + length)));
      at += 2 + length;
    }
  }
  return undefined;
}

function ofWebp(bytes: Uint8Array): PictureSize | undefined {
  const view = inside(bytes);
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  switch (view.getUint32(12)) {
    // “VP8X”, “VP8L” and “VP8 ”.
    case 0x56503858:
      return { widthPx: uint24(24) + 1, heightPx: uint24(27) + 1 };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 0x56503820:
      return { widthPx: view.getUint16(26, true) & 0x3fff, heightPx: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

const READERS = { 'image/jpeg': ofJpeg, 'image/png': ofPng, 'image/gif': ofGif, 'image/webp': ofWebp };

/**
 * How large a picture says it is, as it is shown upright; undefined where its beginning does not say, or it has no extent.
 * @param bytes all of it, or its beginning
 */
export function pictureSize(bytes: Uint8Array, type: PictureType): PictureSize | undefined {
  try {
    const size = READERS[type](bytes);
    return size && size.widthPx > 0 && size.heightPx > 0 ? size : undefined;
  } catch (error) {
    // The bytes end before.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
