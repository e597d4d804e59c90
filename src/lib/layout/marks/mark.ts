import type { ChronologyEvent } from '../../model/chronology';
import type { Bounds } from '../../time/edtf/bounds';
import type { Label } from '../rows/label';
import type { Part } from '../scale/date-parts';

/** A band that is less wide, in pixels, is drawn as one too narrow to be seen. */
export const NARROW_PX = 6;

/** A piece of a mark; `from` and `to` are shares of the mark's own box. */
export interface DrawnPart extends Omit<Part, 'start' | 'end'> {
  readonly from: number;
  readonly to: number;
}

/** A positioned event. `start`, `end` and `anchor` are shares of the view; `y` is the row's middle in CSS pixels. */
export interface Mark {
  readonly event: ChronologyEvent;
  /** What its phase goes by: its record, or else its claim. */
  readonly bounds: Bounds;
  readonly start: number;
  readonly end: number;
  readonly anchor: number;
  readonly y: number;
  /** The place among all lanes of the one that it is drawn in, where that is folded. */
  readonly place?: number;
  readonly parts: readonly DrawnPart[];
  /** That it is drawn broken where it runs through a fold, and how long it lasts, in words. */
  readonly broken?: string;
  /** What follows the title in its label where it is: how long it lasts, in short, and what parts the two. */
  readonly length?: string;
  readonly joint?: string;
  readonly label: Label;
  /** The label's start edge in CSS pixels of the plot. */
  readonly labelLeft: number;
  readonly isInView: boolean;
  /** Whether anything of the mark itself, not its label alone, is in view. */
  readonly isMarkInView: boolean;
  /** Whether one of its dates is, and not only what joins them: without one its name would stand where it is not. */
  readonly isDateInView: boolean;
}
