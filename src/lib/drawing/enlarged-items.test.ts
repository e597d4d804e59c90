import { describe, expect, it } from 'vitest';
import { enlargedItems } from './enlarged-items';
import type { Item } from './items';

const stroke = { colour: 'ink', widthPx: 1.5 } as const;
const face = { size: 13, colour: 'ink' } as const;
const items: readonly Item[] = [
  { kind: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 1, stroke },
  { kind: 'circle', x: 5, y: 6, radius: 2, stroke },
  { kind: 'line', from: [1, 1], to: [2, 3], stroke },
  {
    kind: 'path',
    strands: [
      {
        points: [
          [0, 1],
          [2, 3],
        ],
        isClosed: true,
      },
    ],
    stroke,
  },
  {
    kind: 'text',
    lines: ['as it is', [{ text: 'a run', x: 4, width: 8 }]],
    box: { x: 0, y: 0, width: 10, height: 16 },
    linePx: 8,
    insetPx: 2,
    face,
  },
  {
    kind: 'group',
    at: [3, 4],
    clip: { x: 0, y: 0, width: 5, height: 5 },
    items: [{ kind: 'line', from: [0, 0], to: [1, 0], stroke }],
  },
];

describe('enlargedItems(items, 2)', () => {
  const [rect, circle, line, path, text, group] = enlargedItems(items, 2);

  it('has everything twice as far from the origin, and twice as large with its lines', () => {
    expect(rect).toMatchObject({ x: 2, y: 4, width: 6, height: 8, radius: 2, stroke: { widthPx: 3 } });
    expect(circle).toMatchObject({ x: 10, y: 12, radius: 4, stroke: { widthPx: 3 } });
    expect(line).toMatchObject({ from: [2, 2], to: [4, 6], stroke: { widthPx: 3 } });
    expect(path).toMatchObject({
      strands: [
        {
          points: [
            [0, 2],
            [4, 6],
          ],
          isClosed: true,
        },
      ],
    });
  });

  it('has the same words in letters of twice the size', () => {
    expect(text).toMatchObject({
      lines: ['as it is', [{ text: 'a run', x: 8, width: 16 }]],
      box: { width: 20, height: 32 },
      face: { size: 26 },
      ...{ linePx: 16, insetPx: 4 },
    });
  });

  it('moves what is in a group from where that is moved to', () => {
    expect(group).toMatchObject({
      at: [6, 8],
      clip: { width: 10 },
      items: [{ to: [2, 0], stroke: { widthPx: 3 } }],
    });
  });

  it('by 1 is what it was given', () => {
    expect(enlargedItems(items, 1)).toBe(items);
  });
});
