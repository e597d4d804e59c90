import { describe, expect, it } from 'vitest';
import type { Item } from './items';
import { mirroredItems } from './mirror';

const ink = { colour: 'ink' } as const;
const face = { size: 13, colour: 'ink' } as const;
const items: readonly Item[] = [
  {
    kind: 'rect',
    x: 10,
    y: 5,
    width: 30,
    height: 8,
    fill: { ...ink, fade: { towards: 'end', from: 0.5, opacity: 0 } },
  },
  { kind: 'circle', x: 20, y: 5, radius: 4, fill: ink },
  { kind: 'line', from: [0, 1], to: [7, 2], stroke: { ...ink, widthPx: 1 } },
  {
    kind: 'path',
    strands: [
      {
        points: [
          [1, 1],
          [2, 9],
          [3, 1],
        ],
        isBent: true,
      },
    ],
  },
  { kind: 'text', lines: ['one'], box: { x: 4, y: 0, width: 20, height: 16 }, face, insetPx: 5 },
  { kind: 'text', lines: ['two'], box: { x: 4, y: 0, width: 20, height: 16 }, face, align: 'middle' },
  {
    ...{ kind: 'group', at: [15, 3], clip: { x: -8, y: 0, width: 50, height: 9 } },
    items: [{ kind: 'circle', x: 2, y: 5, radius: 4 }],
  },
  {
    ...{ kind: 'text', box: { x: 0, y: 0, width: 60, height: 16 }, face },
    lines: [
      [
        { text: 'a', x: 0, width: 10 },
        { text: 'b', x: 10, width: 5 },
      ],
    ],
  },
];

describe('mirroredItems', () => {
  it('has each as far from the right as it was from the left', () => {
    expect(mirroredItems(items, 100)).toEqual([
      { ...items[0], x: 60, fill: { ...ink, fade: { towards: 'start', from: 0.5, opacity: 0 } } },
      { ...items[1], x: 80 },
      { ...items[2], from: [100, 1], to: [93, 2] },
      {
        ...items[3],
        strands: [
          {
            points: [
              [99, 1],
              [98, 9],
              [97, 1],
            ],
            isBent: true,
          },
        ],
      },
      { ...items[4], box: { x: 76, y: 0, width: 20, height: 16 }, align: 'end' },
      { ...items[5], box: { x: 76, y: 0, width: 20, height: 16 } },
      {
        ...{ kind: 'group', at: [85, 3], clip: { x: -42, y: 0, width: 50, height: 9 } },
        items: [{ kind: 'circle', x: -2, y: 5, radius: 4 }],
      },
      {
        ...items[7],
        ...{ box: { x: 40, y: 0, width: 60, height: 16 }, align: 'end' },
        lines: [
          [
            { text: 'a', x: 90, width: 10 },
            { text: 'b', x: 85, width: 5 },
          ],
        ],
      },
    ]);
  });

  it('twice is what it was', () => {
    const twice = mirroredItems(mirroredItems(items, 100), 100);
    const aligned = items.map((item) => (item.kind === 'text' ? { align: 'start', ...item } : item));
    expect(twice).toEqual(aligned);
  });
});
