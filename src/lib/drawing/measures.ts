import { NARROW_PX } from '../layout/marks/mark';
import { STRIP_PX } from '../layout/rows/cluster';

/**
 * How large things are drawn, in CSS pixels: the page gets them as custom properties (`rendering/measures.css`), pictures
 * and slides as they are. A strong bar is under way or about when it says; a rough point is about when it says.
 */
export const MEASURES = {
  band: 12,
  'least-band': 3,
  bar: 6,
  'strong-bar': 8,
  'least-bar': 4,
  'least-open': 14,
  stub: 14,
  point: 10,
  'rough-point': 12,
  diamond: 8,
  middle: 3,
  narrow: NARROW_PX,
  pill: 14,
  member: 5,
  question: 14,
  'question-inset': 2,
  thread: 2,
  hair: 1,
  edge: 1.5,
  'ring-gap': 2,
  arrow: 8,
  'arrow-inset': 1,
  beyond: 8,
  'beyond-height': 18,
  break: 8,
  'break-height': 16,
  strip: STRIP_PX,
} as const;

/** The sheet by which the page has them. */
export function measuresSheet(): string {
  const properties = Object.entries(MEASURES).map(([name, px]) => `  --px-${name}: ${px}px;\n`);
  return `/* Written from drawing/measures.ts; a test holds them equal. */\n:where(.anno) {\n${properties.join('')}}\n`;
}

/** How much of its lane’s accent a band has while its date is possibly under way. */
export const POSSIBLE = 0.4;
/** How much of its lane’s accent what is possible of a record has. */
export const LOOSE = 0.36;
/** How far a leaning stroke leans, in degrees. */
export const LEAN_DEG = 20;

/** Below the axis: where its first row's words begin, then its second's, and how far that one's strokes reach down. */
export const TICK_PADDING_PX = 8;
export const PARENT_TOP_PX = 24;
export const PARENT_STROKE_PX = 36;
