import { measureLine } from '../../lib/layout/marks/measure';
import type { ChronologyEvent } from '../../lib/model/chronology';
import type { TimelineState } from '../../lib/view/timeline-state.svelte';

const SVG = 'http://www.w3.org/2000/svg';

function drawn(name: string, attributes: Readonly<Record<string, number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  return element;
}

/** Draws what is measured, as `rendering/Measure` does on a page, which a frame has not. */
export class MeasureDrawing {
  readonly #box = document.createElement('div');

  constructor() {
    this.#box.className = 'anno-measure';
    this.#box.setAttribute('aria-hidden', 'true');
    this.#box.setAttribute('data-part', 'measure');
  }

  /** @param words how long it is; nothing is drawn where nothing is measured, or an end is out of sight */
  show(
    plot: Element,
    { scene, view, room }: TimelineState,
    ends: readonly [ChronologyEvent, ChronologyEvent] | undefined,
    words: string,
  ): void {
    if (this.#box.parentElement !== plot) plot.append(this.#box);
    const size = { widthPx: view.widthPx, heightPx: scene.tallPx ?? room.lanesPx };
    const line = ends && measureLine(scene.marks, [ends[0].id, ends[1].id], words, size);
    this.#box.replaceChildren();
    if (!line) return;
    const { from, to } = line;
    const svg = drawn('svg', {});
    svg.append(
      drawn('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1] }),
      ...[from, to].map(([cx, cy]) => drawn('circle', { cx, cy, r: 10 })),
    );
    this.#box.append(svg);
    if (!line.words) return;
    const label = document.createElement('span');
    label.textContent = words;
    label.style.setProperty('--x', `${line.words[0]}`);
    label.style.setProperty('--y', `${line.words[1]}`);
    this.#box.append(label);
  }
}
