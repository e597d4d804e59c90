/** Whoever waits for a file: is told how far it is, and may have enough of it. */
export interface Pace {
  readonly signal: AbortSignal;
  /** @param done from 0 to 1 */
  tell(done: number): void;
}

/** What is made in steps: each says how much of all is done then, from 0 to 1. */
export type Steps<Result> = Generator<number, Result, undefined>;

// As long as nobody feels that a page stands still.
const MOST_MS = 24;

/** All steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Steps that are a part of more: from where these begin to where they end. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}

/** What else waits is done first. A timer would take a second each time where the page is out of sight. */
function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Tells how far something is, and lets the page do what else it has to.
 * @throws whatever the signal was aborted with
 */
export async function stepped(pace: Pace | undefined, done: number): Promise<void> {
  pace?.tell(done);
  await letOthers();
  pace?.signal.throwIfAborted();
}

/**
 * Step by step, so that a page can be used meanwhile; without anybody who waits all at once.
 * @throws whatever the signal was aborted with
 */
export async function atPace<Result>(steps: Steps<Result>, pace: Pace | undefined): Promise<Result> {
  if (!pace) return atOnce(steps);
  pace.signal.throwIfAborted();
  let restedMs = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - restedMs < MOST_MS) continue;
    await stepped(pace, value);
    restedMs = performance.now();
  }
}
