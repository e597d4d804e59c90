import { bowsIn, pointsOf } from './arc-path';
import { type Arc, arcsOf, isOf } from './links';
import type { Mark } from './mark';
import { textWidth } from '../rows/text-width';
import {
  type InPlot,
  type PlotRoom,
  STEP_PX,
  type TakenLine,
  type TextLine,
  inksOf,
  nameLines,
  noteLines,
  overlaps,
  takenIn,
} from './taken';

/** A link's kind in words at its far end, in CSS pixels of the plot. */
export interface KindTag {
  readonly key: string;
  /** The event at that end. */
  readonly far: string;
  readonly text: string;
  readonly left: number;
  readonly y: number;
  /** How wide it may be, where its end is what stands at its mark. */
  readonly beforePx?: number;
}

export const TAG_PX = 11;
const TAG_GAP_PX = 4;
// The serif's italics beside the table of widths, and the paper that a tag stands on.
const TAG_SPACING = 1.08;
const TAG_PADDING_PX = 4;
const ROW_HALF_PX = 9;
// Half of a tag's line, and as much as shows that it is not the arc's.
const ARC_KEEPS_PX = 13;

/** How wide a tag is at the most, in CSS pixels. */
export function tagWidth(text: string): number {
  return textWidth(text, TAG_PX) * TAG_SPACING + TAG_PADDING_PX;
}

/** Where tags stand. */
export function tagLines(tags: readonly KindTag[]): readonly TextLine[] {
  return tags.map(({ left, text, y }) => ({ left, right: left + tagWidth(text), y }));
}

/**
 * A scene with the arcs of an event broken behind the names that it has in the end, and round the kinds of its links.
 * @param tagsIn where these stand while there are no arcs
 */
export function withArcs<T extends Pick<InPlot, 'marks' | 'notes'> & { readonly links: readonly Arc[] }>(
  scene: T,
  id: string,
  widthPx: number,
  tagsIn: (scene: T) => readonly KindTag[],
): T {
  const others = scene.links.filter((arc) => !isOf(arc, id));
  if (others.length === scene.links.length) return scene;
  const tags = tagLines(tagsIn({ ...scene, links: [] }));
  return { ...scene, links: [...others, ...arcsOf(scene, widthPx, id, tags)] };
}

/** What an event's arcs take, piece by piece. */
function arcsIn(links: readonly Arc[], widthPx: number): TakenLine[] {
  const bows = links.flatMap(({ path }) => bowsIn(path, widthPx));
  return bows.flatMap((bow) => {
    const points = pointsOf(bow);
    return points.slice(1).map(({ x, y }, place): TakenLine => {
      const { x: other, y: level } = points[place] ?? { x, y };
      const [left, right] = [Math.min(x, other) - 2, Math.max(x, other) + 2];
      return { left, right, y: (y + level) / 2, keepsPx: ARC_KEEPS_PX + Math.abs(y - level) / 2 };
    });
  });
}

/**
 * Places the kind of each of an event's links by the mark at its far end: above, below or beside it, wherever no
 * label, no mark, no other tag, no lane's name and no cluster stands, nor another's arc, whose kind it would seem to be, and
 * where it can not its own. One that has no such place is left to the words below the picture.
 */
export function kindTags(
  drawn: InPlot & { readonly links?: readonly Arc[] },
  room: PlotRoom,
  selected: string,
  wordsOf: (kind: string, isOutward: boolean) => string,
): KindTag[] {
  const { marks, links = [] } = drawn;
  const own = links.filter((arc) => isOf(arc, selected));
  const arcs = arcsIn(own, room.widthPx);
  const inks = marks.flatMap((mark) => inksOf(mark, room.widthPx));
  const taken: TakenLine[] = [
    ...takenIn(drawn, room),
    ...marks.flatMap(nameLines),
    ...noteLines(drawn, room.widthPx),
    ...inks,
  ];
  const byId = new Map(marks.map((mark) => [mark.event.id, mark]));
  const outward =
    byId.get(selected)?.event.links.map(({ to, kind }) => ({ far: to, kind, isOutward: true })) ?? [];
  const inward = marks.flatMap(({ event }) =>
    event.links
      .filter((link) => link.to === selected)
      .map(({ kind }) => ({ far: event.id, kind, isOutward: false })),
  );
  return [...outward, ...inward].flatMap(({ far, kind, isOutward }) => {
    const mark = byId.get(far);
    if (!mark?.isInView) return [];
    const text = wordsOf(kind, isOutward);
    const tagPx = tagWidth(text);
    const others = () =>
      arcsIn(
        own.filter((arc) => !isOf(arc, far)),
        room.widthPx,
      );
    const place =
      freePlace(mark, tagPx, room, [...taken, ...arcs]) ??
      freePlace(mark, tagPx, room, [...taken, ...others()]);
    if (!place) return [];
    taken.push(place);
    const { left, right, y } = place;
    const isBefore = y === mark.y && right < mark.anchor * room.widthPx;
    return [{ key: `${far} ${kind}`, far, text, left, y, ...(isBefore && { beforePx: tagPx }) }];
  });
}

function freePlace(
  mark: Mark,
  tagPx: number,
  { widthPx, heightPx }: PlotRoom,
  taken: readonly TakenLine[],
): TextLine | undefined {
  const anchor = Math.min(1, Math.max(0, mark.anchor)) * widthPx;
  const inked = (share: number) => Math.min(1, Math.max(0, share)) * widthPx;
  const before = Math.min(anchor, inked(mark.start)) - tagPx - ROW_HALF_PX;
  const after = Math.max(anchor, inked(mark.end)) + ROW_HALF_PX;
  const { labelLeft } = mark;
  const labelEnd = labelLeft + mark.label.widthPx;
  const beside =
    labelLeft > anchor ? [before, labelEnd + TAG_GAP_PX] : [after, labelLeft - tagPx - TAG_GAP_PX];
  const aside = [labelEnd + TAG_GAP_PX, labelLeft - tagPx - TAG_GAP_PX];
  const near = [labelLeft, anchor - tagPx / 2, before, after, labelEnd - tagPx, ...aside];
  // Of many some stand a line further away, where there is one.
  const rows = [-1, 1, -2, 2]
    .map((steps) => mark.y + steps * STEP_PX)
    .filter((y, place) => place < 2 || (y > 0 && y + STEP_PX / 2 <= heightPx));
  const places = [
    ...beside.map((left) => ({ left, y: mark.y })),
    ...rows.flatMap((y) => near.map((left) => ({ left, y }))),
  ].map(({ left, y }) => {
    const inside = Math.max(0, Math.min(left, widthPx - tagPx));
    return { left: inside, right: inside + tagPx, y: Math.max(y, STEP_PX / 2) };
  });
  return places.find((place) => !taken.some((rect) => overlaps(place, rect)));
}
