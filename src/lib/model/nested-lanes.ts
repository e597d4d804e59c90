import type { Lane } from './chronology';
import { isObject } from './fields';
import { LIMITS } from './limits';

/** The id that a field names, as `named` reads it. */
function idIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value.normalize('NFC') : undefined;
}

/** In which lane each lane of a list, by its id, says that it stands; of several with one id the first says it. */
export function parentsIn(lanes: unknown): ReadonlyMap<string, string | undefined> {
  const parents = new Map<string, string | undefined>();
  for (const lane of Array.isArray(lanes) ? lanes.slice(0, LIMITS.lanes) : []) {
    const id = isObject(lane) ? idIn(lane['id']) : undefined;
    if (id !== undefined && !parents.has(id))
      parents.set(id, isObject(lane) ? idIn(lane['parent']) : undefined);
  }
  return parents;
}

/** Whether a lane stands in itself, be it by way of others. */
export function isInCircle(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let over = parents.get(id);
  while (over !== undefined && over !== id && !seen.has(over)) {
    seen.add(over);
    over = parents.get(over);
  }
  return over === id;
}

/**
 * Lanes as they are drawn: each above those that stand in it, with how deep that is and whose colour it has. A lane without
 * a colour of its own has that of the one that it stands in, and so no place among those that have one in turn. The same
 * lanes where none stands in another.
 */
export function inTree(lanes: readonly Lane[]): readonly Lane[] {
  if (lanes.every(({ parent }) => parent === undefined)) return lanes;
  const all: Lane[] = [];
  let turn = 0;
  const add = (lane: Lane, over?: Lane & { readonly at: number }): void => {
    const at = all.length;
    const isOwn = !over || lane.accent !== undefined;
    const place = over ? (over.tone ?? over.at) : turn;
    const own: Lane = {
      ...lane,
      ...(!isOwn && over.accent && { accent: over.accent }),
      ...((!over || !isOwn) && place !== at && { tone: place }),
      ...(over && { depth: (over.depth ?? 0) + 1 }),
    };
    all.push(own);
    if (!over) turn += 1;
    for (const each of lanes) if (each.parent === lane.id) add(each, { ...own, at });
  };
  for (const lane of lanes) if (lane.parent === undefined) add(lane);
  return all;
}
