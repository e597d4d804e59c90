import { describe, expect, it, vi } from 'vitest';
import content from '../../../content/sino-russia-axis';
import { en } from '../../messages/en';
import { validChronology } from '../../model/valid';
import { TAG_PX, kindTags, withArcs } from './kind-tags';
import { bowsIn, pointsOf, throughText } from './arc-path';
import { takenIn } from './taken';
import type { Scene } from '../scene';
import { SCALE_KINDS } from '../../model/scale-kinds';
import { type CoveredBox, frameAt, labelBox, overlapsOf, sceneIn } from '../testing';
import { textWidth } from '../rows/text-width';

// A busy machine takes its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const essay = validChronology(content, 'essay');
const linked = essay.events.filter(
  ({ id, links }) =>
    links.length > 0 || essay.events.some((other) => other.links.some(({ to }) => to === id)),
);
const TAG_HEIGHT_PX = 14;

const FAR = Array.from({ length: 10 }, (_, place) => `e${place}`);
/** One event that leads to ten others, which stand about it in three lanes. */
const hub = validChronology(
  {
    title: 'A hub',
    lanes: ['a', 'b', 'c'].map((id) => ({ id, title: id })),
    events: [
      {
        ...{ id: 'hub', title: 'The hub of it all', date: '2010-06-01', lane: 'b' },
        links: FAR.map((to, place) => ({
          to,
          kind: ['leads to', 'answers', 'grew out of'][place % 3] ?? '',
        })),
      },
      ...FAR.map((id, place) => ({
        ...{ id, title: `Event ${place} with a name`, lane: ['a', 'b', 'c'][place % 3] ?? '' },
        date:
          place % 4 === 3
            ? `${2000 + place * 2}/${2004 + place * 2}`
            : `${2000 + place * 2}-0${(place % 9) + 1}-11`,
      })),
    ],
  },
  'hub',
);

function tagsAt(
  width: number,
  kind: (typeof SCALE_KINDS)[number],
  id: string,
  chronology = essay,
  from = 0,
  to = 1,
) {
  const frame = frameAt(chronology, width, kind);
  const kindsIn = (scene: Scene) => kindTags(scene, frame.room, id, en.linkKind);
  const scene = withArcs(sceneIn(frame, from, to), id, frame.room.widthPx, kindsIn);
  const { marks } = scene;
  const taken = takenIn(scene, frame.room);
  const tags = kindsIn(scene);
  const boxes: CoveredBox[] = tags.map(({ key, text, left, y }) => ({
    what: `tag ${key}`,
    left,
    right: left + textWidth(text, TAG_PX),
    top: y - TAG_HEIGHT_PX / 2,
    bottom: y + TAG_HEIGHT_PX / 2,
  }));
  return { frame, tags, boxes, marks, taken, links: scene.links };
}

describe('the kinds of an event’s links', () => {
  const places = [320, 360, 390, 480, 640, 768, 960, 1280, 1920].flatMap((width) =>
    SCALE_KINDS.map((kind) => [width, kind] as const),
  );

  it.each(places)(
    'keep clear of labels, lanes’ names, clusters and each other at %i px, %s',
    (width, kind) => {
      const faults = linked.flatMap(({ id }) => {
        const { boxes, marks, taken } = tagsAt(width, kind, id);
        const labels = marks.map(labelBox);
        const others = taken.map(({ left, right, y }) => ({
          ...{
            what: 'name or cluster',
            left,
            right,
            top: y - TAG_HEIGHT_PX / 2,
            bottom: y + TAG_HEIGHT_PX / 2,
          },
        }));
        return overlapsOf([...boxes, ...labels, ...others]).filter((line) => line.includes('tag '));
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(places)('keep clear of every mark, of ten links too, at %i px, %s', (width, kind) => {
    for (const from of [0, 0.3]) {
      const { boxes, marks, frame } = tagsAt(width, kind, 'hub', hub, from, 1 - from);
      expect(boxes.length).toBeGreaterThan(1);
      const dots = marks
        .filter(({ isMarkInView }) => isMarkInView)
        .map(({ event, anchor, y }): CoveredBox => {
          const at = anchor * frame.room.widthPx;
          return { what: event.id, left: at - 5, right: at + 5, top: y - 5, bottom: y + 5 };
        });
      expect(overlapsOf([...boxes, ...dots]).filter((line) => line.includes('tag '))).toEqual([]);
    }
  });

  it.each([360, 390, 1280])('lie inside the plot at %i px', (width) => {
    for (const { id } of linked) {
      const { boxes, frame } = tagsAt(width, 'gaps', id);
      for (const { left, right, top } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(frame.room.widthPx);
        expect(top).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('stand at each far end, of links from the event and to it', () => {
    const missing = linked.flatMap(({ id, links }) => {
      const inward = essay.events.filter((other) => other.links.some(({ to }) => to === id));
      const said = new Set(tagsAt(1280, 'gaps', id).tags.map(({ far }) => far));
      const ends = [...links.map(({ to }) => to), ...inward.map((other) => other.id)];
      return ends.filter((end) => !said.has(end)).map((end) => `${id} at ${end}`);
    });
    expect(missing).toEqual([]);
  });

  it('are no other arc’s, as it would seem where one runs along them', () => {
    for (const { id } of linked) {
      const { tags, links, frame } = tagsAt(1280, 'gaps', id);
      const { widthPx } = frame.room;
      for (const { far, left, text, y } of tags) {
        const line = { left, right: left + textWidth(text, TAG_PX), y };
        const others = links.filter(
          ({ from, to }) => (from === id || to === id) && from !== far && to !== far,
        );
        const bows = others.flatMap(({ path }) => bowsIn(path, widthPx));
        expect(bows.reduce((sum, bow) => sum + throughText(bow, [line]), 0)).toBe(0);
      }
    }
  });

  it('have air between them and another’s arc, whose crown they would seem to name', () => {
    for (const { id } of linked) {
      const { tags, links, frame } = tagsAt(880, 'gaps', id);
      for (const { far, left, text, y } of tags) {
        const others = links.filter(
          ({ from, to }) => (from === id || to === id) && from !== far && to !== far,
        );
        const points = others.flatMap(({ path }) =>
          bowsIn(path, frame.room.widthPx).flatMap((bow) => pointsOf(bow)),
        );
        const above = points.filter(({ x }) => x > left && x < left + textWidth(text, TAG_PX));
        expect(Math.min(...above.map((point) => Math.abs(point.y - y)))).toBeGreaterThanOrEqual(12);
      }
    }
  });
});

describe('arcs', () => {
  it('go round names on the side of the marks that these leave free', () => {
    const { links } = tagsAt(1280, 'gaps', 'minsk-at-munich');
    const arc = links.find(({ from, to }) => from === 'minsk-at-munich' && to === 'munich-60');
    expect(arc?.path.split('M')).toHaveLength(2);
  });

  it('are not in a plot as narrow as a phone’s', () => {
    expect(sceneIn(frameAt(essay, 390, 'gaps')).links).toEqual([]);
  });

  it('join every two linked marks of the essay', () => {
    const { links } = sceneIn(frameAt(essay, 1280, 'gaps'));
    expect(links).toHaveLength(essay.events.flatMap((event) => event.links).length);
    expect(links.every(({ path }) => /^M[-\d.]+ [-\d.]+Q[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+$/.test(path))).toBe(
      true,
    );
  });
});
