import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import type { Interval } from '../time/calendar/instant';
import { busiestAmong } from './busiest';
import type { Majority } from './densest';
import { type Reach, lengthInWords, longestOf, reachesOf, silenceAmong } from './extremes';
import { foundOnce } from './found-once';
import { LEAST_EVENTS } from './glance';
import { datedBy } from './majority';
import { mostOf } from './most-of';

/** What stands out among events by itself: a part of their time, and words that say what it is, the longest first. */
export interface Finding extends Interval {
  readonly kind: 'counted' | 'silence' | 'longest';
  readonly words: readonly string[];
}

// Longer than any other by so much, or one would not see it.
const CLEARLY = 1.5;
// Of fewer that last one sees which does the longest.
const LEAST_LASTING = 4;

function counted(found: Majority | undefined, total: number, m: Messages): Finding[] {
  if (!found) return [];
  const { start, end, count, said, brief } = found;
  const words = [said(total), ...(brief ? [brief(total)] : []), m.narrator.among(count, total)];
  return [{ kind: 'counted', start, end, words }];
}

function silence(reaches: readonly Reach[], m: Messages): Finding[] {
  const found = silenceAmong(reaches, CLEARLY);
  if (!found) return [];
  const [before, after] = found;
  const say = (length: 'long' | 'short') => lengthInWords(before.event, after.event, m, length);
  const words = (['long', 'short'] as const).map((length) => m.narrator.most('silence', say(length)));
  return [{ kind: 'silence', start: before.end, end: after.start, words }];
}

function longest(reaches: readonly Reach[], m: Messages): Finding[] {
  const found = longestOf(reaches, CLEARLY);
  if (!found || reaches.filter(({ isLasting }) => isLasting).length < LEAST_LASTING) return [];
  const { event, start, end } = found;
  const say = (length: 'long' | 'short') => lengthInWords(event, event, m, length);
  const lengths = [say('long'), say('short')];
  const named = lengths.map((length) => m.glance.joined(event.title.replace(/\.$/, ''), length));
  const words = [...named, ...lengths].map((said) => m.narrator.most('longest', said));
  return [{ kind: 'longest', start, end, words }];
}

function findAmong(events: readonly ChronologyEvent[], m: Messages): readonly Finding[] {
  const total = events.length;
  const most = counted(mostOf(events, m), total, m);
  if (most.length > 0 || total < LEAST_EVENTS) return most;
  const reaches = reachesOf(events);
  const busiest = busiestAmong(events.map(datedBy), m);
  return [...silence(reaches, m), ...longest(reaches, m), ...counted(busiest, total, m)];
}

/** What stands out among events, what tells most first: where most of them lie, the longest silence, what lasts the longest, when there is most. */
export const findingsOf = foundOnce<readonly Finding[]>(findAmong, []);
