import type { Box, DASHES, Strand } from '../../drawing/items';
import type { SlideImage } from './images';
import type { DeckColour, DeckPalette, DeckTheme } from './palette';
import type { SlidePlan } from './sheet';

/** A colour with its opacity, 0–1; one that fades is as strong as that up to a share of its box. */
export interface ShapeFill {
  readonly colour: DeckColour;
  readonly opacity?: number;
  readonly fade?: { readonly towards: 'start' | 'end'; readonly from: number; readonly opacity: number };
}

export interface ShapeStroke extends Omit<ShapeFill, 'fade'> {
  readonly widthPx: number;
  readonly dash?: keyof typeof DASHES;
}

/** A run of text; the marked ones are a quote's dating words. */
export interface ShapeRun {
  readonly text: string;
  readonly isMarked?: boolean;
}

export interface ShapeText {
  readonly runs: readonly ShapeRun[];
  readonly sizePx: number;
  readonly face: 'serif' | 'sans';
  readonly colour: DeckColour;
  readonly opacity?: number;
  /** BCP 47. */
  readonly lang: string;
  readonly align?: 'start' | 'middle' | 'end';
  readonly anchor?: 'top' | 'middle' | 'bottom';
  /** How far it keeps from the sides of its shape. */
  readonly insetPx?: number;
  readonly isWrapped?: boolean;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** In capitals, as it is shown and not as it is written. */
  readonly isCaps?: boolean;
}

/** What a shape is: PowerPoint's own forms, a way through points, and the slide's title. */
export type Form = 'title' | 'rect' | 'ellipse' | 'line' | 'path';

/**
 * One native, editable object of a slide. `name` is its own on the slide, and the same on every slide where it is the
 * same thing; one without `alt` is decoration.
 */
export interface Shape extends Box {
  readonly form: Form;
  readonly name: string;
  readonly alt?: string;
  readonly fill?: ShapeFill;
  readonly stroke?: ShapeStroke;
  readonly text?: ShapeText;
  /** Of a path, in pixels of the sheet. */
  readonly strands?: readonly Strand[];
  /** An address outside the deck. */
  readonly link?: string;
}

/** A picture in one piece; of a drawing as SVG too, for programs that read that. Drawn over the shapes. */
export interface SlidePicture extends Box {
  readonly name: string;
  readonly alt: string;
  readonly svg?: string;
  readonly type: SlideImage;
  readonly bytes: Uint8Array;
  /** An address outside the deck. */
  readonly link?: string;
}

/** A slide: its title among its shapes, and what its speaker sees, a paragraph each. */
export interface Slide {
  readonly shapes: readonly Shape[];
  readonly picture?: SlidePicture;
  readonly notes: readonly string[];
  /** Whether it grows out of the slide before it. */
  readonly isStep: boolean;
}

/** A deck: its slides, and what all of them go by. */
export interface SlideDeck {
  readonly title: string;
  readonly authors: string;
  readonly lang: string;
  readonly plan: SlidePlan;
  readonly theme: DeckTheme;
  readonly palette: DeckPalette;
  readonly slides: readonly Slide[];
}
