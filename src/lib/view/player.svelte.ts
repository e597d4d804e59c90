const DWELL_MS = 2600;

/** Steps through the events with a dwell time; a timer runs only while it plays. */
export class Player {
  isPlaying = $state(false);
  readonly #step: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param step goes one event on and says whether there is another after it */
  constructor(step: () => boolean) {
    this.#step = step;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.#advance();
  }

  pause(): void {
    this.isPlaying = false;
    clearTimeout(this.#timer);
  }

  #advance(): void {
    this.isPlaying = this.#step();
    clearTimeout(this.#timer);
    if (this.isPlaying) this.#timer = setTimeout(() => this.#advance(), DWELL_MS);
  }
}
