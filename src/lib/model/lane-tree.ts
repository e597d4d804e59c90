import type { Lane } from './chronology';

/** A lane's id, and those of the lanes that it stands in, the innermost first; none where there is no such lane. */
export function withParents(lanes: readonly Lane[], id: string | undefined): readonly string[] {
  const lane = lanes.find((each) => each.id === id);
  return lane ? [lane.id, ...withParents(lanes, lane.parent)] : [];
}

/** Ids of the lanes that others stand in. */
export function parentIds(lanes: readonly Lane[]): readonly string[] {
  const parents = new Set(lanes.map(({ parent }) => parent));
  return lanes.map(({ id }) => id).filter((id) => parents.has(id));
}

/** Ids of those that are folded at first. */
export function foldedAtFirst(lanes: readonly Lane[]): readonly string[] {
  const parents = parentIds(lanes);
  return lanes.filter(({ id, folded }) => folded && parents.includes(id)).map(({ id }) => id);
}

/** The place of the lane that an event's lane is drawn in: its own, or one that holds it; −1 where there is none. */
export function placeOfLane(lanes: readonly Lane[], id: string | undefined): number {
  return lanes.findIndex((lane) => lane.id === id || lane.within?.held.some((held) => held.id === id));
}

/** A lane by its id, where it is drawn or in what holds it. */
export function laneBy(lanes: readonly Lane[], id: string | undefined): Lane | undefined {
  const all = lanes.flatMap((lane) => [lane, ...(lane.within?.held ?? [])]);
  return all.find((lane) => lane.id === id);
}
