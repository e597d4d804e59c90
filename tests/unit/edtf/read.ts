import { boundsOf } from '../../../src/lib/time/bounds';
import type { Edtf } from '../../../src/lib/time/edtf';
import { parseEdtf } from '../../../src/lib/time/parse-edtf';

/**
 * The date that a text says.
 * @throws Error with the fault, when it says none
 */
export function read(text: string): Edtf {
  const date = parseEdtf(text);
  if (date.kind !== 'fault') return date;
  const found = JSON.stringify(date.found);
  throw new Error(`${text}: expected ${date.expected} at ${date.position}, found ${found}`);
}

export const bounds = (text: string) => boundsOf(read(text));

export const isDate = (text: string) => parseEdtf(text).kind !== 'fault';
