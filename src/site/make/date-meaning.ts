import { languageOf } from '$lib/editing/document';
import { dateTextOf, edtfOf } from '$lib/editing/event-date';
import { type JsonObject, textOf } from '$lib/editing/json';
import { readTyped } from '$lib/editing/typed-date';
import type { Messages } from '$lib/messages/messages';
import { type Bounded, bounded } from '$lib/time/edtf/bounds';
import { isZone } from '$lib/time/calendar/zone';
import { inZone } from '$lib/time/edtf/in-zone';
import { parseEdtf } from '$lib/time/edtf/parse-edtf';
import { dateInWords } from '$lib/time/words/date-words';

/** What a date that was typed means, as mark and words; or what it may mean. */
export type DateMeaning =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: Bounded; readonly words: string; readonly edtf: string }
  /** Two readings or more, and its author's to say; or none that is sure. */
  | { readonly kind: 'asked' | 'unread'; readonly readings: readonly DateReading[] };

export interface DateReading {
  readonly edtf: string;
  readonly words: string;
}

/** What a date of EDTF means, by the clocks of the file's zone; undefined where it is none. */
function meaningOf(edtf: string, file: JsonObject, messages: Messages): DateMeaning | undefined {
  const read = parseEdtf(edtf);
  if (read.kind === 'fault') return undefined;
  const zone = textOf(file['zone']);
  const date = zone !== '' && isZone(zone) ? inZone(read, zone) : read;
  return { kind: 'date', date: bounded(date), words: dateInWords(date, messages), edtf };
}

/** What a text means where a file wants a date. */
export function typedMeaning(text: string, file: JsonObject, messages: Messages): DateMeaning {
  const found = readTyped(text, languageOf(file));
  if (found.kind === 'empty') return { kind: 'empty' };
  if (found.kind === 'read') return meaningOf(found.edtf, file, messages) ?? { kind: 'unread', readings: [] };
  const readings = found.readings.flatMap((edtf): DateReading[] => {
    const meaning = meaningOf(edtf, file, messages);
    return meaning?.kind === 'date' ? [{ edtf, words: meaning.words }] : [];
  });
  return { kind: found.kind, readings };
}

/** What an event's date means. */
export function eventMeaning(event: JsonObject, file: JsonObject, messages: Messages): DateMeaning {
  const edtf = edtfOf(event);
  return (
    (edtf === '' ? undefined : meaningOf(edtf, file, messages)) ??
    typedMeaning(dateTextOf(event), file, messages)
  );
}
