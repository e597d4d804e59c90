import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../model/limits';
import { settle } from '../settle';
import { readTable } from './read-table';

const CELL = `two\r\nlines, and “${'x'.repeat(200)}”`;

function tableOf(count: number, row: (nth: number) => string): string {
  return `date,title,text\r\n${Array.from({ length: count }, (_, nth) => `${row(nth)}\r\n`).join('')}`;
}

describe('a large table', () => {
  it('has all of its rows, each with its line, wherever it is parted to be read', () => {
    const count = 40_000;
    const content = tableOf(count, (nth) => `${1000 + (nth % 1000)},"Wall ""${nth}""","${CELL}"`);
    expect(content.length).toBeGreaterThan(8_000_000);
    const shares: number[] = [];
    const read = readTable(content, undefined, (done) => shares.push(done));
    if (read.kind !== 'draft') throw new Error('expected a draft');
    const { rows } = read.draft;
    expect(rows).toHaveLength(count);
    expect(rows.every(({ at, title }, nth) => at.line === 2 * nth + 2 && title === `Wall "${nth}"`)).toBe(
      true,
    );
    expect(new Set(rows.map(({ text }) => text)).size).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(10);
  });

  it('is shown as far as a chronology has room, and the rest is counted', () => {
    const read = readTable(tableOf(LIMITS.events + 3, (nth) => `${1000 + (nth % 1000)},Wall,`));
    if (read.kind !== 'draft') throw new Error('expected a draft');
    const shares: number[] = [];
    const { report } = settle(read.draft, {}, '', (done) => shares.push(done));
    expect(report).toMatchObject({ shown: LIMITS.events, beyond: 3 });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], (shares.at(-1) ?? 0) > 0.99]).toEqual([0, true]);
  });
});
