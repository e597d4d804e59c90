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

/** What is folded: how long it is, what says so, and the middle of it in CSS pixels. */
interface Folded {
  readonly length: number;
  readonly words: Words;
  readonly middle: number;
}

/** Words of each, centred on it, the longest first; those that would lie on others, or leave the view, are left out. */
function withRoom(all: readonly Folded[], form: 0 | 1, widthPx: number): string[] {
  const taken: { readonly middle: number; readonly half: number }[] = [];
  const said = new Set<Folded>();
  for (const folded of all.toSorted((a, b) => b.length - a.length)) {
    const { middle, words } = folded;
    const half = serifWidth(words[form], LABEL_PX) / 2;
    if (middle < half || middle + half > widthPx) continue;
    if (taken.some((other) => Math.abs(other.middle - middle) < other.half + half + LABEL_GAP_PX)) continue;
    taken.push({ middle, half });
    said.add(folded);
  }
  return all.map((folded) => (said.has(folded) ? folded.words[form] : ''));
}

/** The tears in a view, from the left; all of them say their length at length, or all in short. */
export function tearsIn(scale: TimeScale, view: View, m: Messages): Tear[] {
  const tears = scale.pieces
    .filter((piece) => piece.isFolded && piece.to > view.from && piece.from < view.to)
    .map(({ from, to, fold, ...piece }) => {
      const { start, end } = fold?.silence ?? piece;
      const say = (length: 'long' | 'short') => durationInWords(start, end, m, length, fold?.isAbout);
      const words: Words = [say('long'), say('short')];
      const [seenFrom, seenTo] = [Math.max(0, inView(from, view)), Math.min(1, inView(to, view))];
      return {
        start: seenFrom,
        end: seenTo,
        middle: ((seenFrom + seenTo) / 2) * view.widthPx,
        length: end - start,
        words,
        sentence: m.folds.tear(words[0], fold?.isLasting ?? false),
      };
    });
  const [long, short] = ([0, 1] as const).map((form) => withRoom(tears, form, view.widthPx));
  return tears.map(({ start, end, sentence }, place) => ({
    start,
    end,
    words: sentence,
    label: (long?.includes('') ? short : long)?.[place] ?? '',
    shortLabel: short?.[place] ?? '',
  }));
}
