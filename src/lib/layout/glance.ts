import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import { dateInWords } from '../time/words/date-words';
import { type Reach, firstOf, lastOf, lengthInWords, longestOf, reachesOf, silenceAmong } from './extremes';
import { datedBy } from './majority';

export type GlanceKind = 'first' | 'longest' | 'silence' | 'last';

/** What stands out among events: one of them, a few of one date, or two with nothing between them. */
export interface Glance {
  /** All that is true of it: what is first may last the longest, too. */
  readonly kinds: readonly GlanceKind[];
  readonly events: readonly ChronologyEvent[];
  /** Its date, or how long it is. */
  readonly words: string;
}

// Of fewer one sees it in the picture.
export const LEAST_EVENTS = 6;
// More of one date are no beginning that one could tell, nor an end.
const MOST_AT_ONCE = 3;

/**
 * What stands out among events in time order: the first and the last to begin, what lasts the longest, and the longest
 * silence; each only where its dates leave no doubt of it. Empty where there are few events, or nothing to say.
 */
export function glanceAt(events: readonly ChronologyEvent[], m: Messages): readonly Glance[] {
  if (events.length < LEAST_EVENTS) return [];
  const reaches = reachesOf(events);
  const longest = longestOf(reaches)?.event;
  const silence = silenceAmong(reaches);
  const begun = (kind: GlanceKind, found: readonly Reach[]): Glance[] => {
    const [one, ...others] = found.map(({ event }) => event);
    if (!one || found.length > MOST_AT_ONCE) return [];
    const isLongest = one === longest;
    const length = isLongest ? lengthInWords(one, one, m) : undefined;
    const words = m.glance.joined(dateInWords(datedBy(one).date, m), length);
    return [{ kinds: isLongest ? [kind, 'longest'] : [kind], events: [one, ...others], words }];
  };
  const between = (kind: GlanceKind, from: ChronologyEvent, to: ChronologyEvent): Glance => ({
    kinds: [kind],
    events: from === to ? [from] : [from, to],
    words: lengthInWords(from, to, m),
  });
  const [first, last] = [begun('first', firstOf(reaches)), begun('last', lastOf(reaches))];
  const isSaid = [...first, ...last].some(({ kinds }) => kinds.includes('longest'));
  return [
    ...first,
    ...(longest && !isSaid ? [between('longest', longest, longest)] : []),
    ...(silence ? [between('silence', silence[0].event, silence[1].event)] : []),
    ...last,
  ];
}
