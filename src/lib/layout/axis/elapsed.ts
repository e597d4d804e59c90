import { oncePer } from '../../index/once';
import type { Messages } from '../../messages/messages';
import type { ChronologyEvent } from '../../model/chronology';
import { stretchInWords } from '../../time/words/duration';
import { momentOf, stretchBetween } from '../../time/words/elapsed';
import { textWidth } from '../rows/text-width';
import type { TimeScale } from '../scale/scale';
import { type View, inView } from '../scale/view';
import { dateOf, placeAt } from './even-axis';
import { SILENCE_SIGN, longSilences } from './silences';
import type { Elapsed } from './tick';

const LABEL_GAP_PX = 8;
const ELAPSED_LABEL_PX = 11;
// The shortest words there are, “1 d”, take more.
const LEAST_ELAPSED_PX = 16;
// What stands more often tells nothing of any place.
const MOST_SAME = 3;

/** By their places, looked for once: a pan asks again and again. */
const silencesOf = oncePer((events: readonly ChronologyEvent[]) =>
  longSilences(events.map(({ anchor }) => anchor)),
);

/** Without what is said again and again; all of them where that is most. */
function withoutOften(all: readonly Elapsed[]): Elapsed[] {
  const counts = new Map<string, number>();
  for (const { label } of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  const seldom = all.filter(({ label }) => (counts.get(label) ?? 0) <= MOST_SAME);
  return seldom.length * 2 < all.length ? [] : seldom;
}

/** Where the time between an event and the next is said, and in how much room; undefined where that is out of view. */
function betweenIn(place: number, events: readonly ChronologyEvent[], scale: TimeScale, view: View) {
  const [event, next] = [events[place], events[place + 1]];
  if (!event || !next) return undefined;
  const from = Math.max(0, inView(scale.toShare(event.anchor), view));
  const to = Math.min(1, inView(scale.toShare(next.anchor), view));
  return from > 1 || to < 0
    ? undefined
    : { event, next, at: (from + to) / 2, widthPx: (to - from) * view.widthPx };
}

/** Those silences that are much longer than what is between other neighbours, in short, whatever room these leave. */
function withSilences(
  said: readonly Elapsed[],
  events: readonly ChronologyEvent[],
  scale: TimeScale,
  view: View,
  m: Messages,
): Elapsed[] {
  const all = [...said];
  for (const place of silencesOf(events)) {
    const between = betweenIn(place, events, scale, view);
    if (!between) continue;
    const label = `${SILENCE_SIGN}${elapsedWords(between.event, between.next, 'short', m)}`;
    const half = textWidth(label, ELAPSED_LABEL_PX) / 2 / view.widthPx;
    const at = Math.max(half, Math.min(between.at, 1 - half));
    const isFree = all.every((other) => {
      const otherHalf = textWidth(other.label, ELAPSED_LABEL_PX) / 2 / view.widthPx;
      return Math.abs(other.at - at) >= half + otherHalf + LABEL_GAP_PX / view.widthPx;
    });
    if (isFree) all.push({ at, label });
  }
  return all.sort((a, b) => a.at - b.at);
}

/**
 * The time between neighbours, in words at the middle of what is in view of it, where there is room for them and they are no
 * rattle of “1 d”; of a few that are much longer than all others at any rate.
 */
export function elapsedIn(
  events: readonly ChronologyEvent[],
  scale: TimeScale,
  view: View,
  m: Messages,
): Elapsed[] {
  const found: Elapsed[] = [];
  for (let place = Math.max(0, placeAt(view.from, events, scale) - 1); place < events.length; place += 1) {
    const between = betweenIn(place, events, scale, view);
    if (!between) break;
    const { event, next, at, widthPx } = between;
    const roomPx = widthPx - LABEL_GAP_PX;
    const label = roomPx > LEAST_ELAPSED_PX && longestThatFits(event, next, roomPx, m);
    if (label) found.push({ at, label });
  }
  return withSilences(withoutOften(found), events, scale, view, m);
}

function elapsedWords(
  event: ChronologyEvent,
  next: ChronologyEvent,
  length: 'long' | 'short',
  m: Messages,
): string {
  const momentIn = (each: ChronologyEvent) => momentOf(dateOf(each));
  return stretchInWords(stretchBetween(momentIn(event), momentIn(next)), m, length);
}

function longestThatFits(
  event: ChronologyEvent,
  next: ChronologyEvent,
  roomPx: number,
  m: Messages,
): string | undefined {
  return (['long', 'short'] as const)
    .map((length) => elapsedWords(event, next, length, m))
    .find((words) => textWidth(words, ELAPSED_LABEL_PX) <= roomPx);
}
