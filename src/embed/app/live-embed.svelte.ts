import { untrack } from 'svelte';
import type { StageOptions, Tone } from '../../lib/view/stage-options';
import { TimelineState } from '../../lib/view/timeline-state.svelte';
import type { Connection, LoadPart, Parts } from '../host-api/parts';
import type { CopyRole, SnapshotRequest } from '../host-api/contract';
import type { Copies } from '../host-api/copies';
import type { Embed, Highlight } from '../host-api/embed';
import type { EmbedProps } from './embed-props';
import { type FrameSize, fitFrame } from '../options/fit';
import { Host } from '../host-api/host';
import type { KeyAction } from '../../lib/presenting/keys';
import { DEFAULTS, type EmbedOptions } from '../options/options';
import { Presenter } from '../../lib/presenting/presenter.svelte';
import type { Envelope } from '../host-api/protocol';
import type { Kept, Shared } from '../host-api/sync';

const MOST_QUEUED = 64;
/** One embed while it is shown: the timeline, what its address and its host ask for, and whether its slide is there. */
export class LiveEmbed implements Embed {
  readonly timeline: TimelineState;
  readonly presenter: Presenter;
  readonly host = new Host();
  readonly room: EmbedProps['room'];
  readonly #load: LoadPart | undefined;
  #live: Promise<void> | undefined;
  #connection: Promise<Connection | undefined> | undefined;
  #queue: Envelope[] = [];
  #joining: Promise<void> | undefined;
  #copies: Copies | undefined = $state.raw();
  #hasCome = false;
  role: CopyRole = 'main';
  /** What its host calls the copies, where its address names none, and where they last were. */
  kept: Kept = {};

  options: EmbedOptions = $state.raw(DEFAULTS);
  frame: FrameSize = $state.raw({ widthPx: 0, heightPx: 0 });
  /** Whether it shows what its address asks for; until then nothing moves. */
  isOpen = $state(false);
  /** Whether the host has said that its slide is away; it outranks what the frame can see by itself. */
  isAway = $state(false);
  isInSight = $state(true);
  /** Whether a host wants it to look as on paper; its address may too. */
  isPrinted = $state(false);
  /** Percent of the text's colour in the lanes' names, so that they are legible on a deck's ground. */
  laneInk = $state(0);
  farGround: string | undefined;
  highlight: Highlight = $state.raw({ ids: [], dim: false });
  /** Draws what the address looks for and measures, if it does. */
  drawFound: (() => void) | undefined = $state.raw();
  /** How many lines say so. */
  lines = $state(0);
  /** Shows the media of whichever event is shown, once one has any. */
  #showMedia: ReturnType<Parts['showMedia']> | undefined = $state.raw();

  readonly fit = $derived.by(() => fitFrame(this.frame, this.options, this.room, this.lines));
  /** Whether anything may move by itself. */
  readonly isRunning = $derived(this.isOpen && !this.isAway && this.isInSight && this.fit !== undefined);
  readonly isPaper = $derived(this.isPrinted || this.options.print === '1' || this.options.mode === 'print');
  /** What the stage is told: the sheet's height among others, which the layout needs. */
  readonly stageOptions: StageOptions = $derived.by(() => ({
    lanesPx: this.fit?.lanesPx,
    hasTools: this.fit?.isFull ?? false,
    wheel: this.options.wheel,
    isTouchable: this.options.touch !== 'none',
    toneOf: (id) => this.toneOf(id),
    playOn: () => this.presenter.playOn(),
    onswipe: (by) => this.swipe(by),
  }));
  readonly shared: Shared = $derived.by(() => ({
    event: this.timeline.shown?.id,
    at: this.timeline.at,
    kind: this.timeline.kind,
    ...this.timeline.window,
  }));

  constructor({
    chronology,
    messages,
    words,
    room,
    drawing,
    stageWidthPx,
    frame,
    options,
    load,
  }: EmbedProps) {
    this.room = room;
    this.timeline = new TimelineState(chronology, messages, words, drawing);
    this.timeline.stageWidthPx = stageWidthPx;
    this.presenter = new Presenter(this.timeline);
    this.#load = load;
    if (frame) this.frame = frame;
    if (options) this.options = options;
    this.timeline.options = this.stageOptions;
  }

