import { eventsOf, withEvent } from '$lib/editing/document';
import { type DateEnd, draggedDate } from '$lib/editing/dragged-date';
import { edtfOf, withDate } from '$lib/editing/event-date';
import type { JsonObject } from '$lib/editing/json';
import { unitAround } from '$lib/layout/axis/unit-around';
import { inView } from '$lib/layout/scale/view';
import { boundsOf } from '$lib/time/edtf/bounds';
import { parseEdtf } from '$lib/time/edtf/parse-edtf';
import type { TimelineState } from '$lib/view/timeline-state.svelte';
import type { Editing } from './editing.svelte';

/** The ends of the event that is shown, which a hand may put elsewhere. Nothing is written before it lets go. */
export class EndDragging {
  readonly #timeline: TimelineState;
  readonly #editing: Editing;
  /** What the date becomes while an end is dragged. */
  dragged: { readonly end: DateEnd; readonly edtf: string } | undefined = $state.raw();

  readonly #row: number | undefined = $derived.by(() => this.#timeline.shown?.order);
  readonly event: JsonObject | undefined = $derived.by(() =>
    this.#row === undefined ? undefined : eventsOf(this.#editing.file)[this.#row],
  );
  readonly edtf: string = $derived(this.dragged?.edtf ?? (this.event ? edtfOf(this.event) : ''));
  /** How far down its mark is; undefined where it has none. */
  readonly y: number | undefined = $derived.by(
    () => this.#timeline.scene.marks.find((mark) => mark.event === this.#timeline.shown)?.y,
  );
  /** Where each end stands in the plot; undefined of one that is open, or out of sight. */
  readonly places: Readonly<Record<DateEnd, number | undefined>> | undefined = $derived.by(() => {
    const date = parseEdtf(this.edtf);
    if (date.kind === 'fault') return undefined;
    const bounds = boundsOf(date);
    const at = (end: DateEnd) => {
      const share = inView(this.#timeline.frame.scale.toShare(bounds[end]), this.#timeline.view);
      if (!Number.isFinite(bounds[end])) return undefined;
      // What a hand holds stays in it, at the edge of the plot.
      if (this.dragged?.end === end) return Math.min(1, Math.max(0, share));
      return share >= 0 && share <= 1 ? share : undefined;
    };
    return { start: at('start'), end: at('end') };
  });

  constructor(timeline: TimelineState, editing: Editing) {
    this.#timeline = timeline;
    this.#editing = editing;
  }

  take(end: DateEnd): void {
    this.dragged = { end, edtf: this.edtf };
  }

  /** @param share of the plot, possibly outside 0–1 */
  move(share: number): void {
    const { dragged, event } = this;
    if (!dragged || !event) return;
    const { window, frame } = this.#timeline;
    const instant = frame.scale.toInstant(window.from + share * (window.to - window.from));
    const edtf = draggedDate(edtfOf(event), dragged.end, instant, unitAround(instant, window, frame.scale));
    if (edtf !== undefined) this.dragged = { ...dragged, edtf };
  }

  letGo(): void {
    const edtf = this.dragged?.edtf;
    this.dragged = undefined;
    this.#put(edtf);
  }

  cancel(): void {
    this.dragged = undefined;
  }

  /** Moves an end by a step of the axis. */
  step(end: DateEnd, by: 1 | -1): void {
    const { event } = this;
    const date = event && parseEdtf(edtfOf(event));
    if (!event || !date || date.kind === 'fault') return;
    const at = boundsOf(date)[end];
    const unit = unitAround(at, this.#timeline.window, this.#timeline.frame.scale);
    this.#put(draggedDate(edtfOf(event), end, unit.offset(unit.floor(at), by), unit));
  }

  #put(edtf: string | undefined): void {
    const { event } = this;
    const row = this.#row;
    if (!event || row === undefined || edtf === undefined || edtf === edtfOf(event)) return;
    const changed = withDate(event, edtf, { kind: 'read', edtf, assumed: [] });
    const { file, now } = this.#editing;
    this.#editing.write(withEvent(file, row, changed), `drag ${row} ${now.edits.length}`);
  }
}
