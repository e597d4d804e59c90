import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEASURES, measuresSheet } from '../drawing/measures';
import type { Part } from '../layout/scale/date-parts';

const read = (path: string) => readFileSync(`src/lib/rendering/${path}`, 'utf8');

// All there are: one that is missing here, or one too many, fails the types.
const SHAPES = {
  band: true,
  loose: true,
  'wing-start': true,
  'wing-end': true,
  bar: true,
  point: true,
  middle: true,
  thread: true,
  member: true,
  line: true,
  break: true,
  'beyond-start': true,
  'beyond-end': true,
} as const satisfies Record<Part['shape'], true>;

describe('measures.css', () => {
  it('has the measures that pictures are drawn by', () => {
    if (process.env.WRITE_MEASURES) writeFileSync('src/lib/rendering/measures.css', measuresSheet());
    expect(read('measures.css'), 'WRITE_MEASURES=1 npx vitest run measures writes it anew').toBe(
      measuresSheet(),
    );
  });

  it('gives each of them to a rule, and no rule another', () => {
    const used = ['parts.css', 'event-mark.css', 'Cluster.svelte'].flatMap((path) =>
      [...read(path).matchAll(/var\(--px-([\w-]+)\)/g)].map(([, name]) => name),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(MEASURES).sort());
  });
});

describe('parts.css', () => {
  it.each(Object.keys(SHAPES))('draws a %s', (shape) => {
    expect(read('parts.css')).toMatch(
      new RegExp(`\\[data-shape(='${shape}'|\\^='${shape.split('-')[0]}')\\]`),
    );
  });

  it('has no length of its own where there is a measure', () => {
    const lengths = [
      ...read('parts.css').matchAll(/^\s+(?!font|padding|border-radius)[\w-]+: .*?[\d.]+px.*$/gm),
    ];
    expect(lengths.map(([line]) => line.trim())).toEqual([
      // Half of a small mark's width, between whose sides it is firm.
      ...[
        'background: linear-gradient(to right, #0000, var(--lane) calc(50% - 1.5px) calc(50% + 1.5px), #0000);',
      ],
      // The strokes of the sign of a conflict, and how far the one through them reaches.
      ...['inset-block: -4px;', 'inline-size: 12px;', 'inset-block: -9px;'],
    ]);
  });
});
