import type { Rgb } from '../../lib/model/contrast';

/** A colour, and how much of it hides what is behind, 0 to 1. */
export interface Layer {
  readonly colour: Rgb;
  readonly alpha: number;
}

/** Any colour of CSS as the browser draws it, in sRGB, whatever it is written in; nothing where it is none. */
export function readColour(css: string): Layer {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return { colour: [255, 255, 255], alpha: 0 };
  context.fillStyle = 'transparent';
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { colour: [r, g, b], alpha: alpha / 255 };
}
