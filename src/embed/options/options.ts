import type { KeyPolicy } from '../../lib/presenting/keys';
import type { Language } from '../../lib/messages/languages';
import type { Presentation } from '../../lib/presenting/presenter.svelte';

export type Mode = 'auto' | 'slide' | 'article' | 'card' | 'print';
export type EmbedTheme = 'auto' | 'light' | 'dark' | 'high-contrast';
/**
 * The ways in which hosts let a frame say how tall it would be: our own; Embedly's, which Medium and others took up;
 * AMP's `amp-iframe`; and that of Canvas and other hosts of learning tools.
 */
export type Dialect = 'anno' | 'embedly' | 'amp' | 'lti';
type Flag = '0' | '1';

/** What the address of an embed asks for; what it leaves out has its default. */
export interface EmbedOptions extends Presentation {
  /**
   * How it fills its frame: as a slide that scales, as an article that flows, as a slide without its words, or as `auto`
   * with the look of paper.
   */
  readonly mode: Mode;
  /** `full` has the overview and the buttons, which `auto` has in an article; `none` has no title and no source either. */
  readonly ui: 'auto' | 'full' | 'min' | 'none';
  readonly title: 'auto' | Flag;
  readonly keys: KeyPolicy;
  readonly focus: 'manual' | 'auto';
  /** What a wheel over the lanes does: zoom with Ctrl and pan sideways, zoom, pan, or nothing. */
  readonly wheel: 'auto' | 'zoom' | 'pan' | 'none';
  readonly touch: 'auto' | 'none';
  readonly autoplay: Flag;
  /** How long each event stays while it plays, in ms. */
  readonly dwell: number;
  readonly loop: Flag;
  readonly theme: EmbedTheme;
  /** The scheme of the frame's root; `normal`, unless the page around it is known to have another. */
  readonly scheme: 'normal' | 'light' | 'dark';
  /** `auto`, `transparent` or a colour. */
  readonly bg: string;
  /** The colour behind a transparent frame, which what lies over lines is backed with; nothing where it is empty. */
  readonly ground: string;
  /** Colours of text, of less important text and of the first lane; our own where they are empty. */
  readonly fg: string;
  readonly muted: string;
  readonly accent: string;
  /** `sans`, `serif`, `mono` or families that the reader has; our own where it is empty. */
  readonly font: string;
  /** How much larger than usual letters are on a slide. */
  readonly fontscale: number;
  /** Of the frame's corners, in CSS pixels. */
  readonly radius: number;
  /** `none` shows at once what would move; `auto` is as the reader's system asks. */
  readonly motion: 'auto' | 'none';
  /** Width by height of the sheet, which is centred in its frame; the frame's own where undefined. */
  readonly ratio: number | undefined;
  readonly lang: 'auto' | Language;
  readonly dir: 'auto' | 'ltr' | 'rtl';
  /** The look of paper on a screen, for exporters that take pictures of it. */
  readonly print: Flag;
  /** The name that copies share, as in a speaker's window, which follow each other; `auto` is the host's, if it has one. */
  readonly sync: string;
  /** The only origin that is listened and spoken to; any parent's where it is empty. */
  readonly host: string;
  /** In which dialects the frame's height is said. */
  readonly resize: readonly Dialect[];
  /** Whether pictures at addresses, of a chronology from elsewhere, load by themselves; only in a frame, whose page says so. */
  readonly media: 'auto' | 'load';
  /** A still picture until somebody touches it. */
  readonly poster: Flag;
  /** Where the chronology is, in the format of docs/format.md; the page's own where it is empty. */
  readonly src: string;
  /** The most that is loaded from there, in MB. */
  readonly limit: number;
  /** The version of these options. */
  readonly v: '1';
}

export const DEFAULTS: EmbedOptions = {
  mode: 'auto',
  ui: 'auto',
  title: 'auto',
  keys: 'relay',
  focus: 'manual',
  wheel: 'auto',
  touch: 'auto',
  autoplay: '0',
  dwell: 2600,
  loop: '0',
  theme: 'auto',
  scheme: 'normal',
  bg: 'auto',
  ground: '',
  fg: '',
  muted: '',
  accent: '',
  font: '',
  fontscale: 1,
  radius: 0,
  motion: 'auto',
  ratio: undefined,
  steps: [],
  step: 0,
  show: 'all',
  event: '',
  lang: 'auto',
  dir: 'auto',
  print: '0',
  sync: 'auto',
  host: '',
  resize: [],
  media: 'auto',
  poster: '0',
  src: '',
  limit: 25,
  v: '1',
};
