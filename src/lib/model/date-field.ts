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

// Dates recur, from a claim to its record and from event to event: what has been read of them is shared.
const MOST_KEPT = 5000;
const kept = new Map<string, DateField>();

function keep(field: DateField): DateField {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(field.edtf, field);
  return field;
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
  const known = kept.get(edtf);
  if (known) return known;
  const date = parseEdtf(edtf);
  if (date.kind !== 'fault') return keep({ edtf, ...bounded(date) });
  const character = date.position > 0 ? date.position + 1 : undefined;
  place.report(date.wanted, value, { character });
  return undefined;
};
