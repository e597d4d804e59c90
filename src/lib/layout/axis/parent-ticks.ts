import type { Instant } from '../../time/calendar/instant';
import { LABEL_GAP_PX, TICK_LABEL_PX } from './tick-labels';
import { textWidth } from '../rows/text-width';
import type { View } from '../scale/view';

/** How far a parent's label stands from where the parent begins. */
export const PARENT_INSET_PX = 5;

/** A month or a year that begins, or goes on, at a share of the view; its labels from long to short. */
export interface ParentWish {
  readonly instant: Instant;
  readonly at: number;
  readonly isBoundary: boolean;
  readonly labels: readonly string[];
  /** What is enough after the parent before it, where that says its year. */
  readonly brief?: string;
}

/** A parent on the axis. One that was under way before the view has no stroke; one without room has no label. */
export interface Parent {
  readonly instant: Instant;
  readonly at: number;
  readonly isBoundary: boolean;
  readonly label: string;
}

/**
 * Gives each parent the longest of its labels that ends before the next one begins, and inside the plot. So a label sticks at the edge that its parent left the view by, until the next one takes its place.
 * @param wishes in the order in which they stand
 */
export function placeParents(wishes: readonly ParentWish[], view: View): Parent[] {
  let before = '';
  return wishes.map(({ labels, brief, ...wish }, index) => {
    const next = (wishes[index + 1]?.at ?? Infinity) * view.widthPx - LABEL_GAP_PX;
    const end = Math.min(next, view.widthPx);
    const room = end - wish.at * view.widthPx - PARENT_INSET_PX;
    const said = before && brief !== undefined ? [...labels, brief] : labels;
    before = said.find((label) => textWidth(label, TICK_LABEL_PX) <= room) ?? '';
    return { ...wish, label: before };
  });
}
