import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import { dateInWords } from '../time/words/date-words';
import { type Reach, firstOf, lastOf, lengthInWords, longestOf, reachesOf, silenceAmong } from './extremes';
import { datedBy } from './majority';

export type GlanceKind = 'first' | 'longest' | 'silence' | 'last';

/** What stands out among events: one of them, or two with nothing between them. */
export interface Glance {
  /** All that is true of it: what is first may last the longest, too. */
  readonly kinds: readonly GlanceKind[];
  readonly events: readonly ChronologyEvent[];
  /** Its date, or how long it is. */
  readonly words: string;
}

// Of fewer one sees it in the picture.
export const LEAST_EVENTS = 6;

/**
 * What stands out among events in time order: the first and the last to begin, what lasts the longest, and the longest
 * silence; each only where its dates leave no doubt of it. Empty where there are few events, or less than two things to say.
 */
export function glanceAt(events: readonly ChronologyEvent[], m: Messages): readonly Glance[] {
  if (events.length < LEAST_EVENTS) return [];
  const reaches = reachesOf(events);
  const [first, last, longest] = [firstOf(reaches), lastOf(reaches), longestOf(reaches)];
  const silence = silenceAmong(reaches);
  const one = (kind: GlanceKind, { event }: Reach): Glance => {
    const isLongest = longest?.event === event;
    const date = dateInWords(datedBy(event).date, m);
    const length = isLongest ? lengthInWords(event, event, m) : undefined;
    return {
      kinds: isLongest && kind !== 'longest' ? [kind, 'longest'] : [kind],
      events: [event],
      words: kind === 'longest' && length !== undefined ? length : m.glance.joined(date, length),
    };
  };
  const said: Glance[] = [];
  if (first) said.push(one('first', first));
  if (longest && longest !== first && longest !== last) said.push(one('longest', longest));
  if (silence) {
    const [before, after] = [silence[0].event, silence[1].event];
    said.push({ kinds: ['silence'], events: [before, after], words: lengthInWords(before, after, m) });
  }
  if (last) said.push(one('last', last));
  return said.length > 1 ? said : [];
}
