import type { Lane } from '../../model/chronology';

/** How many accents there are. */
export const COLOURS = 6;

/** Whether the lane at a place has the accent of one before it, and is told from that by the form of its dots. */
export function isAgain(index: number, lanes: readonly Lane[]): boolean {
  const { accent, tone = index } = lanes[index] ?? {};
  return tone % (2 * COLOURS) >= COLOURS && !accent;
}
