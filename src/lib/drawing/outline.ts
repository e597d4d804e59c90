import type { Box, Item, Point, Stroke } from './items';

function around(points: readonly Point[], widthPx: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const half = widthPx / 2;
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  return { x: x - half, y: y - half, width: right - x + widthPx, height: bottom - y + widthPx };
}

/** What of the sheet an item takes with its line, and that line; nothing of a group, which is what is in it. */
export function outlineOf(
  item: Item,
): { readonly box: Box; readonly stroke?: Stroke | undefined } | undefined {
  switch (item.kind) {
    case 'rect':
      return { box: item, stroke: item.stroke };
    case 'circle': {
      const [x, y, across] = [item.x - item.radius, item.y - item.radius, 2 * item.radius];
      return { box: { x, y, width: across, height: across }, stroke: item.stroke };
    }
    case 'line': {
      const [[x, y], [right, bottom]] = [item.from, item.to];
      const { widthPx } = item.stroke;
      const isLevel = y === bottom;
      const box = isLevel
        ? { x, y: y - widthPx / 2, width: right - x, height: widthPx }
        : { x: x - widthPx / 2, y: Math.min(y, bottom), width: widthPx, height: Math.abs(bottom - y) };
      return { box, stroke: item.stroke };
    }
    case 'path': {
      const points = item.strands.flatMap((strand) => strand.points);
      return { box: around(points, item.stroke?.widthPx ?? 0), stroke: item.stroke };
    }
    case 'text':
      return { box: item.box, stroke: item.ground?.stroke };
    case 'group':
      return undefined;
  }
}
