import { crowd } from '../src/content/crowd';
import type { Chronology } from '../src/lib/model/chronology';
import { LIMITS } from '../src/lib/model/limits';
import { inTimeOrder } from '../src/lib/model/order';
import { validChronology } from '../src/lib/model/valid';

export { makeFrame } from '../src/lib/layout/frame';
export { roomFor } from '../src/lib/layout/rows/room';
export { en } from '../src/lib/messages/en';

/** A made-up chronology of any number of events, more than one file may have. */
export function crowdOf(count: number): Chronology {
  const { events, ...content } = crowd(count);
  const parts = Array.from({ length: Math.ceil(count / LIMITS.events) }, (_, part) =>
    validChronology(
      { ...content, events: events.slice(part * LIMITS.events, (part + 1) * LIMITS.events) },
      'crowd.ts',
    ),
  );
  const [first] = parts;
  if (!first) throw new RangeError('expected a number of events, found none');
  const all = parts.flatMap((part) => part.events).map((event, order) => ({ ...event, order }));
  return { ...first, events: inTimeOrder(all) };
}
