import type { Locator } from '@playwright/test';
import { specimens } from '../src/content/specimens';
import type { Box, Item, Point, Stroke } from '../src/lib/drawing/items';
import { markItem } from '../src/lib/drawing/marks';
import { liveDrawing } from '../src/lib/layout/live-drawing';
import { WHOLE } from '../src/lib/layout/view';
import { en } from '../src/lib/messages/en';
import type { ChronologyInput } from '../src/lib/model/chronology';
import { wordsOf } from '../src/lib/model/chronology-words';
import { validChronology } from '../src/lib/model/valid';
import { expect, test } from './page';

/** A piece of a date: what it is, its box in the plot, and the line about it, “1 broken”, in whole pixels. */
interface Piece {
  readonly what: string;
  readonly box: Box;
  readonly line: string;
}

test('every kind of date has the boxes and the lines on the page that it has in a picture', async ({
  page,
}) => {
  await page.goto('./specimens/dates/');
  const stages = page.locator('.anno-stage[data-measured]');
  await expect(stages).toHaveCount(specimens.length);
  for (const [index, sheet] of specimens.entries()) {
    const stage = stages.nth(index);
    const shown = await onPage(stage);
    const still = inPicture(sheet, await stage.evaluate(({ clientWidth }) => clientWidth));
    expect(shown.map(({ what }) => what)).toEqual(still.map(({ what }) => what));
    for (const [place, { what, box, line }] of shown.entries()) {
      const drawn = still[place];
      expect.soft(drawn?.line, `the line of ${what}`).toBe(line);
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        const apart = Math.abs(box[side] - (drawn?.box[side] ?? NaN));
        expect.soft(apart, `${side} of ${what}, ${box[side]} on the page`).toBeLessThan(1);
      }
    }
  }
});

/** What the browser has laid out. */
function onPage(stage: Locator): Promise<Piece[]> {
  return stage.locator('.anno-plot').evaluate((plot) => {
    const from = plot.getBoundingClientRect();
    return Array.from(plot.querySelectorAll('[data-event] > [data-shape]'), (piece) => {
      const { left, top, width, height } = piece.getBoundingClientRect();
      const style = getComputedStyle(piece);
      const shape = piece.getAttribute('data-shape');
      const sides = ['top', 'right', 'bottom', 'left'].map((side) => ({
        px: parseFloat(style.getPropertyValue(`border-${side}-width`)),
        style: style.getPropertyValue(`border-${side}-style`),
      }));
      const outline = { px: parseFloat(style.outlineWidth), style: style.outlineStyle };
      const edges = shape === 'band' || shape === 'bar' ? [...sides, outline] : sides;
      const edge = edges.find(({ px, style: how }) => px > 0 && how !== 'none');
      const own = shape === 'line' ? `${Math.floor(height)}` : '';
      return {
        what: [
          piece.closest('[data-event]')?.getAttribute('data-event'),
          piece.getAttribute('data-part'),
          shape,
        ].join(' '),
        box: { x: left - from.left, y: top - from.top, width, height },
        line: edge ? `${Math.floor(edge.px)}${edge.style === 'solid' ? '' : ' broken'}` : own,
      };
    });
  });
}

/** What a picture of the same room is made of. */
function inPicture(input: ChronologyInput, stageWidthPx: number): Piece[] {
  const chronology = validChronology(input, input.title);
  const drawing = liveDrawing(chronology, en, wordsOf(chronology, en));
  const stageRoom = drawing.roomFor({ stageWidthPx, options: { lanesPx: undefined } });
  const kind = drawing.openingKind;
  const scene = drawing
    .frameFor({ kind, hiddenLanes: [] }, stageRoom)
    .sceneAt(drawing.viewOf(WHOLE, stageRoom));
  const plot = {
    ...{ chronology, messages: en, scene, kind, hiddenLanes: [] },
    room: { ...stageRoom, axisPx: 0, names: { x: 0, widthPx: 0 } },
    playhead: { at: drawing.home, share: 1, words: '' },
    dateOf: () => '',
  };
  return scene.marks.flatMap((mark) =>
    markItem(mark, plot).items.flatMap((item): Piece[] => {
      const { part, shape } = item.data ?? {};
      if (item.kind !== 'group' || shape === undefined) return [];
      const what = `${mark.event.id} ${part} ${shape}`;
      // A break is a gap and then its strokes; what else there is after the first are signs.
      const drawn = shape === 'break' ? item.items[1] : item.items[0];
      return drawn ? [{ what, box: boxOf(drawn), line: lineOf(drawn) }] : [];
    }),
  );
}

function boxOf(item: Item): Box {
  if (item.kind === 'rect') return item;
  if (item.kind === 'text') return item.box;
  if (item.kind === 'circle') {
    const across = 2 * item.radius;
    return { x: item.x - item.radius, y: item.y - item.radius, width: across, height: across };
  }
  if (item.kind === 'line') return around([item.from, item.to], 0, item.stroke.widthPx / 2);
  if (item.kind === 'group') throw new Error('a group in a piece');
  const half = (item.stroke?.widthPx ?? 0) / 2;
  return around(
    item.strands.flatMap(({ points }) => points),
    half,
    half,
  );
}

function around(points: readonly Point[], moreX: number, moreY: number): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - moreX, Math.min(...ys) - moreY];
  return { x, y, width: Math.max(...xs) + moreX - x, height: Math.max(...ys) + moreY - y };
}

function lineOf(item: Item): string {
  const stroke: Stroke | undefined =
    item.kind === 'group' ? undefined : item.kind === 'text' ? item.ground?.stroke : item.stroke;
  // Browsers round borders down.
  return stroke ? `${Math.floor(stroke.widthPx)}${stroke.dash ? ' broken' : ''}` : '';
}
