import { en } from '../messages/en';
import type { Chronology } from '../model/chronology';
import { wordsOf } from '../model/chronology-words';
import { type Frame, makeFrame } from './frame';
import type { Mark } from './marks/mark';
import { beadHeight } from './rows/cluster';
import { roomFor } from './rows/room';
import type { ScaleKind } from '../model/scale-kinds';
import type { Shares } from './scale/view';
import { type Scene, sceneOf } from './scene';
import { LEAST_MARK_PX } from './rows/slot';

/** A frame as a stage of a width in CSS pixels has it; for this folder's tests. */
export function frameAt(chronology: Chronology, stageWidthPx: number, kind: ScaleKind): Frame {
  return makeFrame(chronology, kind, roomFor(stageWidthPx), [], en);
}

/** The scene of a part of a frame's scale, in English; all of it when no part is given. */
export function sceneIn(frame: Frame, from = 0, to = 1, held?: Shares): Scene {
  return sceneOf(frame, { from, to, widthPx: frame.room.widthPx }, en, wordsOf(frame.chronology, en), held);
}

/** What a mark, a label or a cluster covers, in CSS pixels of the plot. */
export interface CoveredBox {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT_HEIGHT_PX = 16;

function box(what: string, left: number, right: number, y: number, height: number): CoveredBox {
  return { what, left, right, top: y - height / 2, bottom: y + height / 2 };
}

/** The ink of a mark, at least as wide as its point is drawn. */
export function markBox({ event, start, end, anchor, parts, y }: Mark, widthPx: number): CoveredBox {
  const place = (share: number) => (start + share * (end - start)) * widthPx;
  // A middle is as wide as its band to the page, which has it, too.
  const inked = parts.filter(({ shape }) => shape !== 'middle' && shape !== 'break');
  const middle = anchor * widthPx;
  return box(
    `mark ${event.id}`,
    Math.min(...inked.map(({ from }) => place(from)), middle - LEAST_MARK_PX / 2),
    Math.max(...inked.map(({ to }) => place(to)), middle + LEAST_MARK_PX / 2),
    y,
    LEAST_MARK_PX,
  );
}

export function labelBox({ event, labelLeft, label, y }: Mark): CoveredBox {
  return box(`label ${event.id}`, labelLeft, labelLeft + label.widthPx, y, TEXT_HEIGHT_PX);
}

/** The boxes of everything that a scene shows, with each label that stands along its own mark left out. */
export function boxesOf(scene: Scene, widthPx: number): CoveredBox[] {
  const marks = scene.marks.filter((mark) => mark.isMarkInView);
  return [
    ...marks.map((mark) => markBox(mark, widthPx)),
    ...marks.filter(({ label }) => label.widthPx > 0 && !label.isAlong).map(labelBox),
    ...scene.clusters.map(({ key, at, y, widthPx: width, most }) =>
      box(`cluster ${key}`, at * widthPx, at * widthPx + width, y, beadHeight(most, most)),
    ),
  ];
}

const SLACK_PX = 0.01;

/** Every two boxes that overlap, as a line each. */
export function overlapsOf(boxes: readonly CoveredBox[]): string[] {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  return sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1)
      .filter((b) => b.left < a.right - SLACK_PX && a.top < b.bottom && b.top < a.bottom)
      .map(
        (b) =>
          `${a.what} ${Math.round(a.left)}–${Math.round(a.right)} and ${b.what} at ${Math.round(b.left)}`,
      ),
  );
}

/** Every number that is none and every hole in a value, by its path. */
export function faultsIn(value: unknown, path = ''): string[] {
  if (value === undefined || Number.isNaN(value)) return [`${path}: ${String(value)}`];
  if (typeof value === 'string' && /NaN|undefined|\[object/.test(value)) return [`${path}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => faultsIn(part, `${path}.${key}`));
}
