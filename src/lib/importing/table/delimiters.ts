import Papa from 'papaparse';

const DELIMITERS = ['\t', ';', '|', ','];
const ROWS = 30;
// As much as so many rows may have; a mark that parts nothing is looked for to the end of what is given.
const BEGINNING = 100_000;

/**
 * What stands between the cells of a text: the mark by which most of its first rows have as many cells as its longest, and more
 * than one; of two the one that stands first here, since commas stand in texts too.
 */
export function delimiterOf(text: string): string {
  const beginning = text.slice(0, BEGINNING);
  let [best, most] = [',', 0];
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(beginning, { delimiter, preview: ROWS, skipEmptyLines: true });
    const widths = data.map((row) => row.length);
    const usual = usualOf(widths);
    const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    const score = usual > 1 ? alike : 0;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function usualOf(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0] ?? [0];
  return usual;
}
