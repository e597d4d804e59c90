/** Stands in for the one of `rendering/` in the scripts of frames: what draws a stage that nobody has measured is the server’s alone. */
export const HAS_OPENINGS = false;
