import type { DrawnFrame, Drawing } from '../layout/drawing';
import type { StageRoom } from '../layout/rows/room';
import type { ScaleKind } from '../model/scale-kinds';
import type { Scene } from '../layout/scene';
import { clampWindow, openingWindow, windowOn } from '../layout/scale/clamp';
import { type Shares, type View, WHOLE, inView, isWhole } from '../layout/scale/view';
import type { Whereabouts } from '../layout/whereabouts';
import type { StageMessages } from '../messages/messages';
import type { Chronology, ChronologyEvent, Lane } from '../model/chronology';
import type { ChronologyWords } from '../model/chronology-words';
import type { Direction } from '../model/direction';
import { foldedAtFirst, parentIds, withParents } from '../model/lane-tree';
import type { Instant } from '../time/calendar/instant';
import { firstFrom, indexById, neighbourOf, snapped } from './neighbours';
import { Player } from './player.svelte';
import { Playhead } from './playhead.svelte';
import { STAGE_DEFAULTS, type StageOptions } from './stage-options';
import { Travel } from './travel.svelte';
import { hullOf, isNearest, panWindow, revealInWindow, zoomWindow } from './window';

/** A list without an item, or with it where it lacks it. */
function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/**
 * What stage, overview and reading share: the part and scale in sight, the playhead, what is selected and what is
 * previewed. Made by a component; it never touches the page or its address.
 */
