import type { Box, Circle, Group, Item, Line, Paint, Path, Rect, Stroke, Text } from '../../drawing/items';
import { type DeckPalette, inDeck } from './palette';
import type { Shape, ShapeFill, ShapeStroke, ShapeText } from './shape';

/** Where items go on a slide, and what they are called there. */
export interface SlidePlace {
  readonly x: number;
  readonly y: number;
  readonly palette: DeckPalette;
  /** Of texts that do not say theirs. */
  readonly lang: string;
  /** What each name begins with: shapes of the same name that begins with !! travel from slide to slide. */
  readonly prefix: string;
  /** What is called so that has no name of its own. */
  readonly name?: string;
  /** How much of all of it is seen, 0–1. */
  readonly opacity?: number;
  /** Where an event leads to. */
  linkTo(eventId: string): string | undefined;
}

// What a ground covers, it covers in what is pale, too.
const GROUNDS: readonly Paint['colour'][] = ['paper', 'fold'];

function fillIn({ palette, opacity = 1 }: SlidePlace, paint: Paint): ShapeFill {
  const { colour, opacity: own } = inDeck(palette, paint);
  const { fade } = paint;
  const strength = GROUNDS.includes(paint.colour) ? 1 : opacity;
  return {
    colour,
    opacity: own * strength,
    ...(fade && { fade: { ...fade, opacity: fade.opacity * strength } }),
  };
}

function strokeIn({ palette, opacity = 1 }: SlidePlace, { widthPx, dash, ...paint }: Stroke): ShapeStroke {
  const { colour, opacity: own } = inDeck(palette, paint);
  return { colour, opacity: own * opacity, widthPx, ...(dash && { dash }) };
}

type ShapeLook = Pick<Rect, 'fill' | 'stroke'>;

function lookIn(place: SlidePlace, { fill, stroke }: ShapeLook): Pick<Shape, 'fill' | 'stroke'> {
  return {
    ...(fill && { fill: fillIn(place, fill) }),
    ...(stroke && { stroke: strokeIn(place, stroke) }),
  };
}

/** The box of a shape, whose line PowerPoint draws along its edge: by half a line within ours. */
function boxIn({ x, y }: SlidePlace, box: Box, widthPx = 0): Box {
  return {
    x: x + box.x + widthPx / 2,
    y: y + box.y + widthPx / 2,
    width: box.width - widthPx,
    height: box.height - widthPx,
  };
}

type BareShape = Omit<Shape, 'name' | 'alt'>;

function ofBox(form: 'rect' | 'ellipse', box: Box, look: ShapeLook, place: SlidePlace): BareShape {
  return { form, ...boxIn(place, box, look.stroke?.widthPx), ...lookIn(place, look) };
}

function ofCircle({ x, y, radius, ...look }: Circle, place: SlidePlace): BareShape {
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return ofBox('ellipse', box, look, place);
}

