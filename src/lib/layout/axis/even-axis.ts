import type { Messages } from '../../messages/messages';
import type { ChronologyEvent } from '../../model/chronology';
import type { ChronologyWords } from '../../model/chronology-words';
import { stretchInWords } from '../../time/words/duration';
import { momentOf, stretchBetween } from '../../time/words/elapsed';
import { firstWhere } from '../scale/first';
import type { TimeScale } from '../scale/scale';
import { textWidth } from '../rows/text-width';
import type { Elapsed, Tick } from './tick';
import { type View, inView, zoomOf } from '../scale/view';

const LEAST_TICK_PX = 6;
const MOST_TICKS = 100;
const LABEL_GAP_PX = 8;
const ELAPSED_LABEL_PX = 11;
// The shortest words there are, “1 d”, take more.
const LEAST_ELAPSED_PX = 16;

/** The place of the first event at or after a share of the scale. */
function placeAt(share: number, events: readonly ChronologyEvent[], scale: TimeScale): number {
  return firstWhere(events, (event) => scale.toShare(event.anchor) >= share);
}

/**
 * Ticks at the events themselves, for a scale on which calendar steps have no length of their own. Where they would
 * stand too close there is one in each step of the whole scale, so that a pan never changes which.
 */
export function eventTicks(
  events: readonly ChronologyEvent[],
  scale: TimeScale,
  view: View,
  words: Pick<ChronologyWords, 'short'>,
): Tick[] {
  const worldPx = view.widthPx * zoomOf(view);
  const step = Math.max(LEAST_TICK_PX, view.widthPx / MOST_TICKS) / worldPx;
  const ticks: Tick[] = [];
  let place = placeAt(view.from, events, scale);
  for (let event = events[place]; event; event = events[place]) {
    const share = scale.toShare(event.anchor);
    if (share > view.to) break;
    const label = words.short(event);
    ticks.push({ instant: event.anchor, at: inView(share, view), level: 'major', label });
    const next = placeAt((Math.floor(share / step) + 1) * step, events, scale);
    place = Math.max(next, place + 1);
    while (events[place]?.anchor === event.anchor) place += 1;
  }
  return ticks;
}

/** The time between neighbours, in words at the middle of what is in view of it, where there is room for them. */
export function elapsedIn(
  events: readonly ChronologyEvent[],
  scale: TimeScale,
  view: View,
  m: Messages,
): Elapsed[] {
  const found: Elapsed[] = [];
  for (let place = Math.max(0, placeAt(view.from, events, scale) - 1); place < events.length; place += 1) {
    const [event, next] = [events[place], events[place + 1]];
    if (!event || !next) break;
    const from = Math.max(0, inView(scale.toShare(event.anchor), view));
    const to = Math.min(1, inView(scale.toShare(next.anchor), view));
    if (from > 1) break;
    const roomPx = (to - from) * view.widthPx - LABEL_GAP_PX;
    const label = roomPx > LEAST_ELAPSED_PX && longestThatFits(event, next, roomPx, m);
    if (label) found.push({ at: (from + to) / 2, label });
  }
  return found;
}

function longestThatFits(
  event: ChronologyEvent,
  next: ChronologyEvent,
  roomPx: number,
  m: Messages,
): string | undefined {
  const momentIn = ({ record, claim }: ChronologyEvent) => momentOf((record ?? claim).date);
  const stretch = stretchBetween(momentIn(event), momentIn(next));
  return (['long', 'short'] as const)
    .map((length) => stretchInWords(stretch, m, length))
    .find((words) => textWidth(words, ELAPSED_LABEL_PX) <= roomPx);
}
