import type { StillContent } from '../drawing/still/still';
import type { StillView } from '../drawing/still/views';
import type { Fault } from '../messages/fault';
import type { Chronology } from '../model/chronology';
import type { Pace } from './pace';
import type { DeckTheme } from './pptx/palette';
import type { Ratio } from './pptx/sheet';

/** What is to be written: a chronology with its words, and what of it is in sight. */
export interface ExportOrder {
  readonly content: StillContent;
  /** What pictures show; those of every step go by its scale alone. */
  readonly view: StillView;
  /** Of slides, which have no high contrast. */
  readonly theme: DeckTheme;
  readonly ratio: Ratio;
  /** The address of the page that shows the chronology, which slides lead back to. */
  readonly liveUrl?: string;
  /** Whether there is a canvas to draw on, as a browser has. */
  readonly hasCanvas: boolean;
  /** Whoever waits for it, and may have enough of it; without anybody it is made at once. */
  readonly pace?: Pace;
  /** The file that works offline, from whoever has the code that it carries. */
  offline(): Promise<string>;
}

export interface Exported {
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** A format in which a chronology may be taken along. */
export interface Exporter {
  /** What the command line calls it, and the key of its words (`share.downloads`); without words it is called so. */
  readonly name: string;
  /** Of the file's name, with whatever tells it from another format's: `-pictures.pptx`. */
  readonly ending: string;
  readonly mime: string;
  /** Whether it cannot be made where there is no canvas. */
  readonly needsCanvas?: boolean;
  /** Whether it is for another program to go on with, rather than for people to look at. */
  readonly isData?: boolean;
  /**
   * What a reader would look for in it in vain, to be told before it is made. Absent where all is there, or where the file
   * itself shows that there is more: a picture is of what is in sight, a text that is cut ends with …, and a slide's notes
   * have the whole of it.
   */
  lossesOf?(chronology: Chronology, liveUrl?: string): Promise<readonly Fault[]>;
  /** What it is made by is loaded when it is. Rejects where it cannot be made, by a StillError where a picture is too large; by an AbortError where it is not wanted any more. */
  make(order: ExportOrder): Promise<Exported>;
}
