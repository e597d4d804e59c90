import { type UnknownFields, isRecord } from '../embed/host-api/protocol';

/** @throws Error always: what was expected, and where */
export function wrong(name: string, expected: string): never {
  throw new Error(`${name}: expected ${expected} from the embed`);
}

/** A value that has fields. Each reader here throws an Error that says what was expected, where it is something else. */
export function record(value: unknown, name: string): UnknownFields {
  return isRecord(value) ? value : wrong(name, 'an object');
}

export function text(fields: UnknownFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : wrong(name, 'a text');
}

/** A number that counts or measures: 0 or more. */
export function number(fields: UnknownFields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && value >= 0 && value < Infinity
    ? value
    : wrong(name, 'a number, 0 or more');
}

export function finite(fields: UnknownFields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : wrong(name, 'a number');
}

export function flag(fields: UnknownFields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : wrong(name, 'true or false');
}

export function oneOf<const T>(fields: UnknownFields, name: string, values: readonly T[]): T {
  const found = values.find((value) => value === fields[name]);
  return found ?? wrong(name, values.join(' or '));
}
