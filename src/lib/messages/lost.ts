/** What there is less of in a file of a format, as people call it, than in the chronology, and of each how much. */
export interface Lost {
  readonly format: string;
  readonly parts: readonly { readonly what: LostPart; readonly count: number }[];
}

export type LostPart = ChangedPart | LeftOutPart;

/** What a file has in another way. */
export type ChangedPart =
  /** Dates that are said exactly, or for certain. */
  | 'approximate'
  | 'uncertain'
  /** Sets of dates that become all the time between the first and the last. */
  | 'sets'
  /** Dates of a month, a year or unknown digits that become all of that time. */
  | 'spans'
  /** Dates of years before 1 of which only the year is said. */
  | 'years-only'
  /** Times whose offset from UTC is not said. */
  | 'offsets'
  /** Ends that are open or unknown, and not said. */
  | 'open'
  /** Of two dates, the source's and that on record, one. */
  | 'second-dates';

/** What a file does not have. */
export type LeftOutPart =
  /** Events without a day, in years that the format does not count, without a quote that could be found again. */
  | 'dayless'
  | 'uncounted'
  | 'unquoted'
  | 'quotes'
  /** Of records: their words and addresses. */
  | 'sources'
  | 'links'
  /** Events' lists of them. */
  | 'actors'
  | 'tags'
  /** Steps by which dates were worked out. */
  | 'derivations'
  | 'eras'
  /** That lanes stand in others. */
  | 'nesting'
  /** Pictures that the chronology stores, and events' media. */
  | 'pictures'
  | 'media';
