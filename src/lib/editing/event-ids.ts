import { idsOf } from '../model/id';
import { eventsOf, withEvent } from './document';
import { dateTextOf } from './event-date';
import { type JsonObject, isJsonObject, textOf, withJsonAt } from './json';

/** The id of each event: its own, or the one that it has by its title until that changes. */
export function idsInFile(file: JsonObject): readonly string[] {
  return idsOf(
    eventsOf(file).map((event) => {
      const id = textOf(event['id']);
      return { ...(id !== '' && { id }), title: textOf(event['title']), date: dateTextOf(event) };
    }),
  );
}

/**
 * A file in which a link of an event leads to that of another row, which keeps the id that it has from now on, whatever it is called.
 * @param ids of all events, where the file is told in another language than makes them
 */
export function withLinkTo(
  file: JsonObject,
  row: number,
  link: number,
  to: number,
  ids = idsInFile(file),
): JsonObject {
  const target = eventsOf(file)[to];
  const id = ids[to];
  if (!target || id === undefined) return file;
  const named = Object.hasOwn(target, 'id') ? file : withEvent(file, to, { id, ...target });
  const next = withJsonAt(named, ['events', row, 'links', link, 'to'], id);
  return isJsonObject(next) ? next : file;
}
