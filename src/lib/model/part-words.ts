import type { Messages } from '../messages/messages';
import type { Chronology } from './chronology';

/** Which events of its whole a part has, and what they were found by; undefined of what is whole. */
export function partInWords(
  { events, part }: Chronology,
  { find }: Pick<Messages, 'find'>,
): string | undefined {
  return part && find.foundBy(events.length, part.whole.events.length, part.asked);
}
