import type { Messages } from '../../messages/messages';
import { durationInWords } from '../../time/words/duration';
import type { TimeScale } from '../scale/scale';
import { serifWidth } from '../rows/serif-width';
import { type View, inView } from '../scale/view';

/** What is in view of a folded gap, as shares of the view. */
export interface Tear {
  readonly start: number;
  readonly end: number;
  /** How long nothing began, and whether anything lasted. */
  readonly words: string;
  /** What of its length has room beside the neighbours' words, and the shorter words where even the plot is narrow; perhaps empty. */
  readonly label: string;
  readonly shortLabel: string;
}

/** From here on a plot has room for what is long; the sheet of Tears has the same. */
export const LONG_WORDS_FROM_PX = 760;
// They are set at 12px in an italic serif, whose letters are no wider than those of the upright.
const LABEL_PX = 12;
const LABEL_GAP_PX = 10;

type Words = readonly [long: string, short: string];

/** Some words, each centred on its tear; those that would lie on the ones before them, or leave the view, are left out. */
function withRoom(middles: readonly number[], words: readonly string[], widthPx: number): string[] {
  let taken = 0;
  return words.map((text, place) => {
    const half = serifWidth(text, LABEL_PX) / 2;
    const middle = middles[place] ?? 0;
    if (middle - half < taken || middle + half > widthPx) return '';
    taken = middle + half + LABEL_GAP_PX;
    return text;
  });
}

/** The tears in a view, from the left; all of them say their length at length, or all in short. */
export function tearsIn(scale: TimeScale, view: View, m: Messages): Tear[] {
  const tears = scale.pieces
    .filter((piece) => piece.isFolded && piece.to > view.from && piece.from < view.to)
    .map(({ from, to, fold, ...piece }) => {
      const { start, end } = fold?.silence ?? piece;
      const say = (length: 'long' | 'short') => durationInWords(start, end, m, length, fold?.isAbout);
      const words: Words = [say('long'), say('short')];
      return {
        start: Math.max(0, inView(from, view)),
        end: Math.min(1, inView(to, view)),
        words,
        sentence: m.folds.tear(words[0], fold?.isLasting ?? false),
      };
    });
  const middles = tears.map(({ start, end }) => ((start + end) / 2) * view.widthPx);
  const [long, short] = ([0, 1] as const).map((length) =>
    withRoom(
      middles,
      tears.map(({ words }) => words[length]),
      view.widthPx,
    ),
  );
  return tears.map(({ start, end, sentence }, place) => ({
    start,
    end,
    words: sentence,
    label: (long?.includes('') ? short : long)?.[place] ?? '',
    shortLabel: short?.[place] ?? '',
  }));
}
