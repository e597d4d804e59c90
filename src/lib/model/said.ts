import type { ChronologyEvent } from './chronology';
import type { ChronologyWords, Said } from './chronology-words';

/** Words that have been made elsewhere. */
export function wordsFrom({ events, citation }: Said): ChronologyWords {
  const at = (place: 0 | 1 | 2) => (event: ChronologyEvent) => events[event.id]?.[place] ?? '';
  return { date: at(0), dates: at(1), short: at(2), citation };
}
