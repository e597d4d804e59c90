/** The language of a chronology that names none, by docs/format.md; whatever the first language of the interface is. */
export const LANG_LEFT_OUT = 'en';

/**
 * The most that a chronology may have of each part, texts in UTF-16 units: more than an author needs, and little enough
 * that no file can keep a reader waiting. `docs/format.md` lists them.
 */
export const LIMITS = {
  events: 100_000,
  lanes: 100,
  title: 500,
  summary: 240,
  note: 120,
  notes: 50,
  eras: 50,
  /** Of an id, a name, a citation's part. */
  name: 300,
  /** A date, and the kind of a link. */
  date: 300,
  kind: 200,
  /** A gloss. */
  gloss: 5000,
  /** A derivation, a conflict, a citation of a record, and each part of a quote. */
  text: 1000,
  address: 2000,
  quoteWords: 40,
  quotes: 20,
  marks: 20,
  links: 100,
  actors: 100,
  tags: 50,
  authors: 50,
  /** Of a record. */
  sources: 20,
  /** Words of a date as written. */
  dateWords: 300,
  /** Of what is kept for others: characters of JSON, of an event and of the whole, and how deep it goes. */
  extra: 20_000,
  extraOfAll: 200_000,
  extraDepth: 8,
  /** Stored pictures, and the bytes of each and of all. */
  pictures: 500,
  pictureBytes: 400_000,
  picturesBytes: 40_000_000,
  /** What a picture's header may say that it has, in pixels: a small file may hold more than a machine has room for. */
  picturePixels: 100_000_000,
  /** Alternative text, and a caption. */
  caption: 1000,
  /** Whose a picture is, and what may be done with it. */
  credit: 500,
} as const;
