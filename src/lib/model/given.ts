import { type Fields, isObject } from './fields';

/** Whether an id is that of an event of a file, be it right or not. */
export function isGivenIn(chronology: Fields): (id: string) => boolean {
  const given: unknown = chronology.raw('events');
  return (id) => Array.isArray(given) && given.some((event) => isObject(event) && event['id'] === id);
}
