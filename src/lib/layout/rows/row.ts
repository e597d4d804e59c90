/** The taken pixels of a row: disjoint half-open intervals, ascending. */
export interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

export function emptyRow(): Row {
  return { starts: [], ends: [] };
}

/** Where `value` would stand in an ascending list: the count of entries at or below it. */
function countUpTo(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing is taken in [from, to): an interval that ends at `from` leaves it free. */
export function isFree(row: Row, from: number, to: number): boolean {
  const before = countUpTo(row.starts, from) - 1;
  if (before >= 0 && (row.ends[before] ?? -Infinity) > from) return false;
  return (row.starts[before + 1] ?? Infinity) >= to;
}

/** Takes [from, to), which the caller found free. */
export function occupy(row: Row, from: number, to: number): void {
  const at = countUpTo(row.starts, from);
  row.starts.splice(at, 0, from);
  row.ends.splice(at, 0, to);
}

/** The free pixels around a taken place: from the end of the one before `from` to the start of the one after. */
export function freeAround(row: Row, from: number): readonly [number, number] {
  const at = countUpTo(row.starts, from) - 1;
  return [row.ends[at - 1] ?? -Infinity, row.starts[at + 1] ?? Infinity];
}

/** Gives a taken place back, named by where it starts. */
export function release(row: Row, from: number): void {
  const at = countUpTo(row.starts, from) - 1;
  row.starts.splice(at, 1);
  row.ends.splice(at, 1);
}
