import { eventsOf, withRows } from '$lib/editing/document';
import { withStoredPicture } from '$lib/editing/pictures';
import type { Editing } from './editing.svelte';
import type { NoPicture } from './shrink-picture';

/** Gives events pictures that are files: chosen, pasted or let go there; says why where one can't be taken. */
export class PictureTaking {
  readonly #editing: Editing;
  /** The row whose event is given one, or was to be given the last. */
  row: number | undefined = $state();
  /** The row over which one is held. */
  over: number | undefined = $state();
  isUnderWay = $state(false);
  refused: NoPicture['reason'] | undefined = $state();

  constructor(editing: Editing) {
    this.#editing = editing;
  }

  /**
   * Makes a picture small enough and puts it into the event of a row; behind the last row into a new one.
   * @returns whether it is there
   */
  async take(file: Blob, row: number): Promise<boolean> {
    const event = eventsOf(this.#editing.file)[row];
    this.row = row;
    this.isUnderWay = true;
    this.refused = undefined;
    try {
      const { shrinkPicture } = await import('./shrink-picture');
      const found = await shrinkPicture(file);
      if ('reason' in found) this.refused = found.reason;
      else this.#put(found.dataUrl, event ? this.#placeOf(event, row) : row);
      return this.refused === undefined;
    } finally {
      this.isUnderWay = false;
    }
  }

  /** Where an event stands by now: rows may have been moved meanwhile. */
  #placeOf(event: ReturnType<typeof eventsOf>[number], row: number): number {
    const at = eventsOf(this.#editing.file).indexOf(event);
    return at < 0 ? row : at;
  }

  #put(dataUrl: string, row: number): void {
    const { file } = this.#editing;
    const count = eventsOf(file).length;
    const whole = row < count ? file : withRows(file, count, [{}]);
    this.#editing.write(withStoredPicture(whole, Math.min(row, count), dataUrl), `picture ${row}`);
  }
}

/** The picture among what is carried, unless the same is there as a text: a spreadsheet gives its cells as both. */
export function pictureIn(carried: DataTransfer | null): File | undefined {
  if (!carried || carried.getData('text/plain') !== '') return undefined;
  return [...carried.files].find(({ type }) => type.startsWith('image/'));
}
