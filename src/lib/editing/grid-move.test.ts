import { describe, expect, it } from 'vitest';
import { blockOf, keyMove, tabMove } from './grid-move';

const size = { rows: 4, columns: 3, page: 2 };
const at = (row: number, column: number) => ({ row, column });

describe('keyMove', () => {
  it.each([
    [at(1, 1), 'ArrowUp', at(0, 1)],
    [at(0, 1), 'ArrowUp', at(0, 1)],
    [at(3, 1), 'ArrowDown', at(3, 1)],
    [at(1, 0), 'ArrowLeft', at(1, 0)],
    [at(1, 1), 'ArrowRight', at(1, 2)],
    [at(1, 1), 'Home', at(1, 0)],
    [at(1, 1), 'End', at(1, 2)],
    [at(0, 1), 'PageDown', at(2, 1)],
    [at(3, 1), 'PageUp', at(1, 1)],
  ])('from %j %s leads to %j', (from, key, to) => {
    expect(keyMove(from, key, size)).toEqual(to);
  });

  it('with Ctrl it goes to the edge', () => {
    expect(keyMove(at(1, 1), 'ArrowDown', size, true)).toEqual(at(3, 1));
    expect(keyMove(at(1, 1), 'End', size, true)).toEqual(at(3, 2));
    expect(keyMove(at(1, 1), 'Home', size, true)).toEqual(at(0, 0));
  });

  it('other keys lead nowhere', () => {
    expect(keyMove(at(1, 1), 'a', size)).toBeUndefined();
  });
});

describe('tabMove', () => {
  it('goes along a row and on to the next, and out at the end', () => {
    expect(tabMove(at(0, 1), 1, size, 1)).toEqual(at(0, 2));
    expect(tabMove(at(0, 2), 1, size, 1)).toEqual(at(1, 1));
    expect(tabMove(at(3, 2), 1, size, 1)).toBeUndefined();
    expect(tabMove(at(1, 1), -1, size, 1)).toEqual(at(0, 2));
    expect(tabMove(at(0, 1), -1, size, 1)).toBeUndefined();
  });
});

describe('blockOf', () => {
  it('is the same from either corner', () => {
    const block = { rows: { from: 1, to: 4 }, columns: { from: 0, to: 3 } };
    expect(blockOf(at(1, 2), at(3, 0))).toEqual(block);
    expect(blockOf(at(3, 0), at(1, 2))).toEqual(block);
  });
});
