import { encode } from 'uqr';

/** A code to scan, as a square of so many modules with its quiet zone, and the path of the dark ones. */
export interface ScanCode {
  readonly size: number;
  readonly path: string;
}

/** As ISO/IEC 18004 asks for on every side. */
const QUIET = 4;
// 65 modules a side: a camera tells them apart on a screen, where each is 2.5 px and more, even if a seventh is lost.
const LARGEST = 12;

/** The code of a text; undefined where that is too long for one that a camera reads from a screen. */
export function scanCode(text: string): ScanCode | undefined {
  try {
    const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 0, maxVersion: LARGEST });
    const rows = data.flatMap((row, y) =>
      runsOf(row).map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
    );
    return { size: size + 2 * QUIET, path: rows.join('') };
  } catch (error) {
    // So it says that it has no room.
    if (error instanceof RangeError || /too long|capacity/i.test(String(error))) return undefined;
    throw error;
  }
}

/** Where dark modules of a row begin, and how many follow each other. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
