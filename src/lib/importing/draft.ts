import type { AssumedKind, LossKind } from '../messages/report';
import type { Media } from '../model/chronology';
import type { DateHabits } from '../time/human/human-date';

export type { DateHabits };

/**
 * What a file of other people says, before its dates are settled: who reads a format makes one, and `settle` a chronology of
 * it. Plain data, since it crosses from a worker; its texts are texts, in which no markup is left.
 */
export interface Draft {
  /** The format, as people call it. */
  readonly format: string;
  readonly title?: string;
  /** BCP 47. */
  readonly lang?: string;
  readonly description?: string;
  readonly rows: readonly DraftRow[];
  /** Titles of lanes that are folded at first. */
  readonly folded?: readonly string[];
  /** Named stretches of time that are no events. */
  readonly eras?: readonly DraftEra[];
  /** What has no place in a chronology, counted by kind. */
  readonly losses: readonly Loss[];
  /** Of tables: what each column is taken for, in their order. */
  readonly columns?: readonly Column[];
  /** What the format itself settles. */
  readonly habits?: DateHabits;
  /** Of the whole file what Anno has no field for: it is kept, and goes out again. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What of a file is left out. */
export interface Loss {
  readonly kind: LossKind;
  /** How often. */
  readonly count: number;
}

export interface DraftEra {
  /** Empty where it has none. */
  readonly title: string;
  readonly when: DraftWhen;
}

/** A row of a table, or an entry of a list. */
export interface DraftRow {
  /** Where it stands in the file, as people find it there: `line` from 1 on, `index` from 0, among the rows. */
  readonly at: { readonly line?: number; readonly index: number };
  readonly id?: string;
  /** One is made of the text where there is none. */
  readonly title?: string;
  readonly text?: string;
  /** The lane by its title; lanes stand in the order in which they first occur. */
  readonly lane?: string;
  /** The lanes that this one stands in, by their titles, the outermost first. */
  readonly within?: readonly string[];
  readonly when: DraftWhen;
  /** Its date is the first by a rule that brings it every year, and may not be when it was: a birthday in a calendar of this year's. */
  readonly isYearly?: boolean;
  /** What its reader has taken for granted about its date. */
  readonly assumed?: readonly AssumedKind[];
  readonly actors?: readonly string[];
  readonly tags?: readonly string[];
  readonly status?: 'planned';
  /** Addresses of the web. */
  readonly links?: readonly string[];
  /** A citation, or several, a line each. */
  readonly source?: string;
  /** Where its links lead, where it had any: addresses of the web. */
  readonly sourceLinks?: readonly string[];
  /** As the format has it. */
  readonly media?: Media;
  /** What Anno has no field for: it is kept, and goes out again. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A date of a row: EDTF where the format is exact, with the words that it was written in; else those words alone. */
export type DraftDate = { readonly edtf: string; readonly words?: string } | { readonly words: string };

export type DraftWhen =
  /** No date is given. */
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly date: DraftDate }
  /** It lasts from `start`, through `end` unless it `endsBefore` that (iCalendar); without an end it is its start. */
  | {
      readonly kind: 'span';
      readonly start?: DraftDate;
      readonly end?: DraftDate;
      readonly endsBefore?: boolean;
    }
  /** It began between `start` and `latestStart`, and ended between `earliestEnd` and `end`, all included (SIMILE, Linked Places). */
  | {
      readonly kind: 'bounds';
      readonly start: DraftDate;
      readonly latestStart?: DraftDate;
      readonly earliestEnd?: DraftDate;
      readonly end?: DraftDate;
    };

/** What a column may be; `extra` is kept and not shown. */
export const ROLES = [
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'time',
  'end-year',
  'end-month',
  'end-day',
  'end-time',
  'shown-date',
  'precision',
  'id',
  'title',
  'text',
  'lane',
  'actors',
  'link',
  'source',
  'extra',
] as const;
export type ColumnRole = (typeof ROLES)[number];

/** A column of a table. */
export interface Column {
  /** As it stands in the file; where it has none, or another has the same, one that is made. */
  readonly header: string;
  readonly role: ColumnRole;
  /** By what the role is known: the header, the cells, a person; `nothing` where it is not. */
  readonly guessedBy: 'header' | 'cells' | 'person' | 'nothing';
  /** The first few of its cells that are not empty, as they stand in the file; long ones are cut. */
  readonly samples: readonly string[];
}
