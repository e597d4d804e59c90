import { noLaneIn } from '../messages/no-lane';
import { LIMITS } from '../model/limits';
import { cut } from './cut';
import { REST } from './settle-event';

const NONE = '—';
/** No lane's: as quiet as what stands beside them. */
const COLOUR = '#5a5f68';

interface DraftLane {
  readonly id: string;
  readonly title: string;
  readonly colour?: string;
  readonly parent?: string;
  readonly folded?: boolean;
}

/**
 * Lanes by their titles, in the order in which they first occur; as many as there may be, of which the last then has the rest.
 * What has no lane, among others that have one, has one of its own: the format puts it in the first else.
 */
export class DraftLanes {
  /** By their titles, with those of what they stand in. */
  readonly #lanes = new Map<string, DraftLane>();
  #hasNone = false;

  /** @param within titles of the lanes that it stands in, the outermost first */
  idOf(title: string | undefined, within: readonly string[] = []): string {
    if (title === undefined) {
      this.#hasNone = true;
      return NONE;
    }
    const key = JSON.stringify([...within, title]);
    const known = this.#lanes.get(key);
    if (known) return known.id;
    const over = within.at(-1);
    const parent = over === undefined ? undefined : this.idOf(over, within.slice(0, -1));
    const isFull = this.#lanes.size >= LIMITS.lanes - 2;
    const rest = isFull ? this.#lanes.get(JSON.stringify([REST])) : undefined;
    if (rest) return rest.id;
    const named = isFull ? REST : title;
    const id = cut(named, LIMITS.name);
    const isTaken = id === NONE || [...this.#lanes.values()].some((lane) => lane.id === id);
    const lane = {
      id: isTaken ? `lane-${this.#lanes.size + 1}` : id,
      title: cut(named, LIMITS.title),
      ...(parent !== undefined && !isFull && { parent }),
    };
    this.#lanes.set(isFull ? JSON.stringify([REST]) : key, lane);
    return lane.id;
  }

  /**
   * None where no event has one.
   * @param lang of the file
   * @param folded titles of those that are folded at first
   */
  all(lang?: string, folded: readonly string[] = []): readonly DraftLane[] {
    if (this.#lanes.size === 0) return [];
    const named = [...this.#lanes.values()].map((lane) => ({
      ...lane,
      ...(folded.includes(lane.title) && { folded: true }),
    }));
    if (!this.#hasNone) return named;
    const title = noLaneIn(lang);
    const isTaken = named.some((lane) => lane.title === title);
    return [...named, { id: NONE, title: isTaken ? NONE : title, colour: COLOUR }];
  }
}
