/** Whether a stage may have to be drawn before it is measured. A frame knows its size, so its script has another of these. */
export const HAS_OPENINGS = true;
