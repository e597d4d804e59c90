import { oncePer } from '../index/once';
import type { Messages } from '../messages/messages';
import type { ChronologyEvent } from '../model/chronology';
import type { Majority } from './densest';
import { majorityOf } from './majority';

// Of more a picture shows densities, and to look through them takes longer than a frame.
export const MOST_EVENTS = 20_000;

/** By the words of a language, what was found of some events; a pan asks again and again. */
const knownOf = oncePer<readonly ChronologyEvent[], Map<Messages, Majority | undefined>>(() => new Map());

/** Where most of some events lie. */
export function mostOf(events: readonly ChronologyEvent[], m: Messages): Majority | undefined {
  if (events.length > MOST_EVENTS) return undefined;
  const known = knownOf(events);
  if (!known.has(m)) known.set(m, majorityOf(events, m));
  return known.get(m);
}
