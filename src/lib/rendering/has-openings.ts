declare const ANNO_IS_MEASURED: true | undefined;

/** Whether a stage may be drawn before anybody has measured it; not where a build says that this is the server’s alone. */
export const HAS_OPENINGS = typeof ANNO_IS_MEASURED === 'undefined';
