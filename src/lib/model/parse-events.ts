import type { ChronologyEvent } from './chronology';
import type { DateField } from './date-field';
import { type Read, heading, isObject, readFields } from './fields';
import { type IdSource, formerIds, idsOf } from './id';
import type { Lanes } from './lanes';
import { type InEvent, type MistakeList, FaultPlace } from './mistakes';
import type { StoredPictures } from './parse-media';
import { idField, parseEvent } from './parse-event';
import { EVENT } from './schema';

const UNHEARD = new FaultPlace({ event: undefined, add: () => undefined }, []);

type EventName = Partial<IdSource>;

/** What an event is called, as far as that can be told. */
function namesOf(event: unknown): EventName {
  if (!isObject(event)) return {};
  const [id, called] = [idField(event['id'], UNHEARD), heading(event['title'], UNHEARD)];
  const date = dateOf(event);
  return {
    ...(id !== undefined && { id }),
    ...(called !== undefined && { title: called }),
    ...(date !== undefined && { date }),
  };
}

function dateOf({ date, claim }: Readonly<Record<string, unknown>>): string | number | undefined {
  const written = date ?? (isObject(claim) ? claim['edtf'] : undefined);
  return typeof written === 'string' || typeof written === 'number' ? written : undefined;
}

/** How its author finds it again. */
function inEvent(event: unknown, order: number): InEvent {
  const called = isObject(event) ? event['title'] : undefined;
  return { order, ...(typeof called === 'string' && { title: called }) };
}

/**
 * The events that are right, in the content's order, with those links between them that are.
 * @param namedBy the same as their file tells them in its own language, whose titles make ids, the same in every language
 */
export function parseEvents(
  given: readonly unknown[],
  lanes: Lanes,
  pictures: StoredPictures,
  list: MistakeList,
  date: Read<DateField>,
  namedBy = given,
): ChronologyEvent[] {
  const named = namedBy.map(namesOf);
  const firsts = new Map<string, number>();
  named.forEach(({ id }, order) => {
    if (id !== undefined && !firsts.has(id)) firsts.set(id, order);
  });
  // Whoever is given an id that is taken gets one as if it had none.
  const titled = named.flatMap(({ id, title: called, ...dated }, order) =>
    called === undefined
      ? []
      : [{ order, title: called, ...dated, ...(id !== undefined && firsts.get(id) === order && { id }) }],
  );
  const ids = idsOf(titled);
  const idAt = new Map(titled.map(({ order }, index) => [order, ids[index] ?? '']));
  const known = new Set([...firsts.keys(), ...ids]);
  const former = formerIds(
    titled.map(({ title: called }, index) => ({ title: called, id: ids[index] ?? '' })),
  );
  const meant = (id: string) => (known.has(id) ? id : former.get(id));
  const events = given.flatMap((event, order) => {
    const fields = readFields(event, EVENT, list.place(inEvent(event, order)));
    const first = firsts.get(named[order]?.id ?? '') ?? order;
    const context = { id: idAt.get(order) ?? '', order, first, lanes };
    return (fields && parseEvent(fields, { ...context, meant, pictures, date })) ?? [];
  });
  const shown = new Set(events.map(({ id }) => id));
  return events.map((event) => ({ ...event, links: event.links.filter(({ to }) => shown.has(to)) }));
}
