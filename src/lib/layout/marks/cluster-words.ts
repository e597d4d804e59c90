import { oncePer } from '../../index/once';
import type { Messages } from '../../messages/messages';
import type { Chronology } from '../../model/chronology';
import type { ChronologyWords } from '../../model/chronology-words';

// More of them are no list that anybody reads.
const MOST_LISTED = 40;

/** What a cluster says. */
export interface SaidOfCluster {
  /** How many events it has, and from when to when they are. */
  readonly name: string;
  readonly zoomTo: string;
  /** The ids of those that it lists when it is pressed. */
  readonly listed: readonly string[];
  /** How many it does not list; absent where it lists all. */
  readonly notListed?: string;
}

const eventsOf = oncePer(({ events }: Chronology) => new Map(events.map((event) => [event.id, event])));

/** What a cluster says of its events, whose ids are in time order. */
export function saidOfCluster(
  ids: readonly string[],
  chronology: Chronology,
  { clusters }: Pick<Messages, 'clusters'>,
  words: Pick<ChronologyWords, 'short'>,
): SaidOfCluster {
  const short = (id = '') => {
    const event = eventsOf(chronology).get(id);
    return event ? words.short(event) : '';
  };
  const listed = ids.slice(0, MOST_LISTED);
  const rest = ids.length - listed.length;
  return {
    name: clusters.name(ids.length, short(ids[0]), short(ids.at(-1))),
    zoomTo: clusters.zoomTo(ids.length),
    listed,
    ...(rest > 0 && { notListed: clusters.notListed(rest) }),
  };
}
