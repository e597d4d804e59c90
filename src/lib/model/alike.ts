// A letter or two in ten is a slip; more is another word.
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 4;

const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How many letters have to be put in, left out, put in place of others or moved by one, to make one text of another. */
function slips(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  const rows: number[][] = [b.map((_, at) => at + 1)];
  const at = (row: number, column: number) =>
    row < 0 ? column + 1 : column < 0 ? row + 1 : (rows[row + 1]?.[column] ?? 0);
  a.forEach((letter, row) => {
    const next: number[] = [];
    rows.push(next);
    b.forEach((other, column) => {
      const isMoved = letter === b[column - 1] && a[row - 1] === other;
      next.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + Number(letter !== other),
          isMoved ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    });
  });
  return rows.at(-1)?.at(-1) ?? 0;
}

/** Which of some texts another one is most like, but for slips of the pen, marks and case; undefined for none. */
export function mostAlike(text: string, texts: readonly string[]): string | undefined {
  const most = Math.min(MOST_SLIPS, Math.floor(text.length / LETTERS_A_SLIP));
  const found = texts
    .filter((each) => Math.abs(each.length - text.length) <= most)
    .map((each) => ({ each, count: slips(bare(text), bare(each)) }))
    .filter(({ count }) => count <= most)
    .sort((a, b) => a.count - b.count);
  return found[0]?.each;
}
