const TRAVEL_MS = 380;

/** Whether marks travel to new places, as opposed to following a pointer; a little longer than the style sheet lets them. */
export class Travel {
  isUnderWay = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    this.isUnderWay = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.isUnderWay = false), TRAVEL_MS);
  }

  stop(): void {
    this.isUnderWay = false;
    clearTimeout(this.#timer);
  }
}
