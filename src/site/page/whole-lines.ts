/** A line of text, or what else is one piece, by where it begins and ends down the page. */
export interface LineBox {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where text ends that is to end between its lines: at a foot, or above the first of its lines that reaches below that.
 * @returns undefined where no line does
 */
export function endOfWhole(lines: readonly LineBox[], foot: number): number | undefined {
  let end: number | undefined;
  for (const { top, bottom } of lines.toSorted((a, b) => b.bottom - a.bottom)) {
    if (bottom > (end ?? foot)) end = Math.min(end ?? foot, top);
  }
  return end;
}
