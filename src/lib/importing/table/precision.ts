import { parseEdtf } from '../../time/edtf/parse-edtf';
import { readHumanDate } from '../../time/human/read-human-date';
import type { DraftDate } from '../draft';

/** How far a date is known, by Wikidata’s numbers or in words: as what of a whole day in EDTF. */
const PRECISIONS: readonly (readonly [pattern: RegExp, of: (day: string) => string])[] = [
  [/^(?:7|century|centuries|c)$/i, (day) => `${day.slice(0, 2)}XX`],
  [/^(?:8|decades?)$/i, (day) => `${day.slice(0, 3)}X`],
  [/^(?:9|years?|y)$/i, (day) => day.slice(0, 4)],
  [/^(?:10|months?|m)$/i, (day) => day.slice(0, 7)],
  [/^(?:11|days?|d|exact)$/i, (day) => day],
];
const APPROXIMATE = /^(?:circa|ca?\.|approx(?:\.|imate(?:ly)?)?|about|around|estimated?|est\.)$/i;

/** A date as far as a column of precisions has it known; undefined where that says nothing of it. */
export function asPrecise(date: DraftDate | undefined, precision: string): DraftDate | undefined {
  if (!date || precision === '') return undefined;
  const words = 'edtf' in date ? (date.words ?? date.edtf) : date.words;
  const read = 'edtf' in date ? date.edtf : edtfOf(words);
  if (read === undefined) return undefined;
  if (APPROXIMATE.test(precision)) {
    const edtf = `${read}~`;
    return parseEdtf(edtf).kind === 'fault' ? undefined : { edtf, words: `${precision} ${words}` };
  }
  const of = PRECISIONS.find(([pattern]) => pattern.test(precision))?.[1];
  const [day] = /^\d{4}(?:-\d\d){0,2}/.exec(read) ?? [];
  if (!of || day === undefined) return undefined;
  return { edtf: of(day), words };
}

function edtfOf(words: string): string | undefined {
  const read = readHumanDate(words);
  return read.kind === 'read' ? read.edtf : undefined;
}
