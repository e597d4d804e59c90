import type { Page } from '@playwright/test';
import { specimens } from '../src/content/specimens';
import type { Group, Item, Stroke } from '../src/lib/drawing/items';
import { markItem } from '../src/lib/drawing/marks';
import { outlineOf } from '../src/lib/drawing/outline';
import { liveDrawing } from '../src/lib/layout/live-drawing';
import { roomFor } from '../src/lib/layout/rows/room';
import { WHOLE } from '../src/lib/layout/scale/view';
import { en } from '../src/lib/messages/en';
import type { Chronology } from '../src/lib/model/chronology';
import { wordsOf } from '../src/lib/model/chronology-words';
import { validChronology } from '../src/lib/model/valid';
import { expect, test } from './page';

/** A piece of a date: its box from the plot's start and its row's middle, the line about it, and the signs in it. */
interface Piece {
  readonly shape: string;
  readonly box: readonly number[];
  readonly line: string;
  readonly ring: string;
  readonly signs: readonly string[];
}

interface Drawn {
  readonly stageWidthPx: number;
  /** How much larger a stage of few events is drawn than it is laid out. */
  readonly factor: number;
  readonly marks: Readonly<Record<string, readonly Piece[]>>;
}

/** What a stage of the page has, by the ids of its events. */
function onPage(page: Page, place: number): Promise<Drawn> {
  return page
    .locator('.anno-stage')
    .nth(place)
    .evaluate((stage): Drawn => {
      const plot = stage.querySelector('.anno-plot')?.getBoundingClientRect() ?? new DOMRect();
      const field = stage.querySelector('.anno-field');
      const factor = Number(field && getComputedStyle(field).getPropertyValue('--z')) || 1;
      const lineIn = (width: string, style: string) =>
        style === 'none' ? '' : `${Math.floor(parseFloat(width))} ${style}`;
      const pieceOf = (span: Element, middle: number) => {
        const { left, top, width, height } = span.getBoundingClientRect();
        const look = getComputedStyle(span);
        const shape = span.getAttribute('data-shape') ?? '';
        const outline = lineIn(look.outlineWidth, look.outlineStyle);
        // What a band that is too narrow to be seen is told by has its edge within it; of a stroke there is nothing else.
        const [, within] = / (\S+) inset$/.exec(look.boxShadow) ?? [];
        const border =
          within && width / factor > 4
            ? lineIn(within, 'solid')
            : lineIn(look.borderTopWidth, look.borderTopStyle);
        const signs = ['::before', '::after']
          .map((pseudo) => getComputedStyle(span, pseudo))
          .filter(({ content }) => content !== 'none' && content !== 'normal')
          .map(({ content }) => content.slice(1, -1) || 'arrow');
        return {
          shape,
          box: [left - plot.left, top - middle, width, height].map((value) => value / factor),
          line: border,
          ring: outline,
          signs,
        };
      };
      const marks = [...stage.querySelectorAll('.anno-mark')].map((mark) => {
        const { top, height } = mark.getBoundingClientRect();
        const spans = [...mark.querySelectorAll(':scope > [data-shape]')];
        return [mark.getAttribute('data-event') ?? '', spans.map((span) => pieceOf(span, top + height / 2))];
      });
      return { stageWidthPx: stage.clientWidth, factor, marks: Object.fromEntries(marks) };
    });
}

function signOf(item: Item): string[] {
  if (item.kind === 'path') return ['arrow'];
  return item.kind === 'text' ? item.lines.map(String) : [];
}

// A border of one and a half pixels is one on a screen that has no halves.
function lineOf({ widthPx, dash }: Stroke): string {
  const style = dash === undefined ? 'solid' : dash === 'dots' ? 'dotted' : 'dashed';
  return `${Math.floor(widthPx)} ${style}`;
}

// Drawn with paths of their own, which are no signs: the strokes of a break.
const STROKED = ['break'];

/** The same of a piece in a picture. */
function inPicture({ data = {}, items }: Group, y: number): Piece {
  const { shape = '' } = data;
  const [first, ...others] = items;
  // What is soft at both sides is drawn as a half for each.
  const [half] = others;
  const isHalf = shape === 'middle' && half?.kind === 'rect' && half.fill?.fade !== undefined;
  const { box, stroke } = (first && outlineOf(first)) ?? {};
  const hasRing = first?.kind !== 'rect' || shape === 'middle' || shape === 'member';
  const ring = hasRing ? others.find(({ kind }) => kind === 'rect') : undefined;
  const about = ring && outlineOf(ring)?.stroke;
  const rail = others.find(({ kind }) => kind === 'line');
  const edge = stroke ?? (rail && outlineOf(rail)?.stroke);
  return {
    shape,
    box: box ? [box.x, box.y - y, box.width + (isHalf ? half.width : 0), box.height] : [],
    line: edge ? lineOf(edge) : '',
    ring: about ? lineOf(about) : '',
    signs: [
      ...(first?.kind === 'text' ? signOf(first) : []),
      ...(STROKED.includes(shape) ? [] : others.flatMap(signOf)),
    ],
  };
}

function drawn(chronology: Chronology, { stageWidthPx, factor }: Omit<Drawn, 'marks'>): Drawn['marks'] {
  const drawing = liveDrawing(chronology, en, wordsOf(chronology, en));
  const room = roomFor(stageWidthPx, undefined, factor);
  const frame = drawing.frameFor({ kind: drawing.openingKind, hiddenLanes: [] }, room);
  const scene = frame.sceneAt({ ...WHOLE, widthPx: room.widthPx });
  const plot = {
    ...{ chronology, messages: en, scene, kind: drawing.openingKind, hiddenLanes: [] },
    room: { ...room, axisPx: 64, names: { x: 0, widthPx: 100 } },
    playhead: { at: drawing.home, share: 1, words: '' },
    dateOf: () => '',
  };
  const marks = scene.marks.map((mark): [string, Piece[]] => {
    const groups = markItem(mark, plot).items.filter((item) => item.kind === 'group');
    return [mark.event.id, groups.map((group) => inPicture(group, mark.y))];
  });
  return Object.fromEntries(marks);
}

// The line of a conflict has no border on the page, and the strokes of a break only two.
const LINES_APART = ['line', 'break'];

test('a picture has each kind of date as the page has it: the same pieces, within a pixel, with the same lines and signs', async ({
  page,
}) => {
  await page.goto('./specimens/dates/');
  await expect(page.locator('.anno-stage[data-measured]')).toHaveCount(specimens.length);
  for (const [place, input] of specimens.entries()) {
    const { marks, ...stage } = await onPage(page, place);
    const pictured = drawn(validChronology(input, input.title), stage);
    expect(Object.keys(marks).sort(), input.title).toEqual(Object.keys(pictured).sort());
    for (const [id, pieces] of Object.entries(marks)) {
      const others = pictured[id] ?? [];
      const plain = (all: readonly Piece[]) =>
        all.map(({ shape, line, ring, signs }) => ({
          ...{ shape, ring, signs: [...signs].sort() },
          line: LINES_APART.includes(shape) ? '' : line,
        }));
      expect(plain(pieces), `${input.title}: ${id}`).toEqual(plain(others));
      pieces.forEach(({ shape, box }, at) =>
        box.forEach((value, side) =>
          expect(
            Math.abs(value - (others[at]?.box[side] ?? NaN)),
            `${id} ${shape} ${box} ${others[at]?.box}`,
          ).toBeLessThan(1),
        ),
      );
    }
  }
});
