/** What is asked for, as a reader is told of it. */
export interface AskedInWords {
  /** What was written in the field; empty where nothing was. */
  readonly words: string;
  readonly actors: readonly string[];
  readonly isConflict: boolean;
}

/** What a page says of finding events, and of the order that its source tells them in. */
export interface FindWords {
  readonly find: string;
  /** Names the field and the choices together. */
  readonly heading: string;
  /** What may be chosen from a list: who takes part, and dates that disagree. */
  readonly filter: string;
  readonly actors: string;
  /** Those that are chosen, in the place of the word alone. */
  actorsChosen(names: readonly string[]): string;
  readonly tags: string;
  tagsChosen(names: readonly string[]): string;
  conflict(count: number): string;
  /** @param all how many events there are */
  showAll(all: number): string;
  count(shown: number, all: number): string;
  /** The same with what they were found by, for whoever sees no field: on paper and in files. */
  foundBy(shown: number, all: number, asked: AskedInWords): string;
  none(asked: AskedInWords): string;
  /** Of the event that is still read although it was not found. */
  notAmong(title: string): string;
  /** What stands in a file that is taken along, by `foundBy`. */
  inFiles(found: string): string;
}

/** What is said of the order that a source tells in, against that of time. */
export interface TellingWords {
  /** After the choice of either order: that both are shown, and in whole words how. */
  readonly both: string;
  show(noun: string): string;
  /** Names the two rows together. */
  heading(noun: string): string;
  /** What stands before each row. */
  told(noun: string): string;
  readonly inTime: string;
  /** Names the place in the telling, which can be moved. */
  position(noun: string): string;
  at(number: number, count: number, title: string, date: string): string;
  /** Where it is on none. */
  readonly nowhere: string;
}
