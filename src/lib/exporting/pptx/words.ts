import { textWidth } from '../../layout/rows/text-width';
import { langOf } from '../../model/lang-of';
import type { Shape, ShapeRun, ShapeText } from './shape';
import { type SlideSheet, cutTo, sizeFor } from './sheet';

// The table of widths is Arial's, with a tenth to spare since no two programs set a text alike; Georgia is wider,
// and so is bold, in Chinese by the space that programs leave about its numbers.
const SERIF_WIDTH = 1.1;
const BOLD_WIDTH = 1.1;
export const LINE_HEIGHT = 1.2;

const TITLE_SIZES = [
  [28, 1],
  [24, 1],
  [20, 2],
  [16, 2],
] as const;

/** The real title of a slide, by which it is listed and read out. */
export function titleShape(title: string, sheet: SlideSheet): Shape {
  const box = sheet.plan.title;
  const widthPx = worthOf(box.width, { face: 'serif' });
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
      lang: langOf(sheet.chronology, sheet.chronology.title),
      anchor: 'bottom',
      isWrapped: true,
    },
  };
}

type Style = Pick<ShapeText, 'face' | 'isBold'>;

/** What a width in pixels is worth to the table of widths for a style. */
export function worthOf(widthPx: number, { face, isBold }: Style): number {
  return widthPx / (face === 'serif' ? SERIF_WIDTH : 1) / (isBold ? BOLD_WIDTH : 1);
}

/** How high a text is in a width, in pixels. */
export function heightOf(text: string, sizePx: number, widthPx: number, style: Style): number {
  const lines = Math.ceil(textWidth(text, sizePx) / worthOf(widthPx, style));
  return Math.ceil(lines * sizePx * LINE_HEIGHT);
}

/** Words in a box as high as they need; what assistive technology says of it is what it says. */
export function wordsShape(
  name: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  text: Omit<ShapeText, 'anchor' | 'isWrapped'>,
): Shape {
  const words = text.runs.map((run) => run.text).join('');
  const height = heightOf(words, text.sizePx, at.width, text);
  return { form: 'rect', name, alt: words, ...at, height, text: { ...text, anchor: 'top', isWrapped: true } };
}

const PASSAGE_SIZES = [20, 18, 15, 13, 11] as const;
const SMALLEST_PX = 11;

/** The beginning of some runs, as long as a text that has been cut from theirs. */
function cutRuns(runs: readonly ShapeRun[], text: string): ShapeRun[] {
  let left = text.length - 1;
  const kept = runs.flatMap((run): ShapeRun[] => {
    const part = run.text.slice(0, left);
    left -= part.length;
    return part === '' ? [] : [{ ...run, text: part }];
  });
  return [...kept, { text: '…' }];
}

/** Runs at the largest size at which they keep to a width and a height; at the smallest, as many as do. */
export function fitted(
  runs: readonly ShapeRun[],
  widthPx: number,
  heightPx: number,
  style: Style,
): { readonly runs: readonly ShapeRun[]; readonly sizePx: number } {
  const text = runs.map((run) => run.text).join('');
  const sizePx = PASSAGE_SIZES.find((size) => heightOf(text, size, widthPx, style) <= heightPx);
  if (sizePx !== undefined) return { runs, sizePx };
  const lines = Math.max(1, Math.floor(heightPx / (SMALLEST_PX * LINE_HEIGHT)));
  const cut = cutTo(text, worthOf(widthPx, style) * lines, SMALLEST_PX);
  return { runs: cutRuns(runs, cut), sizePx: SMALLEST_PX };
}
