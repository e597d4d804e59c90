import { oncePer } from '../index/once';
import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';

// Of more a picture shows densities, and to look through them takes longer than a frame.
const MOST_EVENTS = 20_000;

/**
 * What looks through events and says in words what it found, once for these and a language: a pan asks again and again.
 * @param none what is found among more events than one looks through
 */
export function foundOnce<Found>(
  find: (events: readonly ChronologyEvent[], m: Messages) => Found,
  none: Found,
): (events: readonly ChronologyEvent[], m: Messages) => Found {
  const knownOf = oncePer<readonly ChronologyEvent[], Map<Messages, { readonly found: Found }>>(
    () => new Map(),
  );
  return (events, m) => {
    if (events.length > MOST_EVENTS) return none;
    const known = knownOf(events);
    const { found } = known.get(m) ?? { found: find(events, m) };
    known.set(m, { found });
    return found;
  };
}
