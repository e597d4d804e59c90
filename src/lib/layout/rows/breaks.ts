import type { Messages } from '../../messages/messages';
import type { ChronologyEvent } from '../../model/chronology';
import type { Bounds } from '../../time/edtf/bounds';
import { durationInWords } from '../../time/words/duration';
import type { Part } from '../scale/date-parts';
import type { Piece, TimeScale } from '../scale/scale';
import { type Shares, type View, zoomOf } from '../scale/view';

/** As wide as a break's two strokes with the gap between them are drawn, from the middle. */
export const BREAK_HALF_PX = 7;
// At either side of its middle there is as much of a bar, or its strokes would be all that is seen of that.
const LEAST_BESIDE_PX = 10;

const BROKEN: readonly Part['shape'][] = ['bar', 'band', 'loose', 'wing-start', 'wing-end', 'thread'];

/**
 * Where a mark is drawn broken: in the folds that any of its pieces runs through, and in what is misleading as long as it is
 * drawn, all of it.
 */
export function breaksIn(
  parts: readonly Part[],
  { pieces, toShare }: TimeScale,
  misleading: ReadonlySet<Part>,
): readonly Piece[] {
  const folds = pieces.filter(
    ({ isFolded, start, end }) =>
      isFolded && parts.some((part) => BROKEN.includes(part.shape) && part.start <= start && part.end >= end),
  );
  const bars = parts.filter((part) => misleading.has(part));
  const across = bars.map(({ start, end }) => ({
    ...{ start, end, from: toShare(start), to: toShare(end), isFolded: false },
  }));
  return across.length > 0 ? [...folds, ...across] : folds;
}

/** What a mark covers of the whole scale, and where it would be drawn broken were it long enough. */
interface Breakable extends Readonly<Record<'start' | 'end', number>> {
  readonly breaks: readonly Piece[];
}

/** Those breaks of a mark that leave some of its bar at either side at a view's zoom, be they in view or not. */
export function breaksWithRoom({ start, end, breaks }: Breakable, view: View): readonly Piece[] {
  const least = LEAST_BESIDE_PX / (view.widthPx * zoomOf(view));
  return breaks.filter(({ from, to }) => Math.min((from + to) / 2 - start, end - (from + to) / 2) >= least);
}

/**
 * Where a bar is broken, as a share of the whole scale: in the middle of what of the fold, or of itself, is in view, so that
 * no window shows it whole. Undefined where nothing is.
 */
export function breakAt({ from, to }: Shares, view: Shares): number | undefined {
  const [first, last] = [Math.max(from, view.from), Math.min(to, view.to)];
  return last > first ? (first + last) / 2 : undefined;
}

function lengthInWords(bounds: Bounds, m: Messages, length: 'long' | 'short'): string | undefined {
  const { start, latestStart, earliestEnd, end } = bounds;
  if (![start, latestStart, earliestEnd, end].every(Number.isFinite)) return undefined;
  const isApproximate = latestStart > start || end > earliestEnd;
  const [from, to] = [(start + latestStart) / 2, (earliestEnd + end) / 2];
  return durationInWords(from, to, m, length, isApproximate);
}

/** The bounds of the date that runs through a fold. */
function boundsAcross({ start, end }: Piece, { claim, record }: ChronologyEvent): Bounds | undefined {
  const bounds = [record, claim].flatMap((dated) => (dated ? [dated.bounds] : []));
  return bounds.find((each) => each.start <= start && each.end >= end);
}

/** What a mark that is drawn broken says of itself. */
export interface BrokenWords {
  /** That it is, and how long it lasts. */
  readonly broken?: string;
  /** How long, in short, in its label; none where that is not known. */
  readonly length?: string;
  /** What parts that from its title. */
  readonly joint?: string;
}

export function brokenWords(event: ChronologyEvent, [fold]: readonly Piece[], m: Messages): BrokenWords {
  if (!fold) return {};
  const bounds = boundsAcross(fold, event);
  const short = bounds && lengthInWords(bounds, m, 'short');
  return {
    broken: m.folds.broken(bounds && lengthInWords(bounds, m, 'long')),
    ...(short !== undefined && {
      length: short,
      joint: m.stage.mark([event.title, short]).slice(event.title.length, -short.length),
    }),
  };
}
