import { oncePer } from '../index/once';
import type { Messages } from '../messages/messages';
import type { Chronology, Lane } from '../model/chronology';
import { foldedAtFirst, withParents } from '../model/lane-tree';

/** A chronology with its lanes as a picture has them, and which of these are hidden. */
export interface Nested {
  readonly chronology: Chronology;
  readonly hiddenLanes: readonly string[];
}

type WordsOfLanes = Pick<Messages, 'lang' | 'stills'>;

// As many as a reader goes back and forth between.
const MOST_KEPT = 12;

function lanesIn(
  { lanes }: Chronology,
  hidden: ReadonlySet<string>,
  folded: ReadonlySet<string>,
  m: WordsOfLanes | undefined,
): Lane[] {
  const chains = new Map(lanes.map(({ id }) => [id, withParents(lanes, id)]));
  const isInside = (id: string, parent: string) => id !== parent && chains.get(id)?.includes(parent);
  const isClosed = (id: string) => hidden.has(id) || folded.has(id);
  return lanes.flatMap((lane, place): Lane[] => {
    const [, ...over] = chains.get(lane.id) ?? [];
    if (over.some(isClosed)) return [];
    const inside = lanes.filter(({ id }) => isInside(id, lane.id));
    const own = { ...lane, tone: lane.tone ?? place, place };
    if (inside.length === 0) return [own];
    const isFolded = isClosed(lane.id);
    const named = m?.stills.lanesIn(lane.title, inside.length) ?? lane.title;
    const fold = (isFolded ? m?.stills.unfold(named) : m?.stills.fold(named)) ?? named;
    const within = { isFolded, fold, held: isFolded ? inside : [] };
    return [{ ...own, title: isFolded ? named : lane.title, within }];
  });
}

const nestedOf = oncePer<Chronology, Map<string, Nested>>(() => new Map());

/**
 * A chronology as it is drawn with some of its lanes folded: in place of these and of all that stand in them there is one
 * lane, which has the events of all and says how many they are. A hidden lane takes those in it along. Its events are the
 * same; the same chronology where no lane stands in another.
 * @param foldedLanes what its author wants, where it is left out
 */
export function nested(
  chronology: Chronology,
  hiddenLanes: readonly string[],
  foldedLanes: readonly string[] = foldedAtFirst(chronology.lanes),
  m?: WordsOfLanes,
): Nested {
  // What is drawn already is so too.
  const isToFold = chronology.lanes.some(({ parent, place }) => parent !== undefined && place === undefined);
  if (!isToFold) return { chronology, hiddenLanes };
  const key = JSON.stringify([hiddenLanes, foldedLanes, m?.lang]);
  const all = nestedOf(chronology);
  const known = all.get(key);
  if (known) return known;
  const lanes = lanesIn(chronology, new Set(hiddenLanes), new Set(foldedLanes), m);
  const found = {
    chronology: { ...chronology, lanes },
    hiddenLanes: lanes.map(({ id }) => id).filter((id) => hiddenLanes.includes(id)),
  };
  if (all.size >= MOST_KEPT) all.clear();
  all.set(key, found);
  return found;
}
