/** A component of a date. */
export type ComponentName = 'year' | 'month' | 'day';

export type Doubt = 'approximate' | 'uncertain';

/** Of the months or days that a date leaves open, those that exist: in a row, or a few of them. Each has its words. */
export interface Choice {
  readonly numbers: readonly number[];
  readonly words: string;
  /** The first and the last of them. */
  readonly ends: readonly [string, string];
  readonly isRun: boolean;
}

/** A date some of whose digits are not known. A month or a day that may be any is absent. */
export interface OpenDate {
  readonly year: string;
  readonly isYearKnown: boolean;
  readonly hasDay: boolean;
  readonly month?: Choice;
  readonly day?: Choice;
  /** Months between the first and the last that have no such day, in words. */
  readonly leftOut?: string;
  /** Whether some of the months have not all of the days. */
  readonly isUneven?: boolean;
}

export interface DateWords {
  /** Whether the year stands before the month and the day. */
  readonly isYearFirst: boolean;
  /** A year by its number, without an era. */
  year(count: string): string;
  /** A month or a day with its year, in the order of the language. */
  ofYear(part: string, year: string): string;
  /** The same where room is scarce. */
  ofYearShort(part: string, year: string): string;
  beforeCommonEra(year: string): string;
  commonEra(year: string): string;
  someTimeIn(date: string): string;
  someTimeFromTo(first: string, last: string): string;
  oneOf(dates: readonly string[]): string;
  eachOf(dates: readonly string[]): string;
  every(precision: 'second' | 'day' | 'month' | 'sub-year' | 'year', first: string, last: string): string;
  /** One of a few, said short. */
  either(dates: readonly string[]): string;
  upToShort(date: string): string;
  fromShort(date: string): string;
  orEarlier(date: string): string;
  orLater(date: string): string;
  andEarlier(date: string): string;
  andLater(date: string): string;
  about(date: string): string;
  aboutShort(date: string): string;
  someDayOf(days: string): string;
  /** What is doubted of some components; of all of a date where none is named. */
  doubt(components: readonly ComponentName[], kinds: readonly Doubt[]): string;
  withDoubt(date: string, doubts: readonly string[]): string;
  /** A stretch that stands in for one date in it. */
  span(first: string, last: string): string;
  fromTo(first: string, last: string): string;
  throughout(date: string): string;
  fromOn(date: string): string;
  until(date: string): string;
  fromEndUnknown(date: string): string;
  untilStartUnknown(date: string): string;
  decade(year: string): string;
  readonly anyYear: string;
  oneYearOf(years: string): string;
  yearThatReads(digits: string): string;
  estimated(date: string, year: string): string;
  openDate(date: OpenDate): string;
  /** @param code 21–41 of EDTF: seasons, quarters, thirds and halves of a year */
  grouping(code: number, year: string, isYearKnown: boolean): string;
  atTime(day: string, time: string, zone: string): string;
  /** A day that times are told by, with the clock that they are of. */
  onClock(day: string, zone: string): string;
  readonly localTime: string;
  /** @param years a count, to as many digits as are meant */
  ago(years: string): string;
  /**
   * A time in the deep past where room is scarce.
   * @param say writes a number to the digits that are meant
   */
  agoShort(years: number, say: (count: number) => string): string;
  /** @param form which of its forms a word takes beside the count, by the plural rules of the language */
  years(count: string, form: Intl.LDMLPluralRule): string;
  months(count: string, form: Intl.LDMLPluralRule): string;
  days(count: string, form: Intl.LDMLPluralRule): string;
  hours(count: string, form: Intl.LDMLPluralRule): string;
  minutes(count: string, form: Intl.LDMLPluralRule): string;
  seconds(count: string, form: Intl.LDMLPluralRule): string;
  yearsShort(count: string): string;
  monthsShort(count: string): string;
  daysShort(count: string): string;
  hoursShort(count: string): string;
  minutesShort(count: string): string;
  secondsShort(count: string): string;
  aboutAsLongAs(duration: string): string;
  between(least: string, most: string, isApproximate: boolean): string;
  upTo(duration: string): string;
  readonly sameDay: string;
  readonly sameTime: string;
  readonly perhapsTogether: string;
  later(duration: string): string;
  earlier(duration: string): string;
}
