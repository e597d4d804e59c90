import type { Citation } from './chronology';
import { dateField } from './date-field';
import { type Fields, type Read, list, readFields, text, words } from './fields';
import { LIMITS } from './limits';
import { CITATION, WEB_ADDRESS } from './schema';
import { onOneLine } from './show';
import { addressFault } from './web-address';

/** An address that becomes a link. */
export const address = text(WEB_ADDRESS, (value) => ({
  kind: 'form',
  expected: (typeof value === 'string' ? addressFault(value) : undefined) ?? 'web-address',
}));

/** @param key of the field that has its words */
function citationIn(fields: Fields, key: 'source' | 'text'): Citation | undefined {
  const cited = fields.required(key, words);
  const url = fields.optional('url', address);
  const written = fields.raw('url');
  const seenOn = fields.optional('seenOn', dateField);
  if (cited === undefined) return undefined;
  return {
    text: cited,
    ...(url !== undefined && { url }),
    ...(url === undefined &&
      typeof written === 'string' &&
      written.trim() !== '' && { unlinked: onOneLine(written.trim()) }),
    ...(seenOn && { seenOn: seenOn.edtf, seen: seenOn.date }),
  };
}

const citationField: Read<Citation> = (value, place) => {
  const fields = readFields(value, CITATION, place);
  return fields && citationIn(fields, 'text');
};
const citations = list(citationField, LIMITS.sources);

/** What a record rests on: `sources`, or the one that `source` with `url` and `seenOn` is short for; undefined without any. */
export function citationsOf(record: Fields): readonly Citation[] | undefined {
  if (record.raw('sources') === undefined) {
    const only = citationIn(record, 'source');
    return only && [only];
  }
  for (const key of ['source', 'url', 'seenOn'])
    if (record.raw(key) !== undefined)
      record.place.at(key).report({ kind: 'cited', expected: 'not-both' }, record.raw(key));
  const given = record.raw('sources');
  const sources = record.required('sources', citations);
  if (Array.isArray(given) && given.length === 0)
    record.place.at('sources').report({ kind: 'cited', expected: 'one-at-least' }, given);
  return sources && sources.length > 0 ? sources : undefined;
}
