import type { Lost } from './lost';
import type { WrongFile } from './wrong-files';

/**
 * What should stand where something is wrong, by the kind of the fault: data, which the files of each language have words
 * for, and which a program can act on.
 */
export interface Expectations {
  /** What a field holds. */
  readonly type: 'object' | 'text' | 'list' | 'texts' | 'number' | 'date';
  /** What a text of a certain form is. */
  readonly form: 'id' | 'language' | 'web-address' | 'whole-address' | 'nameless-address' | 'colour' | 'zone';
  /** How much there may be of it. */
  readonly length: { readonly most: number; readonly of: 'characters' | 'items' | 'words' };
  /** The least and the most, both included. */
  readonly range: readonly [from: number, to: number];
  /** The texts that may stand there. */
  readonly choice: readonly string[];
  readonly version: number;
  /** The fields that an object may have. */
  readonly field: readonly string[];
  /** Ids of the lanes that are listed, or the first of them. */
  readonly lane: { readonly ids: readonly string[]; readonly isAll: boolean };
  /** Of the lane that a lane stands in: one that does not stand in it. */
  readonly parent: 'not-within';
  /** What has the same id: the nth event, or a lane by its field. */
  readonly unique: { readonly event: number } | { readonly field: string };
  /** Of a link's end. */
  readonly end: 'an-event' | 'another-event';
  /** Of a note: what it stands at, and the later one of two dates. */
  readonly 'note-place': 'event-or-dates' | 'later-date';
  /** A date, or a claim; not both; and of a derived claim its step. */
  readonly claim: 'date-or-claim' | 'not-both' | 'step';
  /** Of a record: either its one source or a list; and one at the least. */
  readonly cited: 'not-both' | 'one-at-least';
  /** Dating words of a quote. */
  readonly mark: string;
  /** Of an event's media or of a stored picture. */
  readonly media: MediaNeed;
  /** The date of the claim that a record has to overlap, unless it says why it does not. */
  readonly overlap: string;
  /** The same where it does, and says why it does not. */
  readonly agreement: string;
  /** A date of EDTF, by what of it is missing. */
  readonly date: DateForm;
  readonly 'date-digits': 'month' | 'day';
  /** A day that a month has; without `most` where the month is not known. */
  readonly 'date-day': { readonly month: string; readonly most?: number };
  /** How many significant digits a year has at the most. */
  readonly 'date-significant': number;
  /** The bracket that ends a set. */
  readonly 'date-close': string;
  readonly json: JsonForm;
}

/** The same of what is no part of a file: its address, or that of the page. Each is a sentence of its own. */
export interface Failures {
  /** The schemes that an address may have. */
  readonly address: readonly string[];
  readonly unreachable: 'a-readable-answer';
  /** The number of an answer, which is what was found. */
  readonly status: 200;
  /** Megabytes. */
  readonly 'too-large': number;
  /** Seconds without anything. */
  readonly 'too-slow': number;
  readonly damaged: 'a-packed-file';
  /** Of an address that names an event. */
  readonly 'no-event': 'an-event';
  /** A parameter of an address: what may stand in it, in the words of its documentation. */
  readonly parameter: string;
  /** What a browser needs for a picture. */
  readonly picture: PictureNeed;
  /** The most characters that PowerPoint takes in a link, where that of a slide would have more. */
  readonly link: number;
  /** What a file is that holds nothing to read; its format is what was found. */
  readonly 'wrong-file': WrongFile;
  /** An address of a sheet of Google's whose owner has not published it. */
  readonly unpublished: 'a-published-sheet';
  /** What a format cannot carry of a chronology. */
  readonly lost: Lost;
  /** The one version of the format that is read; that of the file is what was found. */
  readonly 'unknown-version': number;
  /** The names of all that there are. */
  readonly parameters: readonly string[];
}

export type MediaNeed =
  | 'stored-picture'
  | 'fewer-bytes'
  | 'fewer-bytes-of-all'
  | 'fewer-pixels'
  | 'name-of-a-picture'
  | 'picture-or-address'
  | 'kind-of-link'
  | 'alternative-text';

export type PictureNeed = 'small-enough' | 'encoded';

export type DateForm =
  | 'any'
  | 'end'
  | 'time'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'offset'
  | 'offset-of-zero'
  | 'day-before-time'
  | 'slash'
  | 'known-end'
  | 'end-after-start'
  | 'open-only-first'
  | 'same-precision'
  | 'month'
  | 'no-month-after-letters'
  | 'no-day-after-season'
  | 'four-digits'
  | 'letter-before-exponent'
  | 'year-zero'
  | 'digits-after-letter'
  | 'unspecified-or-significant'
  | 'fewer-digits'
  | 'more-digits-after-letter';

export type JsonForm =
  | 'start'
  | 'value'
  | 'first-value'
  | 'next-value'
  | 'first-name'
  | 'next-name'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'end'
  | 'escape'
  | 'escape-of-control'
  | 'quote'
  | 'less-depth';

type All = Expectations & Failures;
export type FailureKind = keyof Failures;
export type FaultKind = keyof All;

/** A kind and what it expects; `Wanted<'date'>` is those of that kind. */
export type Wanted<Kind extends FaultKind = FaultKind> = {
  readonly [Each in Kind]: { readonly kind: Each; readonly expected: All[Each] };
}[Kind];

/** From the top of a file: `['events', 2, 'claim', 'edtf']`; counted from 0. */
export type FieldPath = readonly (string | number)[];

/** What stands there instead, short enough to be read and safe on any line. */
export type Found =
  | { readonly kind: 'nothing' }
  /** The end of the file. */
  | { readonly kind: 'end' }
  | { readonly kind: 'text'; readonly text: string }
  /** JSON, or its beginning. */
  | { readonly kind: 'value'; readonly text: string }
  /** Names of parameters. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** A value that no file can hold. */
  | { readonly kind: 'strange'; readonly type: string };

/** What its author may have meant, and what it was then taken for. */
export interface Suggestion {
  readonly text: string;
  /** Other texts that it may be just as well. */
  readonly others?: readonly string[];
  readonly of:
    | 'day'
    | 'month'
    | 'spreadsheet'
    | 'seconds'
    | 'milliseconds'
    | 'before-common-era'
    /** As people write it, and it can be nothing else. */
    | 'written'
    /** One of several. */
    | 'either'
    /** The id that it is most like. */
    | 'alike';
}

interface Where {
  /** Empty where all of it is at fault. */
  readonly path: FieldPath;
  /** The event that it is in, as its author knows it: counted from 1, with its title as far as it has one. */
  readonly event?: { readonly number: number; readonly title?: string };
  /** The field, from its event or else from the top: `claim.edtf`, `links[0].to`. */
  readonly field?: string;
  /** Where in a text it goes wrong, counted from 1; the line only where there may be several. */
  readonly at?: { readonly line?: number; readonly character: number };
  readonly found: Found;
  readonly suggestion?: Suggestion;
}

/** A mistake in what somebody wrote, as data. */
export type Fault<Kind extends FaultKind = FaultKind> = {
  readonly [Each in Kind]: Where & Wanted<Each>;
}[Kind];

/** That an address has a parameter that can't be followed. */
export function parameterFault(name: string, text: string, expected: string): Fault<'parameter'> {
  return { kind: 'parameter', expected, path: [name], found: { kind: 'text', text } };
}

/** That an address names an event that is not there. */
export function noEvent(id: string): Fault<'no-event'> {
  return { kind: 'no-event', expected: 'an-event', path: [], found: { kind: 'text', text: id } };
}
