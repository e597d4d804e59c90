import { type Bounded, bounded } from '../time/edtf/bounds';
import { inZone } from '../time/edtf/in-zone';
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

function keep(key: string, field: DateField): DateField {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, field);
  return field;
}

/**
 * Reads an EDTF text, or a year as a number.
 * @param zone whose clocks times are told by; without it their own
 */
export const dateFieldIn =
  (zone: string | undefined): Read<DateField> =>
  (value, place) => {
    const isText = typeof value === 'string' && value.trim() !== '';
    if (!isText && typeof value !== 'number') {
      place.report(WANTED, value);
      return undefined;
    }
    const edtf = typeof value === 'number' ? edtfText(value) : dateText(value, place);
    if (edtf === undefined) return undefined;
    const key = zone === undefined ? edtf : `${edtf} ${zone}`;
    const known = kept.get(key);
    if (known) return known;
    const date = parseEdtf(edtf);
    if (date.kind !== 'fault')
      return keep(key, { edtf, ...bounded(zone === undefined ? date : inZone(date, zone)) });
    const character = date.position > 0 ? date.position + 1 : undefined;
    place.report(date.wanted, value, { character });
    return undefined;
  };

/** The same by the clocks that the dates themselves name. */
export const dateField = dateFieldIn(undefined);
