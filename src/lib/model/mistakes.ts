/** A content mistake in one line, without the file’s name: “event 3 “title”: field: expected …, found …”. */
export type Issue = string;

/** What is wrong with a chronology. */
export interface Mistakes {
  readonly lines: readonly Issue[];
  /** How many more there are than lines. */
  readonly more: number;
  /** How many events are not shown because of them. */
  readonly notShown: number;
}

/** All of them as text: the file's name once, then a line each. */
export function listMistakes(name: string, { lines, more }: Mistakes): string {
  return [`${name}:`, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
