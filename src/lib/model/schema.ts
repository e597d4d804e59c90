import * as v from 'valibot';
import { EDTF_PATTERN } from '../time/edtf/edtf-pattern';
import { isZone } from '../time/calendar/zone';
import { COLOUR_NAMES, COLOUR_PATTERN } from './colour';
import { jsonSize } from './json-size';
import { LIMITS } from './limits';
import { SCALE_KINDS } from './scale-kinds';
import { WEB_SCHEME, addressFault } from './web-address';

/**
 * What a chronology looks like as its author writes it: types, checks and the JSON Schema for editors all come from here.
 * What holds between its parts, as that a link has an end, is no matter of a schema: parse.ts and what it calls see to it.
 */

/** A text that says something. */
const text = (most: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
/** The same in several languages, of which `told-in.ts` takes one before anything else is read. */
const said = <Text extends v.GenericSchema<string>>(one: Text) =>
  v.union([
    one,
    v.pipe(
      v.record(LANGUAGE, one),
      v.minEntries(1),
      v.description('The same in several languages, by their tags (BCP 47).'),
    ),
  ]);
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const NAME = text(LIMITS.name);
export const WORDS = text(LIMITS.text);
export const TITLE = text(LIMITS.title);
export const GLOSS = text(LIMITS.gloss);
export const KIND = text(LIMITS.kind);
/** That may stand in an address. */
export const ID = v.pipe(v.string(), v.maxLength(LIMITS.name), v.regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u));
export const LANGUAGE = v.pipe(
  v.string(),
  v.regex(/^[\dA-Za-z]{1,8}(?:-[\dA-Za-z]{1,8})*$/),
  v.check(isLanguageTag),
  v.maxLength(LIMITS.name),
);
// It becomes a link: no other scheme, such as javascript:, may pass.
export const WEB_ADDRESS = v.pipe(
  v.string(),
  v.regex(WEB_SCHEME),
  v.maxLength(LIMITS.address),
  v.check((address) => addressFault(address) === undefined),
);
export const YEAR = v.pipe(v.number(), v.integer(), v.minValue(-9999), v.maxValue(9999));
/** What may be one: whether it is, parse-edtf.ts can say better. */
export const DATE_TEXT = v.pipe(v.string(), v.maxLength(LIMITS.date));
export const DATE = v.pipe(
  v.union([v.pipe(DATE_TEXT, v.regex(EDTF_PATTERN)), YEAR]),
  v.description('A date of EDTF (ISO 8601-2), such as 2014-09, 2014~ or 2008/2014; or a year as a number.'),
);
export const URL_OF = v.picklist(['text', 'publisher']);
export const BASIS = v.picklist(['stated', 'derived']);
/** Of the time zone database. */
export const ZONE = v.pipe(
  v.string(),
  v.maxLength(LIMITS.name),
  v.regex(/^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*)*$/),
  v.check(isZone),
  v.description('Whose clocks times are told by, as the time zone database names it: Europe/Kyiv.'),
);
export const WEIGHT = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(1),
  v.description('Which labels stay longest where room is scarce; 0.5 when left out.'),
);
export const STATUS = v.picklist(['planned']);
export const VERSION = v.literal(1);
export const DATE_WORDS = text(LIMITS.dateWords);
/** Kept as it came. */
const extra = (most: number) =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.check((value) => jsonSize(value, most) <= most),
    v.description(
      'What the format has no field for, by name: any JSON. It is kept; of an event’s, the addresses in `links` are shown.',
    ),
  );
export const EXTRA = extra(LIMITS.extra);
export const EXTRA_OF_ALL = extra(LIMITS.extraOfAll);

