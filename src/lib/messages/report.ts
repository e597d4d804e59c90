/** What is asked about dates of other people's files: what `time/human` asks, which knows no words, and more. */
export type QuestionKind =
  | 'order'
  | 'year-zero'
  | 'serials'
  | 'hyphen'
  | 'short-year'
  | 'double-year'
  | 'which-century'
  | 'decade-or-century'
  | 'era'
  | 'open-end'
  | 'included'
  | 'bare-c'
  | 'unknown-digit'
  | 'fiscal-year'
  /** Many days are the first of a month: the months are meant, perhaps. */
  | 'first-days'
  /** What a rule brings every year: whether it was at the first date that is given. */
  | 'yearly';

/** What is taken for granted about them. */
export type AssumedKind =
  | 'order'
  | 'year-zero'
  | 'serial'
  | 'zone'
  | 'two-digits'
  | 'loose-century'
  | 'third'
  | 'month-not-range'
  | 'winter'
  | 'one-of'
  /** Times of midnight are days. */
  | 'midnight'
  /** A time of day stands in its words alone. */
  | 'untimed'
  /** The source that a row names stands as the citation of a record of its date. */
  | 'cited'
  /** A title is made of the text. */
  | 'made-title'
  /** A year, month or day, of which the file gives the first moment and the first after it. */
  | 'whole-unit'
  /** Of an earliest and a latest, the longest that it may be. */
  | 'widest'
  /** 1 January without a precision is its year. */
  | 'new-year'
  /** Events that only their order tells apart. */
  | 'alike';

/** What of a file is left out. */
export type LossKind =
  | 'alarms'
  | 'backgrounds'
  | 'cut-off'
  | 'eras'
  /** Times of day that a form had to be filled with. */
  | 'filled-times'
  | 'large-cells'
  /** Entries that are no events. */
  | 'no-events'
  | 'pictures'
  | 'places'
  | 'recurrences'
  | 'relative-dates'
  | 'repeated-rows'
  | 'strange-lines'
  | 'styles'
  | 'tasks'
  | 'time-zones'
  | 'undated-places';

/** What a choice is called that settles all dates of a kind; the others are called by the dates that they make. */
export type HabitChoice =
  | 'day-first'
  | 'month-first'
  | 'year-first'
  | 'historical'
  | 'astronomical'
  | 'excel'
  | 'excel-1904'
  | 'unix-s'
  | 'unix-ms'
  | 'compact'
  | 'month'
  | 'range'
  | 'year'
  | 'day'
  | 'loose'
  | 'strict'
  | 'about'
  | 'copyright'
  | 'days'
  | 'months'
  | 'years'
  | 'januaries'
  | 'first'
  | 'not-after'
  | 'by-order'
  | 'own-ids';

type RoleName =
  | 'date'
  | 'start'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'end-year'
  | 'end-month'
  | 'end-day'
  | 'end-time'
  | 'shown-date'
  | 'precision'
  | 'id'
  | 'title'
  | 'text'
  | 'lane'
  | 'actors'
  | 'link'
  | 'source'
  | 'extra';

/** What is said of a file of other people, beside the timeline that was made of it. */
export interface ReportWords {
  readonly name: string;
  /** How many events there are, of how many rows, in which format. */
  shown(events: number, rows: number, format: string): string;
  /** How many questions are not answered. */
  left(questions: number): string;
  /** How many rows are not shown, where no question is left. */
  rowsLeft(count: number): string;
  readonly nothingLeft: string;
  readonly open: string;
  readonly close: string;
  readonly settling: string;

  readonly questions: string;
  asked(kind: QuestionKind, count: number): string;
  readonly choices: Readonly<Record<HabitChoice, string>>;
  /** Not to answer. */
  readonly undecided: string;
  readonly example: string;

  readonly assumed: string;
  assumes(kind: AssumedKind, count: number): string;

  readonly notShown: string;
  waiting(count: number): string;
  notUnderstood(count: number): string;
  undated(count: number): string;
  readonly given: string;
  line(number: number): string;
  row(number: number): string;
  /** The name of the field for the date of a row. */
  dateOf(row: string): string;
  readonly dateExample: string;
  readonly setDate: string;
  readonly undo: string;
  notADate(text: string): string;
  /** What a date may be that is asked in its turn. */
  readonly which: string;
  more(count: number): string;

  readonly leftOut: string;
  lost(kind: LossKind, count: number): string;

  readonly columns: string;
  readonly columnsWhy: string;
  readonly noDates: string;
  readonly roles: Readonly<Record<RoleName, string>>;
  readonly asGuessed: string;

  readonly save: string;
  readonly saveWhy: string;
}
