import type { PictureSize } from '../../lib/model/picture-size';

/** The most that a picture may have, in CSS pixels of the sheet. */
export interface PictureRoom {
  readonly widthPx: number;
  readonly heightPx: number;
}

// Words have the larger part of a slide's width.
const PART_OF_WIDTH = 0.34;
// Below the picture is said whose it is, in letters that want so much, whatever the picture's shape.
const LEAST_WIDTH_PX = 150;
/** A lower picture is none that anybody makes out. */
export const LEAST_HEIGHT_PX = 44;
const ARTICLE_HEIGHT_PX = 320;

/** @param rowPx how high the words of a slide may be */
export function roomOnSlide(sheetWidthPx: number, rowPx: number): PictureRoom {
  return { widthPx: Math.round(sheetWidthPx * PART_OF_WIDTH), heightPx: rowPx };
}

/** @param widthPx of the column of text that it stands below */
export function roomInArticle(widthPx: number): PictureRoom {
  return { widthPx, heightPx: ARTICLE_HEIGHT_PX };
}

/** The size of a picture in a room: no larger than it is by itself, in its own ratio, in whole pixels of one at least. */
export function sizeWithin(size: PictureSize, room: PictureRoom): PictureSize {
  const scale = Math.min(1, room.widthPx / size.widthPx, room.heightPx / size.heightPx);
  const scaled = (px: number) => Math.max(1, Math.round(px * Math.max(0, scale)));
  return { widthPx: scaled(size.widthPx), heightPx: scaled(size.heightPx) };
}

/** How wide what stands beside a slide's words is, by its picture if it has one. */
export function columnPx(size: PictureSize | undefined, room: PictureRoom): number {
  const wantedPx = size ? sizeWithin(size, room).widthPx : LEAST_WIDTH_PX;
  return Math.min(room.widthPx, Math.max(wantedPx, LEAST_WIDTH_PX));
}
