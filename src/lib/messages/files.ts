/** What a frame says while its chronology is loading, and of whose it is. */
export interface SourceWords {
  loading(kilobytes: number): string;
  /** Whose file it is. */
  from(host: string): string;
  readonly fromAddress: string;
}

/** What the page for any file says before there is one, and what leads to it. */
export interface OpenWords {
  readonly title: string;
  readonly purpose: string;
  /** What leads there from other pages, and from a file to the next. */
  readonly own: string;
  readonly another: string;
  /** What leads to the page on which timelines are made, and what takes another's timeline there. */
  readonly make: string;
  readonly edit: string;
  /** Where files may be let go; said as long as one is held over a page. */
  readonly drop: string;
  readonly anywhere: string;
  readonly letGo: string;
  readonly choose: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly show: string;
  readonly example: string;
  /** A table, as cells are pasted. */
  readonly exampleTable: string;
  readonly label: string;
  readonly open: string;
  readonly terms: string;
  readonly formats: string;
  readonly here: string;
  /** Whose file it is that was brought: by its name; of one that was pasted. */
  brought(name: string): string;
  readonly pasted: string;
  reading(name: string): string;
  readonly cancel: string;
  /** Of a timeline that is too large for an address. */
  readonly notCarried: string;
  readonly noscript: string;
  /** Whose words the timeline has. */
  readonly rights: string;
}
