import { describe, expect, it } from 'vitest';
import { mirroredSlide } from './mirrored-slide';
import type { Shape } from './shape';

const text = { runs: [{ text: 'One' }], sizePx: 12, face: 'sans', colour: 'ink', lang: 'en' } as const;
const shapes: readonly Shape[] = [
  { form: 'title', name: 'Title', x: 40, y: 20, width: 300, height: 50, text },
  {
    form: 'rect',
    name: 'bar',
    x: 100,
    y: 90,
    width: 50,
    height: 6,
    fill: { colour: 'ink', fade: { towards: 'end', from: 0.5, opacity: 0 } },
  },
  {
    form: 'path',
    name: 'arc',
    x: 10,
    y: 10,
    width: 20,
    height: 5,
    strands: [
      {
        points: [
          [10, 10],
          [30, 15],
        ],
      },
    ],
  },
];

describe('mirroredSlide', () => {
  it('has each shape as far from the right as it was from the left, with its words aligned there', () => {
    const slide = mirroredSlide({ shapes, notes: ['One'], isStep: true }, 960);
    expect(slide).toEqual({
      ...{ notes: ['One'], isStep: true },
      shapes: [
        { ...shapes[0], x: 620, text: { ...text, align: 'end' } },
        { ...shapes[1], x: 810, fill: { colour: 'ink', fade: { towards: 'start', from: 0.5, opacity: 0 } } },
        {
          ...shapes[2],
          x: 930,
          strands: [
            {
              points: [
                [950, 10],
                [930, 15],
              ],
            },
          ],
        },
      ],
    });
    expect(mirroredSlide(slide, 960).shapes.map(({ x }) => x)).toEqual(shapes.map(({ x }) => x));
  });
});
