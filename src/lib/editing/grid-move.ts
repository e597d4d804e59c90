/** A cell of the table: its row and its column, both from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight. */
  readonly page: number;
}

const within = (value: number, count: number) => Math.min(Math.max(0, value), count - 1);

/**
 * Where a key leads from a cell, which is never outside; undefined of a key that leads nowhere.
 * @param isFar whether Ctrl or Cmd is held: to the edge
 */
export function keyMove(
  { row, column }: GridCell,
  key: string,
  { rows, columns, page }: GridSize,
  isFar = false,
): GridCell | undefined {
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(isFar ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isFar ? rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, isFar ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, isFar ? columns : column + 1);
    case 'Home':
      return to(isFar ? 0 : row, 0);
    case 'End':
      return to(isFar ? rows : row, columns);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}

/**
 * The next cell in the order of writing, or the one before; undefined behind the last and before the first.
 * @param first the first column that is written in
 */
export function tabMove(
  { row, column }: GridCell,
  by: 1 | -1,
  { rows, columns }: GridSize,
  first: number,
): GridCell | undefined {
  const next = column + by;
  if (next >= first && next < columns) return { row, column: next };
  const line = row + by;
  if (line < 0 || line >= rows) return undefined;
  return { row: line, column: by === 1 ? first : columns - 1 };
}

/** The block between two cells; ends are not included. */
export function blockOf(one: GridCell, other: GridCell) {
  return {
    rows: { from: Math.min(one.row, other.row), to: Math.max(one.row, other.row) + 1 },
    columns: { from: Math.min(one.column, other.column), to: Math.max(one.column, other.column) + 1 },
  };
}
