import { measureOf } from './frame';
import { findGaps } from './gaps';
import type { ScaleKind } from './scale';
import type { Chronology } from '../model/chronology';

/** The scale a chronology opens on: gaps closed where it has gaps worth closing, else time. */
export function openingScale(chronology: Chronology): ScaleKind {
  return findGaps(measureOf(chronology).knots).length > 0 ? 'gaps' : 'time';
}
