import { describe, expect, it } from 'vitest';
import { lookOf } from './look';
import { DEFAULTS } from '../options/options';

describe('lookOf', () => {
  it('of the defaults sets nothing', () => {
    expect(lookOf(DEFAULTS, false)).toEqual({
      ...{ theme: 'auto', isColoured: false, style: undefined, isClear: false },
    });
  });

  it('sets the properties of the theming API, and only those that are asked for', () => {
    const options = { ...DEFAULTS, theme: 'dark', bg: 'transparent', fg: '#eee', accent: '#f80' } as const;
    expect(lookOf(options, false)).toEqual({
      theme: 'dark',
      isColoured: true,
      isClear: true,
      style: '--anno-paper: transparent; --anno-ink: #eee; --anno-lane-1: #f80; --anno-accent: #f80',
    });
    expect(lookOf({ ...DEFAULTS, bg: 'transparent', ground: '#123' }, false)).toMatchObject({
      ...{ isClear: true, style: '--anno-paper: #123' },
    });
    expect(lookOf({ ...DEFAULTS, font: 'serif' }, false).style).toBe(
      '--anno-sans: serif; --anno-serif: serif',
    );
    expect(lookOf({ ...DEFAULTS, radius: 12 }, false).style).toBe('border-radius: 12px');
  });

  it('on paper is black on white', () => {
    expect(lookOf({ ...DEFAULTS, theme: 'dark', fg: '#eee' }, true)).toEqual({
      theme: 'light',
      isColoured: false,
      isClear: false,
      style: '--anno-paper: #fff',
    });
  });
});