export class TimelineState extends Playhead {
  /** Replaced as a whole where it is edited, by `renewed`. */
  chronology: Chronology;
  readonly messages: StageMessages;
  words: ChronologyWords;
  readonly #byId: ReadonlyMap<string, ChronologyEvent> = $derived.by(() => indexById(this.chronology.events));
  /** What draws it, which may be replaced by one that draws more. */
  drawing: Drawing;
  readonly player = new Player(() => this.options.playOn?.() ?? this.#playOn());
  readonly travel = new Travel();

  /** The address of an event, for links to it: the page's own, with another hash. */
  hrefOf = (id: string): string => `#${id}`;
  kind: ScaleKind = $state('time');
  /** The way that time runs in the picture. */
  time: Direction = $state('ltr');
  window: Shares = $state.raw(WHOLE);
  /** All that has come into the window since a hand took hold of it: till it rests no row of that is closed. */
  held: Shares | undefined = $state.raw();
  hiddenLanes: readonly string[] = $state.raw([]);
  /** Those that are drawn as one with the lanes in them. */
  foldedLanes: readonly string[] = $state.raw([]);
  /** The stage's width in CSS pixels once it is measured; until then the packed widths stand. */
  stageWidthPx: number | undefined = $state();
  options: StageOptions = $state.raw(STAGE_DEFAULTS);

  /** What is held, where that is more than is in sight. */
  readonly #kept: Shares | undefined = $derived.by(() => {
    const { held, window } = this;
    return held && (held.from < window.from || held.to > window.to) ? hullOf(held, window) : undefined;
  });
  /** Whether the drawing is what is asked for. */
  readonly isDrawn: boolean = $derived.by(() => this.drawing.draws?.(this) ?? true);
  readonly room: StageRoom = $derived.by(() => this.drawing.roomFor(this));
  readonly frame: DrawnFrame = $derived.by(() => this.drawing.frameFor(this, this.room));
  readonly view: View = $derived.by(() => this.drawing.viewOf(this.window, this.room));
  readonly scene: Scene = $derived(this.frame.sceneAt(this.view, this.shown?.id, this.#kept));
  /** A share of the view, outside 0–1 where the playhead is out of sight. */
  readonly playheadShare: number = $derived(inView(this.frame.scale.toShare(this.at), this.view));

  constructor(chronology: Chronology, messages: StageMessages, words: ChronologyWords, drawing: Drawing) {
    super();
    this.chronology = $state.raw(chronology);
    this.messages = messages;
    this.words = $state.raw(words);
    this.drawing = $state.raw(drawing);
    this.kind = drawing.openingKind;
    this.time = drawing.openingTime;
    this.foldedLanes = foldedAtFirst(chronology.lanes);
    this.open();
  }

  /** Shows what its author lets it open on: all of it and no event, where that is nothing. */
  open(): void {
    const { opening } = this.chronology;
    this.window = openingWindow(this.chronology, this.frame.scale);
    const event = this.find(opening?.event);
    if (event) this.standAt(event, true);
    else this.clearSelection();
  }

  /** Whether the playhead is where it is at first, on no event. */
  get isAtHome(): boolean {
    return !this.shown && this.at === this.drawing.home;
  }

  /** What there is to say of the playhead's place between events; undefined where the words for it are not there. */
  get whereabouts(): Whereabouts | undefined {
    return this.isAtHome ? undefined : this.frame.whereaboutsAt?.(this.at, this.window);
  }

  /** A key, with the arrows as they would be where time runs to the right: they go where they point in the picture. */
  keyOf({ key }: { readonly key: string }): string {
    const across: Partial<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
    return (this.time === 'rtl' && across[key]) || key;
  }

  find(id: string | undefined): ChronologyEvent | undefined {
    return id === undefined ? undefined : this.#byId.get(id.normalize());
  }

  /** Chooses an event: the playhead goes to it and the view follows. */
  select(event: ChronologyEvent): void {
    this.player.pause();
    this.#goTo(event, true);
  }

  /** Nothing is chosen or shown any more, and the playhead is where it is at first. */
  clearSelection(): void {
    this.standAt(this.drawing.home);
  }

  /** Rests the playhead on an event without choosing it; one that is chosen stays so. */
  preview(event: ChronologyEvent): void {
    this.#goTo(event, event === this.selected);
  }

  #goTo(event: ChronologyEvent, isChosen: boolean): void {
    for (const id of withParents(this.chronology.lanes, event.lane))
      if (this.hiddenLanes.includes(id)) this.toggleLane(id);
    this.standAt(event, isChosen);
    this.reveal();
  }

  /** Puts the playhead at an instant, and on the event that is anchored there: on the one that it rests on, if that is. */
  moveTo(at: Instant): void {
    const { events } = this.frame;
    const event = events[firstFrom(events, at)];
    if (this.shown?.anchor !== at) this.standAt(event?.anchor === at ? event : at);
  }

  /** Brings the playhead into view. */
  reveal(): void {
    const shown = revealInWindow(this.window, this.frame.scale.toShare(this.at));
    if (shown !== this.window) this.travelTo(shown);
  }

  /** Puts the playhead at a share of the view, softly on an event within a few pixels. */
  scrubTo(share: number): void {
    const { from, to } = this.window;
    const aim = from + Math.min(1, Math.max(0, share)) * (to - from);
    this.moveTo(snapped(this.frame, aim, (to - from) / this.room.widthPx));
  }

  /** The event before (−1) or after (1) the one that the playhead rests on, else before or after the playhead. */
  neighbour(by: 1 | -1): ChronologyEvent | undefined {
    return neighbourOf(this.frame.events, this.at, this.shown, by);
  }

  step(by: 1 | -1): void {
    const event = this.neighbour(by);
    if (event) this.preview(event);
  }

  stepToEdge(edge: 'first' | 'last'): void {
    const event = this.frame.events.at(edge === 'first' ? 0 : -1);
    if (event) this.preview(event);
  }

  #playOn(): boolean {
    if (this.neighbour(1)) this.step(1);
    else this.stepToEdge('first');
    return this.player.isLooping || this.neighbour(1) !== undefined;
  }

  /** Moves the playhead by a calendar unit of the present zoom, onto its boundaries. */
  stepByUnit(by: 1 | -1): void {
    const next = this.frame.boundaryBy(by, this.at, this.window);
    const share = this.frame.scale.toShare(next);
    if (share < 0 || share > 1) return;
    this.moveTo(next);
    this.reveal();
  }

  /** A hand takes hold of the window, or lets go of it. */
  hold(isHeld: boolean): void {
    if (!isHeld) this.held = undefined;
    else this.held ??= this.window;
  }

  #show(window: Shares): void {
    this.window = window;
    this.held &&= hullOf(this.held, window);
  }

  /** @returns whether there was anywhere to go */
  panBy(share: number): boolean {
    const before = this.window.from;
    this.#show(panWindow(this.window, share));
    return this.window.from !== before;
  }

  zoomBy(factor: number, at: number): void {
    this.#show(zoomWindow(this.window, factor, at, this.frame.scale));
  }

  /** What a zoom by button or key is about: the playhead where it is in sight. */
  get #about(): number {
    return this.playheadShare >= 0 && this.playheadShare <= 1 ? this.playheadShare : 0.5;
  }

  /** A zoom by button or key. */
  zoomStep(factor: number, at = this.#about): void {
    this.travelTo(zoomWindow(this.window, factor, at, this.frame.scale));
  }

  /** Whether such a zoom finds nothing finer to come nearer to. */
  isNearest(factor: number): boolean {
    return isNearest(this.window, factor, this.#about, this.frame.scale);
  }

  setWindow(window: Shares): void {
    this.#show(clampWindow(window, this.frame.scale));
  }

  travelTo(window: Shares): void {
    this.travel.start();
    this.setWindow(window);
  }

  /** Another scale with the same instants in sight; the whole stays the whole. */
  setScale(kind: ScaleKind): void {
    if (kind === this.kind) return;
    const { window, frame } = this;
    const { toInstant } = frame.scale;
    this.travel.start();
    this.kind = kind;
    this.window = isWhole(window) ? WHOLE : this.windowOf(toInstant(window.from), toInstant(window.to));
  }

  /** The window that shows [start, end) on the present scale. */
  windowOf(start: Instant, end: Instant): Shares {
    return windowOn(this.frame.scale, { start, end });
  }

  /** Hides or shows a lane's events, the last lane in sight staying; of one that others stand in folds or unfolds these. */
  toggleLane(id: string): void {
    const { lanes } = this.chronology;
    const parents = parentIds(lanes);
    if (parents.includes(id) && !this.hiddenLanes.includes(id)) {
      this.foldedLanes = toggled(this.foldedLanes, id);
      return;
    }
    const hidden = toggled(this.hiddenLanes, id);
    const isShown = ({ id: own }: Lane) =>
      !parents.includes(own) && !withParents(lanes, own).some((each) => hidden.includes(each));
    if (lanes.some(isShown)) this.hiddenLanes = hidden;
  }

  /** Ends every timer; for when the component goes. */
  stop(): void {
    this.player.pause();
    this.travel.stop();
  }
}
