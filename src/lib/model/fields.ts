import type { Expectations, Wanted } from '../messages/fault';
import { LIMITS } from './limits';
import type { Place } from './mistakes';
import { onOneLine } from './show';

/** Reads a value, or tells what is wrong with it. */
export type Read<T> = (value: unknown, place: Place) => T | undefined;

/** The fields of an object. */
export class Fields {
  constructor(
    readonly of: Readonly<Record<string, unknown>>,
    readonly place: Place,
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

/** An object's fields; those that it should not have are told, and left aside. Undefined where it is no object. */
export function readFields(value: unknown, names: readonly string[], place: Place): Fields | undefined {
  if (!isObject(value)) {
    place.report({ kind: 'type', expected: 'object' }, value);
    return undefined;
  }
  for (const key in value) {
    if (!Object.hasOwn(value, key) || names.includes(key)) continue;
    place.at(onOneLine(key)).report({ kind: 'field', expected: names }, key);
  }
  return new Fields(value, place);
}

/** That there may be no more of something. */
export function atMost(most: number, of: Expectations['length']['of']): Wanted<'length'> {
  return { kind: 'length', expected: { most, of } };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A text of at most so many characters that says something. Halves of surrogate pairs, which neither an address nor a
 * file can hold, become what readers of bytes make of them.
 */
export function text(most: number): Read<string> {
  return (value, place) => {
    if (typeof value !== 'string' || value.trim() === '')
      place.report({ kind: 'type', expected: 'text' }, value);
    else if (value.length > most) place.report(atMost(most, 'characters'), value.length);
    else return whole(value);
    return undefined;
  };
}

/** The same of a text that is better cut than not shown. */
export function heading(most: number): Read<string> {
  return (value, place) => {
    if (typeof value !== 'string' || value.length <= most || value.trim() === '')
      return text(most)(value, place);
    place.report(atMost(most, 'characters'), value.length);
    return whole(`${value.slice(0, most - 1).trim()}…`);
  };
}

function whole(value: string): string {
  return value.replace(/\p{Cs}/gu, '\ufffd');
}

/** The same of a text that others refer to: it is one and the same in whichever way its letters are composed. */
export function name(most: number): Read<string> {
  return (value, place) => text(most)(value, place)?.normalize('NFC');
}

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

export const texts = (most: number): Read<string[]> => list(text(LIMITS.name), most, 'texts');

/** A tag of BCP 47. */
export const languageTag: Read<string> = (value, place) => {
  if (typeof value === 'string' && value.length <= LIMITS.name && isLanguageTag(value)) return value;
  place.report({ kind: 'form', expected: 'language' }, value);
  return undefined;
};

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
