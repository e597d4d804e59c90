import { type LegendEntry, OF_SOURCES, legendOf, signsIn } from '$lib/layout/legend';
import { roomFor } from '$lib/layout/rows/room';
import type { TimelineState } from '$lib/view/timeline-state.svelte';

/** The first rings that there are among the three that one sees at once, in the last place, so that the others stay in theirs. */
export function ringsAtOnce(entries: LegendEntry[]): LegendEntry[] {
  const place = entries.findIndex(({ kind }) => kind === 'under-way' || kind === 'possible');
  const [ring, third] = [entries[place], entries[2]];
  if (!ring || !third || place < 3 || OF_SOURCES.includes(third.kind)) return entries;
  return [...entries.slice(0, 2), ring, ...entries.slice(2).filter((entry) => entry !== ring)];
}

/** What a legend has of what is in sight; of what is drawn at any of the packed widths, before one is measured. */
export function entriesOf(timeline: TimelineState): LegendEntry[] {
  const { chronology, shown, options, stageWidthPx } = timeline;
  // Before there is a line nothing stands under it.
  const at = timeline.isAtHome ? undefined : timeline.at;
  const { lanes } = chronology;
  const isDrawn = (id: string) => options.toneOf(id) !== 'hidden';
  const openings = stageWidthPx === undefined ? timeline.drawing.openings?.().views : undefined;
  const pictures = openings?.map(({ widthPx, scene }) => ({ scene, view: roomFor(widthPx) })) ?? [
    { scene: timeline.scene, view: timeline.view },
  ];
  const found = new Map<LegendEntry['kind'], number>();
  for (const picture of pictures)
    for (const [kind, count] of signsIn({ ...picture, lanes, at, shown: shown?.id, isDrawn }))
      found.set(kind, Math.max(count, found.get(kind) ?? 0));
  return ringsAtOnce(legendOf(found));
}
