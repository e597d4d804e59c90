import { compareDates } from '../time/edtf/bounds';
import type { Claim, OnRecord } from './chronology';
import type { DateField } from './date-field';
import { type Fields, type Read, fits, readFields, text, words } from './fields';
import { citationsOf } from './parse-citations';
import { BASIS, CLAIM, DATE_WORDS, RECORD } from './schema';

const claimFields: Read<Fields> = (value, place) => readFields(value, CLAIM, place);
const recordFields: Read<Fields> = (value, place) => readFields(value, RECORD, place);

const dateWords = text(DATE_WORDS);
const basisField = fits(BASIS, { kind: 'choice', expected: BASIS.options });

/** What an event's text supports; undefined where any of it can't be told, since the rest would say something else. */
export function parseClaim(event: Fields, dateField: Read<DateField>): Claim | undefined {
  const fields = event.optional('claim', claimFields);
  if (!fields) {
    if (!event.has('claim') && !event.has('date'))
      event.place.at('date').report({ kind: 'claim', expected: 'date-or-claim' }, event.raw('date'));
    const date = event.has('date') ? event.required('date', dateField) : undefined;
    return date && { ...date, basis: 'stated' };
  }
  if (event.raw('date') !== undefined) {
    event.place.at('date').report({ kind: 'claim', expected: 'not-both' }, event.raw('date'));
  }
  const date = fields.required('edtf', dateField);
  const basis = fields.required('basis', basisField);
  const derivation = fields.optional('derivation', words);
  const asWritten = fields.optional('words', dateWords);
  const isStep = basis === 'derived';
  if (isStep && !fields.has('derivation'))
    fields.place.at('derivation').report({ kind: 'claim', expected: 'step' }, undefined);
  if (!date || !basis || (isStep && !derivation)) return undefined;
  return { ...date, basis, ...(derivation && { derivation }), ...(asWritten && { words: asWritten }) };
}

/** What is on record; undefined where any of it can't be told. */
export function parseRecord(
  event: Fields,
  claim: Claim | undefined,
  dateField: Read<DateField>,
): OnRecord | undefined {
  const fields = event.optional('record', recordFields);
  const date = fields?.required('edtf', dateField);
  const sources = fields && citationsOf(fields);
  const conflict = fields?.optional('conflict', words);
  if (!fields || !date || !sources || !claim) return undefined;
  const agrees = compareDates(date.bounds, claim.bounds) === 'may-overlap';
  if (agrees && fields.has('conflict')) {
    const wanted = { kind: 'agreement', expected: claim.edtf } as const;
    fields.place.at('conflict').report(wanted, fields.raw('conflict'));
  }
  if (agrees) return { ...date, sources };
  if (!fields.has('conflict')) {
    const wanted = { kind: 'overlap', expected: claim.edtf } as const;
    fields.place.at('edtf').report(wanted, fields.raw('edtf'));
  }
  return conflict === undefined ? undefined : { ...date, sources, conflict };
}
