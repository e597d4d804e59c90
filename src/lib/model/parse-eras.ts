import type { Era } from './chronology';
import { accentOf } from './colour';
import type { DateField } from './date-field';
import { type Fields, type Read, heading, list, readFields } from './fields';
import { colourField } from './lanes';
import { LIMITS } from './limits';
import { ERA } from './schema';

const eraField =
  (dateField: Read<DateField>): Read<Era> =>
  (value, place) => {
    const fields = readFields(value, ERA, place);
    const title = fields?.required('title', heading);
    const date = fields?.required('edtf', dateField);
    const colour = fields?.optional('colour', colourField);
    if (title === undefined || !date) return undefined;
    return { title, ...date, ...(colour !== undefined && { colour, accent: accentOf(colour) }) };
  };

/** The eras that are right, in the order in which they are listed. */
export function parseEras(chronology: Fields, date: Read<DateField>): Era[] {
  return chronology.optional('eras', list(eraField(date), LIMITS.eras)) ?? [];
}
