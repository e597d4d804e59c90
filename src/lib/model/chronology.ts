import type { Shades } from './colour';
import type { Bounded, Bounds } from '../time/edtf/bounds';
import type { Edtf } from '../time/edtf/edtf';
import type { Instant, Interval } from '../time/calendar/instant';
import type {
  CHRONOLOGY,
  CITATION,
  CLAIM,
  DATE,
  ERA,
  EVENT,
  InOne,
  InputOf,
  LANE,
  LINK,
  MEDIA,
  NOTE,
  OPENING,
  QUOTE,
  RECORD,
  SOURCE,
} from './schema';

/** An EDTF text, or a year of up to four digits as a number. */
export type DateInput = InputOf<typeof DATE>;

/** What the text's own words support. `basis` says whether they hold the date or it takes a step, the derivation. */
export type ClaimInput = InputOf<typeof CLAIM>;

/**
 * What an outside source says, with its citation, or its `sources`. A record that disagrees with its claim needs a
 * `conflict`, a reason in words.
 */
export type RecordInput = InputOf<typeof RECORD>;

/** An outside source as it is cited, where it can be read, and when that was looked at. */
export type CitationInput = InputOf<typeof CITATION>;

/**
 * A passage in the text's own words. `exact` has at most 40 words; each of `marks`, the dating words,
 * occurs exactly once in it; prefix + exact + suffix occurs exactly once in the text. `section` is where in the text it
 * stands or, where a chronology has no one text, what it is from; `lang` its own language, where it is another than that of
 * the other quotes.
 */
export type Quote = InOne<InputOf<typeof QUOTE>>;

/** A step in the text's reasoning from this event to another; `kind` reads after this event: “invoked by”. */
export type Link = InOne<InputOf<typeof LINK>>;

/** A picture of an event, or the address of something else: `docs/format.md` says what each part is. */
export type Media = InOne<InputOf<typeof MEDIA>>;

/** An event as an author writes it. `date` is short for a stated claim. */
export type EventInput = InputOf<typeof EVENT>;

/**
 * Where a chronology comes from. `noun` is what its words call it (“essay”); `published` is EDTF; `lang` is the
 * language of its own words, the quotes, where the chronology is told in another; `urlOf` says whose address `url` is.
 */
export type SourceInput = InputOf<typeof SOURCE>;

export type LaneInput = InputOf<typeof LANE>;

/** The same as read; `accent` is its own colour as it is drawn, or that of the lane that it stands in. */
export interface Lane extends InOne<LaneInput> {
  readonly accent?: Shades;
  /** The place that it has its colour by, where that is not its own among the lanes. */
  readonly tone?: number;
  /** In how many lanes it stands; none where it is left out. */
  readonly depth?: number;
  /** Its place among all lanes, in a picture that may have but some. */
  readonly place?: number;
  /** Of one that others stand in, as it is drawn. */
  readonly within?: LanesWithin;
}

/** What a lane has within it in a picture: `layout/nested` finds it. */
export interface LanesWithin {
  /** Whether all that is in them is drawn in it. */
  readonly isFolded: boolean;
  /** What a press does, with how many they are. */
  readonly fold: string;
  /** Those whose events are drawn in it; none where it is not folded. */
  readonly held: readonly Lane[];
}

/** A named stretch of time, behind all lanes. It is no event: no step goes there. */
export type EraInput = InputOf<typeof ERA>;

/** An era whose date has been read; `accent` is its own colour as it is drawn. */
export interface Era extends InOne<EraInput>, Bounded {
  readonly edtf: string;
  readonly accent?: Shades;
}

/** What a reader is to notice in the picture, and where. An `at` that is an event's id is that event. */
export type NoteInput = InputOf<typeof NOTE>;

/** What is seen of a chronology at first: `from` is the first date in sight, `to` the last. */
export type OpeningInput = InputOf<typeof OPENING>;

/** The same as read. */
export interface OpeningView extends OpeningInput {
  /** From the start of `from` to the end of `to`, without one of them infinite; absent where all is in sight. */
  readonly window?: Interval;
}

