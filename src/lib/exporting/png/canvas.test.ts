import { describe, expect, it } from 'vitest';
import { specimens } from '../../../content/specimens';
import essay from '../../../content/sino-russia-axis';
import { PALETTES } from '../../drawing/palette';
import { pictureOf } from '../../drawing/still/picture';
import { stillOfView } from '../../drawing/still/views';
import { contentOf, elements, parseSvg } from '../svg/testing';
import { svgOf } from '../svg/svg';
import { drawPicture } from './canvas';
import type { Canvas } from './shapes';

/** A canvas that keeps what it is told. */
function recorder() {
  const numbers: number[] = [];
  const texts: string[] = [];
  const colours = new Set<string>();
  let depth = 0;
  const take = (...values: number[]) => void numbers.push(...values);
  const look = (canvas: Canvas) => {
    for (const style of [canvas.fillStyle, canvas.strokeStyle])
      if (typeof style === 'string') colours.add(style);
  };
  const canvas: Canvas = {
    font: '',
    textAlign: 'left',
    direction: 'ltr',
    letterSpacing: '0px',
    fillStyle: '#000000',
    strokeStyle: '#000000',
    lineWidth: 1,
    globalAlpha: 1,
    save: () => (depth += 1),
    restore: () => (depth -= 1),
    translate: take,
    scale: take,
    clip: () => undefined,
    fill: () => look(canvas),
    stroke: () => look(canvas),
    setLineDash: (dashes) => take(...dashes),
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo: take,
    lineTo: take,
    quadraticCurveTo: take,
    rect: take,
    roundRect: (x, y, width, height, radius) => take(x, y, width, height, Number(radius)),
    arc: (x, y, radius) => take(x, y, radius),
    fillText: (text, x, y) => {
      texts.push(text);
      take(x, y);
    },
    measureText: (text) => ({ ...metrics, width: text.length }),
    createLinearGradient: (x0, y0, x1, y1) => {
      take(x0, y0, x1, y1);
      return { addColorStop: (offset, colour) => (take(offset), colours.add(colour)) };
    },
  };
  return { canvas, numbers, texts, colours, depth: () => depth };
}

const metrics = {
  ...{ actualBoundingBoxAscent: 0, actualBoundingBoxDescent: 0, actualBoundingBoxLeft: 0 },
  ...{ actualBoundingBoxRight: 0, alphabeticBaseline: 0, emHeightAscent: 0, emHeightDescent: 0 },
  ...{ fontBoundingBoxAscent: 0, fontBoundingBoxDescent: 0, hangingBaseline: 0, ideographicBaseline: 0 },
};

describe('drawPicture', () => {
  it.each([essay, ...specimens].map((input) => [input.title, input] as const))(
    'says on a canvas what the SVG says, in numbers and colours that there are: %s',
    (_, input) => {
      const content = contentOf(input);
      const chosen = content.chronology.events[0];
      const still = stillOfView(content, {
        kind: 'gaps',
        ...(chosen && { selectedId: chosen.id, at: chosen.anchor }),
      });
      const { canvas, numbers, texts, colours, depth } = recorder();
      drawPicture(canvas, pictureOf(still), PALETTES.light, 1920, 1080);
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect([...colours].filter((colour) => !/^#[0-9a-f]{6}([0-9a-f]{2})?$/.test(colour))).toEqual([]);
      expect(depth()).toBe(0);
      const written = elements(parseSvg(svgOf(still)), 'text').flatMap((text) => {
        const runs = elements(text, 'tspan');
        return (runs.length > 0 ? runs : [text]).map((each) => each.textContent ?? '');
      });
      expect(texts).toEqual(written);
    },
  );

  it('keeps a picture’s shape and puts it in the middle of what is wider', () => {
    const { canvas, numbers } = recorder();
    const picture = pictureOf(stillOfView(contentOf(essay), { kind: 'time' }));
    drawPicture(canvas, picture, PALETTES.light, 1480, 720);
    expect(numbers.slice(0, 4)).toEqual([100, 0, 1, 1]);
  });
});
