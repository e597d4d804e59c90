import type { Messages } from '../messages/messages';
import { dateInWords } from '../time/date-words';
import type { ChronologyEvent } from './chronology';

/** An event's date in words with both layers: “the essay says September 2014; on record: 5 September 2014”. */
export function eventDateInWords(event: ChronologyEvent, m: Messages, noun?: string): string {
  const claim = dateInWords(event.claim.date, m);
  if (!event.record) return claim;
  const record = dateInWords(event.record.date, m);
  return noun === undefined ? record : m.pane.both(m.pane.says(noun, claim), m.pane.onRecord(record));
}
