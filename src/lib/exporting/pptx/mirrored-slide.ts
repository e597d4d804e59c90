import { mirroredAlign, mirroredPaint, mirroredStrand, mirroredStretch } from '../../drawing/mirror';
import type { Shape, Slide } from './shape';

function mirroredShape(shape: Shape, widthPx: number): Shape {
  const { fill, strands, text } = shape;
  return {
    ...mirroredStretch(shape, widthPx),
    ...(fill && { fill: mirroredPaint(fill) }),
    ...(strands && { strands: strands.map((strand) => mirroredStrand(strand, widthPx)) }),
    ...(text && { text: mirroredAlign(text) }),
  };
}

/** A slide on which time runs to the left: all of its shapes as they are seen in a mirror, but for their letters and what its picture shows. */
export function mirroredSlide(slide: Slide, widthPx: number): Slide {
  const { shapes, picture } = slide;
  return {
    ...slide,
    shapes: shapes.map((shape) => mirroredShape(shape, widthPx)),
    ...(picture && { picture: mirroredStretch(picture, widthPx) }),
  };
}