  /** Draws whatever is asked for, as soon as what does that is there; without it the picture stays as it is. */
  async drawLive(): Promise<void> {
    const { timeline } = this;
    if (!timeline.drawing.draws) return;
    this.#live ??= Promise.all([this.part('liveDrawing'), this.part('messages')]).then(
      ([liveDrawing, messages]) => {
        timeline.drawing = liveDrawing(timeline.chronology, messages, timeline.words);
      },
    );
    await this.#live.catch(() => (this.#live = undefined));
  }

  /** Shows the media of the event that is shown, once what does that is there; without it words are all there is. */
  drawMedia(): void {
    if (this.timeline.shown?.media && !this.#showMedia) void this.#bringMedia().catch(() => undefined);
    this.#showMedia?.(this);
  }

  async #bringMedia(): Promise<void> {
    const [showMedia, messages] = await Promise.all([this.part('showMedia'), this.part('messages')]);
    this.#showMedia ??= showMedia(messages);
  }

  /** Keeps together with the copies of its name, if it has one, from where they last were. */
  async join(): Promise<void> {
    const { sync } = this.options;
    const name = sync === 'auto' ? this.kept.name : sync;
    if (name === undefined || name === 'off') return;
    this.#joining ??= this.part('keepTogether').then((keep) => {
      this.#copies = keep(this, name);
    });
    // Without that part it stands alone.
    await this.#joining.catch(() => undefined);
    this.#copies?.offer(this.kept.place);
  }

  /** Says what has changed to the copies and to the host. */
  tell(): void {
    void this.shared;
    void this.timeline.player.isPlaying;
    this.#copies?.changed();
    void this.#connection?.then((connection) => connection?.changed());
  }

  /** Starts or stops whatever moves by itself. */
  run(): void {
    const { isRunning, timeline } = this;
    const { autoplay, dwell, loop } = this.options;
    untrack(() => {
      timeline.player.dwellMs = dwell;
      timeline.player.isLooping = loop === '1';
      if (!isRunning) timeline.stop();
      else if (autoplay === '1') timeline.player.play();
    });
  }

  act(action: KeyAction, press?: KeyboardEvent): void {
    if (action.kind === 'step') {
      if (this.presenter.stepBy(action.by) === 'edge') this.host.turn(action.by);
    } else if (action.kind === 'turn') this.host.turn(action.by);
    else if (action.kind === 'close') this.presenter.clear();
    else if (action.kind === 'leave') this.host.giveFocusBack();
    else if (press) this.host.pressKey(press, action.keyCode);
  }

  /** A finger's swipe turns what the clicker turns. */
  swipe(by: 1 | -1): void {
    const { keys } = this.options;
    if (keys !== 'none') this.act({ kind: keys === 'steps' ? 'step' : 'turn', by });
  }

  /** Takes a message of the host, at once or as soon as what answers it is there. */
  take(message: Envelope): void {
    if (!this.#load) return;
    this.#queue = [...this.#queue, message].slice(-MOST_QUEUED);
    // Hosts ask for views, so what draws them comes along.
    this.#connection ??= Promise.all([this.#load('connect'), this.drawLive()])
      .then(([connect]) => connect(this))
      // Nobody is answered until it is asked for again.
      .catch(() => (this.#connection = undefined));
    void this.#connection.then((connection) => {
      const queue = this.#queue;
      this.#queue = [];
      queue.forEach((queued) => connection?.take(queued));
    });
  }

  /** Brings a part. Rejects where it cannot be had. */
  async part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
    if (!this.#load) throw new Error(`expected ${name}, found none`);
    return this.#load(name);
  }

  async snapshot(request: SnapshotRequest): Promise<string | Blob> {
    const [snapshotOf, messages] = await Promise.all([this.part('snapshotOf'), this.part('messages')]);
    return snapshotOf(this, request, messages);
  }

  toneOf(eventId: string): Tone | undefined {
    if (!this.presenter.shows(eventId)) return 'hidden';
    const { ids, dim } = this.highlight;
    if (ids.length === 0) return undefined;
    return ids.includes(eventId) ? 'strong' : dim ? 'pale' : undefined;
  }

  /** Ends every timer, and what is listened to. */
  stop(): void {
    this.#copies?.stop();
    this.timeline.stop();
  }

  /** Its slide is there; a deck may say so more than once. */
  come(): void {
    this.isAway = false;
    if (this.options.focus === 'auto' && !this.#hasCome) this.takeFocus();
    this.#hasCome = true;
  }

  takeFocus(): void {
    window.focus();
    document.querySelector<HTMLElement>('.anno-embed [role="slider"]')?.focus();
  }

  leave(): void {
    this.isAway = true;
    this.#hasCome = false;
    this.timeline.stop();
    if (document.hasFocus()) this.host.giveFocusBack();
  }
}
