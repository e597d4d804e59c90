import { languageOf } from '$lib/editing/document';
import { dateTextOf, edtfOf } from '$lib/editing/event-date';
import type { JsonObject } from '$lib/editing/json';
import { readTyped } from '$lib/editing/typed-date';
import type { Messages } from '$lib/messages/messages';
import { type Bounded, bounded } from '$lib/time/edtf/bounds';
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

/** What a date of EDTF means; undefined where it is none. */
function meaningOf(edtf: string, messages: Messages): DateMeaning | undefined {
  const date = parseEdtf(edtf);
  if (date.kind === 'fault') return undefined;
  return { kind: 'date', date: bounded(date), words: dateInWords(date, messages), edtf };
}

/** What a text means where a date is wanted. */
export function typedMeaning(text: string, lang: string, messages: Messages): DateMeaning {
  const found = readTyped(text, lang);
  if (found.kind === 'empty') return { kind: 'empty' };
  if (found.kind === 'read') return meaningOf(found.edtf, messages) ?? { kind: 'unread', readings: [] };
  const readings = found.readings.flatMap((edtf): DateReading[] => {
    const meaning = meaningOf(edtf, messages);
    return meaning?.kind === 'date' ? [{ edtf, words: meaning.words }] : [];
  });
  return { kind: found.kind, readings };
}

/** What an event's date means. */
export function eventMeaning(event: JsonObject, file: JsonObject, messages: Messages): DateMeaning {
  const edtf = edtfOf(event);
  return (
    (edtf === '' ? undefined : meaningOf(edtf, messages)) ??
    typedMeaning(dateTextOf(event), languageOf(file), messages)
  );
}
