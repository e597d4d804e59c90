/** Steps through the events with a dwell time; a timer runs only while it plays. */
export class Player {
  isPlaying = $state(false);
  /** How long each event stays, in ms. */
  dwellMs = 2600;
  /** Whether the first follows the last. */
  isLooping = false;
  /** How many steps it has gone in all. */
  gone = 0;
  readonly #step: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param step goes one event on and says whether there is another after it */
  constructor(step: () => boolean) {
    this.#step = step;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  play(): void {
    if (!this.isPlaying) this.#advance();
  }

  pause(): void {
    this.isPlaying = false;
    clearTimeout(this.#timer);
  }

  #advance(): void {
    this.gone += 1;
    this.isPlaying = this.#step();
    clearTimeout(this.#timer);
    if (this.isPlaying) this.#timer = setTimeout(() => this.#advance(), this.dwellMs);
  }
}
