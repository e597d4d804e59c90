import type { Messages } from '../messages/messages';
import { durationInWords } from '../time/duration';
import type { TimeScale } from './scale';
import { textWidth } from './text-width';
import { type View, inView } from './view';

/** A folded gap; shares of the view, and how long it is in words. */
export interface Tear {
  readonly start: number;
  readonly end: number;
  readonly duration: string;
  /** What of that has room beside the neighbours' words, and the shorter words where even the plot is narrow; perhaps empty. */
  readonly label: string;
  readonly shortLabel: string;
}

// They are set at 12px in an italic serif, which is about as wide as the sans of the table at 11.
const LABEL_PX = 11;
const LABEL_GAP_PX = 6;

type Words = readonly [long: string, short: string];

/** Some words, each centred on its tear; those that would begin before the ones before them end are left out. */
function withRoom(middles: readonly number[], words: readonly string[]): string[] {
  let taken = -Infinity;
  return words.map((text, place) => {
    const half = textWidth(text, LABEL_PX) / 2;
    const middle = middles[place] ?? 0;
    if (middle - half < taken) return '';
    taken = middle + half + LABEL_GAP_PX;
    return text;
  });
}

/** The tears in a view, from the left; all of them say their length at length, or all in short. */
export function tearsIn(scale: TimeScale, view: View, m: Messages): Tear[] {
  const tears = scale.pieces
    .filter((piece) => piece.isFolded && piece.to > view.from && piece.from < view.to)
    .map((piece) => {
      const words: Words = [
        durationInWords(piece.start, piece.end, m),
        durationInWords(piece.start, piece.end, m, 'short'),
      ];
      return { start: inView(piece.from, view), end: inView(piece.to, view), words };
    });
  const middles = tears.map(({ start, end }) => ((start + end) / 2) * view.widthPx);
  const [long, short] = ([0, 1] as const).map((length) =>
    withRoom(
      middles,
      tears.map(({ words }) => words[length]),
    ),
  );
  return tears.map(({ start, end, words }, place) => ({
    start,
    end,
    duration: words[0],
    label: (long?.includes('') ? short : long)?.[place] ?? '',
    shortLabel: short?.[place] ?? '',
  }));
}
