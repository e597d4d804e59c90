/** How time is laid out: in proportion, in proportion with long silences closed, or each event as far from the next. */
export const SCALE_KINDS = ['time', 'gaps', 'even'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];
