import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowd } from '../../content/crowd';
import essay from '../../content/sino-russia-axis';
import { specimens } from '../../content/specimens';
import { en } from '../messages/en';
import type { Chronology } from '../model/chronology';
import { wordsOf } from '../model/chronology-words';
import { validChronology } from '../model/valid';
import { anyChronology } from './any-chronology';
import type { Mark } from './marks/mark';
import { type Opening, type Openings, openingsOf } from './openings';
import { roomFor } from './rows/room';
import type { ScaleKind } from '../model/scale-kinds';
import { type CoveredBox, overlapsOf, labelBox, markBox } from './testing';

const STEP_PX = 20;
const STEPS_PX = [320, 359, 639, 719, 720, 799, 800, 959, 1279, 1599, 1920];
const WIDTHS_PX = [...Array.from({ length: 80 }, (_, step) => 320 + step * STEP_PX), ...STEPS_PX];

/** What the sheets of `rendering/` show on a stage that nobody has measured: what fits the plot, except by its height. */
function shownOn(stageWidthPx: number, { views }: Openings): Opening | undefined {
  const plotPx = roomFor(stageWidthPx).widthPx;
  const fits = ({ widthPx }: Opening) => stageWidthPx >= widthPx && plotPx >= roomFor(widthPx).widthPx;
  return views.findLast(fits) ?? views[0];
}

/** Where a label stands whose plot is of another width than it was packed for. */
function labelOn(mark: Mark, plotPx: number, packedPx: number): CoveredBox {
  const { edge, offsetPx, shift } = mark.label;
  // As Marks.svelte cuts them on the narrowest phones.
  const widthPx = mark.label.widthPx * (plotPx < packedPx ? 0.875 : 1);
  const edgePx = (mark.start + edge * (mark.end - mark.start)) * plotPx;
  const labelLeft = edgePx + offsetPx + shift * widthPx;
  return labelBox({ ...mark, labelLeft, label: { ...mark.label, widthPx } });
}

function faultsOf(chronology: Chronology, kind: ScaleKind): string[] {
  const openings = openingsOf(chronology, kind, en, wordsOf(chronology, en));
  return WIDTHS_PX.flatMap((stagePx) => {
    const opening = shownOn(stagePx, openings);
    if (!opening) return [`${stagePx}: nothing`];
    const plotPx = roomFor(stagePx).widthPx;
    const { marks } = opening.scene;
    const labels = marks
      .filter(({ label }) => label.widthPx > 0 && !label.isAlong)
      .map((mark) => labelOn(mark, plotPx, roomFor(opening.widthPx).widthPx));
    const boxes = [...marks.map((mark) => markBox(mark, plotPx)), ...labels];
    return overlapsOf(boxes).map((fault) => `${stagePx}: ${fault}`);
  });
}

describe('openingsOf', () => {
  it.each(['time', 'gaps', 'even'] as const)(
    'packs views that have room at every width that they are shown at, on the scale %s',
    (kind) => {
      fc.assert(
        fc.property(anyChronology(1950, 2030), (chronology) => {
          expect(faultsOf(chronology, kind)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('does so for what the site itself shows', () => {
    for (const chronology of [essay, crowd(40), crowd(400), ...specimens]) {
      expect(faultsOf(validChronology(chronology, 'content'), 'time')).toEqual([]);
    }
  });
});
