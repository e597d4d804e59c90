import { quotesLang } from '../../model/excerpt';
import { isRightToLeft } from '../../model/direction';
import type { Item, Run, Text } from '../items';
import { mirroredItems } from '../mirror';
import { breakLines, cutTo } from '../../layout/rows/lines';
import { serifWidth } from '../../layout/rows/serif-width';
import type { Passage, PassageRun, Still } from './still';

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

function widthOf({ serifWidth: measured = serifWidth }: Still, sizePx: number): (text: string) => number {
  return (text) => measured(text, sizePx);
}

function linesOf({ runs }: Passage, { sizePx, widthPx }: Setting, still: Still): string[] {
  return breakLines(runs.map((run) => run.text).join(''), widthPx, widthOf(still, sizePx));
}

/** Whether a quote has room in its lines. */
export function isFitting(passage: Passage, setting: Setting, still: Still): boolean {
  return linesOf(passage, setting, still).length <= setting.mostLines;
}

/** Cuts the runs of a text at the ends of its lines. */
function runsOfLines(runs: readonly PassageRun[], lines: readonly string[]): PassageRun[][] {
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

type PlacedRun = Run & Pick<PassageRun, 'isMarked'>;

function placeRuns(runs: readonly PassageRun[], x: number, width: (text: string) => number): PlacedRun[] {
  let left = x;
  return runs.map(({ text, isMarked }) => {
    const run = {
      text,
      isMarked,
      x: left,
      width: width(text),
      ...(isMarked && { data: { part: 'dating-words' } }),
    };
    left += run.width;
    return run;
  });
}

/** What lies under a line’s dating words: a tint, and a line, since a decoration is broken wherever letters are moved apart. */
function tintsOf(runs: readonly PlacedRun[], y: number, sizePx: number): Item[] {
  const height = sizePx * TINT.heightEm;
  const below = y + UNDERLINE.belowEm * sizePx;
  return runs
    .filter(({ isMarked }) => isMarked)
    .flatMap(({ x, width }): Item[] => [
      {
        kind: 'rect',
        x: x - TINT.overPx,
        y: y - height / 2,
        width: width + 2 * TINT.overPx,
        height,
        fill: { colour: 'tint' },
      },
      {
        kind: 'line',
        from: [x, below],
        to: [x + width, below],
        stroke: { colour: 'ink', widthPx: UNDERLINE.px },
      },
    ]);
}

/**
 * A quote with its dating words tinted and underlined. Each run has the width it was broken at, so that the tint lies
 * under its words in any face.
 * @param y the middle of the first line
 * @returns the items and how many lines it takes
 */
export function quoteItems(
  passage: Passage,
  x: number,
  y: number,
  setting: Setting,
  still: Still,
): { readonly items: readonly Item[]; readonly lines: number } {
  const { sizePx, linePx, widthPx, mostLines } = setting;
  const width = widthOf(still, sizePx);
  const broken = linesOf(passage, setting, still);
  const lines = broken.slice(0, mostLines);
  const isCut = broken.length > mostLines;
  const placed = runsOfLines(passage.runs, lines).map((inLine, row) => {
    const left = row === 0 ? x - HANG_EM * sizePx : x;
    const last = `${lines[row] ?? ''}${broken[mostLines] ?? ''}`;
    const isLast = isCut && row === mostLines - 1;
    return placeRuns(isLast ? [{ text: cutTo(last, widthPx, width), isMarked: false }] : inLine, left, width);
  });
  const text: Text = {
    kind: 'text',
    lines: placed,
    box: { x, y: y - linePx / 2, width: widthPx, height: linePx * lines.length },
    linePx,
    face: { size: sizePx, family: 'serif', colour: 'ink' },
    lang: quotesLang(still.chronology, passage),
  };
  const items = [...placed.flatMap((runs, row) => tintsOf(runs, y + row * linePx, sizePx)), text];
  // The whole picture is mirrored with time, and runs stand in the order of their own language.
  const isAgainst = isRightToLeft(lines.join('')) !== (still.time === 'rtl');
  return { items: isAgainst ? mirroredItems(items, 2 * x + widthPx) : items, lines: lines.length };
}
