/** What the page says on which timelines are made. */
export interface MakeWords {
  readonly title: string;
  readonly purpose: string;
  readonly noscript: string;
  readonly start: StartWords;
  readonly kept: KeptWords;
  readonly grid: GridWords;
  readonly date: TypedDateWords;
  readonly form: FormWords;
  readonly drop: DropWords;
  readonly undo: string;
  readonly redo: string;
}

export interface StartWords {
  readonly blank: string;
  readonly blankWhy: string;
  readonly example: string;
  readonly exampleWhy: string;
  /** The title of a new one, and of the example. */
  readonly untitled: string;
  readonly exampleTitle: string;
  /** Its table, as cells are pasted: date, title, text, lane. */
  readonly exampleTable: string;
  readonly bring: string;
  readonly bringWhy: string;
  readonly mine: string;
  readonly none: string;
  /** Of one in the list: how many events it has, and when it was changed. */
  events(count: number): string;
  changed(when: string): string;
  readonly open: string;
  readonly copy: string;
  readonly remove: string;
  /** Asked before it is taken away for good. */
  removeThis(title: string): string;
  readonly keep: string;
  /** Of timelines that a later version keeps. */
  later(count: number): string;
  readonly private: string;
  /** Of a file that another made. */
  readonly others: string;
  readonly takeOver: string;
}

export interface KeptWords {
  readonly kept: string;
  readonly keeping: string;
  readonly none: string;
  readonly full: string;
  readonly refused: string;
  readonly elsewhere: string;
  readonly takeOther: string;
  readonly keepCopy: string;
  readonly download: string;
  readonly saveBack: string;
  saved(name: string): string;
  readonly notSaved: string;
  readonly others: string;
}

export interface GridWords {
  readonly name: string;
  readonly keys: string;
  readonly columns: Readonly<Record<'date' | 'title' | 'text' | 'lane' | 'source' | 'picture', string>>;
  readonly row: string;
  readonly means: string;
  readonly newEvent: string;
  readonly add: string;
  readonly remove: string;
  readonly duplicate: string;
  readonly up: string;
  readonly down: string;
  cell(column: string, row: number): string;
  /** How many events are not on the timeline yet. */
  notShown(count: number): string;
  pasted(rows: number): string;
  /** The same, where headings said what the cells are. */
  pastedByHeadings(rows: number): string;
}

export interface TypedDateWords {
  readonly notRead: string;
  readonly try: string;
  /** What was expected of a date that is nearly one: “a month from 01 to 12”. */
  expected(what: string): string;
  readonly which: string;
  /** Takes what a date may have been meant to be. */
  take(date: string): string;
  /** Takes for others that can be read in the same two ways what was taken for one. */
  alike(count: number): string;
  readonly byKey: string;
  /** What a date is changed to while its end is dragged. */
  dragged(edtf: string, words: string): string;
  start(title: string): string;
  end(title: string): string;
}

/** What is said of files that are let go where a timeline is edited. */
export interface DropWords {
  readonly picture: string;
  readonly file: string;
  /** Asked before another timeline takes the place of the one that is edited, and of one that no browser has kept. */
  ask(name: string): string;
  askUnkept(name: string): string;
  readonly open: string;
  readonly stay: string;
}

export interface FormWords {
  readonly event: string;
  readonly timeline: string;
  readonly reading: string;
  readonly chooseEvent: string;
  readonly earlier: string;
  readonly later: string;
  place(nth: number, count: number): string;
  readonly required: string;
  readonly more: string;
  readonly claim: ClaimFormWords;
  readonly quote: QuoteFormWords;
  readonly link: LinkFormWords;
  readonly whole: WholeFormWords;
  readonly actors: string;
  readonly tags: string;
  /** How several names are written in one field. */
  readonly namesHint: string;
  readonly planned: string;
  readonly media: MediaFormWords;
  readonly weight: string;
  readonly weights: readonly [low: string, usual: string, high: string];
  readonly wrong: string;
}

export interface ClaimFormWords {
  readonly heading: string;
  readonly basis: string;
  readonly stated: string;
  readonly derived: string;
  readonly derivation: string;
  readonly record: string;
  readonly recordDate: string;
  readonly citation: string;
  readonly address: string;
  readonly conflict: string;
  readonly conflictHint: string;
}

export interface QuoteFormWords {
  readonly heading: string;
  readonly exact: string;
  readonly mark: string;
  readonly markHint: string;
  readonly marks: string;
  readonly section: string;
  readonly lang: string;
  readonly add: string;
  readonly remove: string;
  unmark(words: string): string;
}

export interface LinkFormWords {
  readonly heading: string;
  readonly to: string;
  readonly kind: string;
  readonly kindExample: string;
  readonly choose: string;
  readonly add: string;
  readonly remove: string;
}

export interface MediaFormWords {
  readonly heading: string;
  readonly choose: string;
  readonly remove: string;
  /** How large it is now. */
  stored(kilobytes: number): string;
  readonly alt: string;
  readonly altHint: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: string;
  readonly address: string;
  readonly addressHint: string;
  readonly link: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'video' | 'sound' | 'map' | 'page', string>>;
  /** Why a picture was not taken. */
  readonly refused: Readonly<Record<'type' | 'too-large' | 'broken', string>>;
  readonly missing: string;
}

export interface WholeFormWords {
  readonly title: string;
  readonly summary: string;
  readonly summaryHint: string;
  /** The language that is being written in, and one more. */
  readonly wordsIn: string;
  readonly addLanguage: string;
  readonly zone: string;
  readonly zoneHint: string;
  readonly lang: string;
  readonly source: string;
  readonly noun: string;
  readonly nounHint: string;
  readonly authors: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  readonly published: string;
  readonly address: string;
  readonly lanes: string;
  readonly laneTitle: string;
  readonly laneColour: string;
  /** In which other lane it stands, and that it stands in none. */
  readonly laneParent: string;
  readonly noParent: string;
  /** Whether those in it are drawn as one with it at first. */
  readonly laneFolded: string;
  readonly addLane: string;
  readonly removeLane: string;
  readonly notes: string;
  readonly noteText: string;
  readonly noteAt: string;
  readonly addNote: string;
  readonly removeNote: string;
  readonly automatic: string;
  readonly eras: string;
  readonly eraTitle: string;
  readonly eraDate: string;
  readonly addEra: string;
  readonly removeEra: string;
  readonly opening: string;
  readonly openHere: string;
  readonly openWhole: string;
  /** Before the event that is chosen at first, or none. */
  readonly openEvent: string;
  readonly today: string;
}
