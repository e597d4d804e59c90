import { BREAK_HALF_PX } from './breaks';
import { LABEL_GAP_PX, type PackItem, type Slot, markExtent } from './slot';
import { type View, zoomOf } from '../scale/view';

/**
 * Where a label stands by its mark: `edge` is the place in the mark's box that it starts from (0 start, 1 end), `shift` how much
 * of its own width it moves (−1 puts it before), `offsetPx` what is added.
 */
export interface Label {
  readonly edge: number;
  readonly shift: 0 | -1;
  readonly offsetPx: number;
  readonly widthPx: number;
  readonly isShort: boolean;
  /** Whether it stands along its own mark, over it. */
  readonly isAlong: boolean;
  /** How far above its mark it stands there, where its row has the room: else it covers some of its bar. */
  readonly risePx?: number;
  /** Where it stands over whatever is there, in lines of its own: its top in CSS pixels of the plot, and how high it is. */
  readonly over?: {
    readonly top: number;
    readonly heightPx: number;
    readonly lines: readonly string[];
    /** The lines as one text: where letters are narrower than reckoned, they still end where they do here. */
    readonly text: string;
  };
}

/** The drawn box of the mark, in pixels of the plot: what offsets are counted from. It may be cut far outside the view. */
export interface MarkBox {
  readonly start: number;
  readonly end: number;
}

/** Pixels of the row that are free of other marks around this one. */
export interface FreeSpan {
  readonly from: number;
  readonly to: number;
}

const STICK_PX = 8;
// Less of a bar before a name that stands over it is a stub.
const STUB_PX = 24;
// From a break to a name that stands over the same bar, on a plate.
const BREAK_GAP_PX = LABEL_GAP_PX + 4;
const POINT_HALF_PX = 7;

export interface PlacedLabel {
  readonly label: Label;
  readonly left: number;
}

/**
 * Labels stand where they were packed while that is in sight; else on the other side where that is free, else along
 * what is seen of the mark. A label along its bar keeps in sight as long as the bar does. What of a label would be out of
 * sight is cut from its end; one that would be too short is not drawn.
 * @param risePx how far above its mark a label stands that is along it: 0 where its row has no room for that
 * @param breaks where the mark is drawn broken, in pixels of the plot, of which a label never hides all
 */
