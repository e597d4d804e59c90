import type { Wanted } from '../messages/fault';
import type { Lane } from './chronology';
import { accentOf } from './colour';
import { type Fields, type Read, fits, heading, isObject, list, named, readFields } from './fields';
import { LIMITS } from './limits';
import { fieldOf } from './mistakes';
import { inTree, isInCircle, parentsIn } from './nested-lanes';
import { FOLDED, LANE, LANE_COLOUR } from './schema';
import { onOneLine } from './show';

export const ONLY_LANE = 'events';
// Of the lanes' ids, as many as a line has room for.
const MOST_NAMED = 12;

/** A colour, by name or as CSS writes it. */
export const colourField = fits(LANE_COLOUR, { kind: 'form', expected: 'colour' });

const foldedField = fits(FOLDED, { kind: 'choice', expected: ['true', 'false'] });

/** The lanes that an id has to name, as far as a line has room for them. */
function oneOf(all: readonly string[]): Wanted<'lane'> {
  const ids = all.slice(0, MOST_NAMED).map((id) => onOneLine(id));
  return { kind: 'lane', expected: { ids, isAll: all.length <= MOST_NAMED } };
}

/**
 * Reads lanes of different ids.
 * @param parents in which lane each of them says that it stands
 */
function laneField(parents: ReadonlyMap<string, string | undefined>): Read<Lane> {
  const firsts = new Map<string, string>();
  const parentField: (id: string) => Read<string> = (id) => (value, place) => {
    const parent = named(value, place);
    if (parent === undefined) return undefined;
    const isCircle = isInCircle(id, parents);
    if (!isCircle && parents.has(parent)) return parent;
    place.report(
      isCircle
        ? { kind: 'parent', expected: 'not-within' }
        : () => oneOf([...parents.keys()].filter((each) => each !== id)),
      parent,
    );
    return undefined;
  };
  return (value, place) => {
    const fields = readFields(value, LANE, place);
    const id = fields?.required('id', named);
    const title = fields?.required('title', heading);
    if (id === undefined) return undefined;
    const colour = fields?.optional('colour', colourField);
    const parent = fields?.optional('parent', parentField(id));
    const folded = fields?.optional('folded', foldedField);
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, fieldOf(place.path));
      return {
        id,
        title: title ?? id,
        ...(colour !== undefined && { colour, accent: accentOf(colour) }),
        ...(parent !== undefined && { parent }),
        ...(folded !== undefined && { folded }),
      };
    }
    place.at('id').report({ kind: 'unique', expected: { field: first } }, id);
    return undefined;
  };
}

/** The ids of those lanes that are listed beyond the limit. */
function idsBeyond(lanes: unknown): string[] {
  const beyond: readonly unknown[] = Array.isArray(lanes) ? lanes.slice(LIMITS.lanes) : [];
  return beyond.flatMap((lane) => {
    const id = isObject(lane) ? lane['id'] : undefined;
    return typeof id === 'string' ? [id.normalize('NFC')] : [];
  });
}

/** The lanes of a chronology: those that it lists, and those that its events name besides. */
export class Lanes {
  readonly #listed: ReadonlyMap<string, Lane>;
  readonly #beyond: ReadonlySet<string>;
  readonly #added = new Map<string, Lane>();
  readonly #only: Lane;
  #isOnlyUsed = false;

  /** @param title what a single lane is called */
  constructor(chronology: Fields, title: string) {
    const parents = parentsIn(chronology.raw('lanes'));
    const listed = chronology.optional('lanes', list(laneField(parents), LIMITS.lanes)) ?? [];
    this.#listed = new Map(listed.map((lane) => [lane.id, lane]));
    this.#beyond = new Set(idsBeyond(chronology.raw('lanes')));
    this.#only = { id: ONLY_LANE, title };
  }

  /**
   * The lane that an event stands in: that it names, listed or not, since in another one it would be shown as what it is
   * not; without a name the first. Undefined where it can't be shown in any.
   * @param isShown whether the event is otherwise right
   */
  of(event: Fields, isShown: boolean): string | undefined {
    const id = event.optional('lane', named);
    if (!event.has('lane')) return this.#first(isShown);
    if (id === undefined || this.#beyond.has(id)) return undefined;
    if (this.#listed.has(id)) return id;
    if (id === ONLY_LANE && this.#listed.size === 0) return this.#first(isShown);
    event.place.at('lane').report(this.#expected, id);
    if (isShown && this.#listed.size + this.#added.size < LIMITS.lanes) {
      this.#added.set(id, { id, title: id });
    }
    return this.#added.has(id) ? id : undefined;
  }

  #first(isUsed: boolean): string {
    const [first] = this.#listed.keys();
    this.#isOnlyUsed ||= isUsed;
    return first ?? ONLY_LANE;
  }

  readonly #expected = (): Wanted<'lane'> => {
    return oneOf(this.#listed.size > 0 ? [...this.#listed.keys()] : [ONLY_LANE]);
  };

  /** All of them, from top to bottom, each above those that stand in it. */
  all(): readonly Lane[] {
    const added = [...this.#added.values()];
    if (this.#listed.size > 0) return inTree([...this.#listed.values(), ...added]);
    return added.length > 0 && !this.#isOnlyUsed ? added : [this.#only, ...added];
  }
}
