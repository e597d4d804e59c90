/** What an embed is put into. */
export type Tool = 'reveal' | 'slidev' | 'quarto' | 'wordpress' | 'page';
/** What may be taken along as a file, by the names of the exporters. */
export type Download =
  | ('html' | 'pptx' | 'pptx-pictures' | 'svg' | 'png' | 'png-large' | 'zip')
  | ('csv' | 'json' | 'timelinejs-csv' | 'timelinejs' | 'ics')
  | ('markwhen' | 'annotations' | 'vis' | 'ts');

/** What the page says of sharing; the embed, which cannot share itself, does without. */
export interface ShareWords {
  readonly share: string;
  readonly link: string;
  readonly copyLink: string;
  /** Of a link with so many characters that tools which pass it on may cut it. */
  long(count: string): string;
  readonly copyCode: string;
  readonly copied: string;
  readonly embed: string;
  readonly code: string;
  readonly preview: string;
  readonly tools: Record<Tool, string>;
  /** When to use each, in a sentence. */
  readonly when: Record<Tool, string>;
  /** What a tool can't do without the host's script, before the line that brings it. */
  readonly withHost: Partial<Record<Tool, string>>;
  /** Names of files that a deck of Slidev needs beside it. */
  readonly files: string;
  readonly download: string;
  readonly downloads: Record<Download, string>;
  readonly whenDownloaded: Record<Download, string>;
  /** Of files that other programs go on with. */
  readonly data: string;
  readonly whyData: string;
  readonly look: string;
  readonly looks: Record<'light' | 'dark', string>;
  /** The shape of slides. */
  readonly shape: string;
  /** Of the files that fewer want. */
  readonly otherFiles: string;
  /** While a file is made, and what has come of it. */
  makingOf(file: string): string;
  readonly saved: string;
  readonly givenUp: string;
  readonly failed: string;
  /** Where a page may not copy: the keys that do, as `Ctrl+C`, or what a finger does. The text is selected then. */
  pressToCopy(keys: string): string;
  readonly holdToCopy: string;
  /** A code to be scanned: its heading, what it is for who does not see it, what for, and why there is none. */
  readonly scan: string;
  readonly scanName: string;
  readonly whyScan: string;
  readonly notScanned: string;
  /** Of the frame that the code makes: its shapes, and the length that a shape leaves open. */
  readonly frame: string;
  readonly frames: Record<'16:9' | '4:3' | 'article', string>;
  readonly frameWidth: string;
  readonly frameHeight: string;
  /** In place of an article's width. */
  readonly asWide: string;
  /** Of a file that the link carries: how many pictures it leaves out. */
  picturesLeftOut(count: number): string;
}
