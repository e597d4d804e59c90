import type { PlacedLabel } from './label';
import { LABEL_PX, type PackItem, type PackLane, longestLabel } from './slot';
import { textWidth } from './text-width';

/** Set in its usual weight a name is so much narrower than it is reckoned for. */
export const USUAL_WEIGHT = 0.93;
// What of a name has to be there where no place on the scale has room for all of it: of its usual weight nearly three quarters.
const MOST_OF_IT = 2 / 3;
// A longer one is a sentence, of which a part says something too.
const LONGEST_NAME_PX = 320;

/** An event whose name is there to its last letter, or not there. */
export function strictly<T extends PackItem>(item: T): T {
  return { ...item, leastLabelPx: Math.ceil(item.labelPx * USUAL_WEIGHT) };
}

// Beside the plot of the narrowest phones there is nothing but the page's edge: a name may stand there by so much, as dots do.
const NARROWEST_PX = 300;
const OUT_PX = 8;

/** An event as a phone has it, whose plot is so wide. */
export function inLittleRoom<T extends PackItem>(item: T, widthPx: number): T {
  return { ...strictly(item), outPx: widthPx < NARROWEST_PX ? OUT_PX : 0 };
}

/**
 * Of a lane the events with the least that their names may be cut to: as good as not at all, since in a crowd what is left of a
 * name says nothing, but for what would never have one in this width.
 * @param isStrict whether that has to be all of them, as on a phone
 */
export function uncut(lane: PackLane, widthPx: number, isStrict = false): PackLane {
  // Packing asks for the same ones again and again.
  const known = new Map<number, PackItem>();
  const find = (rank: number): PackItem => {
    if (isStrict) return inLittleRoom(lane.at(rank), widthPx);
    const item = lane.at(rank);
    const enoughPx = Math.ceil(item.labelPx * USUAL_WEIGHT);
    const isHopeless = longestLabel({ ...item, leastLabelPx: enoughPx }, widthPx) < enoughPx;
    const least = isHopeless ? item.labelPx * MOST_OF_IT : enoughPx;
    return { ...item, leastLabelPx: Math.min(least, LONGEST_NAME_PX) };
  };
  const at = (rank: number): PackItem => {
    const item = known.get(rank) ?? find(rank);
    known.set(rank, item);
    return item;
  };
  return { ...lane, at };
}

type TitledItem = PackItem & { readonly event: { readonly title: string }; readonly length?: string };

/** What a label has room for: all of its words, the title without how long a broken bar lasts, or less. */
function saidIn(widthPx: number, { labelPx, event: { title } }: TitledItem): 'all' | 'title' | 'less' {
  if (widthPx >= Math.ceil(labelPx * USUAL_WEIGHT)) return 'all';
  return widthPx >= textWidth(title, LABEL_PX) * USUAL_WEIGHT ? 'title' : 'less';
}

/** A label that has no room for all of its words without the length of its broken bar, where it has room for the title. */
export function wholeLabel({ label, left }: PlacedLabel, item: TitledItem) {
  const isTitle = item.length !== undefined && label.widthPx > 0 && saidIn(label.widthPx, item) === 'title';
  return { label: isTitle ? { ...label, isShort: false } : label, left, isTitle };
}
