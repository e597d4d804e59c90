import { quotesLang } from '../../model/excerpt';
import type { Ink } from './ink';
import { breakLines, cutTo } from '../lines';
import { serifWidth } from './serif-width';
import type { Passage, Run } from './still';
import { faceAt } from './type';
import { element, escapeXml, path } from './xml';

/** What a quote is set in, in CSS pixels. */
export interface Setting {
  readonly sizePx: number;
  readonly linePx: number;
  readonly widthPx: number;
  readonly mostLines: number;
}

const TINT = { heightEm: 1.22, overPx: 1.5 };
const UNDERLINE = { belowEm: 0.5, px: 1.5 };
// The quotation mark hangs before the first line.
const HANG_EM = 0.42;

function widthOf({ still }: Ink): (text: string, sizePx: number) => number {
  return still.serifWidth ?? serifWidth;
}

function linesOf({ runs }: Passage, { sizePx, widthPx }: Setting, ink: Ink): string[] {
  const text = runs.map((run) => run.text).join('');
  const width = widthOf(ink);
  return breakLines(text, widthPx, (words) => width(words, sizePx));
}

/** Whether a quote has room in its lines. */
export function isFitting(passage: Passage, setting: Setting, ink: Ink): boolean {
  return linesOf(passage, setting, ink).length <= setting.mostLines;
}

/** Cuts the runs of a text at the ends of its lines. */
function runsOfLines(runs: readonly Run[], lines: readonly string[]): Run[][] {
  let from = 0;
  return lines.map((line) => {
    const to = from + line.trimEnd().length;
    let start = 0;
    const inLine = runs.flatMap(({ text, isMarked }) => {
      const cut = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      start += text.length;
      return cut === '' ? [] : [{ text: cut, isMarked }];
    });
    from += line.length;
    return inLine;
  });
}

interface PlacedRun extends Run {
  readonly left: number;
  readonly width: number;
}

function placeRuns(runs: readonly Run[], x: number, sizePx: number, ink: Ink): PlacedRun[] {
  const width = widthOf(ink);
  let left = x;
  return runs.map((run) => {
    const placed = { ...run, left, width: width(run.text, sizePx) };
    left += placed.width;
    return placed;
  });
}

function lineMarkup(
  runs: readonly PlacedRun[],
  y: number,
  sizePx: number,
  lang: string,
  { palette }: Ink,
): string {
  const height = sizePx * TINT.heightEm;
  const tints = runs
    .filter(({ isMarked }) => isMarked)
    .map(({ left, width }) => {
      const ground = { x: left - TINT.overPx, y: y - height / 2, width: width + 2 * TINT.overPx, height };
      const d = path('M', left, y + UNDERLINE.belowEm * sizePx, 'h', width);
      // As a line, since a decoration is broken wherever letters are moved apart.
      return (
        element('rect', { ...ground, fill: palette.tint }) +
        element('path', { d, stroke: palette.ink, 'stroke-width': UNDERLINE.px })
      );
    });
  const words = runs.map(({ text, isMarked, left, width }) =>
    element(
      'tspan',
      {
        x: left,
        textLength: width,
        'data-part': isMarked ? 'dating-words' : undefined,
      },
      escapeXml(text),
    ),
  );
  const face = faceAt(runs[0]?.left ?? 0, y, { size: sizePx, family: 'serif', fill: palette.ink });
  const whole = { ...face, 'xml:lang': lang, 'xml:space': 'preserve' };
  return [...tints, element('text', whole, ...words)].join('');
}

/**
 * A quote with its dating words tinted and underlined. Each run is held to the width it was broken at (`textLength`), so
 * that the tint lies under its words in any face.
 * @param y the middle of the first line
 * @returns the markup and how many lines it takes
 */
export function quoteMarkup(
  passage: Passage,
  x: number,
  y: number,
  setting: Setting,
  ink: Ink,
): { readonly markup: string; readonly lines: number } {
  const { sizePx, linePx, widthPx, mostLines } = setting;
  const width = widthOf(ink);
  const broken = linesOf(passage, setting, ink);
  const lines = broken.slice(0, mostLines);
  const isCut = broken.length > mostLines;
  const lang = quotesLang(ink.still.chronology, passage);
  const markup = runsOfLines(passage.runs, lines).map((inLine, row) => {
    const left = row === 0 ? x - HANG_EM * sizePx : x;
    const last = `${lines[row] ?? ''}${broken[mostLines] ?? ''}`;
    const runs =
      isCut && row === mostLines - 1
        ? [{ text: cutTo(last, widthPx, (words) => width(words, sizePx)), isMarked: false }]
        : inLine;
    return lineMarkup(placeRuns(runs, left, sizePx, ink), y + row * linePx, sizePx, lang, ink);
  });
  return { markup: markup.join(''), lines: lines.length };
}
