import { textWidth } from '../../layout/text-width';
import type { Shape, Text } from './shape';
import { type Sheet, cutTo, sizeFor } from './sheet';

// The table of widths is Arial's, with a tenth to spare since no two programs set a text alike; Georgia is wider.
const SERIF_WIDTH = 1.1;
const LINE_HEIGHT = 1.2;

const TITLE_SIZES = [
  [28, 1],
  [24, 1],
  [20, 2],
  [16, 2],
] as const;

/** The real title of a slide, by which it is listed and read out. */
export function titleShape(title: string, sheet: Sheet): Shape {
  const box = sheet.plan.title;
  const widthPx = worthOf(box.width, 'serif');
  const sizePx = sizeFor(title, widthPx, TITLE_SIZES);
  return {
    form: 'title',
    name: 'Title',
    alt: title,
    ...box,
    text: {
      runs: [{ text: cutTo(title, widthPx * 2, sizePx) }],
      sizePx,
      face: 'serif',
      colour: 'ink',
      lang: sheet.chronology.lang,
      anchor: 'bottom',
      isWrapped: true,
    },
  };
}

/** What a width in pixels is worth to the table of widths in a face. */
export function worthOf(widthPx: number, face: Text['face']): number {
  return face === 'serif' ? widthPx / SERIF_WIDTH : widthPx;
}

/** How high a text is in a width, in pixels. */
export function heightOf(text: string, sizePx: number, widthPx: number, face: Text['face']): number {
  const lines = Math.ceil(textWidth(text, sizePx) / worthOf(widthPx, face));
  return Math.ceil(lines * sizePx * LINE_HEIGHT);
}

/** Words in a box as high as they need; what assistive technology says of it is what it says. */
export function wordsShape(
  name: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  text: Omit<Text, 'anchor' | 'isWrapped'>,
): Shape {
  const words = text.runs.map((run) => run.text).join('');
  const height = heightOf(words, text.sizePx, at.width, text.face);
  return { form: 'rect', name, alt: words, ...at, height, text: { ...text, anchor: 'top', isWrapped: true } };
}
