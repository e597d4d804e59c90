import type { Chronology, ChronologyInput, Media } from './chronology';
import { isObject } from './fields';

/** The stored picture that an event's media names; undefined where it names none. */
export function storedPicture(
  { pictures }: Pick<Chronology, 'pictures'>,
  { picture }: Media,
): string | undefined {
  return picture !== undefined && pictures && Object.hasOwn(pictures, picture)
    ? pictures[picture]
    : undefined;
}

/** How many pictures a chronology stores. */
export function countOfPictures({ pictures = {} }: Pick<Chronology, 'pictures'>): number {
  return Object.keys(pictures).length;
}

/** An object without one of its fields. */
function without(of: Readonly<Record<string, unknown>>, field: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => name !== field));
}

function withoutPicture(event: unknown): unknown {
  const media = isObject(event) ? event['media'] : undefined;
  if (!isObject(event) || !isObject(media) || media['picture'] === undefined) return event;
  const isAny = media['src'] !== undefined || media['link'] !== undefined;
  return { ...without(event, 'media'), ...(isAny && { media: without(media, 'picture') }) };
}

/**
 * A file without the pictures that it stores, as an address or a table may carry it: of an event's media what else it has
 * is kept. Total: what stores none is the same again.
 */
export function withoutPictures(input: ChronologyInput): ChronologyInput;
export function withoutPictures(input: unknown): unknown;
export function withoutPictures(input: unknown): unknown {
  if (!isObject(input) || input['pictures'] === undefined) return input;
  const { events } = input;
  const whole = without(input, 'pictures');
  return Array.isArray(events) ? { ...whole, events: events.map(withoutPicture) } : whole;
}
