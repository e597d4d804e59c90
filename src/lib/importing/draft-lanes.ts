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
}

/**
 * Lanes by their titles, in the order in which they first occur; as many as there may be, of which the last then has the rest.
 * What has no lane, among others that have one, has one of its own: the format puts it in the first else.
 */
export class DraftLanes {
  readonly #ids = new Map<string, string>();
  #hasNone = false;

  idOf(title: string | undefined): string {
    if (title === undefined) {
      this.#hasNone = true;
      return NONE;
    }
    const known = this.#ids.get(title);
    if (known !== undefined) return known;
    if (this.#ids.size >= LIMITS.lanes - 2) title = REST;
    const id = cut(title, LIMITS.name);
    const isTaken = [...this.#ids.values()].includes(id) || id === NONE;
    this.#ids.set(title, this.#ids.get(title) ?? (isTaken ? `lane-${this.#ids.size + 1}` : id));
    return this.#ids.get(title) ?? id;
  }

  /**
   * None where no event has one.
   * @param lang of the file
   */
  all(lang?: string): readonly DraftLane[] {
    if (this.#ids.size === 0) return [];
    const named = [...this.#ids].map(([title, id]) => ({ id, title: cut(title, LIMITS.title) }));
    if (!this.#hasNone) return named;
    const title = noLaneIn(lang);
    const isTaken = named.some((lane) => lane.title === title);
    return [...named, { id: NONE, title: isTaken ? NONE : title, colour: COLOUR }];
  }
}
