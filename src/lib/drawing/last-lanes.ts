import type { LaneRoom } from '../layout/rows/lanes';
import { leastHeight } from '../layout/rows/least-height';
import type { Messages } from '../messages/messages';
import type { Chronology } from '../model/chronology';
import { oncePer } from '../index/once';
import { placeOfLane } from '../model/lane-tree';
import { nestingOf } from '../layout/rows/nesting';

/** A chronology as a picture has it, and which of its lanes are folded there. */
export interface Fitted {
  readonly chronology: Chronology;
  readonly foldedLanes: readonly string[];
}

const fittedOf = oncePer<Chronology, Map<string, Chronology>>(() => new Map());

/** The chronology with all lanes but some as one at the end, which has the id of their first. */
function together(
  chronology: Chronology,
  isKept: readonly boolean[],
  { stills }: Pick<Messages, 'stills'>,
): Chronology {
  const rest = chronology.lanes.filter((_, place) => !isKept[place]);
  const [first] = rest;
  if (!first) return chronology;
  const ids = new Set(rest.flatMap(({ id, within }) => [id, ...(within?.held ?? []).map((held) => held.id)]));
  const events = chronology.events.map((event) =>
    ids.has(event.lane) ? { ...event, lane: first.id } : event,
  );
  const count = chronology.events.reduce((sum, { lane }) => sum + (ids.has(lane) ? 1 : 0), 0);
  const kept = chronology.lanes.filter((_, place) => isKept[place]);
  const { id, colour, accent, tone, place } = first;
  const lane = {
    ...{ id, title: stills.moreLanes(rest.length, count) },
    ...(colour !== undefined && { colour }),
    ...(accent && { accent }),
    ...(tone !== undefined && { tone }),
    ...(place !== undefined && { place }),
  };
  return { ...chronology, lanes: [...kept, lane], events };
}

/**
 * A chronology for a picture, where nobody can scroll: lanes that have no room become one strip at the end, which says how
 * many they are and how many events they have.
 * @param folded ids of lanes that are folded anyway
 * @param shownId the event that the picture is about, whose lane is not among them
 */
export function withLastLanesTogether(
  chronology: Chronology,
  room: LaneRoom,
  messages: Pick<Messages, 'lang' | 'stills'>,
  folded: readonly string[] = [],
  shownId?: string,
): Fitted {
  const { lanes, events } = chronology;
  const titles = lanes.map(({ title }) => title);
  const nestings = lanes.map((lane) => (lane.place === undefined ? undefined : nestingOf(lane, 1)));
  if (leastHeight(titles, room, nestings) <= room.heightPx) return { chronology, foldedLanes: folded };
  const own = events.find(({ id }) => id === shownId)?.lane;
  const ownPlace = placeOfLane(lanes, own);
  const longest = messages.stills.moreLanes(lanes.length, events.length);
  let count = lanes.length - 2;
  while (count > 1 && leastHeight([...titles.slice(0, count), longest], room) > room.heightPx) count -= 1;
  const isKept = lanes.map((_, place) =>
    ownPlace < count ? place < count : place < count - 1 || place === ownPlace,
  );
  const key = `${messages.lang} ${isKept.map(Number).join('')}`;
  const known = fittedOf(chronology);
  const fitted = known.get(key) ?? together(chronology, isKept, messages);
  known.set(key, fitted);
  const rest = fitted.lanes.at(-1)?.id ?? '';
  const foldedLanes = lanes.flatMap(({ id }, place) => (isKept[place] && folded.includes(id) ? [id] : []));
  return { chronology: fitted, foldedLanes: [...foldedLanes, rest] };
}
