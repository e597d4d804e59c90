import type { Messages } from '../../messages/messages';
import type { ChronologyEvent } from '../../model/chronology';
import type { ChronologyWords } from '../../model/chronology-words';
import { firstPart } from '../../time/edtf/bounds';
import { type Clock, LEAST_MS, isByClock, onClock } from '../../time/calendar/clock';
import { DAY_MS, type Instant, type Interval, civilDay } from '../../time/calendar/instant';
import { type CalendarTick, dayLabels, labelsOf } from '../../time/words/ticks';
import { partInWords, timeOfDay } from '../../time/words/words';
import { firstWhere } from '../scale/first';
import type { TimeScale } from '../scale/scale';
import type { ParentWish } from './parent-ticks';
import { type View, inView, zoomOf } from '../scale/view';

const LEAST_TICK_PX = 6;
const MOST_TICKS = 100;

/** The place of the first event at or after a share of the scale. */
export function placeAt(share: number, events: readonly ChronologyEvent[], scale: TimeScale): number {
  return firstWhere(events, (event) => scale.toShare(event.anchor) >= share);
}

export const dateOf = ({ record, claim }: ChronologyEvent) => (record ?? claim).date;
const lengthOf = ({ start, end }: Interval) => end - start;

/**
 * Whether something finer of the stretch that an event is dated by stands before it. Its label would tell of no time
 * after that one's: “2022”, in the middle of its year, after “24 Feb 2022”.
 */
function followsFiner(event: ChronologyEvent, events: readonly ChronologyEvent[]): boolean {
  const whole = firstPart(dateOf(event));
  const before = firstWhere(events, ({ anchor }) => anchor >= event.anchor);
  for (let place = before - 1; place >= 0; place -= 1) {
    const other = events[place];
    if (!other || other.anchor < whole.start) break;
    const part = firstPart(dateOf(other));
    if (part.start >= whole.start && part.end <= whole.end && lengthOf(part) < lengthOf(whole)) return true;
  }
  return false;
}

const yearOf = (day = NaN) => civilDay(day).year;

/** The day that a clock shows at an event whose time is known, as the instant at which it begins. */
function dayOf(event: ChronologyEvent | undefined, clock: Clock | undefined): Instant | undefined {
  if (!clock || !event) return undefined;
  const date = dateOf(event);
  if (date.kind !== 'date' || !date.time) return undefined;
  return Math.floor(onClock(event.anchor, clock) / DAY_MS) * DAY_MS;
}

/** What is in sight of a scale on which calendar steps have no length of their own. */
export interface EventTicks {
  readonly ticks: readonly CalendarTick[];
  /** The days that the times are of. */
  readonly parents: readonly ParentWish[];
}

/**
 * Ticks at the events themselves. Where they would stand too close there is one in each step of the whole scale, so
 * that a pan never changes which. An event with a time is told by it, below its day, where one beside it is.
 */
export function eventTicks(
  events: readonly ChronologyEvent[],
  scale: TimeScale,
  view: View,
  m: Messages,
  words: Pick<ChronologyWords, 'short'>,
): EventTicks {
  const { finest, clock: clockToScale, ownClock: clock = clockToScale } = scale.grain;
  const worldPx = view.widthPx * zoomOf(view);
  const step = Math.max(LEAST_TICK_PX, view.widthPx / MOST_TICKS) / worldPx;
  const ticks: CalendarTick[] = [];
  const parents: ParentWish[] = [];
  let place = placeAt(view.from, events, scale);
  let day = dayOf(events[place - 1], clock);
  const startDay = day;
  for (let event = events[place]; event; event = events[place]) {
    const { anchor } = event;
    const share = scale.toShare(anchor);
    if (share > view.to) break;
    const ownDay = dayOf(event, clock);
    // A time alone among days is told by its day, as they are.
    const isAmongTimes = [place - 1, place + 1].some((other) => dayOf(events[other], clock) !== undefined);
    if (isAmongTimes && clock && ownDay !== undefined && isByClock(finest)) {
      const isFirst = parents.length === 0 && ownDay === startDay;
      if (ownDay !== day || isFirst)
        parents.push({
          instant: isFirst ? scale.toInstant(view.from) : anchor,
          at: isFirst ? 0 : inView(share, view),
          isBoundary: !isFirst,
          labels: dayLabels(anchor, clock, m),
          ...(parents.length > 0 &&
            yearOf(day) === yearOf(ownDay) && { brief: partInWords(ownDay, 'day-short', m) }),
        });
      day = ownDay;
      // What is dated to the minute has its middle half a minute on, and says no second, wherever others do.
      const isByMinute = lengthOf((event.record ?? event.claim).bounds) >= LEAST_MS.minute;
      const fineness = isByMinute ? 'minute' : finest;
      ticks.push({
        at: anchor,
        level: 'major',
        label: timeOfDay(anchor, fineness, clock),
        fullLabel: labelsOf({ name: fineness, step: 1, clock }, anchor, m).at(-1) ?? '',
      });
    } else {
      const label = followsFiner(event, events) ? '' : words.short(event);
      ticks.push({ at: anchor, level: 'major', label, fullLabel: label });
    }
    const next = placeAt((Math.floor(share / step) + 1) * step, events, scale);
    const isAtLast = place === events.length - 1;
    place = Math.max(next, place + 1);
    if (!isAtLast) place = Math.min(place, events.length - 1);
    while (events[place]?.anchor === anchor) place += 1;
  }
  return { ticks, parents };
}
