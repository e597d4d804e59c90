import { type PackItem, type PackLane, longestLabel } from './slot';

// Set in its usual weight a name is so much narrower than it is reckoned for.
const USUAL_WEIGHT = 0.93;
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