export const CLAIM = v.pipe(
  v.strictObject({
    edtf: DATE,
    basis: v.pipe(
      BASIS,
      v.description('Whether the text’s own words hold the date, or it takes a step from them.'),
    ),
    derivation: v.exactOptional(
      v.pipe(said(WORDS), v.description('The step, in words; of a derived claim.')),
    ),
    words: v.exactOptional(
      v.pipe(DATE_WORDS, v.description('The date as it was written, before it was read.')),
    ),
  }),
  v.description('What the text’s own words support.'),
);
const CITATION_URL = v.pipe(WEB_ADDRESS, v.description('Where it can be read.'));
const SEEN_ON = v.pipe(DATE, v.description('When that address was looked at: a date of EDTF.'));
export const CITATION = v.strictObject({
  text: v.pipe(said(WORDS), v.description('As a reader cites it.')),
  url: v.exactOptional(CITATION_URL),
  seenOn: v.exactOptional(SEEN_ON),
});
export const RECORD = v.pipe(
  v.strictObject({
    edtf: DATE,
    source: v.exactOptional(
      v.pipe(
        said(WORDS),
        v.description('Its citation; with `url` and `seenOn` it is short for one of `sources`.'),
      ),
    ),
    url: v.exactOptional(CITATION_URL),
    seenOn: v.exactOptional(SEEN_ON),
    sources: v.exactOptional(
      v.pipe(
        list(CITATION, LIMITS.sources),
        v.minLength(1),
        v.description('Its citations, where there are several.'),
      ),
    ),
    conflict: v.exactOptional(
      v.pipe(said(WORDS), v.description('Why it does not overlap the claim, where it does not.')),
    ),
  }),
  v.description('What an outside source says.'),
);
export const QUOTE = v.strictObject({
  exact: v.pipe(WORDS, v.description('The text’s own words, at most 40 of them.')),
  lang: v.exactOptional(LANGUAGE),
  prefix: v.exactOptional(v.pipe(WORDS, v.description('The words before it, by which it is found again.'))),
  suffix: v.exactOptional(v.pipe(WORDS, v.description('The words after it, by which it is found again.'))),
  section: v.exactOptional(v.pipe(said(NAME), v.description('Where in the text it stands.'))),
  marks: v.pipe(
    list(WORDS, LIMITS.marks),
    v.description('The dating words, each of which stands exactly once in the quote.'),
  ),
});
export const LINK = v.strictObject({
  to: v.pipe(NAME, v.description('The id of another event.')),
  kind: v.pipe(said(KIND), v.description('What leads there: “leads to”.')),
});
export const MEDIA_KIND = v.picklist(['video', 'sound', 'map', 'page']);
export const CAPTION = text(LIMITS.caption);
export const CREDIT = text(LIMITS.credit);
export const MEDIA = v.pipe(
  v.strictObject({
    picture: v.exactOptional(v.pipe(ID, v.description('The name of one of the chronology’s `pictures`.'))),
    src: v.exactOptional(
      v.pipe(
        WEB_ADDRESS,
        v.description('The address of a picture, which loads when its reader asks for it.'),
      ),
    ),
    link: v.exactOptional(
      v.pipe(
        WEB_ADDRESS,
        v.description('The address of what is no picture; a picture beside it is its still.'),
      ),
    ),
    kind: v.exactOptional(v.pipe(MEDIA_KIND, v.description('What `link` leads to; a page when left out.'))),
    alt: v.exactOptional(
      v.pipe(said(CAPTION), v.description('What is to be seen, in words, for those who do not see it.')),
    ),
    caption: v.exactOptional(v.pipe(said(CAPTION), v.description('What stands below it.'))),
    credit: v.exactOptional(v.pipe(CREDIT, v.description('Whose it is.'))),
    licence: v.exactOptional(v.pipe(CREDIT, v.description('What may be done with it: “CC BY 4.0”.'))),
  }),
  v.description('A picture, or an address of something else; one of picture, src and link is needed.'),
);
/** Checked beyond its form by `picture-data.ts`. */
export const PICTURE = v.pipe(
  v.string(),
  v.regex(/^data:image\/(?:jpeg|png|webp|gif);base64,/),
  v.maxLength(Math.ceil(LIMITS.pictureBytes / 3) * 4 + 23),
);
export const EVENT = v.strictObject({
  id: v.exactOptional(v.pipe(ID, v.description('Used in addresses; made from the title when left out.'))),
  title: said(TITLE),
  date: v.exactOptional(DATE),
  claim: v.exactOptional(CLAIM),
  record: v.exactOptional(RECORD),
  quotes: v.exactOptional(list(QUOTE, LIMITS.quotes)),
  gloss: v.exactOptional(v.pipe(said(GLOSS), v.description('A sentence or two of your own.'))),
  lane: v.exactOptional(v.pipe(NAME, v.description('The id of a lane; the first when left out.'))),
  actors: v.exactOptional(v.pipe(list(said(NAME), LIMITS.actors), v.description('Who acts in it, by name.'))),
  tags: v.exactOptional(
    v.pipe(list(said(NAME), LIMITS.tags), v.description('What it is found and chosen by, by name.')),
  ),
  links: v.exactOptional(list(LINK, LIMITS.links)),
  status: v.exactOptional(v.pipe(STATUS, v.description('That it is meant to happen, and has not.'))),
  weight: v.exactOptional(WEIGHT),
  media: v.exactOptional(MEDIA),
  extra: v.exactOptional(EXTRA),
});
export const SOURCE = v.pipe(
  v.strictObject({
    lang: v.exactOptional(v.pipe(LANGUAGE, v.description('Of its own words, the quotes.'))),
    noun: v.pipe(said(NAME), v.description('What it is called in words: “essay”.')),
    authors: list(NAME, LIMITS.authors),
    title: NAME,
    container: v.exactOptional(NAME),
    publisher: said(NAME),
    published: DATE,
    url: v.exactOptional(WEB_ADDRESS),
    urlOf: v.exactOptional(
      v.pipe(
        URL_OF,
        v.description(
          'Whose address that is: the text’s own, in which quotes are found again, or its publisher’s. When left out, one with nothing behind its host is a publisher’s.',
        ),
      ),
    ),
  }),
  v.description('The text that the events come from.'),
);
/** What a chronology comes to, in a sentence or two. */
export const SUMMARY = text(LIMITS.summary);
export const NOTE_TEXT = text(LIMITS.note);
export const NOTE = v.strictObject({
  text: v.pipe(said(NOTE_TEXT), v.description('What a reader is to notice.')),
  at: v.pipe(
    v.union([NAME, DATE, v.strictTuple([DATE, DATE])]),
    v.description('Where it stands: the id of an event, a date, or two dates, the first and the last.'),
  ),
});
export const LANE_COLOUR = v.pipe(
  v.string(),
  v.maxLength(LIMITS.name),
  v.regex(COLOUR_PATTERN),
  v.description(
    `One of ${COLOUR_NAMES.join(', ')}, or an opaque colour of CSS (#rgb, #rrggbb, rgb(), oklch()); made darker or lighter where it would not be seen.`,
  ),
);
export const FOLDED = v.boolean();
export const LANE = v.strictObject({
  id: NAME,
  title: said(TITLE),
  colour: v.exactOptional(LANE_COLOUR),
  parent: v.exactOptional(v.pipe(NAME, v.description('The id of the lane that it stands in.'))),
  folded: v.exactOptional(
    v.pipe(FOLDED, v.description('Whether the lanes in it are drawn as one with it at first.')),
  ),
});
export const ERA = v.strictObject({
  title: said(TITLE),
  edtf: v.pipe(DATE, v.description('All of the time that it takes: a date of EDTF.')),
  colour: v.exactOptional(LANE_COLOUR),
});
export const OPENING_SCALE = v.picklist(SCALE_KINDS);
export const OPENING = v.pipe(
  v.strictObject({
    scale: v.exactOptional(
      v.pipe(OPENING_SCALE, v.description('The scale; what suits it best when left out.')),
    ),
    from: v.exactOptional(
      v.pipe(DATE, v.description('The first date in sight; the beginning when left out.')),
    ),
    to: v.exactOptional(
      v.pipe(DATE, v.description('The last date in sight, all of it included; the end when left out.')),
    ),
    event: v.exactOptional(v.pipe(NAME, v.description('The id of the event that is chosen.'))),
  }),
  v.description('What is seen at first, for as long as an address asks for nothing else.'),
);
export const TODAY = v.boolean();
export const CHRONOLOGY = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.description('For editors: the address of this schema.'))),
  version: v.exactOptional(VERSION),
  title: v.pipe(said(TITLE), v.description('The timeline’s name.')),
  summary: v.exactOptional(
    v.pipe(said(SUMMARY), v.description('What it comes to, in a sentence or two below the title.')),
  ),
  lang: v.exactOptional(
    v.pipe(LANGUAGE, v.description('Of titles, glosses and quotes (BCP 47); en when left out.')),
  ),
  zone: v.exactOptional(ZONE),
  source: v.exactOptional(SOURCE),
  lanes: v.exactOptional(v.pipe(list(LANE, LIMITS.lanes), v.description('From top to bottom.'))),
  eras: v.exactOptional(
    v.pipe(list(ERA, LIMITS.eras), v.description('Named stretches of time, behind all lanes.')),
  ),
  events: v.pipe(list(EVENT, LIMITS.events), v.description('In the text’s order.')),
  opening: v.exactOptional(OPENING),
  today: v.exactOptional(
    v.pipe(TODAY, v.description('Whether a line stands at the present day, wherever the timeline is read.')),
  ),
  notes: v.exactOptional(
    v.pipe(list(NOTE, LIMITS.notes), v.description('Drawn in the picture where there is room, else listed.')),
  ),
  pictures: v.exactOptional(
    v.pipe(
      v.record(ID, PICTURE),
      v.description('Pictures that the file carries, by name: JPEG, PNG, WebP or GIF as data: in base64.'),
    ),
  ),
  extra: v.exactOptional(EXTRA_OF_ALL),
});

/** What a schema takes, read only. */
export type InputOf<Schema extends v.GenericSchema> = Frozen<v.InferInput<Schema>>;

/** The same as it is told in one language. */
export type InOne<T> = T extends object
  ? string extends keyof T
    ? T[keyof T] extends string
      ? never
      : T
    : { readonly [Key in keyof T]: InOne<T[Key]> }
  : T;

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
