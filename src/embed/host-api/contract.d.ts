/**
 * What an embed of the timeline and the page around it say to each other, and the library that says it for the page.
 * Dates are EDTF texts, in UTC. docs/embedding.md has examples.
 */

export type By = 'user' | 'host' | 'sync' | 'play';

export interface EventFacts {
  readonly id: string;
  readonly title: string;
  /** In words of the embed's language. */
  readonly date: string;
  /** Where the embed shows this event: an http, https or file address, or empty where it has none. */
  readonly url: string;
}

/** Where an embed stands: 0 of `steps` is the overview. */
export interface Standing {
  readonly step: number;
  readonly steps: number;
  readonly event?: EventFacts | undefined;
}

/** Where the copies of an embed are: the event that is shown, else the instant, and what is in sight, in shares of the scale. */
export interface SharedPlace {
  readonly event?: string | undefined;
  readonly at?: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export interface Ready extends Standing {
  /** Of the package that the embed is built from. */
  readonly version: string;
  /** Names of the commands that it knows. */
  readonly caps: readonly string[];
  readonly doc: {
    readonly title: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly from: string;
    readonly to: string;
    readonly events: number;
    readonly steps: number;
  };
  /** Width by height of the frame. */
  readonly ratio: number;
}

export type ErrorCode = 'version' | 'type' | 'data' | 'options' | 'too-large' | 'unavailable' | 'denied';

/** What an embed says of itself. */
export interface AnnoEvents {
  ready: Ready;
  step: Standing & { readonly dir: 1 | -1; readonly by: By };
  /** The presenter wants to leave: the deck turns its page. */
  edge: { readonly dir: 1 | -1; readonly by: By };
  select: { readonly event: EventFacts };
  deselect: Record<string, never>;
  /** What is in sight, at most ten times a second; `to` is the last day or second of it. */
  view: { readonly from: string; readonly to: string };
  /** What its copies share has changed; the library keeps it, and hands it back with its greeting. */
  place: SharedPlace;
  playing: Record<string, never>;
  paused: Record<string, never>;
  ended: Record<string, never>;
  /** A key that the embed has no use for, and a deck has: the full stop or B, which blank the screen. */
  key: { readonly key: string; readonly code: string; readonly keyCode: number; readonly shift: boolean };
  focusin: Record<string, never>;
  focusout: Record<string, never>;
  /** CSS pixels; the library passes on 10 000 at most. */
  height: { readonly height: number; readonly width: number };
  /** All of a step is drawn, and may be printed. */
  rendered: { readonly step: number; readonly final: boolean };
  /** A link outward was followed. The embed opens it, unless a listener of the host has. */
  link: { readonly url: string };
  error: { readonly code: ErrorCode; readonly message: string };
}

export interface ThemeRequest {
  readonly scheme?: 'auto' | 'light' | 'dark' | 'high-contrast' | undefined;
  readonly vars?:
    | {
        /** The colour behind a transparent frame. */
        readonly ground?: string | undefined;
        /** Where the ground has several colours, the one that text is least legible on. */
        readonly far?: string | undefined;
        readonly fg?: string | undefined;
        readonly muted?: string | undefined;
        readonly accent?: string | undefined;
      }
    | undefined;
  readonly bg?: string | undefined;
  readonly font?: string | undefined;
  readonly scale?: number | undefined;
}

export interface SnapshotRequest {
  readonly format: 'svg' | 'png';
  /** In pixels; 1920 × 1080 where left out, and 25 megapixels at most. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly step?: number | undefined;
}

/** Opaque: what `getState` gave is what `setState` takes. */
export interface EmbedState {
  readonly v: 1;
  readonly address: string;
}

/** What a host asks of an embed, by the name of the message: its data and the value that answers it, mostly where it then stands. */
export interface AnnoCommands {
  next: { data: undefined; value: { readonly moved: boolean } & Standing };
  prev: { data: undefined; value: { readonly moved: boolean } & Standing };
  goto: {
    data: { readonly step: number } | { readonly event: string } | { readonly date: string };
    value: Standing;
  };
  view: {
    data: { readonly from: string; readonly to: string } | { readonly fit: 'all' | 'step' };
    value: Standing;
  };
  play: {
    data: { readonly dwell?: number | undefined; readonly loop?: boolean | undefined } | undefined;
    value: Standing;
  };
  pause: { data: undefined; value: Standing };
  /** The slide has come; `dir` says from where, so that one comes back to the last step. */
  show: { data: { readonly dir?: 'next' | 'prev' | 'jump' | undefined } | undefined; value: Standing };
  hide: { data: undefined; value: Standing };
  focus: { data: undefined; value: Standing };
  blur: { data: undefined; value: Standing };
  theme: { data: ThemeRequest; value: Standing };
  /** Options of the address, by their names there. */
  options: { data: Readonly<Record<string, string>>; value: Standing };
  print: { data: { readonly on: boolean; readonly step?: number | undefined }; value: Standing };
  snapshot: { data: SnapshotRequest; value: string | Blob };
  getState: { data: undefined; value: EmbedState };
  setState: { data: EmbedState; value: Standing };
  highlight: {
    data: { readonly ids: readonly string[]; readonly dim?: boolean | undefined };
    value: Standing;
  };
}

export interface HostFacts {
  readonly kind: 'reveal' | 'slidev' | 'marp' | 'generic';
  readonly name?: string;
  readonly version?: string;
}

/** Whose copy of a deck this is. All but the first two stand apart: they neither follow the others nor are followed. */
export type CopyRole = 'main' | 'speaker' | 'next' | 'overview' | 'print';

export interface HostOptions {
  readonly host?: HostFacts;
  readonly role?: CopyRole;
  readonly theme?: ThemeRequest;
  /** The name that its copies share where its address has no `sync`: letters, digits, `_`, `.`, `-`, at most 60. */
  readonly sync?: string | undefined;
}

/** One embed, from the page around it. Every promise rejects with an `Error` that says what was wrong. */
export interface AnnoTimeline {
  /** Rejects after five seconds in which nothing answered: the frame is blocked, or no embed. */
  ready(): Promise<Ready>;
  /** @returns what ends it */
  on<Type extends keyof AnnoEvents>(type: Type, listener: (data: AnnoEvents[Type]) => void): () => void;
  off<Type extends keyof AnnoEvents>(type: Type, listener: (data: AnnoEvents[Type]) => void): void;
  send<Type extends keyof AnnoCommands>(
    type: Type,
    ...data: undefined extends AnnoCommands[Type]['data']
      ? [AnnoCommands[Type]['data']?]
      : [AnnoCommands[Type]['data']]
  ): Promise<AnnoCommands[Type]['value']>;
  next(): Promise<AnnoCommands['next']['value']>;
  prev(): Promise<AnnoCommands['prev']['value']>;
  goto(place: AnnoCommands['goto']['data']): Promise<Standing>;
  setView(view: AnnoCommands['view']['data']): Promise<Standing>;
  setTheme(theme: ThemeRequest): Promise<Standing>;
  snapshot(request: SnapshotRequest): Promise<string | Blob>;
  getState(): Promise<EmbedState>;
  setState(state: EmbedState): Promise<Standing>;
  /** Stops listening; the frame stays as it is. */
  destroy(): void;
}

export interface RevealPlugin {
  readonly id: 'anno';
  init(deck: unknown): void;
}

export function Anno(iframe: HTMLIFrameElement, options?: HostOptions): AnnoTimeline;
export const RevealAnno: RevealPlugin;
/** The look of a deck at an element with its text; `grounds` are the elements behind it, the nearest first. */
export function deckTheme(text: Element, grounds: readonly Element[]): ThemeRequest;
/** Presses and lets go a key on this page; of what it is given it reads these fields alone. */
export function pressKey(key: AnnoEvents['key']): void;

declare global {
  interface HTMLElementTagNameMap {
    /**
     * Attributes: `src` (an embed's address), `title`, `height="auto"`, `poster` (a picture's). Addresses are http or https,
     * or relative to such a page; in a page from a disk `file:` too, and for the poster `data:image/…`.
     */
    'anno-timeline': HTMLElement & { readonly timeline: AnnoTimeline | undefined };
  }
}
