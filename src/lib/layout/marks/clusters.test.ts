import { describe, expect, it } from 'vitest';
import { dayStart } from '../../time/calendar/instant';
import { chronologyOf } from '../any-chronology';
import { frameAt, sceneIn } from '../testing';
import { STRIP_PX } from '../rows/cluster';
import { densityShapes } from './density';

const WIDTH_PX = 1280;
// More names than there is room for in one place, all in one lane, of events that last for a century and share its middle.
const reigns = chronologyOf([
  { title: 'The first of all', date: '1000', lane: 'l1' },
  ...Array.from({ length: 60 }, (_, index) => ({ title: `Reign ${index}`, date: '1500/1599', lane: 'l1' })),
  { title: 'The last of all', date: '2000', lane: 'l1' },
]);
const frame = frameAt(reigns, WIDTH_PX, 'time');
const share = (year: number) => frame.scale.toShare(dayStart(year));

describe('what has no row of its own', () => {
  it('has a line as long as it lasts under its ticks', () => {
    const [cluster] = sceneIn(frame).clusters;
    if (!cluster) throw new Error('expected a cluster');
    const plotPx = frame.room.widthPx;
    const lines = cluster.spans.map(([from, to]) =>
      [from, to].map((x) => (cluster.at * plotPx + x) / plotPx),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[0]).toBeCloseTo(share(1500), 3);
    expect(lines[0]?.[1]).toBeCloseTo(share(1600), 3);
    const [thread = [], ...beads] = densityShapes(cluster);
    expect(thread.map(([x]) => x)).toEqual([0, 1, 1, 0].map((end) => cluster.spans[0]?.[end]));
    expect(beads).toHaveLength(1);
    expect(Math.min(...beads.flat().map(([, y]) => y))).toBe(0);
    expect(Math.max(...beads.flat().map(([, y]) => y))).toBe(STRIP_PX);
  });

  it('is a bead for each event, and a longer one for several in one place', () => {
    const beads = densityShapes({ xs: [4, 12, 20, 21, 22, NaN], spans: [], most: 3 });
    const sizes = beads.map((points) => {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return [Math.max(...xs) - Math.min(...xs), Math.round(Math.max(...ys) - Math.min(...ys))];
    });
    expect(sizes).toEqual([
      [4, 4],
      [4, 4],
      [4, 11],
    ]);
  });

  it('is still counted where it lasts through a view that its tick is not in', () => {
    const [early, late] = [share(1505), share(1520)];
    const { marks, clusters } = sceneIn(frame, early, late);
    const ids = [
      ...marks.filter(({ isMarkInView }) => isMarkInView).map(({ event }) => event.id),
      ...clusters.flatMap((each) => each.ids),
    ];
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
    expect(clusters.map(({ at, widthPx }) => [at, widthPx])).toEqual([[0, frame.room.widthPx]]);
    expect(clusters[0]?.xs).toEqual([]);
  });

  it('is not where none of it lasts into the view', () => {
    expect(sceneIn(frame, share(1700), share(1800)).clusters).toEqual([]);
  });
});
