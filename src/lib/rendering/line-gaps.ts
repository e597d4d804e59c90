import type { PlayheadInScene } from '../layout/drawing';
import { type LineGap, brokenLines, wordsOnLine } from '../layout/marks/line-gaps';
import { tagLines } from '../layout/marks/kind-tags';
import type { TextLine } from '../layout/marks/taken';
import { inView } from '../layout/scale/view';

// Wider than the hair line that they lie on.
const BLOT_PX = 3;
const PAPER = 'linear-gradient(var(--anno-paper) 0 0)';

function setOn(element: HTMLElement | null, name: string, value: string): void {
  if (!element) return;
  if (value !== '') element.style.setProperty(name, value);
  else if (element.style.length > 0) element.style.removeProperty(name);
}

/** @param fromPx where the line begins that has these gaps */
function maskOf(gaps: readonly LineGap[], fromPx: number): string {
  const stops = gaps.map(([top, bottom]) => {
    const [start, end] = [`${(top - fromPx).toFixed(1)}px`, `${(bottom - fromPx).toFixed(1)}px`];
    return `#000 ${start},#0000 ${start} ${end},#000 ${end}`;
  });
  return stops.length > 0 ? `linear-gradient(${stops.join()})` : '';
}

/** Takes away whatever breaks lines on a stage. */
export function mendLines(stage: Element): void {
  setOn(stage.querySelector('.anno-plot'), '--gaps', '');
  setOn(stage.querySelector('.anno-axis'), '--blots', '');
}

/**
 * Breaks the lines on a stage where they run behind words: the playhead's, that of today, those of the years and the
 * edges of folds. Lanes that
 * scroll have them whole.
 * @param besides what is written there that is of no scene
 */
export function breakLine(
  stage: Element,
  playhead: PlayheadInScene,
  besides: readonly TextLine[] = [],
): void {
  const { view, frame, at, isAtHome, shown } = playhead;
  const { widthPx } = view;
  if (playhead.scene.tallPx !== undefined) return mendLines(stage);
  const tags = shown ? tagLines(frame.tagsIn(playhead.scene, shown.id)) : [];
  const scene = { ...playhead.scene, besides: [...(playhead.scene.besides ?? []), ...besides, ...tags] };
  const from = scene.marks.find(({ event }) => event.id === shown?.id)?.y ?? 0;
  const gaps = isAtHome
    ? []
    : wordsOnLine(scene, inView(frame.scale.toShare(at), view) * widthPx, widthPx, shown?.id);
  setOn(stage.querySelector('.anno-plot'), '--gaps', maskOf(gaps, from));
  const today = stage.querySelector<HTMLElement>('.anno-today');
  const ofToday = (name: string) => Number(today?.style.getPropertyValue(name));
  setOn(today, 'mask-image', maskOf(wordsOnLine(scene, ofToday('--s') * widthPx, widthPx), ofToday('--y')));
  const blots = brokenLines(scene, widthPx).flatMap((line) =>
    line.gaps.map(([top, bottom]) => {
      const x = `calc(${(line.at * 100).toFixed(3)}cqi - ${BLOT_PX / 2}px)`;
      return `${PAPER} ${x} ${top.toFixed(1)}px/${BLOT_PX}px ${(bottom - top).toFixed(1)}px no-repeat`;
    }),
  );
  setOn(stage.querySelector('.anno-axis'), '--blots', blots.join());
}
