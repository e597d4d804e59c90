/** What stills say besides the words of the page. */
export interface StillsWords {
  /** @param scale what the axis says of itself */
  describes(shown: number, all: number, scale: string): string;
  about(title: string, dates: string): string;
  /** Lanes that there is no room for, and how many events they have. */
  moreLanes(lanes: number, events: number): string;
  /** A lane by its name, with how many stand in it. */
  lanesIn(title: string, lanes: number): string;
  /** What a press on such a lane does, which is named so. */
  fold(named: string): string;
  unfold(named: string): string;
}

/** The words that only slides have; they come with the exporter, not with the page. */
export interface SlideWords {
  /** The link from an event's slide to the event on the page. */
  readonly open: string;
  source(citation: string): string;
  record(source: string): string;
  conflict(reason: string): string;
  /** A line of the speaker's notes: an event with its date. */
  listed(date: string, title: string): string;
}
