/** As much of d3's `scaleLinear` as the timeline and d3-axis use. */
export interface LinearScale {
  (value: number): number;
  invert(value: number): number;
  domain(): number[];
  domain(stops: readonly number[]): LinearScale;
  range(): number[];
  range(stops: readonly number[]): LinearScale;
  copy(): LinearScale;
}

/** The last stop but one at or before a value, or the first; found by halving, since a scale may have thousands. */
function stretchAt(stops: readonly number[], value: number): number {
  let [low, high] = [1, stops.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value < (stops[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function along(from: readonly number[], to: readonly number[], value: number): number {
  const place = stretchAt(from, value);
  const [a = 0, b = 0] = [from[place], from[place + 1]];
  const [c = 0, d = 0] = [to[place], to[place + 1]];
  const t = b === a ? 0.5 : (value - a) / (b - a);
  return c * (1 - t) + d * t;
}

/**
 * Stands in for d3-scale in the embed's bundle, where that would bring d3's colours and formats along: the same numbers
 * to the last bit (a test compares them), for ascending stops.
 */
export function scaleLinear(
  domain: readonly number[] = [0, 1],
  range: readonly number[] = [0, 1],
): LinearScale {
  const stops = { domain, range };
  function scale(value: number): number {
    return along(stops.domain, stops.range, value);
  }
  function ofDomain(): number[];
  function ofDomain(given: readonly number[]): LinearScale;
  function ofDomain(given?: readonly number[]): number[] | LinearScale {
    if (!given) return [...stops.domain];
    stops.domain = given;
    return all;
  }
  function ofRange(): number[];
  function ofRange(given: readonly number[]): LinearScale;
  function ofRange(given?: readonly number[]): number[] | LinearScale {
    if (!given) return [...stops.range];
    stops.range = given;
    return all;
  }
  const all: LinearScale = Object.assign(scale, {
    invert: (value: number) => along(stops.range, stops.domain, value),
    domain: ofDomain,
    range: ofRange,
    copy: () => scaleLinear(stops.domain, stops.range),
  });
  return all;
}
