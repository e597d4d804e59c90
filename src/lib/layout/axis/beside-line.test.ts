import { describe, expect, it } from 'vitest';
import { isBesideLine } from './beside-line';

describe('isBesideLine', () => {
  const at = (share: number, label: string, line: number, isParent = false) =>
    isBesideLine({ at: share, label, ...(isParent && { isBoundary: true }) }, line, 1000);

  it('is what the line goes through, or passes within 8 px of', () => {
    expect(at(0.5, '1820', 0.5)).toBe(true);
    expect(at(0.5, '1820', 0.52)).toBe(true);
    expect(at(0.5, '1820', 0.523)).toBe(false);
    expect(at(0.5, '22 November 1963', 0.55)).toBe(true);
  });

  it('goes by where a label stands that was moved inward at an end', () => {
    expect(at(1, '1820', 0.97)).toBe(true);
    expect(at(0, '1820', 0.03)).toBe(true);
    expect(at(0, '1820', 0.04)).toBe(false);
  });

  it('is of months and years what begins at its place', () => {
    expect(at(0.5, '2002', 0.54, true)).toBe(true);
    expect(at(0.5, '2002', 0.48, true)).toBe(false);
  });

  it('is nothing where there is no line', () => {
    expect(at(0.5, '1820', NaN)).toBe(false);
  });
});