/** A chronology as an author writes it; `docs/format.md` describes every field. */
export type ChronologyInput = InputOf<typeof CHRONOLOGY>;

/** The same in one language. */
export type ToldInput = InOne<ChronologyInput>;
export type ToldEventInput = ToldInput['events'][number];

/** A source whose date has been read. */
export interface Source extends InOne<SourceInput> {
  readonly published: string;
  readonly date: Edtf;
}

/** A claim whose date has been read. */
export interface Claim extends InOne<ClaimInput>, Bounded {
  readonly edtf: string;
}

/** A citation whose date has been read. */
export interface Citation extends InOne<CitationInput> {
  readonly seenOn?: string;
  readonly seen?: Edtf;
  /** What stands for its address and may not become a link, on one line: it is shown as text. */
  readonly unlinked?: string;
}

/** A record whose dates have been read. */
export interface OnRecord extends Pick<InOne<RecordInput>, 'conflict'>, Bounded {
  readonly edtf: string;
  /** One at least. */
  readonly sources: readonly Citation[];
}

/** A validated event. `order` is its place in the content, counted from 0. */
export interface ChronologyEvent {
  readonly id: string;
  readonly title: string;
  readonly claim: Claim;
  readonly record?: OnRecord;
  readonly quotes: readonly Quote[];
  readonly gloss?: string;
  readonly lane: string;
  readonly actors: readonly string[];
  /** Absent of what has happened, or is said to. */
  readonly status?: 'planned';
  /** One at least, where it has any. */
  readonly tags?: readonly string[];
  readonly links: readonly Link[];
  readonly weight: number;
  readonly order: number;
  /** The instant the event is ordered by: the middle of the first part of its record, else of its claim. */
  readonly anchor: Instant;
  readonly media?: Media;
  /** What the format has no field for, as it came: for what is written, never for what is shown. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Where a note stands: at an event, or along time; from the one date to the other, both as written, where there are two. */
export type NotePlace =
  | { readonly kind: 'event'; readonly event: string }
  | {
      readonly kind: 'time';
      readonly edtf: string | readonly [string, string];
      /** The one date, or both. */
      readonly dates: readonly Edtf[];
      readonly bounds: Bounds;
    };

/** A note whose place has been found. */
export interface Note {
  readonly text: string;
  readonly at: NotePlace;
}

/** What a reader looks for among the events of a chronology: those that meet all of it. */
export interface Sought {
  /** Words that each are in the event's own; empty where any will do. */
  readonly words: string;
  /** Any of whom takes part in it; empty where anybody will do. */
  readonly actors: readonly string[];
  /** Any of which it has; left out where any will do. */
  readonly tags?: readonly string[];
  /** Whether claim and record have to disagree. */
  readonly isConflict: boolean;
}

/** Of which whole a chronology is a part, and what was asked for. Its instants stand where they do in that. */
export interface PartOf {
  readonly whole: Chronology;
  readonly asked: Sought;
}

/** A validated chronology. `events` stand in time order: by anchor, then end, then the content's order. */
export interface Chronology {
  readonly title: string;
  /** What it comes to, in a sentence or two. */
  readonly summary?: string;
  readonly lang: string;
  /** In which language a text of it is that is in another one, by what it says. */
  readonly others?: Readonly<Record<string, string>>;
  /** Whose clocks its times are told by, of the time zone database: its instants are what these show, as if by UTC. */
  readonly zone?: string;
  readonly source?: Source;
  readonly lanes: readonly Lane[];
  readonly eras?: readonly Era[];
  readonly events: readonly ChronologyEvent[];
  readonly notes?: readonly Note[];
  readonly opening?: OpeningView;
  /** Whether a line stands at the present day. */
  readonly today?: true;
  /** Pictures that it carries, by name, each as `data:` in base64. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** Where these are not all. */
  readonly part?: PartOf;
  /** The same of the whole. */
  readonly extra?: Readonly<Record<string, unknown>>;
}
