/** What a frame says while its chronology is loading, and of whose it is. */
export interface SourceWords {
  loading(kilobytes: number): string;
  /** Whose file it is. */
  from(host: string): string;
  readonly fromAddress: string;
}

/** What the page for any file says before there is one, and below it. */
export interface OpenWords {
  readonly title: string;
  readonly purpose: string;
  readonly label: string;
  readonly open: string;
  readonly terms: string;
  readonly noscript: string;
  /** Whose words the timeline has. */
  readonly rights: string;
}
