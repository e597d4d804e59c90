import type { Edtf } from './edtf';
import { parseEdtf } from './parse-edtf';

/** For tests: a date that must be readable. */
export function read(text: string): Edtf {
  const date = parseEdtf(text);
  if (date.kind === 'fault') throw new Error(`${text}: expected ${date.expected} at ${date.position}`);
  return date;
}
