import * as v from 'valibot';
import type { Expectations, Wanted } from '../messages/fault';
import { LIMITS } from './limits';
import type { FaultPlace } from './mistakes';
import { LANGUAGE, NAME, TITLE, WORDS } from './schema';
import { jsonSize } from './json-size';
import { onOneLine } from './show';

/** Reads a value, or tells what is wrong with it. */
export type Read<T> = (value: unknown, place: FaultPlace) => T | undefined;

/** The fields of an object. */
export class Fields {
  constructor(
    readonly of: Readonly<Record<string, unknown>>,
    readonly place: FaultPlace,
  ) {}

  /** What a field holds; a field that is undefined is one that is absent. */
  raw(key: string): unknown {
    return Object.hasOwn(this.of, key) ? this.of[key] : undefined;
  }

  /** Whether there is anything in a field; null, which is told where a field is read, is nothing. */
  has(key: string): boolean {
    return (this.raw(key) ?? undefined) !== undefined;
  }

  optional<T>(key: string, read: Read<T>): T | undefined {
    return this.raw(key) === undefined ? undefined : this.required(key, read);
  }

  required<T>(key: string, read: Read<T>): T | undefined {
    return read(this.raw(key), this.place.at(key));
  }
}

/** An object's fields; those that its schema does not have are told, and left aside. Undefined where it is no object. */
export function readFields(
  value: unknown,
  { entries }: { readonly entries: v.ObjectEntries },
  place: FaultPlace,
): Fields | undefined {
  if (!isObject(value)) {
    place.report({ kind: 'type', expected: 'object' }, value);
    return undefined;
  }
  for (const key in value) {
    if (!Object.hasOwn(value, key) || Object.hasOwn(entries, key)) continue;
    place.at(onOneLine(key)).report(() => ({ kind: 'field', expected: namesIn(entries) }), key);
  }
  return new Fields(value, place);
}

// What begins with $ is for editors: nobody meant it and wrote another.
function namesIn(entries: v.ObjectEntries): string[] {
  return Object.keys(entries).filter((key) => !key.startsWith('$'));
}

/** That there may be no more of something. */
export function atMost(most: number, of: Expectations['length']['of']): Wanted<'length'> {
  return { kind: 'length', expected: { most, of } };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What should stand there; a function where that goes by what does. */
type WantedBy = Wanted | ((value: unknown) => Wanted);

/** Reads what a schema takes; of several things that are wrong the first is told. */
export function fits<Schema extends v.GenericSchema>(
  schema: Schema,
  wanted: WantedBy,
): Read<v.InferOutput<Schema>> {
  return (value, place) => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    if (typeof value === 'string' && issue.type === 'max_length' && typeof issue.requirement === 'number')
      place.report(atMost(issue.requirement, 'characters'), value.length);
    else place.report(typeof wanted === 'function' ? wanted(value) : wanted, value);
    return undefined;
  };
}

export const A_TEXT: Wanted = { kind: 'type', expected: 'text' };

/**
 * The same of a text. Halves of surrogate pairs, which neither an address nor a file can hold, become what readers of
 * bytes make of them.
 */
export function text(schema: v.GenericSchema<string>, wanted: WantedBy = A_TEXT): Read<string> {
  const read = fits(schema, wanted);
  return (value, place) => read(value, place)?.replace(/\p{Cs}/gu, '\ufffd');
}

/** The same of a text that others refer to: it is one and the same in whichever way its letters are composed. */
export function reference(schema: v.GenericSchema<string>, wanted: WantedBy = A_TEXT): Read<string> {
  const read = text(schema, wanted);
  return (value, place) => read(value, place)?.normalize('NFC');
}

export const name = text(NAME);
export const words = text(WORDS);
export const named = reference(NAME);
export const languageTag = fits(LANGUAGE, { kind: 'form', expected: 'language' });

/** What is kept for others; what is too large, too deep or no JSON falls away as a whole. */
export const extraField =
  (most: number): Read<Readonly<Record<string, unknown>>> =>
  (value, place) => {
    if (!isObject(value)) place.report({ kind: 'type', expected: 'object' }, value);
    else if (jsonSize(value, most) > most) place.report(atMost(most, 'characters'), value);
    else return value;
    return undefined;
  };

const title = text(TITLE);

/** A title is better cut than not shown. */
export const heading: Read<string> = (value, place) => {
  const most = LIMITS.title;
  if (typeof value !== 'string' || value.length <= most || value.trim() === '') return title(value, place);
  place.report(atMost(most, 'characters'), value.length);
  return title(`${value.slice(0, most - 1).trim()}…`, place);
};

/** What is right of a list, up to so many. */
export function list<T>(read: Read<T>, most: number, expected: 'list' | 'texts' = 'list'): Read<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      place.report({ kind: 'type', expected }, value);
      return undefined;
    }
    if (value.length > most) place.report(atMost(most, 'items'), value.length);
    return value.slice(0, most).flatMap((item: unknown, index) => read(item, place.item(index)) ?? []);
  };
}

export const texts = (most: number): Read<string[]> => list(name, most, 'texts');
