import { describe, expect, it } from 'vitest';
import { WHOLE, isWhole } from './view';

describe('isWhole', () => {
  it('is so to within what a pixel can show', () => {
    expect(isWhole(WHOLE)).toBe(true);
    expect(isWhole({ from: 1e-9, to: 1 - 1e-9 })).toBe(true);
    expect(isWhole({ from: 0.001, to: 1 })).toBe(false);
    expect(isWhole({ from: 0, to: 0.999 })).toBe(false);
  });
});
