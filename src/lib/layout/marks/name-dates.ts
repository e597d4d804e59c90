import { likelyWidth, textWidth } from '../rows/text-width';
import { type KindTag, tagWidth } from './kind-tags';
import type { Mark } from './mark';
import {
  type InPlot,
  type PlotRoom,
  type TakenLine,
  type TextLine,
  inksOf,
  nameLines,
  noteLines,
  overlaps,
  takenIn,
} from './taken';

/** The size of a date's letters beside a name, and what keeps the two apart, in CSS pixels. */
export const NAME_DATE_PX = 11;
export const NAME_DATE_GAP_PX = 6;
// What stands in a row of its own is read as one thing with it, and needs more room from the next than a name.
const CLEAR_PX = 14;

// A longer one drowns the name that it stands beside.
const MOST_DATE_PX = 200;
// Of fewer names a date would look like a distinction.
const LEAST_SHARE = 0.5;

/** Beyond the end of a name that is not at its mark. */
function placeOf({ label, labelLeft, y }: Mark, datePx: number): TakenLine {
  const widthPx = datePx + NAME_DATE_GAP_PX;
  const left = label.shift === -1 ? labelLeft - widthPx : labelLeft + label.widthPx;
  return { left, right: left + widthPx, y };
}

/** Where dates stand beside names, but not beside that of what is shown, which is set stronger. */
export function datesBeside(
  { marks }: Pick<InPlot, 'marks'>,
  dates: Readonly<Record<string, string>>,
  shownId: string | undefined,
): readonly TextLine[] {
  return marks.flatMap((mark) => {
    const words = mark.event.id === shownId ? undefined : dates[mark.event.id];
    return words === undefined ? [] : [placeOf(mark, likelyWidth(words, NAME_DATE_PX))];
  });
}

/** Whether a name is whole and alone in its place: not cut, not on its bar, and not where its dates are out of sight. */
function isPlain({ label, length, isInView, isDateInView }: Mark): boolean {
  return isInView && isDateInView && !label.isShort && !label.isAlong && !label.over && length === undefined;
}

/**
 * The marks beside whose names there is room for their dates, which stand beyond the name, as seen from the mark; in the
 * order of the marks, the first that takes a place has it, unless its words are longer than names are. None where fewer than half of the names have room for one,
 * whatever links say beside them for now.
 * @param dateOf a date in words
 */
export function datedNames(
  scene: InPlot,
  room: PlotRoom,
  tags: readonly KindTag[],
  dateOf: (mark: Mark) => string,
): ReadonlyMap<Mark, string> {
  const { widthPx } = room;
  const names = new Map(scene.marks.map((mark) => [mark, nameLines(mark)]));
  const taken: TakenLine[] = [
    ...takenIn(scene, room),
    ...scene.marks.flatMap((mark) => inksOf(mark, widthPx)),
    ...noteLines(scene, widthPx),
  ];
  const ofLinks = tags.map(({ left, text, y }) => ({ left, right: left + tagWidth(text), y }));
  let count = 0;
  const dated = new Map<Mark, string>();
  for (const mark of scene.marks.filter(isPlain)) {
    const words = dateOf(mark);
    const datePx = textWidth(words, NAME_DATE_PX);
    const place = placeOf(mark, datePx);
    const clear = { ...place, left: place.left - CLEAR_PX, right: place.right + CLEAR_PX };
    const stands = (line: TakenLine) => overlaps(clear, line);
    const isFree =
      !taken.some(stands) && ![...names].some(([other, lines]) => other !== mark && lines.some(stands));
    if (!isFree || place.left < 0 || place.right > widthPx) continue;
    count += 1;
    if (datePx > MOST_DATE_PX) continue;
    taken.push(place);
    if (!ofLinks.some(stands)) dated.set(mark, words);
  }
  const named = scene.marks.filter(({ isInView }) => isInView).length;
  return count >= LEAST_SHARE * named ? dated : new Map();
}
