/** What only paper says: there nothing can be pressed, and nothing else is in sight. */
export interface PaperWords {
  /** Above what the numbers at the events stand for. */
  readonly sources: string;
  /** Before the address of what is printed. */
  readonly view: string;
  /** Where the address carries a whole file, and is too long to be typed. */
  readonly tooLong: string;
  /** Where no address leads to the file that is printed. */
  readonly nowhere: string;
  /** Which lanes are folded, so that their events are not there. */
  leftOut(lanes: readonly string[]): string;
  /** Which events are there, of more than are printed at once. */
  part(first: number, last: number, all: number): string;
}
