import type { DateWords } from './dates';
import type { FaultWords } from './fault-words';
import type { OpenWords, SourceWords } from './files';
import type { FindWords, TellingWords } from './find';
import type { MediaWords } from './media';
import type { NarratorWords } from './narrator';
import type { PaperWords } from './paper';
import type { ShareWords } from './share';
import type { SlideWords, StillsWords } from './exports';

/** What a stage and the words below it say themselves: all that an embed needs of its language at first. */
export interface StageMessages {
  /** BCP 47, for the page's `lang` and for links. */
  readonly lang: string;
  /** What `Intl` formats dates and numbers by. */
  readonly locale: string;
  readonly scales: Record<'time' | 'gaps' | 'even', string>;
  readonly stage: StageWords;
  readonly pane: Pick<PaneWords, 'name' | 'quoteIn' | 'failed'>;
  readonly page: Pick<PageWords, 'notLoaded'>;
}

/** Every word of the interface. A folder per language `satisfies` this, so a missing key fails the types. */
export interface Messages extends StageMessages {
  readonly dates: DateWords;
  readonly pane: PaneWords;
  readonly list: ListWords;
  readonly find: FindWords;
  readonly telling: TellingWords;
  readonly notes: NoteWords;
  readonly eras: EraWords;
  /** A link's kind at its far end; inward where the link comes from there. */
  linkKind(kind: string, isOutward: boolean): string;
  readonly clusters: ClusterWords;
  readonly measure: MeasureWords;
  readonly legend: LegendWords;
  readonly folds: FoldWords;
  /** Of a chronology without events. */
  readonly nothing: string;
  readonly page: PageWords;
  readonly media: MediaWords;
  readonly narrator: NarratorWords;
  readonly glance: GlanceWords;
  readonly paper: PaperWords;
  readonly faults: FaultWords;
  readonly source: SourceWords;
  readonly open: OpenWords;
  readonly share: ShareWords;
  readonly stills: StillsWords;
  readonly slides: SlideWords;
}

/** What stands out among all events, each with its name and date. */
export interface GlanceWords {
  readonly heading: string;
  readonly first: string;
  readonly last: string;
  readonly longest: string;
  readonly silence: string;
  /** A date, and how long what it dates lasts where that is said. */
  joined(date: string, length: string | undefined): string;
}

export interface StageWords {
  /** What the open axis says of itself: the scale's name is never out of sight. */
  readonly axisOf: Record<'time' | 'gaps' | 'even', string>;
  readonly scale: string;
  readonly position: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly play: string;
  readonly pause: string;
  readonly overview: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly events: string;
  readonly lanes: string;
  /** What a mark is called: its title, date and lane, those that it has. */
  mark(parts: readonly (string | undefined)[]): string;
  playheadAt(instant: string, event: string | undefined): string;
  readonly fullScreen: string;
  /** How to come nearer, where somebody seems to look for it. */
  readonly nearer: HintWords;
}

export interface HintWords {
  /** By the wheel, with the name of the key that is held. */
  wheel(key: string): string;
  readonly touch: string;
}

/** Of events without a row of their own. */
export interface ClusterWords {
  name(count: number, first: string, last: string): string;
  zoomTo(count: number): string;
  notListed(count: number): string;
}

/** Of the time between two events. */
export interface MeasureWords {
  readonly begin: string;
  readonly end: string;
  /** What to do next, to measure from an event. */
  waiting(from: string): string;
  between(stretch: string, from: string, to: string): string;
}

