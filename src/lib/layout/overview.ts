import { oncePer } from './scale/once';
import type { Placed, Prepared } from './rows/placed';

/** The whole extent at a glance: a path per lane, in thousandths of the width by `OVERVIEW_HEIGHT` units of height. */
export interface OverviewLane {
  readonly id: string;
  readonly path: string;
}

export const OVERVIEW_HEIGHT = 24;
// Runs finer than this cannot be told apart, so a million events cost no more path than two hundred.
const STEPS = 400;

function runsOf(events: readonly Pick<Prepared, 'start' | 'end'>[]): [number, number][] {
  const covered = new Array<boolean>(STEPS).fill(false);
  for (const { start, end } of events) {
    const first = Math.min(STEPS - 1, Math.floor(start * STEPS));
    const last = Math.min(STEPS, Math.max(first + 1, Math.ceil(end * STEPS)));
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

function pathOf(events: readonly Prepared[], middle: number, band: number): string {
  const isLong = ({ start, end }: Prepared) => end - start > 0.04;
  const long = runsOf(events.filter(isLong));
  const anchors = runsOf(events.map(({ anchor }) => ({ start: anchor, end: anchor })));
  const bar = ([from, to]: [number, number], half: number) =>
    `M${from * (1000 / STEPS)} ${round(middle - half)}H${to * (1000 / STEPS)}V${round(middle + half)}H${from * (1000 / STEPS)}z`;
  return [...long.map((run) => bar(run, 0.6)), ...anchors.map((run) => bar(run, band * 0.38))].join('');
}

// Pure, so that a script that takes only the height from here does without.
const pathsOf = /* @__PURE__ */ oncePer((lanes: Placed['lanes']): readonly string[] => {
  const band = OVERVIEW_HEIGHT / lanes.length;
  return lanes.map((events, index) => pathOf(events, (index + 0.5) * band, band));
});

/** The overview's paths, the same in any room; short events are pillars over the long ones' lines, so that both are seen. */
export function overviewOf({ chronology, lanes }: Pick<Placed, 'chronology' | 'lanes'>): OverviewLane[] {
  const paths = pathsOf(lanes);
  return chronology.lanes.map(({ id }, index) => ({ id, path: paths[index] ?? '' }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
