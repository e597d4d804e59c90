import type { Box, Item, Paint, Point, Strand, Text } from './items';

const OTHER_SIDE = { start: 'end', end: 'start' } as const;
const OTHER_ALIGN = { ...OTHER_SIDE, middle: 'middle' } as const;

/** A stretch as far from the right of a width as it was from its left. */
export function mirroredStretch<T extends Pick<Box, 'x' | 'width'>>(stretch: T, widthPx: number): T {
  return { ...stretch, x: widthPx - stretch.x - stretch.width };
}

function mirroredPoint([x, y]: Point, widthPx: number): Point {
  return [widthPx - x, y];
}

export function mirroredStrand<T extends Strand>(strand: T, widthPx: number): T {
  return { ...strand, points: strand.points.map((point) => mirroredPoint(point, widthPx)) };
}

/** A paint that fades to the other side, if it does. */
export function mirroredPaint<T extends Pick<Paint, 'fade'>>(paint: T): T {
  return paint.fade ? { ...paint, fade: { ...paint.fade, towards: OTHER_SIDE[paint.fade.towards] } } : paint;
}

/** What is aligned to one side, aligned to the other. */
export function mirroredAlign<T extends Pick<Text, 'align'>>(text: T): T {
  return { ...text, align: OTHER_ALIGN[text.align ?? 'start'] };
}

const mirroredFill = ({ fill }: { readonly fill?: Paint }) => fill && { fill: mirroredPaint(fill) };

function mirrored(item: Item, widthPx: number): Item {
  switch (item.kind) {
    case 'rect':
      return { ...mirroredStretch(item, widthPx), ...mirroredFill(item) };
    case 'circle':
      return { ...item, x: widthPx - item.x };
    case 'line':
      return {
        ...item,
        from: mirroredPoint(item.from, widthPx),
        to: mirroredPoint(item.to, widthPx),
      };
    case 'path':
      return {
        ...item,
        strands: item.strands.map((strand) => mirroredStrand(strand, widthPx)),
        ...mirroredFill(item),
      };
    case 'text':
      return {
        ...mirroredAlign(item),
        box: mirroredStretch(item.box, widthPx),
        lines: item.lines.map((line) =>
          typeof line === 'string' ? line : line.map((run) => mirroredStretch(run, widthPx)),
        ),
      };
    case 'group': {
      const { at, clip, items } = item;
      // What is moved counts from where it is moved to.
      const insidePx = at ? 0 : widthPx;
      return {
        ...item,
        items: mirroredItems(items, insidePx),
        ...(at && { at: mirroredPoint(at, widthPx) }),
        ...(clip && { clip: mirroredStretch(clip, insidePx) }),
      };
    }
  }
}

/**
 * What is drawn in a width as it is seen in a mirror: where time runs to the left, all of a picture. Letters stay as they
 * are; the runs of a line change places.
 */
export function mirroredItems(items: readonly Item[], widthPx: number): Item[] {
  return items.map((item) => mirrored(item, widthPx));
}
