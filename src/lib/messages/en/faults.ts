import type { DateForm, JsonForm, MediaNeed, PictureNeed, Suggestion } from '../fault';
import { type FaultWords, foundInWords, namesIn, textOf } from '../fault-words';
import { lost } from './lost';
import { unpublished, wrongFile } from './wrong-files';

const TYPES = {
  object: 'an object',
  text: 'a text',
  list: 'a list',
  texts: 'a list of texts',
  number: 'a number',
  date: 'a date as text, or a year as a number',
};
const FORMS = {
  id: 'letters, digits and hyphens',
  language: 'a language tag such as “en” or “zh-Hant”',
  colour: 'a colour of CSS such as #c03 or rgb(0 90 160), or blue, slate, red, purple, green or brown',
  zone: 'a time zone such as Europe/Kyiv',
  'web-address': 'an address that begins with https:// or http://',
  'whole-address': 'a whole address such as https://example.org/page, of at most 2000 characters on one line',
  'nameless-address': 'an address without a user’s name or password in it',
};
const LENGTHS = { characters: ' characters', items: '', words: ' words' };
const CLAIMS = {
  'date-or-claim': 'a date or a claim',
  'not-both': 'either a date, which is short for a stated claim, or a claim',
  step: 'the step in words',
};
const NOTE_PLACES = {
  'event-or-dates': 'the id of an event, a date, or a list of two dates',
  'later-date': 'a date that is not before the first one',
};
const CITED = {
  'not-both': 'either a source, which is short for one of sources, or sources',
  'one-at-least': 'at least one source',
};
const MEDIA: Readonly<Record<MediaNeed, string>> = {
  'stored-picture': 'a JPEG, PNG, WebP or GIF picture as data:image/…;base64,…',
  'fewer-bytes': 'a picture of at most 400 kB',
  'fewer-bytes-of-all': 'pictures of at most 40 MB together',
  'fewer-pixels': 'a picture of at most 100 megapixels',
  'name-of-a-picture': 'the name of one of the pictures of this file',
  'picture-or-address': 'a picture, a src or a link',
  'kind-of-link': 'none, since there is no link',
  'alternative-text':
    'words for those who do not see the picture, here and wherever there are none (the picture is shown all the same)',
};
const PICTURES: Readonly<Record<PictureNeed, string>> = {
  'small-enough': 'The picture is larger than 25 megapixels, the most that a slide can take.',
  encoded: 'This browser could not write the picture as PNG.',
};
const DATES: Readonly<Record<DateForm, string>> = {
  any: 'an EDTF date such as 2014, 2014-09, 2014-09-05, 2014~ or 201X',
  end: 'the end of the date',
  time: 'a time such as T23:20:30',
  hours: 'hours from 00 to 23, or 24:00:00',
  minutes: 'minutes from 00 to 59',
  seconds: 'seconds from 00 to 59: leap seconds have no place on the axis',
  offset: 'an offset from −14:59 to +14:59',
  'offset-of-zero': 'an offset of zero written with +',
  'day-before-time': 'a whole day without X, ?, ~ or % before a time',
  slash: 'the end of the date or “/”',
  'known-end': 'at least one known end',
  'end-after-start': 'an end that is not before its start',
  'open-only-first': '“..” before a date only where the set begins',
  'same-precision': 'a range between two dates of one precision',
  month: 'a month from 01 to 12, or a season or other part of a year from 21 to 41',
  'no-month-after-letters': 'no month after a year with Y or S',
  'no-day-after-season': 'no day after a season or other part of a year',
  'four-digits': 'a year of four digits',
  'letter-before-exponent': 'Y before a year with an exponent',
  'year-zero': 'year 0 written as “0000”, which is 1 BCE',
  'digits-after-letter': 'digits, not X, in a year that begins with Y',
  'unspecified-or-significant': 'X or S, not both',
  'fewer-digits': 'a year of at most 15 digits',
  'more-digits-after-letter': 'more than four digits after Y, the first of them not 0',
};
const JSON_FORMS: Readonly<Record<JsonForm, string>> = {
  start: '“{”',
  value: 'a value',
  'first-value': 'a value or “]”',
  'next-value': 'a value after the comma',
  'first-name': 'a name in double quotes or “}”',
  'next-name': 'a name in double quotes after the comma',
  colon: '“:”',
  'comma-or-brace': '“,” or “}”',
  'comma-or-bracket': '“,” or “]”',
  end: 'the end of the file',
  escape: 'an escape such as \\n, \\" or \\u00e9',
  'escape-of-control': 'an escape such as \\t',
  quote: 'a double quote where the text ends',
  'less-depth': 'fewer brackets inside each other',
};
const SUGGESTIONS: Readonly<Record<Suggestion['of'], string>> = {
  day: 'if these digits are a day',
  month: 'if these digits are a month',
  spreadsheet: 'if this is a spreadsheet’s number of a day',
  seconds: 'if these are seconds since 1970',
  milliseconds: 'if these are milliseconds since 1970',
  'before-common-era': 'for a year before the common era',
  written: 'as EDTF has it',
  either: 'whichever is meant',
  alike: 'or another of the lanes',
};

