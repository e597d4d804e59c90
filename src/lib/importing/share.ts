/** Hears how much of something is done, from 0 to 1. */
export type Share = (done: number) => void;

export const UNHEARD: Share = () => undefined;

/** The same of a part of it. */
export function partOf(share: Share, from: number, to: number): Share {
  return (done) => share(from + done * (to - from));
}

const BETWEEN = 500;

/** Items as they are; now and then it is told how many of them are done. */
export function* counted<T>(items: readonly T[], share: Share): Generator<T> {
  for (const [index, item] of items.entries()) {
    if (index % BETWEEN === 0) share(index / items.length);
    yield item;
  }
}
