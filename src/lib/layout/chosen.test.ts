import { describe, expect, it } from 'vitest';
import { crowd } from '../../content/crowd';
import content from '../../content/sino-russia-axis';
import { validChronology } from '../model/valid';
import { withChosen } from './chosen';
import { type PlotBox, meet } from './marks/name-box';
import type { Mark } from './marks/mark';
import type { Scene } from './scene';
import { frameAt, labelBox, sceneIn } from './testing';

const essay = validChronology(content, 'essay');
const many = validChronology(crowd(200), 'crowd');

// Named whole, with another name beside it where a stronger one would reach.
const TIGHT = 'secret-papers-drawn-up';

const WINDOWS = [
  [0, 1],
  [0.3, 0.5],
  [0.48, 0.5],
] as const;
const cases = [360, 960, 1280].flatMap((width) => WINDOWS.map(([from, to]) => ({ width, from, to })));

function pictureAt({ width, from, to }: (typeof cases)[number]) {
  const frame = frameAt(many, width, 'time');
  const scene = sceneIn(frame, from, to);
  const view = { from, to, widthPx: frame.room.widthPx };
  return { frame, scene, view, choose: (id: string) => withChosen(scene, id, frame, view) };
}

function markOf({ marks }: Scene, id: string): Mark {
  const found = marks.find(({ event }) => event.id === id);
  if (!found) throw new Error(`expected a mark of ${id}, found none`);
  return found;
}

function nameOf({ label, labelLeft, y }: Mark): PlotBox {
  const { top = y - 8, heightPx = 16 } = label.over ?? {};
  return { left: labelLeft, right: labelLeft + label.widthPx, top, bottom: top + heightPx };
}

const idsOf = ({ marks, clusters }: Scene) =>
  [...marks.map(({ event }) => event.id), ...clusters.flatMap(({ ids }) => ids)].sort();

describe('withChosen', () => {
  it.each(cases)('draws each event of a view and names it whole, inside it: %o', (at) => {
    const { scene, view, frame, choose } = pictureAt(at);
    const counted = scene.clusters.flatMap(({ ids, xs }) => (xs.length > 0 ? ids : []));
    const inView = counted.filter((id) => {
      const share =
        (frame.scale.toShare(frame.preparedOf(id)?.event.anchor ?? 0) - at.from) / (at.to - at.from);
      return share >= 0 && share <= 1;
    });
    for (const id of [
      ...inView,
      ...scene.marks.filter((mark) => mark.isDateInView).map(({ event }) => event.id),
    ]) {
      const mark = markOf(choose(id), id);
      const { left, right, top, bottom } = nameOf(mark);
      expect(mark.label.isShort, id).toBe(false);
      expect(mark.label.widthPx).toBeGreaterThan(0);
      expect(mark.label.over?.lines.join(' ') ?? mark.event.title).toBe(mark.event.title);
      expect([left >= -1, right <= view.widthPx + 1, top >= 0, bottom <= frame.room.heightPx]).toEqual(
        Array.from({ length: 4 }, () => true),
      );
    }
  });

  it.each(cases)(
    'leaves every other event where it is, drawn or counted once, and no name below it: %o',
    (at) => {
      const { scene, choose } = pictureAt(at);
      for (const id of scene.clusters.flatMap(({ ids, xs }) => (xs.length > 0 ? ids.slice(0, 2) : []))) {
        const chosen = choose(id);
        expect(idsOf(chosen)).toEqual(idsOf(scene));
        const places = ({ marks }: Scene) =>
          marks.filter(({ event }) => event.id !== id).map(({ event, y, start }) => [event.id, y, start]);
        expect(places(chosen)).toEqual(places(scene));
        const mark = chosen.marks.find(({ event }) => event.id === id);
        const name = mark?.label.over && nameOf(mark);
        const covered = chosen.marks.filter(
          (other) => name && other !== mark && other.label.widthPx > 0 && meet(labelBox(other), name),
        );
        expect(covered.map(({ event }) => event.id)).toEqual([]);
      }
    },
  );

  it('is the same scene where the event is named whole, or out of view', () => {
    const frame = frameAt(essay, 1280, 'gaps');
    const scene = sceneIn(frame);
    const view = { from: 0, to: 1, widthPx: frame.room.widthPx };
    for (const { id } of essay.events.filter(({ id }) => id !== TIGHT))
      expect(withChosen(scene, id, frame, view)).toBe(scene);
    expect(markOf(withChosen(scene, TIGHT, frame, view), TIGHT).label.over?.lines).toHaveLength(1);
    const { scene: part, choose } = pictureAt({ width: 1280, from: 0.48, to: 0.5 });
    expect(choose(many.events[0]?.id ?? '')).toBe(part);
    expect(choose('nobody')).toBe(part);
  });
});
