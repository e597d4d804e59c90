/** A file that spreadsheets know the letters of, by RFC 4180: cells are quoted where they have to be. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row
      .map((cell) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(','),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A file of JSON, for people to read too. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
