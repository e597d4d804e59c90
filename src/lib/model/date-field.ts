import { type Bounded, bounded } from '../time/bounds';
import { parseEdtf } from '../time/parse-edtf';
import { edtfText } from '../time/year-text';
import { likelyDate } from './likely-date';
import { LIMITS } from './limits';
import { type Read, text } from './fields';

/** A date as it is written, as it was read, and where that lies in time. */
export interface DateField extends Bounded {
  readonly edtf: string;
}

/** Reads an EDTF text, or a year as a number. */
export const dateField: Read<DateField> = (value, place) => {
  const isText = typeof value === 'string' && value.trim() !== '';
  if (!isText && typeof value !== 'number') {
    place.report({ kind: 'type', expected: 'date' }, value);
    return undefined;
  }
  const edtf = typeof value === 'number' ? edtfText(value) : text(LIMITS.date)(value, place);
  if (edtf === undefined) return undefined;
  const date = parseEdtf(edtf);
  if (date.kind !== 'fault') return { edtf, ...bounded(date) };
  const character = date.position > 0 ? date.position + 1 : undefined;
  place.report(date.wanted, value, { suggestion: likelyDate(edtf), character });
  return undefined;
};
