import type { Ready } from '../embed/host-api/contract';

/** One loading of a frame: whether an embed in it has answered. */
export class Readiness {
  readonly promise: Promise<Ready>;
  isSettled = false;
  #resolve: (facts: Ready) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever asks hears of it; nobody has to.
    this.promise.catch(() => undefined);
  }

  settle(outcome: Ready | Error): void {
    this.isSettled = true;
    if (outcome instanceof Error) this.#reject(outcome);
    else this.#resolve(outcome);
  }
}
