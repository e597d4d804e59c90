/** What a frame says while its chronology is loading, and of whose it is. */
export interface SourceWords {
  loading(kilobytes: number): string;
  /** Whose file it is. */
  from(host: string): string;
  readonly fromAddress: string;
}
