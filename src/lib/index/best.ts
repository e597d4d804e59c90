/** The best of each bucket at each level: `levels[k]` has of each 2^(k + 1) neighbours, from the first on, the one to show first. */
export interface Best {
  readonly weights: Float32Array;
  readonly levels: readonly Uint32Array[];
}

/** How soon a place comes in an order that spreads the first few of equals over all: 0, then halves, then quarters. */
function turn(place: number): number {
  return place === 0 ? 32 : 31 - Math.clz32(place & -place);
}

/** Of two places the one of more weight; of equals one that spreads them (the one that more powers of two divide), then the first. */
export function better(weights: Float32Array, a: number, b: number): number {
  const [of, other] = [weights[a] ?? -1, weights[b] ?? -1];
  if (of !== other) return of > other ? a : b;
  const [sooner, later] = [turn(a), turn(b)];
  return sooner > later || (sooner === later && a < b) ? a : b;
}

/** Finds the best of each bucket; all of them take no more room than twice the weights. */
export function bestOf(weights: Float32Array): Best {
  const levels: Uint32Array[] = [];
  let below = Uint32Array.from(weights, (_, place) => place);
  while (below.length > 1) {
    const level = new Uint32Array(Math.ceil(below.length / 2));
    for (let bucket = 0; bucket < level.length; bucket += 1) {
      const first = below[2 * bucket] ?? 0;
      level[bucket] = better(weights, first, below[2 * bucket + 1] ?? first);
    }
    levels.push(level);
    below = level;
  }
  return { weights, levels };
}

/** The place of the best in [first, last), by the buckets that it is made of; −1 where that is empty. */
export function bestIn({ weights, levels }: Best, first: number, last: number): number {
  let [from, to, found] = [first, last, -1];
  const take = (place: number) => (found = found < 0 ? place : better(weights, found, place));
  for (let level = -1; from < to; level += 1) {
    const placeOf = (bucket: number) => (level < 0 ? bucket : (levels[level]?.[bucket] ?? 0));
    if (from % 2 === 1) take(placeOf(from++));
    if (to % 2 === 1) take(placeOf(--to));
    from /= 2;
    to /= 2;
  }
  return found;
}

/** The best few of [first, last), the best first. */
export function bestFewIn(best: Best, first: number, last: number, most: number): number[] {
  const found: number[] = [];
  const ranges = [{ first, last, place: bestIn(best, first, last) }].filter(({ place }) => place >= 0);
  while (found.length < most && ranges.length > 0) {
    const at = ranges.reduce(
      (a, { place }, b) => (better(best.weights, ranges[a]?.place ?? -1, place) === place ? b : a),
      0,
    );
    const [range] = ranges.splice(at, 1);
    if (!range) break;
    found.push(range.place);
    for (const [from, to] of [
      [range.first, range.place],
      [range.place + 1, range.last],
    ] as const) {
      if (from < to) ranges.push({ first: from, last: to, place: bestIn(best, from, to) });
    }
  }
  return found;
}
