import type { Presenter } from '../../lib/presenting/presenter.svelte';
import type { StageOptions } from '../../lib/view/stage-options';
import type { TimelineState } from '../../lib/view/timeline-state.svelte';
import type { Fit, FrameSize } from '../options/fit';
import type { EmbedOptions } from '../options/options';
import type { CopyRole, SnapshotRequest } from './contract';
import type { Host } from './host';
import type { Kept, Shared } from './sync';

/** What is put forward among the events, and whether the rest steps back. */
export interface Highlight {
  readonly ids: readonly string[];
  readonly dim: boolean;
}

/** An embed as whatever answers its host sees it. */
export interface Embed {
  readonly timeline: TimelineState;
  readonly presenter: Presenter;
  readonly host: Host;
  readonly frame: FrameSize;
  readonly fit: Fit | undefined;
  readonly isOpen: boolean;
  readonly isPaper: boolean;
  readonly stageOptions: StageOptions;
  /** What it has in common with its copies. */
  readonly shared: Shared;
  role: CopyRole;
  /** What its host calls the copies, where its address names none, and where they last were. */
  kept: Kept;
  options: EmbedOptions;
  isAway: boolean;
  isPrinted: boolean;
  /** Percent of the text's colour in the lanes' names, so that they are legible on a deck's ground. */
  laneInk: number;
  /** The colour of the ground that text is least legible on, where a host has said so. */
  farGround: string | undefined;
  highlight: Highlight;
  /** Keeps together with its copies, if it has a name for them. */
  join(): Promise<void>;
  takeFocus(): void;
  leave(): void;
  /** Draws what it shows as an SVG document or a PNG. */
  snapshot(request: SnapshotRequest): Promise<string | Blob>;
}
