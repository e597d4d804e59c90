import { type Json, type JsonObject, isJsonObject, textOf, without } from './json';
import type { TypedDate } from './typed-date';

const isClaim = (value: Json | undefined): value is JsonObject => isJsonObject(value);

/** An event's date as its author writes it: in words where these were kept, else in EDTF. */
export function dateTextOf(event: JsonObject): string {
  const { claim, date } = event;
  if (!isClaim(claim)) return textOf(date);
  return textOf(claim['words']) || textOf(claim['edtf']);
}

/** An event's date in EDTF, as far as there is one; as it was typed where it was not understood. */
export function edtfOf(event: JsonObject): string {
  return isClaim(event['claim']) ? textOf(event['claim']['edtf']) : textOf(event['date']);
}

/** Whether nothing of a claim would be lost if it were short for a date. */
function isPlain(claim: JsonObject): boolean {
  return (
    Object.keys(claim).every((name) => ['edtf', 'basis', 'words'].includes(name)) &&
    claim['basis'] !== 'derived'
  );
}

/** The same object with one field in the place of another, or last. */
function replaced(event: JsonObject, names: readonly string[], name: string, value: Json): JsonObject {
  const entries = Object.entries(event);
  const at = entries.findIndex(([each]) => names.includes(each));
  const others = entries.filter(([each]) => !names.includes(each));
  return Object.fromEntries(others.toSpliced(at < 0 ? others.length : at, 0, [name, value]));
}

/**
 * An event with a date as it was typed: what was understood becomes EDTF, with the words beside it where these say it
 * otherwise; what was not stays as it is, where nobody takes it for a date. A record that only repeated the date, as one
 * does that has no date of its own, goes along.
 * @param found what the text was read as; `edtf` of a reading that its author has taken
 */
export function withDate(event: JsonObject, text: string, found: TypedDate): JsonObject {
  const before = edtfOf(event);
  const typed = text.trim();
  const edtf = found.kind === 'read' ? found.edtf : typed;
  const next = dated(event, typed, edtf);
  const { record } = event;
  if (!isJsonObject(record) || textOf(record['edtf']) !== before || before === '') return next;
  return { ...next, record: { ...record, edtf } };
}

function dated(event: JsonObject, typed: string, edtf: string): JsonObject {
  const { claim } = event;
  if (isClaim(claim) && !isPlain(claim)) {
    const rest = without(claim, 'words');
    return { ...event, claim: { ...rest, edtf, ...(typed !== edtf && { words: typed }) } };
  }
  if (edtf === '') return without(event, 'date', 'claim');
  if (typed === edtf) return replaced(event, ['date', 'claim'], 'date', edtf);
  return replaced(event, ['date', 'claim'], 'claim', { edtf, basis: 'stated', words: typed });
}
