import type { Messages } from '../messages/messages';
import { dateInWords } from '../time/words/date-words';
import type { ChronologyEvent } from './chronology';

/** An event's date in words, its record's where it has one: “5 September 2014”. */
export function eventDateInWords({ claim, record }: ChronologyEvent, m: Messages): string {
  return dateInWords((record ?? claim).date, m);
}

/**
 * The same with both layers: “the essay says September 2014; on record: 5 September 2014”.
 * @param noun what the source is called; without one the claim is what an event is “dated”
 */
export function eventDatesInWords(event: ChronologyEvent, m: Messages, noun: string | undefined): string {
  const date = eventDateInWords(event, m);
  if (!event.record) return date;
  const says = m.pane.says(noun, dateInWords(event.claim.date, m));
  return m.pane.both(says, m.pane.onRecord(date), event.record.conflict !== undefined);
}
