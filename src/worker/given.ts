import type { Unread } from '$lib/importing/elsewhere';
import type { Column } from '$lib/importing/draft';
import type { Content } from '$lib/importing/importer';
import type { GivenAnswers, Report } from '$lib/importing/report';
import type { Mapping } from '$lib/importing/table/guess';
import type { Chronology } from '$lib/model/chronology';
import type { Mistakes } from '$lib/model/mistakes';

/** A file as a person gives it. */
export interface GivenFile {
  readonly content: Content;
  /** Empty where it has none. */
  readonly name: string;
  /** What a server says of it, without parameters, in lower case; empty where nobody says. */
  readonly mime: string;
  /** The language that it is to be told in, where its texts are in several. */
  readonly lang?: string;
}

/** What a person has said of a file: answers, and what its columns are taken for. */
export interface Choices {
  readonly answers: GivenAnswers;
  readonly mapping: Mapping;
}

/** How far a file is. */
export interface Progress {
  readonly stage: 'reading' | 'settling' | 'checking';
  /** From 0 to 1; -1 where nobody knows. */
  readonly done: number;
}

/** Of other people's files, what they said, and what was made of it. */
export interface FromOthers {
  /** As people call the format. */
  readonly format: string;
  /** How many there are, shown or not. */
  readonly rows: number;
  /** Of tables. */
  readonly columns?: readonly Column[];
  readonly report: Report;
}

/** What a file has come to. */
export interface FileRead {
  readonly kind: 'read';
  readonly chronology: Chronology;
  readonly mistakes: Mistakes;
  /** What `parseChronology` took. */
  readonly input: unknown;
  readonly from?: FromOthers;
}

/** Why nothing of it can be shown; columns may be told all the same. */
export interface FileUnread extends Unread {
  readonly from?: FromOthers;
}

/** What was asked of a file is not wanted any more. */
export interface Cancelled {
  readonly kind: 'cancelled';
}

/** What reads a file by choices, and tells how far it is; it ends between two stages where it is not wanted any more. */
export type ReadByChoices = (
  choices: Choices,
  tell: (progress: Progress) => void,
  isWanted?: () => boolean,
) => Promise<FileRead | FileUnread | Cancelled>;