/** What is wrong with a file, in English. */
export const faults: FaultWords = {
  expected: {
    type: (type) => TYPES[type],
    form: (form) => FORMS[form],
    length: ({ most, of }) => `at most ${most}${LENGTHS[of]}`,
    range: ([from, to]) => `a number from ${from} to ${to}`,
    choice: (texts) => texts.map((text) => `“${text}”`).join(' or '),
    version: String,
    field: (names) => `one of ${names.join(', ')}`,
    lane: ({ ids, isAll }) => `one of ${ids.join(', ')}${isAll ? '' : ' …'}`,
    parent: () => 'a lane that does not stand in this one',
    unique: (other) =>
      `an id of its own, not that of ${'event' in other ? `event ${other.event}` : other.field}`,
    end: (end) => (end === 'an-event' ? 'the id of an event' : 'another event'),
    'note-place': (place) => NOTE_PLACES[place],
    claim: (claim) => CLAIMS[claim],
    cited: (cited) => CITED[cited],
    media: (need) => MEDIA[need],
    mark: (mark) => `“${mark}” exactly once in the quote`,
    overlap: (claim) => `a date that overlaps the claim ${claim}, or a conflict in words`,
    agreement: (claim) => `none, since the record overlaps the claim ${claim}`,
    date: (form) => DATES[form],
    'date-digits': (part) => `two digits for the ${part}`,
    'date-day': ({ month, most }) =>
      `a day${most === undefined ? '' : ` from 01 to ${most}`} that ${month} has`,
    'date-significant': (most) => `a number of significant digits, at most ${most}, after S`,
    'date-close': (bracket) => `“,” or “${bracket}”`,
    json: (form) => JSON_FORMS[form],
  },
  failed: {
    address: () =>
      'A timeline cannot be loaded from this address; it must start with https:, http: or data:.',
    unreachable: () =>
      'The timeline could not be loaded: the server was not found, or does not let other sites read it (CORS), or the policy of this page forbids it (CSP).',
    status: ({ found }) => `There is no timeline here: the server answered ${textOf(found)}.`,
    'too-large': ({ expected: limitMB }) =>
      `This file is over the limit of ${limitMB} MB. Add “limit=” to the address to allow more.`,
    'too-slow': ({ expected: seconds }) =>
      `The server sent nothing for ${seconds === 30 ? 'half a minute' : `${seconds} seconds`}.`,
    damaged: () =>
      'The timeline that this address carries cannot be unpacked: the address is incomplete or has been changed.',
    'no-event': ({ found }) => `This timeline has no event “${textOf(found)}”. Here is all of it.`,
    parameter: ({ path: [name], found, expected }) =>
      `“${name}=${textOf(found)}” in the address was not understood (expected ${expected}). The rest was used.`,
    picture: ({ expected }) => PICTURES[expected],
    link: ({ expected }) =>
      `The slides lack links back to their page: PowerPoint takes no address of more than ${expected} characters.`,
    'wrong-file': ({ expected, found }) => wrongFile(expected, textOf(found)),
    unpublished: () => unpublished,
    lost: ({ expected }) => lost(expected),
    'unknown-version': ({ expected, found }) =>
      `This file is of version ${textOf(found)}, and only version ${expected} can be read here. Open it with a newer copy of Anno, or ask its author for a file of version ${expected}.`,
    parameters: ({ found }) =>
      `The address has ${foundInWords(found, faults)}, which this page does not know. The rest was used.`,
  },
  suggested: ({ text, others = [], of }) =>
    `${[text, ...others].map((each) => `“${each}”`).join(' or ')}${of === 'either' ? ',' : ''} ${SUGGESTIONS[of]}`,
  found: {
    nothing: 'nothing',
    end: 'the end of the file',
    text: (text) => `“${text}”`,
    names: (names) => namesIn('en-GB', names, (name) => `“${name}”`),
    strange: (type) => `a value of type ${type}`,
  },
  event: (number, title) => `event ${number}${title === undefined ? '' : ` “${title}”`}`,
  atCharacter: (character) => ` at character ${character}`,
  inLine: (line, character) => `line ${line}, character ${character}`,
  line: (places, expected, found) =>
    `${places.map((place) => `${place}: `).join('')}expected ${expected}, found ${found}`,
  notJson: 'This is not JSON: expected a timeline in Anno’s format.',
  invalid: 'This is not a complete timeline yet. Missing or wrong:',
  more: (count) => `and ${count} more`,
  notShown: (count, of) => `${count} of ${of} events ${count === 1 ? 'is' : 'are'} not shown`,
  mistakes: (count) =>
    count === 1 ? 'There is a mistake in this file' : `There are ${count} mistakes in this file`,
};
