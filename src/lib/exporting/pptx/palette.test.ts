import { describe, expect, it } from 'vitest';
import { DECK_PALETTES, inDeck } from './palette';

describe('DECK_PALETTES', () => {
  it('are the page’s colours as PowerPoint writes them', () => {
    expect(DECK_PALETTES.light.colours).toMatchObject({
      paper: 'FAF8F4',
      'ink-soft': '5A5F68',
      'lane-3': 'AF2F09',
    });
    expect(DECK_PALETTES.dark.colours).toMatchObject({ paper: '111419', 'lane-5': '9BDE9F' });
    expect([DECK_PALETTES.light.rule, DECK_PALETTES.dark.band]).toEqual([0.15, 0.16]);
  });
});

describe('inDeck', () => {
  const at = (colour: 'rule' | 'lane-2', opacity?: number | 'band') =>
    inDeck(DECK_PALETTES.dark, { colour, ...(opacity !== undefined && { opacity }) });

  it('hair lines are ink, and bands as strong as in their theme', () => {
    expect(at('rule')).toEqual({ colour: 'ink', opacity: 0.14 });
    expect(at('lane-2', 'band')).toEqual({ colour: 'lane-2', opacity: 0.16 });
    expect(at('lane-2')).toEqual({ colour: 'lane-2', opacity: 1 });
  });
});
