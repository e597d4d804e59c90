/** What stills say besides the words of the page. */
export interface StillsWords {
  /** @param scale what the axis says of itself */
  describes(shown: number, all: number, scale: string): string;
  about(title: string, dates: string): string;
}
