/** A table as it stands in a file. */
export interface Cells {
  /** As people call the format. */
  readonly format: string;
  /** As written; what is missing or there twice is given a name. */
  readonly headers: readonly string[];
  readonly rows: readonly CellRow[];
  readonly title?: string;
  readonly description?: string;
  /** What the file itself says of its columns: header → role. */
  readonly roles?: Readonly<Record<string, string>>;
}

export interface CellRow {
  /** Counted from 1; without it where the file has no lines. */
  readonly line?: number;
  readonly cells: readonly string[];
  /** What the cells stand for, where they have been no texts: numbers, lists, objects of JSON. */
  readonly values?: readonly unknown[];
}

/** Headers by which each column can be told from the others. */
export function distinct(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((header, at) => {
    const called = header.trim() || `column ${at + 1}`;
    let name = called;
    for (let nth = 2; seen.has(name); nth += 1) name = `${called} ${nth}`;
    seen.add(name);
    return name;
  });
}

/** The most columns of a sheet that are read. */
export const MOST_COLUMNS = 1000;
