import type { AssumedKind, QuestionKind } from '../messages/report';
import type { Loss } from './draft';

/** GivenAnswers of a person: a question's id → a choice's. Those of a single row have the row in the question's id. */
export type GivenAnswers = Readonly<Record<string, string>>;

/** A row of the file, and the words that are at issue. */
export interface RowSample {
  /** From 0, among the rows. */
  readonly index: number;
  readonly line?: number;
  readonly title?: string;
  /** As written. */
  readonly words?: string;
  /** What is made of them. */
  readonly edtf?: string;
}

/** What was taken for granted, and how often. */
export interface Assumed {
  readonly kind: AssumedKind;
  readonly count: number;
  /** The first few. */
  readonly samples: readonly RowSample[];
  /** Where it may be meant otherwise: the id under which that is answered, as a question is. */
  readonly id?: string;
  readonly choices?: Question['choices'];
  readonly answer?: string;
}

/** What only a person can tell; it stays when it is answered. */
export interface Question {
  /** The same whenever the same file is read. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** How many dates wait for the answer. */
  readonly count: number;
  readonly samples: readonly RowSample[];
  /** `sample`: what the first of the samples becomes by it, in EDTF. */
  readonly choices: readonly { readonly id: string; readonly sample?: string }[];
  /** The choice that holds until one is made; without it nothing is taken for granted. */
  readonly meanwhile?: string;
  /** The choice that is made. */
  readonly answer?: string;
}

/** What was made of a file, for whoever brought it. Each row that is not shown is in `waiting`, `notUnderstood` or `undated`, or among the last that are counted in `beyond`. */
export interface Report {
  /** How many events there are. */
  readonly shown: number;
  /** How many more there would be, which a chronology has no room for (`LIMITS.events`); absent where there is room. */
  readonly beyond?: number;
  readonly assumed: readonly Assumed[];
  readonly questions: readonly Question[];
  /** Rows that are not shown before a question is answered. */
  readonly waiting: readonly RowSample[];
  readonly notUnderstood: readonly RowSample[];
  readonly undated: readonly RowSample[];
  /** Rows whose date a person has given: `row:INDEX` among the answers. */
  readonly given: readonly RowSample[];
  readonly losses: readonly Loss[];
  /** Where no column of a table is taken for dates: one has to be named, before there is anything to show. */
  readonly needsDateColumn?: true;
}
