import type { Box, Item, Line, Point, Rect, Stroke, Text } from './items';

const point = ([x, y]: Point, factor: number): Point => [x * factor, y * factor];

function box<T extends Box>(given: T, factor: number): T {
  const { x, y, width, height } = given;
  return { ...given, x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}

function line<T extends Pick<Line, 'stroke'>>(given: T, factor: number): T {
  return { ...given, stroke: thicker(given.stroke, factor) };
}

function thicker(stroke: Stroke, factor: number): Stroke {
  return { ...stroke, widthPx: stroke.widthPx * factor };
}

/** What has an edge, or round corners, with these as much larger. */
function edged<T extends Pick<Rect, 'stroke' | 'radius'>>(given: T, factor: number): T {
  const { stroke, radius } = given;
  return {
    ...given,
    ...(stroke && { stroke: thicker(stroke, factor) }),
    ...(radius !== undefined && { radius: radius * factor }),
  };
}

function text(given: Text, factor: number): Text {
  const { linePx, insetPx, ground, face, lines } = given;
  return {
    ...given,
    box: box(given.box, factor),
    face: { ...face, size: face.size * factor },
    lines: lines.map((each) =>
      typeof each === 'string'
        ? each
        : each.map((run) => ({ ...run, x: run.x * factor, width: run.width * factor })),
    ),
    ...(linePx !== undefined && { linePx: linePx * factor }),
    ...(insetPx !== undefined && { insetPx: insetPx * factor }),
    ...(ground && { ground: edged(ground, factor) }),
  };
}

function enlarged(item: Item, factor: number): Item {
  switch (item.kind) {
    case 'rect':
      return edged(box(item, factor), factor);
    case 'circle':
      return {
        ...item,
        ...{ x: item.x * factor, y: item.y * factor, radius: item.radius * factor },
        ...(item.stroke && { stroke: thicker(item.stroke, factor) }),
      };
    case 'line':
      return line({ ...item, from: point(item.from, factor), to: point(item.to, factor) }, factor);
    case 'path':
      return edged(
        {
          ...item,
          strands: item.strands.map((strand) => ({
            ...strand,
            points: strand.points.map((each) => point(each, factor)),
          })),
        },
        factor,
      );
    case 'text':
      return text(item, factor);
    case 'group':
      return {
        ...item,
        items: enlargedItems(item.items, factor),
        ...(item.at && { at: point(item.at, factor) }),
        ...(item.clip && { clip: box(item.clip, factor) }),
      };
  }
}

/** What is drawn, so many times as large about its origin, with its lines and letters. */
export function enlargedItems(items: readonly Item[], factor: number): readonly Item[] {
  return factor === 1 ? items : items.map((item) => enlarged(item, factor));
}
