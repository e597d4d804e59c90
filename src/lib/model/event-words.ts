import type { Messages } from '../messages/messages';
import { dateInWords } from '../time/words/date-words';
import type { ChronologyEvent } from './chronology';

/** What is said of an event that is only planned, behind its date. */
function withStatus(date: string, { status }: ChronologyEvent, m: Messages): string {
  return status ? m.glance.joined(date, m.pane.planned) : date;
}

const plainDate = ({ claim, record }: ChronologyEvent, m: Messages) => dateInWords((record ?? claim).date, m);

/** An event's date in words, its record's where it has one, and that it is planned: “5 September 2014”, “2030, planned”. */
export function eventDateInWords(event: ChronologyEvent, m: Messages): string {
  return withStatus(plainDate(event, m), event, m);
}

/**
 * The same with both layers: “the essay says September 2014; on record: 5 September 2014”.
 * @param noun what the source is called; without one the claim is what an event is “dated”
 */
export function eventDatesInWords(event: ChronologyEvent, m: Messages, noun: string | undefined): string {
  const date = plainDate(event, m);
  if (!event.record) return withStatus(date, event, m);
  const says = m.pane.says(noun, dateInWords(event.claim.date, m));
  const both = m.pane.both(says, m.pane.onRecord(date), event.record.conflict !== undefined);
  return withStatus(both, event, m);
}