export function placeLabel(
  item: PackItem,
  slot: Slot,
  view: View,
  free: FreeSpan,
  box: MarkBox,
  breaks: readonly number[] = [],
  risePx = 0,
): PlacedLabel {
  const worldPx = view.widthPx * zoomOf(view);
  const origin = view.from * worldPx;
  const [worldFrom, worldTo] = markExtent(item, worldPx);
  const anchor = item.anchor * worldPx - origin;
  const widthPx = slot.labelPx;
  const leastPx = Math.min(widthPx, item.leastLabelPx);
  const labelOf = (width: number) => ({ widthPx: width, isShort: width < item.labelPx, isAlong: false });
  const atEnd = worldTo - origin + LABEL_GAP_PX;
  const atStart = worldFrom - origin - LABEL_GAP_PX;
  // A date may be far wider than its ink, and where a stage is wider so is what is left of it: a name keeps to the ink.
  const by = (at: number, ink: number) => {
    const boxPx = box.end - box.start;
    const share = (ink * worldPx - origin - box.start) / boxPx;
    // To as many decimals as style sheets have, since what is lost there would be many pixels of a large box.
    const edge = boxPx > 0 ? Number(share.toFixed(4)) : Number(at > box.start);
    return { edge, offsetPx: at - box.start - edge * boxPx };
  };
  const on = {
    end: (width: number): PlacedLabel => ({
      left: atEnd,
      label: { ...labelOf(width), ...by(atEnd, item.end), shift: 0 },
    }),
    start: (width: number): PlacedLabel => ({
      left: atStart - width,
      label: { ...labelOf(width), ...by(atStart, item.start), shift: -1 },
    }),
  };
  const outPx = item.outPx ?? 0;
  const isSeen = ({ left }: PlacedLabel) => left >= -outPx && left + widthPx <= view.widthPx + outPx;
  const isClear = ({ left }: PlacedLabel) => left >= free.from && left + widthPx <= free.to;
  const home = slot.side === 'on' ? undefined : on[slot.side](widthPx);
  if (widthPx === 0) return bare();
  if (home && isSeen(home)) return home;

  const [barFrom, barTo] = [item.start * worldPx - origin, item.end * worldPx - origin];
  const sparePx = Math.min(barTo, view.widthPx) - Math.max(barFrom, 0) - widthPx;
  const inBar = (stickPx: number): FreeSpan => ({
    from: Math.max(barFrom + stickPx, STICK_PX),
    to: Math.min(barTo - stickPx, view.widthPx - STICK_PX),
  });
  const seen = inBar(Math.max(STICK_PX, Math.min(STUB_PX, sparePx / 2)));
  const { from: seenFrom, to: seenTo } = seen;
  const [firstSeen, lastSeen] = [Math.max(barFrom, 0), Math.min(barTo, view.widthPx)];
  if (!home && risePx > 0 && lastSeen - firstSeen >= widthPx) return along(firstSeen);
  const isRoomy = seenTo - seenFrom >= widthPx;
  if (!home && isRoomy) return breaks.length > 0 ? clear() : along(seenFrom);
  const other = on[slot.side === 'end' ? 'start' : 'end'](widthPx);
  const isMarkSeen = home ? anchor >= 0 && anchor <= view.widthPx : seenTo > 0;
  if (isSeen(other) && isClear(other) && isMarkSeen) return other;
  if (!isRoomy) return inSight();
  const hides = (left: number) => anchor > left - POINT_HALF_PX && anchor < left + widthPx + POINT_HALF_PX;
  if (breaks.length > 0) return clear();
  const places = [seenFrom, anchor + POINT_HALF_PX + LABEL_GAP_PX, seenTo - widthPx];
  return along(
    places.find((left) => left >= seenFrom && left + widthPx <= seenTo && !hides(left)) ?? seenFrom,
  );

  // A label of no width is read by pointing at its mark, and then needs the room of the whole.
  function bare(): PlacedLabel {
    return anchor > view.widthPx / 2 ? on.start(0) : on.end(0);
  }

  function along(left: number, width = widthPx): PlacedLabel {
    const label = { ...labelOf(width), isAlong: true, ...(risePx > 0 && { risePx }) };
    return { left, label: { ...label, edge: 0, shift: 0, offsetPx: left - box.start } };
  }

  // Over its only break it would hide that there is one; of several, the others say so.
  function clear(): PlacedLabel {
    const tight = between(inBar(STICK_PX), breaks, LABEL_GAP_PX);
    const whole = [between(seen, breaks, BREAK_GAP_PX), tight].flatMap((unbroken) =>
      breaks.flatMap((_, hidden) => spansOver(unbroken, hidden).toReversed()),
    );
    const { from, to } = whole.find((span) => span.to - span.from >= widthPx) ?? longestOf(tight);
    const width = Math.min(widthPx, Math.floor(to - from));
    return width < leastPx ? bare() : along(from, width);
  }

  /** What of the label is in sight at its own place, if that is enough of it. */
  function inSight(): PlacedLabel {
    const room = !home ? seenTo - seenFrom : outPx + (slot.side === 'end' ? view.widthPx - atEnd : atStart);
    const isThere = !home || (slot.side === 'end' ? atEnd >= 0 : atStart <= view.widthPx);
    const width = Math.floor(Math.min(widthPx, room));
    if (!isThere || width < leastPx) return bare();
    return home && slot.side !== 'on' ? on[slot.side](width) : along(seenFrom, width);
  }
}

/** What lies between some places on a bar, clear of what is drawn there. */
function between({ from, to }: FreeSpan, breaks: readonly number[], gapPx: number): FreeSpan[] {
  const starts = [from, ...breaks.map((at) => Math.max(from, at + BREAK_HALF_PX + gapPx))];
  const ends = [...breaks.map((at) => Math.min(to, at - BREAK_HALF_PX - gapPx)), to];
  return starts.map((start, index) => ({ from: start, to: ends[index] ?? to }));
}

/** What of a bar is between its breaks, but for so many in a row that are gone over. */
function spansOver(unbroken: readonly FreeSpan[], count: number): FreeSpan[] {
  return unbroken.flatMap(({ from }, index) => {
    const last = unbroken[index + count];
    return last ? [{ from, to: last.to }] : [];
  });
}

function longestOf(spans: readonly FreeSpan[]): FreeSpan {
  return spans.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
}
