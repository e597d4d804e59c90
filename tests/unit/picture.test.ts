import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/lib/messages/en';
import { wordsOf } from '../../src/lib/model/chronology-words';
import { validChronology } from '../../src/lib/model/valid';
import { type AnyView, type DrawableInput, anyDrawable, anyView } from '../pictures/any-picture';
import { makeFrame } from '../../src/lib/layout/frame';
import { TICK_LABEL_PX, insideOf } from '../../src/lib/layout/axis/tick-labels';
import { STRIP_PX, beadHeight } from '../../src/lib/layout/rows/cluster';
import type { Mark } from '../../src/lib/layout/marks/mark';
import { stretchOn } from '../../src/lib/layout/rows/placed';
import { roomFor } from '../../src/lib/layout/rows/room';
import { textWidth } from '../../src/lib/layout/rows/text-width';
import { inView } from '../../src/lib/layout/scale/view';
import { sceneOf } from '../../src/lib/layout/scene';
import { boxesOf, labelBox, overlapsOf } from '../../src/lib/layout/testing';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 120_000 });

const RUNS = 500;
// A page has this much around its lanes; a frame lower than that has none of it.
const BESIDES_PX = 160;
const EDGE_PX = 1;
const FAR_PX = 24;

function draw(input: DrawableInput, { width, height, scale, window = [0, 1] }: AnyView) {
  const room = roomFor(width, Math.max(90, height - BESIDES_PX));
  const chronology = validChronology(input, 'any');
  const frame = makeFrame(chronology, scale, room, [], en);
  const view = { from: window[0], to: window[1], widthPx: room.widthPx };
  return { frame, view, room, scene: sceneOf(frame, view, en, wordsOf(chronology, en)) };
}

type Picture = ReturnType<typeof draw>;

/** Events of which something is to be drawn in the window, by id. */
function eventsWithin({ frame, view }: Picture): string[] {
  const edge = EDGE_PX / view.widthPx;
  return frame.lanes.flatMap((lane) =>
    Array.from({ length: lane.length }, (_, rank) => lane.at(rank))
      .filter(({ parts }) =>
        parts.some((part) => {
          const stretch = stretchOn(frame.scale, part);
          const [from, to] = [inView(stretch.from, view), inView(stretch.to, view)];
          return part.shape !== 'line' && from < 1 - edge && to > edge;
        }),
      )
      .map(({ event }) => event.id),
  );
}

const named = ({ scene }: Picture): readonly Mark[] =>
  scene.marks.filter(({ label, isDateInView }) => label.widthPx > 0 && isDateInView);

type Rule = (picture: Picture) => readonly string[];

const RULES: Readonly<Record<string, Rule>> = {
  'draws or counts each event of the window': (picture) => {
    const { marks, clusters } = picture.scene;
    const seen = new Set([
      ...marks.filter(({ isMarkInView }) => isMarkInView).map(({ event }) => event.id),
      ...clusters.flatMap(({ ids }) => ids),
    ]);
    return eventsWithin(picture).filter((id) => !seen.has(id));
  },

  'draws or counts none twice': ({ scene: { marks, clusters } }) => {
    const ids = [...marks.map(({ event }) => event.id), ...clusters.flatMap((cluster) => cluster.ids)];
    const seen = new Set<string>();
    return ids.filter((id) => seen.size === seen.add(id).size);
  },

  // What lasts through the view lies behind all else of its strip.
  'lets no mark, name or count lie on another': ({ scene, view }) =>
    overlapsOf(
      boxesOf({ ...scene, clusters: scene.clusters.filter(({ xs }) => xs.length > 0) }, view.widthPx),
    ),

  'has every name inside the plot, or by no more than a dot outside that of the narrowest phones': (
    picture,
  ) => {
    const { widthPx } = picture.view;
    const outPx = widthPx < 300 ? 8 : 0.5;
    return named(picture)
      .map(labelBox)
      .filter(({ left, right }) => left < -outPx || right > widthPx + outPx)
      .map(({ what, left, right }) => `${what}: ${left} to ${right}`);
  },

  'has each name at its own mark': (picture) =>
    named(picture).flatMap((mark) => {
      const { left, right } = labelBox(mark);
      const at = (share: number) => (mark.start + share * (mark.end - mark.start)) * picture.view.widthPx;
      const gap = Math.min(...mark.parts.map(({ from, to }) => Math.max(0, at(from) - right, left - at(to))));
      return gap > FAR_PX ? [`${mark.event.id}, by ${gap} px`] : [];
    }),

  'keeps the words of the axis in the plot, below their tick': ({ scene, view: { widthPx } }) =>
    scene.axis.ticks
      .filter(({ at, label }) => {
        const half = textWidth(label, TICK_LABEL_PX) / 2;
        const middle = insideOf(at * widthPx, half, widthPx);
        const isBelow = Math.abs(middle - at * widthPx) <= half + 0.01;
        return label !== '' && (middle - half < -0.01 || middle + half > widthPx + 0.01 || !isBelow);
      })
      .map(({ label }) => label),

  'keeps every row in its lane, every lane apart, and all in their room or said to be higher': (picture) => {
    const { scene, frame, room } = picture;
    const { lanes, marks, clusters, tallPx } = scene;
    const laneOf = new Map(frame.chronology.lanes.map(({ id }, index) => [id, lanes[index]]));
    const laneOfEvent = new Map(frame.events.map(({ id, lane }) => [id, laneOf.get(lane)]));
    const rows = [
      // A row with nothing in sight has no height, but it is where it was among the others.
      ...marks.map(({ event, y, isMarkInView }) => ({
        ...{ lane: laneOf.get(event.lane), y, what: event.id },
        half: isMarkInView ? STRIP_PX / 2 : 0,
      })),
      // A strip is as high as its tallest bead.
      ...clusters.map(({ ids, y, key, most }) => ({
        ...{ lane: laneOfEvent.get(ids[0] ?? ''), y, what: `count ${key}` },
        half: beadHeight(most, most) / 2,
      })),
    ];
    const bottom = tallPx ?? room.heightPx;
    return [
      ...rows
        .filter(({ lane, y, half }) => !lane || y - half < lane.top || y + half > lane.top + lane.height)
        .map(({ what, y }) => `${what} at ${y}`),
      ...lanes
        .filter(({ top, height }, index) => top + height > (lanes[index + 1]?.top ?? bottom) + 0.5)
        .map(({ title }) => `lane ${title}`),
    ];
  },
};

describe('the picture of any chronology, in any room, on any scale, in any window', () => {
  it(`${Object.keys(RULES).join(', ')} (seed ${fc.readConfigureGlobal().seed})`, () => {
    fc.assert(
      fc.property(anyDrawable(), anyView(), (input, view) => {
        const picture = draw(input, view);
        const broken = Object.entries(RULES).flatMap(([name, faultsOf]) =>
          faultsOf(picture).map((fault) => `${name}: ${fault}`),
        );
        expect(broken.slice(0, 3)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
