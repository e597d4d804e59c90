import type { Messages } from '../messages/messages';
import type { Chronology, Sought } from './chronology';

/** Which events of its whole a part has, and what they were found by; undefined of what is whole. */
export function partInWords(
  { events, part }: Chronology,
  { find, glance }: Pick<Messages, 'find' | 'glance'>,
): string | undefined {
  if (!part) return undefined;
  const { tags = [] } = part.asked;
  const found = find.foundBy(events.length, part.whole.events.length, part.asked);
  return tags.length > 0 ? glance.joined(found, find.tagsChosen(tags)) : found;
}

/** That a part is empty, whatever was asked for. */
export function noneInWords(asked: Sought, { find }: Pick<Messages, 'find'>): string {
  return find.none({ ...asked, actors: [...asked.actors, ...(asked.tags ?? [])] });
}
