import type { ChronologyEvent } from './chronology';
import { heading, isObject, readFields } from './fields';
import { idsOf } from './id';
import type { Lanes } from './lanes';
import { type InEvent, type MistakeList, FaultPlace } from './mistakes';
import { idField, parseEvent } from './parse-event';
import { EVENT } from './schema';

const UNHEARD = new FaultPlace({ event: undefined, add: () => undefined }, []);

interface EventName {
  readonly id?: string;
  readonly title?: string;
}

/** What an event is called, as far as that can be told. */
function namesOf(event: unknown): EventName {
  if (!isObject(event)) return {};
  const [id, called] = [idField(event['id'], UNHEARD), heading(event['title'], UNHEARD)];
  return { ...(id !== undefined && { id }), ...(called !== undefined && { title: called }) };
}

/** How its author finds it again. */
function inEvent(event: unknown, order: number): InEvent {
  const called = isObject(event) ? event['title'] : undefined;
  return { order, ...(typeof called === 'string' && { title: called }) };
}

/** The events that are right, in the content's order, with those links between them that are. */
export function parseEvents(given: readonly unknown[], lanes: Lanes, list: MistakeList): ChronologyEvent[] {
  const named = given.map(namesOf);
  const firsts = new Map<string, number>();
  named.forEach(({ id }, order) => {
    if (id !== undefined && !firsts.has(id)) firsts.set(id, order);
  });
  // Whoever is given an id that is taken gets one as if it had none.
  const titled = named.flatMap(({ id, title: called }, order) =>
    called === undefined
      ? []
      : [{ order, title: called, ...(id !== undefined && firsts.get(id) === order && { id }) }],
  );
  const ids = idsOf(titled);
  const idAt = new Map(titled.map(({ order }, index) => [order, ids[index] ?? '']));
  const known = new Set([...firsts.keys(), ...ids]);
  const events = given.flatMap((event, order) => {
    const fields = readFields(event, EVENT, list.place(inEvent(event, order)));
    const first = firsts.get(named[order]?.id ?? '') ?? order;
    const context = { id: idAt.get(order) ?? '', order, first, lanes };
    return (fields && parseEvent(fields, { ...context, isKnown: (id) => known.has(id) })) ?? [];
  });
  const shown = new Set(events.map(({ id }) => id));
  return events.map((event) => ({ ...event, links: event.links.filter(({ to }) => shown.has(to)) }));
}