function around(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function ofLine({ from, to, stroke }: Line, place: SlidePlace): BareShape {
  return { form: 'line', ...boxIn(place, around([from, to])), ...lookIn(place, { stroke }) };
}

function ofPath({ strands, ...look }: Path, place: SlidePlace): BareShape {
  const { x, y } = place;
  const moved = strands.map((strand) => ({
    ...strand,
    points: strand.points.map(([left, top]) => [x + left, y + top] as const),
  }));
  const box = around(moved.flatMap(({ points }) => points));
  return { form: 'path', ...box, strands: moved, ...lookIn(place, look) };
}

function wordsOf({ lines }: Text): string {
  return lines
    .map((line) => (typeof line === 'string' ? line : line.map(({ text }) => text).join('')))
    .join(' ');
}

/** A text in the box that it was reckoned to take; PowerPoint breaks the lines of one that has several itself. */
function ofText(item: Text, place: SlidePlace): BareShape {
  const { box, face, align, insetPx, linePx, ground = {}, whole } = item;
  const isWrapped = linePx !== undefined;
  const { colour, opacity } = inDeck(place.palette, { colour: face.colour, opacity: place.opacity ?? 1 });
  const text: ShapeText = {
    runs: [{ text: (isWrapped ? whole : undefined) ?? wordsOf(item) }],
    sizePx: face.size,
    face: face.family ?? 'sans',
    colour,
    opacity,
    lang: item.lang ?? place.lang,
    ...(align && { align }),
    ...(insetPx !== undefined && { insetPx }),
    isBold: (face.weight ?? 400) >= 600,
    isItalic: face.isItalic === true,
    isCaps: face.isCaps === true,
    ...(isWrapped && { isWrapped, anchor: 'top' }),
  };
  const isRound = ground.radius === box.width / 2 && box.width === box.height;
  return { ...ofBox(isRound ? 'ellipse' : 'rect', box, ground, place), text };
}

function drawn(item: Exclude<Item, Group>, place: SlidePlace): BareShape {
  switch (item.kind) {
    case 'rect':
      return ofBox('rect', item, item, place);
    case 'circle':
      return ofCircle(item, place);
    case 'line':
      return ofLine(item, place);
    case 'path':
      return ofPath(item, place);
    case 'text':
      return ofText(item, place);
  }
}

function saidBy(item: Exclude<Item, Group>): string | undefined {
  return item.alt ?? (item.kind === 'text' ? (item.whole ?? wordsOf(item)) : undefined);
}

// What a mark is first seen by.
const MOST_TELLING = ['point', 'bar', 'band', 'loose', 'thread', 'member', 'middle'];

interface ShapePiece {
  readonly of: string;
  readonly shape: BareShape;
}

function piecesOf({ items, data, opacity = 1 }: Group, place: SlidePlace): ShapePiece[] {
  return items.flatMap((item, at) =>
    item.kind === 'group'
      ? []
      : [{ of: at === 0 ? (data?.shape ?? '') : 'sign', shape: drawn(item, { ...place, opacity }) }],
  );
}

/** An event's pieces with names of their own: the most telling one has the event's, with its words and its link. */
function eventShapes(id: string, { items, alt }: Group, place: SlidePlace): Shape[] {
  const pieces = items.flatMap((item) => (item.kind === 'group' ? piecesOf(item, place) : []));
  const main = MOST_TELLING.map((kind) => pieces.find(({ of }) => of === kind)).find((piece) => piece);
  const link = place.linkTo(id);
  const linked = link !== undefined && { link };
  const name = `${place.prefix}${id}`;
  const counts = new Map<string, number>();
  const named = pieces.map((piece): Shape => {
    const { of, shape } = piece;
    if (piece === main) return { ...shape, name, ...(alt !== undefined && { alt }), ...linked };
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return { ...shape, name: `${name} ${of}${count > 1 ? ` ${count}` : ''}` };
  });
  const labels = items.flatMap((item) => (item.kind === 'group' ? [] : shapesOf([item], place)));
  return [...named, ...labels.map((label) => ({ ...label, ...linked }))];
}

/** Items as native shapes of a slide, from back to front. Clips are left out: a slide shows the whole scale. */
export function shapesOf(items: readonly Item[], place: SlidePlace): Shape[] {
  return items.flatMap((item): Shape[] => {
    if (item.kind !== 'group') {
      const name = item.id === undefined ? (place.name ?? '') : `${place.prefix}${item.id}`;
      const alt = saidBy(item);
      return [{ ...drawn(item, place), name, ...(alt !== undefined && { alt }) }];
    }
    const [x, y] = item.at ?? [0, 0];
    const moved = {
      ...place,
      x: place.x + x,
      y: place.y + y,
      opacity: (place.opacity ?? 1) * (item.opacity ?? 1),
    };
    const event = item.data?.event;
    return event === undefined ? shapesOf(item.items, moved) : eventShapes(event, item, moved);
  });
}
