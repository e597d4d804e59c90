import { type Bounded, bounded } from '../time/edtf/bounds';
import { parseEdtf } from '../time/edtf/parse-edtf';
import { edtfText } from '../time/edtf/year-text';
import { type Read, fits } from './fields';
import { DATE_TEXT } from './schema';

const WANTED = { kind: 'type', expected: 'date' } as const;
const dateText = fits(DATE_TEXT, WANTED);

/** A date as it is written, as it was read, and where that lies in time. */
export interface DateField extends Bounded {
  readonly edtf: string;
}

/** Reads an EDTF text, or a year as a number. */
export const dateField: Read<DateField> = (value, place) => {
  const isText = typeof value === 'string' && value.trim() !== '';
  if (!isText && typeof value !== 'number') {
    place.report(WANTED, value);
    return undefined;
  }
  const edtf = typeof value === 'number' ? edtfText(value) : dateText(value, place);
  if (edtf === undefined) return undefined;
  const date = parseEdtf(edtf);
  if (date.kind !== 'fault') return { edtf, ...bounded(date) };
  const character = date.position > 0 ? date.position + 1 : undefined;
  place.report(date.wanted, value, { character });
  return undefined;
};
