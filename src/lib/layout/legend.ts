import type { DrawnKind } from '../messages/messages';
import type { Lane } from '../model/chronology';
import { placeOfLane } from '../model/lane-tree';
import { phaseAt } from '../time/edtf/phase';
import type { Instant } from '../time/calendar/instant';
import { isAgain } from './marks/again';
import { isDot } from './marks/draw-parts';
import { type Arc, isOf } from './marks/links';
import { type DrawnPart, type Mark, NARROW_PX } from './marks/mark';
import { SAMPLES, type Sample } from './marks/samples';
import { isAgreed } from './scale/shape';
import type { Scene } from './scene';
import type { View } from './scale/view';

/** What there is to know of a picture to say which signs stand in it. */
export interface SeenPicture {
  readonly scene: Scene;
  readonly view: Pick<View, 'widthPx'>;
  readonly lanes: readonly Lane[];
  /** Where the playhead is; without it no date has a phase. */
  readonly at?: Instant | undefined;
  /** The event whose links are drawn; without it there are none. */
  readonly shown?: string | undefined;
  /** Whether an event is drawn; all are, without it. */
  isDrawn?(id: string): boolean;
}

// Two dates closer than that have nothing between them.
const LEAST_LINE_PX = 1;
const KINDS = Object.keys(SAMPLES).filter((kind): kind is DrawnKind => kind in SAMPLES);

function kindsOfPart(part: DrawnPart, boxPx: number, hasMark: boolean): DrawnKind[] {
  const { shape, open } = part;
  const isRecord = part.part === 'record';
  const widthPx = (part.to - part.from) * boxPx;
  // What is less wide than that is told by its mark alone.
  const isUnseen = hasMark && (shape === 'band' || shape === 'loose') && widthPx < NARROW_PX;
  const isNarrow = shape === 'middle' && !part.isUncertain && widthPx < NARROW_PX;
  return [
    ...(shape === 'line' && widthPx >= LEAST_LINE_PX ? (['conflict'] as const) : []),
    ...(shape === 'point' && !isRecord ? (['day'] as const) : []),
    ...(isNarrow ? [part.isApproximate ? ('narrow-about' as const) : ('narrow' as const)] : []),
    ...(shape === 'middle' && !isRecord && !isNarrow ? (['imprecise'] as const) : []),
    ...(shape === 'loose' ? (['loose'] as const) : []),
    ...(shape.startsWith('wing') ? (['wings'] as const) : []),
    ...(shape === 'bar' && !open ? (['interval'] as const) : []),
    ...(part.isApproximate && !isNarrow && !isUnseen ? (['approximate'] as const) : []),
    ...(part.isPlanned ? (['planned'] as const) : []),
    ...(part.isUncertain ? (['uncertain'] as const) : []),
    ...(open?.startsWith('open') ? (['open'] as const) : []),
    ...(open?.startsWith('unknown') ? (['unknown'] as const) : []),
    ...(shape === 'thread' ? [part.isOneOf ? ('one-of' as const) : ('all-of' as const)] : []),
    ...(shape === 'break' ? (['broken'] as const) : []),
    ...(shape.startsWith('beyond') ? (['beyond'] as const) : []),
  ];
}

/** The pieces of a mark of which something is in view. */
function partsInView({ start, end, parts }: Mark): DrawnPart[] {
  return parts.filter(({ from, to }) => {
    const [left, right] = [start + from * (end - start), start + to * (end - start)];
    return left === right ? left >= 0 && left <= 1 : right > 0 && left < 1;
  });
}

function kindsOfMark(mark: Mark, { view, lanes, at, shown }: SeenPicture): DrawnKind[] {
  const parts = partsInView(mark);
  const has = (name: DrawnPart['part']) => parts.some(({ part }) => part === name);
  const joinAt = mark.parts.findIndex(({ part }) => part === 'join');
  const dots = parts.filter(isDot);
  // The mark of a claim that is joined to a record has no ring, for a phase is the record's; nor has what is chosen.
  const ringed = mark.event.id !== shown && dots.some((part) => mark.parts.indexOf(part) > joinAt);
  const phase = at === undefined || !ringed ? undefined : phaseAt(mark.bounds, at);
  const lane = placeOfLane(lanes, mark.event.lane);
  return [
    ...(isAgreed(mark.event) ? (['agreed'] as const) : []),
    ...(mark.event.record && !isAgreed(mark.event) && has('band') ? (['claim'] as const) : []),
    ...(has('record') ? (['record'] as const) : []),
    ...parts.flatMap((part) =>
      kindsOfPart(
        part,
        (mark.end - mark.start) * view.widthPx,
        mark.parts[mark.parts.indexOf(part) + 1]?.shape === 'middle',
      ),
    ),
    ...(phase === 'under-way' || phase === 'possible' ? [phase] : []),
    ...(isAgain(lane, lanes) && dots.some(({ isUncertain }) => !isUncertain) ? (['again'] as const) : []),
  ];
}

/** The kinds of signs that stand in a picture, and no others, with how many events each is of. */
export function signsIn(picture: SeenPicture): ReadonlyMap<DrawnKind, number> {
  const { scene, shown, isDrawn = () => true } = picture;
  const { marks, clusters, axis, links, notes = [] } = scene;
  const found = new Map<DrawnKind, number>();
  const add = (kind: DrawnKind, count: number) => found.set(kind, (found.get(kind) ?? 0) + count);
  for (const mark of marks) {
    if (!mark.isMarkInView || !isDrawn(mark.event.id)) continue;
    for (const kind of new Set(kindsOfMark(mark, picture))) add(kind, 1);
  }
  for (const { ids } of clusters) if (ids.some(isDrawn)) add('crowd', ids.filter(isDrawn).length);
  if (axis.tears.length > 0) add('fold', axis.tears.length);
  const isSeen = (link: Arc) =>
    shown !== undefined && isOf(link, shown) && isDrawn(link.from) && isDrawn(link.to);
  if (links.some(isSeen)) add('link', 1);
  if (notes.some(({ isInView }) => isInView)) add('note', 1);
  return found;
}

/** A sign that stands in a picture, with a small drawing of it. */
export interface LegendEntry extends Sample {
  readonly kind: DrawnKind;
}

// What a source says, each of which explains the next.
export const OF_SOURCES: readonly DrawnKind[] = ['claim', 'record', 'conflict'];
// They come and go with the playhead.
const RINGS: readonly DrawnKind[] = ['under-way', 'possible'];

/** What a legend has of some kinds, each of so many events: what stands there most comes first, but after what a source says. */
export function legendOf(counts: ReadonlyMap<DrawnKind, number>): LegendEntry[] {
  // A day has the sign of two dates that agree, which says more.
  const isSaid = (kind: DrawnKind) => kind === 'day' && counts.has('agreed');
  const kinds = KINDS.filter((kind) => counts.has(kind) && !isSaid(kind));
  const of = (kind: DrawnKind) => (RINGS.includes(kind) ? 0 : (counts.get(kind) ?? 0));
  const isAsItIs = kinds.some((kind) => OF_SOURCES.includes(kind));
  const ordered = isAsItIs ? kinds : kinds.toSorted((a, b) => of(b) - of(a));
  return ordered.map((kind) => ({ kind, ...SAMPLES[kind] }));
}
