import { noLaneIn } from '../messages/no-lane';
import { ONLY_LANE } from '../model/lanes';
import { isInCircle, parentsIn } from '../model/nested-lanes';
import { type EditedLane, eventsOf, languageOf, lanesOf } from './document';
import { type Json, type JsonObject, isJsonList, isJsonObject, textOf } from './json';

const listed = (file: JsonObject): readonly Json[] => (isJsonList(file['lanes']) ? file['lanes'] : []);

/** The same with other lanes, which stand before the events; without any where there are none. */
function withLanes(file: JsonObject, lanes: readonly Json[]): JsonObject {
  if (Object.hasOwn(file, 'lanes') && lanes.length > 0) return { ...file, lanes };
  const others = Object.entries(file).filter(([name]) => name !== 'lanes');
  const at = others.findIndex(([name]) => name === 'events');
  if (lanes.length === 0) return Object.fromEntries(others);
  return Object.fromEntries(others.toSpliced(at < 0 ? others.length : at, 0, ['lanes', lanes]));
}

/** An id made of a lane's name that no other lane of the file has. */
export function freeLaneId(file: JsonObject, title: string): string {
  const taken = [ONLY_LANE, ...lanesOf(file).map((lane) => lane.id)];
  const base =
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'lane';
  let id = base;
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** The lanes that one may stand in: any but itself and those that stand in it. */
export function parentsFor(file: JsonObject, id: string): readonly EditedLane[] {
  const parents = parentsIn(file['lanes']);
  return lanesOf(file).filter((lane) => !isInCircle(id, new Map([...parents, [id, lane.id]])));
}

/**
 * The lane of a name, put last where there is none yet. With the first of them what has no lane gets one of its own, since
 * the format puts it in the first.
 * @returns no id where the name is empty
 */
export function laneNamed(
  file: JsonObject,
  title: string,
): { readonly file: JsonObject; readonly id?: string } {
  const lanes = lanesOf(file);
  if (title === '') return { file };
  const known = lanes.find((lane) => lane.title === title);
  if (known) return { file, id: known.id };
  const id = freeLaneId(file, title);
  const none = { id: ONLY_LANE, title: noLaneIn(languageOf(file)) };
  const before = lanes.length === 0 && eventsOf(file).length > 1 ? [none] : listed(file);
  return { file: withLanes(file, [...before, { id, title }]), id };
}

/**
 * The same without the lane that a cell has left empty, unless it has more than a name, and without the one for events that
 * have none, once there are none of these.
 * @param left its id
 */
export function withoutIdleLanes(file: JsonObject, left: string): JsonObject {
  const events = eventsOf(file);
  const isUsed = (id: string) =>
    lanesOf(file).some(({ parent }) => parent === id) ||
    events.some(
      (event) => (id === ONLY_LANE && !Object.hasOwn(event, 'lane')) || textOf(event['lane']) === id,
    );
  const isPlain = (lane: Json) =>
    isJsonObject(lane) && Object.keys(lane).every((name) => ['id', 'title'].includes(name));
  const idOf = (lane: Json) => (isJsonObject(lane) ? textOf(lane['id']) : '');
  const kept = listed(file).filter(
    (lane) => ![left, ONLY_LANE].includes(idOf(lane)) || !isPlain(lane) || isUsed(idOf(lane)),
  );
  const rest = kept.length === 1 && idOf(kept[0] ?? '') === ONLY_LANE ? [] : kept;
  return rest.length === listed(file).length ? file : withLanes(file, rest);
}
