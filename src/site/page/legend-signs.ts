import { type LegendEntry, legendOf, signsIn } from '$lib/layout/legend';
import { roomFor } from '$lib/layout/rows/room';
import type { TimelineState } from '$lib/view/timeline-state.svelte';

/** What a legend has of what is in sight; of what is drawn at any of the packed widths, before one is measured. */
export function entriesOf(timeline: TimelineState): LegendEntry[] {
  const { chronology, at, shown, options, stageWidthPx } = timeline;
  const { lanes } = chronology;
  const isDrawn = (id: string) => options.toneOf(id) !== 'hidden';
  const openings = stageWidthPx === undefined ? timeline.drawing.openings?.().views : undefined;
  const pictures = openings?.map(({ widthPx, scene }) => ({ scene, view: roomFor(widthPx) })) ?? [
    { scene: timeline.scene, view: timeline.view },
  ];
  const found = new Set(
    pictures.flatMap((picture) => [...signsIn({ ...picture, lanes, at, shown: shown?.id, isDrawn })]),
  );
  return legendOf(found);
}
