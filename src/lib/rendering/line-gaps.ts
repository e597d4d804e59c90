import { type PlayheadInScene, wordsOnLine } from '../layout/marks/line-gaps';
import { inView } from '../layout/scale/view';

/** Breaks the playhead's line on a stage where it runs behind words; lanes that scroll have it whole. */
export function breakLine(stage: Element, playhead: PlayheadInScene): void {
  const { scene, view, frame, at, isAtHome, shown } = playhead;
  const plot = stage.querySelector<HTMLElement>('.anno-plot');
  if (!plot) return;
  const from = scene.marks.find(({ event }) => event.id === shown?.id)?.y ?? 0;
  const gaps =
    isAtHome || scene.tallPx !== undefined
      ? []
      : wordsOnLine(scene, inView(frame.scale.toShare(at), view) * view.widthPx, view.widthPx, shown?.id);
  const stops = gaps.map(([top, bottom]) => {
    const [start, end] = [`${(top - from).toFixed(1)}px`, `${(bottom - from).toFixed(1)}px`];
    return `#000 ${start},#0000 ${start} ${end},#000 ${end}`;
  });
  if (stops.length > 0) plot.style.setProperty('--gaps', `linear-gradient(${stops.join()})`);
  else if (plot.style.length > 0) plot.style.removeProperty('--gaps');
}
