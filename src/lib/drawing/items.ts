/** The accent of a lane, by its place from 1. */
export type LaneColour = `lane-${number}`;
/** A colour that a file gives, in light and in dark. */
export type OwnColour = `own ${string} ${string}`;
/** A colour by what it is for; which it is, a theme says. */
export type Colour =
  'paper' | 'ink' | 'ink-soft' | 'rule' | 'rule-faint' | 'fold' | 'tint' | 'beside' | LaneColour | OwnColour;

/** The accent of the lane at a place, counted from 0; of one that is not found, the first. */
export function laneColour(index: number): LaneColour {
  return `lane-${Math.max(0, index) + 1}`;
}

/** How much of a colour is laid on, 0–1; as much as a band has is the theme's. */
export type Opacity = number | 'band';

/** A colour to fill with. One that fades is as strong as that up to a share of its box, and then goes over into another strength. */
export interface Paint {
  readonly colour: Colour;
  readonly opacity?: Opacity;
  readonly fade?: { readonly towards: 'start' | 'end'; readonly from: number; readonly opacity: number };
}

/** Dashes and the gaps between them, in pixels. */
export const DASHES = {
  hair: [3, 2],
  edge: [4.5, 3],
  ring: [3.6, 3],
  dots: [2, 2],
  grid: [1, 4],
} as const satisfies Record<string, readonly [dash: number, gap: number]>;

export interface Stroke {
  readonly colour: Colour;
  readonly opacity?: Opacity;
  readonly widthPx: number;
  readonly dash?: keyof typeof DASHES;
}

/** In CSS pixels of the sheet. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What every item may have: a name of its own that is the same on each picture, what it is by the page's data attributes, what it says to who does not see it. */
interface Identified {
  readonly id?: string;
  readonly data?: Readonly<Record<string, string | undefined>>;
  readonly alt?: string;
}

/** A box filled to its edge, with its border inside it, as in CSS. */
export interface Rect extends Identified, Box {
  readonly kind: 'rect';
  readonly radius?: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** Its border, too, lies inside it. */
export interface Circle extends Identified {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface Line extends Identified {
  readonly kind: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly stroke: Stroke;
}

export type Point = readonly [x: number, y: number];

/** A way through points; a bend is drawn to the point after the one that it leans to, as a parabola. */
export interface Path extends Identified {
  readonly kind: 'path';
  readonly strands: readonly Strand[];
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface Strand {
  readonly points: readonly Point[];
  readonly isBent?: boolean;
  readonly isClosed?: boolean;
}

/** What words are set in. */
export interface Face {
  readonly size: number;
  readonly colour: Colour;
  readonly family?: 'serif' | 'sans';
  readonly weight?: 400 | 500 | 600 | 700;
  readonly isItalic?: boolean;
  /** In capitals, with some more space at each letter. */
  readonly isCaps?: boolean;
}

/** Words of a line that have their own place in it. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly data?: Readonly<Record<string, string | undefined>>;
}

/**
 * Lines of text, one below the other from the top of a box, which may have a ground; whether they are as wide as that is
 * for the reckoning of who draws it. Lines in several runs stand where these do.
 */
export interface Text extends Identified {
  readonly kind: 'text';
  readonly lines: readonly (string | readonly Run[])[];
  /** What the lines are of, uncut. */
  readonly whole?: string;
  readonly box: Box;
  /** The height of one line; that of the box without it. */
  readonly linePx?: number;
  readonly align?: 'start' | 'middle' | 'end';
  /** How far from the sides of its box it keeps. */
  readonly insetPx?: number;
  readonly face: Face;
  readonly lang?: string;
  readonly underline?: Colour;
  readonly ground?: Pick<Rect, 'fill' | 'stroke' | 'radius'>;
}

/** Items that belong together, moved by `at`; of those with a clip no more than that box of theirs is seen. */
export interface Group extends Identified {
  readonly kind: 'group';
  readonly items: readonly Item[];
  readonly at?: Point;
  readonly clip?: Box;
  readonly opacity?: number;
}

/** What a picture is made of, from back to front. */
export type Item = Rect | Circle | Line | Path | Text | Group;

/** A picture, whoever draws it: its size, its items, and what it shows in words. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The language of what it says where an item has none. */
  readonly lang: string;
  readonly title: { readonly text: string; readonly lang: string };
  readonly description: string;
  readonly items: readonly Item[];
}

/** Letters' middle above their baseline, in ems: half of what Latin ones rise over it, less what they fall below. */
export const MIDDLE_EM = 0.346;

/** The middle of each line of a text. */
export function middlesOf({ lines, box, linePx = box.height }: Text): number[] {
  return lines.map((_, row) => box.y + (row + 0.5) * linePx);
}

/** Where the lines of a text are aligned. */
export function alignedAt({ box, align = 'start', insetPx = 0 }: Text): number {
  if (align === 'middle') return box.x + box.width / 2;
  return align === 'start' ? box.x + insetPx : box.x + box.width - insetPx;
}

/** A box of a size about its middle. */
export function about(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
