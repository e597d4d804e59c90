import { oncePer } from '../index/once';
import type { Placed, PlacedLane } from './rows/placed';
import type { Shares } from './scale/view';

/** The whole extent at a glance: a path per lane, in thousandths of the width by `OVERVIEW_HEIGHT` units of height. */
export interface OverviewLane {
  readonly id: string;
  readonly path: string;
  /** Its place among all lanes, where a picture may have but some. */
  readonly place?: number;
}

export const OVERVIEW_HEIGHT = 24;
// Runs finer than this cannot be told apart, so a million events cost no more path than two hundred.
const STEPS = 400;

function runsOf(stretches: readonly Shares[]): [number, number][] {
  const covered = new Array<boolean>(STEPS).fill(false);
  for (const { from, to } of stretches) {
    const first = Math.min(STEPS - 1, Math.floor(from * STEPS));
    const last = Math.min(STEPS, Math.max(first + 1, Math.ceil(to * STEPS)));
    covered.fill(true, first, last);
  }
  const runs: [number, number][] = [];
  covered.forEach((isCovered, step) => {
    if (!isCovered) return;
    const run = runs.at(-1);
    if (run?.[1] === step) run[1] = step + 1;
    else runs.push([step, step + 1]);
  });
  return runs;
}

function pathOf({ anchors, extentAt }: PlacedLane, middle: number, band: number): string {
  const long = runsOf(
    Array.from(anchors, (_, rank) => extentAt(rank)).filter(({ from, to }) => to - from > 0.04),
  );
  const points = runsOf(Array.from(anchors, (anchor) => ({ from: anchor, to: anchor })));
  const bar = ([from, to]: [number, number], half: number) =>
    `M${from * (1000 / STEPS)} ${round(middle - half)}H${to * (1000 / STEPS)}V${round(middle + half)}H${from * (1000 / STEPS)}z`;
  return [...long.map((run) => bar(run, 0.6)), ...points.map((run) => bar(run, band * 0.38))].join('');
}

// Pure, so that a script that takes only the height from here does without.
const pathsOf = /* @__PURE__ */ oncePer((lanes: Placed['lanes']): readonly string[] => {
  const band = OVERVIEW_HEIGHT / lanes.length;
  return lanes.map((lane, index) => pathOf(lane, (index + 0.5) * band, band));
});

/** The overview's paths, the same in any room; short events are pillars over the long ones' lines, so that both are seen. */
export function overviewOf({ chronology, lanes }: Pick<Placed, 'chronology' | 'lanes'>): OverviewLane[] {
  const paths = pathsOf(lanes);
  return chronology.lanes.map(({ id, place }, index) => ({
    id,
    path: paths[index] ?? '',
    ...(place !== undefined && { place }),
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