export interface PaneWords {
  readonly name: string;
  readonly keys: string;
  claimHeading(noun: string): string;
  readonly recordHeading: string;
  readonly noRecord: string;
  /** Of what is meant to happen, and has not. */
  readonly planned: string;
  readonly stated: string;
  derived(derivation: string): string;
  readonly dated: string;
  /** How a file writes a date that is shown in other words. */
  written(words: string): string;
  /** Without a source's noun: what an event is dated. */
  says(noun: string | undefined, date: string): string;
  onRecord(date: string): string;
  /** What the source says, and what is on record; and that the two disagree, where they do. */
  both(says: string, onRecord: string, isConflict: boolean): string;
  readonly disagree: string;
  readonly linked: string;
  /** Before addresses that came with an event. */
  readonly seeAlso: string;
  readonly previous: string;
  readonly next: string;
  /** What leads to the first event before anybody has gone anywhere. */
  readonly begin: string;
  /** A name, before what it names. */
  named(name: string): string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly firstEvent: string;
  readonly first: string;
  readonly last: string;
  readonly close: string;
  quoteIn(language: string): string;
  /** When an address was looked at; `isDay` where that is a day. */
  seen(date: string, isDay: boolean): string;
  /** Words with others in brackets behind them. */
  aside(words: string, others: string): string;
  /** The link to where a quote stands in its text. */
  inText(noun: string): string;
  /** Leads to the rest of what reaches below the window. */
  readonly readOn: string;
  /** In place of an event's words, where something has gone wrong with them. */
  readonly failed: string;
}

/** Of what a reader is to notice in the picture. */
export interface NoteWords {
  readonly heading: string;
  /** What leads to the time that a note speaks of. */
  goTo(date: string): string;
}

/** Of named stretches of time behind all lanes. */
export interface EraWords {
  readonly heading: string;
  /** In which of them an event lies. */
  within(titles: string): string;
  /** What of one is in folded time. */
  begins(title: string): string;
  ends(title: string): string;
  /** At the line of the present day. */
  readonly today: string;
}

export interface ListWords {
  readonly heading: string;
  readonly order: string;
  readonly timeOrder: string;
  sourceOrder(noun: string): string;
  /** What the source says where the record disagrees, beside the record's date. */
  against(noun: string | undefined, date: string): string;
  readonly earlier: string;
  readonly later: string;
}

/** The signs of a picture, of dates and around them; a legend has those that stand in it. */
export type DrawnKind =
  | 'claim'
  | 'record'
  | 'agreed'
  | 'conflict'
  | 'day'
  | 'imprecise'
  | 'narrow'
  | 'narrow-about'
  | 'loose'
  | 'interval'
  | 'wings'
  | 'approximate'
  | 'uncertain'
  | 'open'
  | 'unknown'
  | 'one-of'
  | 'all-of'
  | 'broken'
  | 'fold'
  | 'crowd'
  | 'beyond'
  | 'again'
  | 'planned'
  | 'under-way'
  | 'possible'
  | 'link'
  | 'note';

/** What is said of folded time. */
export interface FoldWords {
  /** @param isLasting whether something lasts all the while, although nothing begins or ends */
  tear(duration: string, isLasting: boolean): string;
  /** Of what runs through it; `length` is how long that is, where it is known. */
  broken(length: string | undefined): string;
}

export interface LegendWords {
  readonly heading: string;
  /** The button for what there is no room for at first, and for all of it where there is room for no sign. */
  readonly more: string;
  readonly all: string;
  /** `noun` is what the source is called, empty where there is none. */
  readonly kinds: Record<DrawnKind, (noun: string) => string>;
}

export interface PageWords {
  /** In place of a page that cannot be shown, and the link that leads away from there. */
  readonly notShown: string;
  readonly back: string;
  /** Names the links to the site's other timelines. */
  readonly chronologies: string;
  readonly noscript: string;
  /** Where a part of the page itself is missing. */
  readonly notLoaded: string;
  citation(parts: {
    authors: readonly string[];
    title: string;
    container?: string;
    publisher: string;
    year: string;
  }): string;
  /** The same on a slide. */
  cited(publisher: string, year: string): string;
  /** Before the page's language, which opens a menu of the others. */
  readonly language: string;
  /** What opens the page's links where they have no room. */
  readonly menu: string;
  readonly dismiss: string;
  /** Where a part of the page is there no more, since the site was published anew; where there is no network; the button. */
  readonly renewed: string;
  readonly cutOff: string;
  readonly reload: string;
  /** The button that leads back to all of the timeline, where one has gone in. */
  readonly whole: string;
  description(title: string, events: number): string;
  readonly rights: string;
  /** The link to whose fonts and programs the site carries. */
  readonly licences: string;
}
