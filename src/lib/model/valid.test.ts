import { describe, expect, it } from 'vitest';
import { validChronology } from './valid';

describe('validChronology', () => {
  it('gives the chronology', () => {
    expect(validChronology({ title: 'T', events: [] }, 'x.ts')).toMatchObject({ title: 'T', events: [] });
  });

  it('throws the name once and every mistake, a line each', () => {
    const events = [
      { title: 'A', date: '2014-13' },
      { title: 'B', date: '2023-02-29' },
    ];
    expect(() => validChronology({ title: 'T', events }, 'x.ts')).toThrow(
      /^x\.ts:\nevent 1 “A”: date: .+\nevent 2 “B”: date: .+$/,
    );
  });
});
