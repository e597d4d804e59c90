import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { scanCode } from './qr';

/** The modules that a path draws. */
function drawn({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

describe('scanCode', () => {
  const address = 'https://example.org/?from=2021&to=2022&scale=time#invasion';

  it('draws each module of the code, within four of nothing', () => {
    const code = scanCode(address);
    if (!code) throw new Error('expected a code');
    const rows = drawn(code);
    const { data } = encode(address, { ecc: 'M', boostEcc: true, border: 0 });
    expect(code.size).toBe(data.length + 8);
    expect(rows.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
    expect(rows.slice(0, 4).concat(rows.slice(-4)).flat()).not.toContain(true);
    expect(rows.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])).not.toContain(true);
    // The sign of a corner: a frame of seven.
    expect(rows[4]?.slice(4, 12)).toEqual([true, true, true, true, true, true, true, false]);
  });

  it('is none of an address that a camera could not read from a screen', () => {
    expect(scanCode(`https://example.org/${'a'.repeat(260)}`)).toBeDefined();
    expect(scanCode(`https://example.org/#data=${'a'.repeat(300)}`)).toBeUndefined();
    expect(scanCode('a'.repeat(100_000))).toBeUndefined();
  });
});
