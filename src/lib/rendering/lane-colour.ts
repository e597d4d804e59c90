const COLOURS = 5;

/** The custom property of a lane's accent, by the lane's place; beyond the fifth they begin again. */
export function laneColour(index: number): string {
  return `var(--anno-lane-${(index % COLOURS) + 1})`;
}
