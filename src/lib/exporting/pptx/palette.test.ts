import { describe, expect, it } from 'vitest';
import { PALETTES, laneColour } from './palette';

describe('PALETTES', () => {
  it('are the page’s colours as PowerPoint writes them', () => {
    expect(PALETTES.light.colours).toMatchObject({
      paper: 'FAF8F4',
      'ink-soft': '5A5F68',
      'lane-3': 'BB3F20',
    });
    expect(PALETTES.dark.colours).toMatchObject({ paper: '111419', 'lane-5': '8DC096' });
    expect([PALETTES.light.rule, PALETTES.dark.band]).toEqual([0.15, 0.36]);
  });
});

describe('laneColour', () => {
  it('begins again after the fifth lane', () => {
    expect([0, 4, 5, 12].map(laneColour)).toEqual(['lane-1', 'lane-5', 'lane-1', 'lane-3']);
  });
});
