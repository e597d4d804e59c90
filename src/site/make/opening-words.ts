import type { Messages } from '$lib/messages/messages';
import type { Chronology } from '$lib/model/chronology';
import { parseEdtf } from '$lib/time/edtf/parse-edtf';
import { dateInWords } from '$lib/time/words/date-words';

/** What a chronology opens on, in words: “Even · 2014 to 2019 · Minsk”; empty where its author leaves that to us. */
export function openingInWords(
  { opening, events }: Pick<Chronology, 'opening' | 'events'>,
  m: Messages,
): string {
  if (!opening) return '';
  const { scale, window, from = '..', to = '..', event } = opening;
  const dates = parseEdtf(`${from}/${to}`);
  const chosen = events.find(({ id }) => id === event);
  return [
    scale && m.scales[scale],
    window && (dates.kind === 'fault' ? `${from}–${to}` : dateInWords(dates, m)),
    chosen?.title,
  ]
    .filter(Boolean)
    .join(' · ');
}
