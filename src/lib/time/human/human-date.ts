/** What a column, a file or a person has settled about dates as people write them. */
export interface DateHabits {
  /** `year-first` is of years of two digits: 14-03-04. */
  readonly order?: 'day-first' | 'month-first' | 'year-first';
  /** What −753 is: 753 BCE, as nearly everybody counts, or 754 BCE, as ISO 8601 does with its year 0. */
  readonly yearZero?: 'historical' | 'astronomical';
  /** What bare numbers are; only where a whole column looks so. */
  readonly serials?: 'excel' | 'excel-1904' | 'unix-s' | 'unix-ms' | 'compact';
  /** Whether the 19th century is 1800–1899 or 1801–1900. */
  readonly centuries?: 'loose' | 'strict';
  /** What 2001-02 is. */
  readonly hyphen?: 'month' | 'range';
  /** What Oct-06 is. */
  readonly shortYear?: 'year' | 'day';
  /** What c1850 is, without a full stop or a space: about 1850, or the year of a copyright. */
  readonly bareC?: 'about' | 'copyright';
  /** The language that it is written in, BCP 47: of words that two languages share. */
  readonly lang?: string;
}

/** What was taken for granted where words leave something open, and nearly everybody means the same. */
export type Assumption =
  | { readonly kind: 'order'; readonly order: NonNullable<DateHabits['order']> }
  | { readonly kind: 'year-zero'; readonly yearZero: 'historical' | 'astronomical' }
  | { readonly kind: 'serial'; readonly serials: NonNullable<DateHabits['serials']> }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: AssumptionKind };

/**
 * `two-digits`: 68 is 1968, as spreadsheets have it. `loose-century`: 1800–1899. `third`: early, mid and late are
 * thirds. `month-not-range`: 2001-02. `winter`: it begins in the year that is named. `one-of`: between two dates once.
 */
type AssumptionKind = 'two-digits' | 'loose-century' | 'third' | 'month-not-range' | 'winter' | 'one-of';

/** What only its author, or the other rows, can tell. */
export interface DateQuestion {
  readonly kind:
    | 'order'
    | 'year-zero'
    | 'serials'
    | 'hyphen'
    | 'short-year'
    /** 1557/8: either, both, or an Old Style year; 5/15 May 1605: the day in both styles, or a range. */
    | 'double-year'
    /** The sixties, ’68, C18. */
    | 'which-century'
    /** The 1800s: ten years or a hundred. */
    | 'decade-or-century'
    /** 27 BC – 14: of which era the second year is. */
    | 'era'
    /** 1989–: it goes on, or its end is not known. */
    | 'open-end'
    /** A word that excludes the date in one use and includes it in another. */
    | 'included'
    /** c1999. */
    | 'bare-c'
    /** 195?: 1950 to 1959, or perhaps the year 195. */
    | 'unknown-digit'
    /** FY2019: it ends in that year, or begins in it, or is the calendar's. */
    | 'fiscal-year';
}

export interface Reading {
  readonly edtf: string;
  /** What would settle it for others too; absent where the answer is one row's own. */
  readonly habits?: DateHabits;
  readonly assumed: readonly Assumption[];
}

/** A date as people write it, read. */
export type HumanDate =
  /** Certain where nothing is assumed. */
  | { readonly kind: 'read'; readonly edtf: string; readonly assumed: readonly Assumption[] }
  /** Two readings or more, the likeliest first, no two the same. */
  | { readonly kind: 'asked'; readonly question: DateQuestion; readonly readings: readonly Reading[] }
  | { readonly kind: 'none'; readonly reason: 'empty' | 'unknown' | 'not-a-date' };
