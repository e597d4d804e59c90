/**
 * What a word does in a date. `about` and `perhaps` qualify; `bce` and `ce` are eras; `year`, `month` and `day` follow
 * their numbers; `noise` says nothing.
 */
export type WordRole =
  | 'about'
  | 'perhaps'
  | 'bce'
  | 'ce'
  | 'century'
  | 'millennium'
  | 'decade'
  | 'early'
  | 'mid'
  | 'late'
  /** As `early` and `late`, but that before the end of a year is within it. */
  | 'beginning'
  | 'end'
  | 'third'
  | 'half'
  | 'quarter'
  /** Of a language that says it in one word. */
  | 'first-half'
  | 'second-half'
  | 'before'
  | 'by'
  | 'until'
  /** Of a language whose one word says before and until. */
  | 'before-or-until'
  /** Of a language whose one word may include the date that it stands with. */
  | 'before-or-by'
  | 'after'
  | 'since'
  /** Before a date nothing, behind it since. */
  | 'on'
  | 'not-before'
  | 'from'
  | 'between'
  | 'and'
  | 'or'
  | 'to'
  | 'now'
  | 'year'
  | 'month'
  | 'day'
  /** Of a year that begins in one and ends in the next. */
  | 'fiscal'
  | 'noise';

/**
 * The words of one language, lower case, accents as written. Alternatives stand in one text with `|` between them; a full stop behind
 * a letter is left out, a hyphen is a word of its own: “av. J.-C.” is `av j - c`.
 */
export interface Vocabulary {
  /** Twelve. */
  readonly months: readonly string[];
  readonly weekdays: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly words: Readonly<Partial<Record<WordRole, string>>>;
  /** From the first on; 0 is the last of those that there are. */
  readonly ordinals: readonly string[];
  readonly last?: string;
  /** Behind the digits of an ordinal: th. */
  readonly ordinalEndings?: string;
  /** Behind the year of a decade: s. */
  readonly decadeEndings?: string;
  /** The sixties, by their first year: 60. */
  readonly decades?: Readonly<Record<number, string>>;
  /** What stands before a date and says what happened then, as a pattern's alternatives, a space behind it: born, d., dated. */
  readonly leads?: string;
  /** Years before the present that archaeology means, by how many years one is. */
  readonly ago?: Readonly<Record<number, string>>;
  /** Years before today, whenever that was. */
  readonly yearsAgo?: string;
  /** Years of an era, by the year before its first. */
  readonly eras?: Readonly<Record<number, string>>;
  /** As `eras`, of those whose months were the moon's. */
  readonly lunarEras?: Readonly<Record<number, string>>;
  /** Digits of a script that has its own, from nought to ten. */
  readonly numerals?: string;
  /** Another sign for nought. */
  readonly nought?: string;
  /** The first year of an era, said without a number. */
  readonly firstYear?: string;
}
