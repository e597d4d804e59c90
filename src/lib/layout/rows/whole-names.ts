import type { PlacedLabel } from './label';
import { LABEL_PX, type PackItem, type PackLane, longestLabel } from './slot';
import { textWidth } from './text-width';

/** Set in its usual weight a name is so much narrower than it is reckoned for. */
export const USUAL_WEIGHT = 0.93;
// What of a name has to be there where no place on the scale has room for all of it: of its usual weight nearly three quarters.
const MOST_OF_IT = 2 / 3;
// A longer one is a sentence, of which a part says something too.
const LONGEST_NAME_PX = 320;

/** On a phone: an event whose name is there to its last letter, or not there; where it has a length to say, that is. */
export function strictly<T extends PackItem>(item: T): T {
  return { ...item, leastLabelPx: item.lengthPx ?? item.labelPx };
}

/**
 * Of a lane the events with the least that their names may be cut to: as good as not at all, since in a crowd what is left of a
 * name says nothing, but for what would never have one in this width.
 * @param isStrict whether that has to be all of them, as on a phone
 */
export function uncut(lane: PackLane, widthPx: number, isStrict = false): PackLane {
  const at = (rank: number): PackItem => {
    // A length alone is better than nothing where few have their names, and a riddle among names.
    if (isStrict) return strictly(lane.at(rank));
    const item = lane.at(rank);
    const enoughPx = Math.ceil(item.labelPx * USUAL_WEIGHT);
    const isHopeless = longestLabel({ ...item, leastLabelPx: enoughPx }, widthPx) < enoughPx;
    const least = isHopeless ? item.labelPx * MOST_OF_IT : enoughPx;
    return { ...item, leastLabelPx: Math.min(least, LONGEST_NAME_PX) };
  };
  return { ...lane, at };
}

type TitledItem = PackItem & { readonly event: { readonly title: string } };

/** What a label has room for: all of its words, the title without how long a broken bar lasts, or less. */
function saidIn(widthPx: number, { labelPx, event: { title } }: TitledItem): 'all' | 'title' | 'less' {
  if (widthPx >= Math.ceil(labelPx * USUAL_WEIGHT)) return 'all';
  return widthPx >= textWidth(title, LABEL_PX) * USUAL_WEIGHT ? 'title' : 'less';
}

/**
 * A label that has no room for all of its words without the length of its broken bar, where it has room for the title.
 * @param isStrict whether it is whole, or else that length alone
 */
export function wholeLabel({ label, left }: PlacedLabel, item: TitledItem, isStrict: boolean) {
  const { lengthPx } = item;
  const said = saidIn(label.widthPx, item);
  if (lengthPx === undefined || label.widthPx === 0 || said === 'all') return { label, left };
  if (said === 'title') return { label: { ...label, isShort: false }, left, isTitle: true };
  if (!isStrict || label.widthPx < lengthPx) return { label, left };
  return {
    label: { ...label, widthPx: lengthPx, isLength: true },
    left: label.shift === 0 ? left : left + label.widthPx - lengthPx,
  };
}
