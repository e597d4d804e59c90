import type { Messages } from '../messages/messages';
import { dateInWords } from '../time/words/date-words';
import type { Instant } from '../time/calendar/instant';
import { phaseAt } from '../time/edtf/phase';
import type { Chronology, ChronologyEvent } from './chronology';

/** Where an event stands at an instant, in words, by its record and, where the two differ, by its claim too. */
export function phaseInWords(
  event: ChronologyEvent,
  at: Instant,
  { source }: Chronology,
  m: Messages,
): string {
  const byClaim = phaseAt(event.claim.bounds, at);
  const claim = dateInWords(event.claim.date, m);
  const says = source ? m.pane.says(source.noun, claim) : claim;
  if (!event.record) return m.pane.phase(m.phases[byClaim], says);
  const byRecord = phaseAt(event.record.bounds, at);
  if (byRecord === byClaim || !source) {
    return m.pane.phase(m.phases[byRecord], m.pane.onRecord(dateInWords(event.record.date, m)));
  }
  return m.pane.phaseDiffers(source.noun, m.phases[byClaim], m.phases[byRecord]);
}
