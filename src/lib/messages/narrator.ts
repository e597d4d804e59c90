/**
 * What is said of a place in time, in one sentence below its date. A title stands in it as it is named, as the subject of
 * nothing, so that no language has to bend it. Lengths of time come as `dates` says them.
 */
export interface NarratorWords {
  /** An instant told to the day or finer, and one told to the month or year, as a heading. */
  onDay(date: string): string;
  inPeriod(date: string): string;
  ago(duration: string): string;
  ahead(duration: string): string;
  /** In the same month or year as here. */
  readonly earlierIn: Record<'month' | 'year', string>;
  readonly laterIn: Record<'month' | 'year', string>;
  /** In another, and not half as far as such a one is long. */
  readonly justBefore: string;
  readonly justAfter: string;
  /**
   * @param count of all that is under way, of which one has its title said
   * @param perhaps how many more there may be
   */
  underWay(count: number, title: string, perhaps: number): string;
  underWayBriefly(count: number): string;
  /** Of what the dates leave open: that it is under way, or that it has come about. */
  perhaps(count: number, title: string): string;
  /** Of two dates that disagree the source's is here; `far` is how far the record's is. */
  claimedHere(noun: string, title: string, far: string): string;
  /** What came about, or comes, so far from here. */
  happened(far: string, title: string): string;
  ended(far: string, title: string): string;
  readonly nothing: string;
  /** The parts of a sentence, and the sentence. */
  sentence(parts: readonly string[]): string;
  /** A title in plain text. */
  quoted(title: string): string;
  /** Of the whole: `years` is from the first to the last, where any is known. */
  whole(count: number, years: string | undefined): string;
  /** From a time in the deep past, said short. */
  fromDeep(first: string, last: string): string;
  /** Of them, or of a total, as the next two. */
  since(count: number, date: string, total?: number): string;
  upTo(count: number, date: string, total?: number): string;
  /** In one day or month, or in a stretch of them. */
  within(count: number, dates: string, length: 'day' | 'month' | 'stretch', total?: number): string;
  /** How many of a total, where there is no room to say when. */
  among(count: number, total: number): string;
  /** Of the longest silence, or of what lasts the longest: how long it is, perhaps with its name. */
  most(kind: 'silence' | 'longest', words: string): string;
  disagreeing(noun: string | undefined, count: number): string;
  readonly hint: string;
  /** On the grip of the playhead: what one does with it. */
  readonly grip: string;
  /** Beside the buttons that zoom: what both are for. */
  readonly zoom: string;
}
