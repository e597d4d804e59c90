/** A picture drawn at some size. */
export interface Drawn {
  readonly isTransparent: boolean;
  /** @returns undefined where it can't be written; another type where a browser knows no such one */
  encode(type: string, quality: number): Promise<Blob | undefined>;
}

/** A decoded picture, upright. */
export interface Decoded {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Undefined where there is no room for it. */
  draw(widthPx: number, heightPx: number): Drawn | undefined;
  close(): void;
}

export interface PictureTools {
  /** Rejects where it is no picture that a browser reads. */
  decode(file: Blob): Promise<Decoded>;
}

function isTransparent({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

function draw(bitmap: ImageBitmap, widthPx: number, heightPx: number): Drawn | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, widthPx, heightPx);
  return {
    isTransparent: isTransparent(context.getImageData(0, 0, widthPx, heightPx)),
    encode: (type, quality) =>
      new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality)),
  };
}

/** What a browser has for it, under any policy: nothing of it is loaded by an address. */
export const inBrowser: PictureTools = {
  async decode(file) {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return {
      widthPx: bitmap.width,
      heightPx: bitmap.height,
      draw: (widthPx, heightPx) => draw(bitmap, widthPx, heightPx),
      close: () => bitmap.close(),
    };
  },
};
