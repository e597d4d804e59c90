import en from '../../messages/en';
import type { ChronologyInput, EventInput } from '../../model/chronology';
import { wordsOf } from '../../model/chronology-words';
import { validChronology } from '../../model/valid';
import type { ExportOrder } from '../exporter';

/** What a file of a chronology is ordered by, on a page of its own. */
export function orderOf(input: ChronologyInput, liveUrl = 'https://example.org/t/'): ExportOrder {
  const chronology = validChronology(input, 'test');
  const { date, dates, citation } = wordsOf(chronology, en);
  const words = { date, dates, passage: () => undefined, ...(citation !== undefined && { citation }) };
  return {
    content: { chronology, messages: en, words, theme: 'light' },
    view: { kind: 'time' },
    ...{ theme: 'light', ratio: '16:9', hasCanvas: false, liveUrl },
    offline: () => Promise.resolve(''),
  };
}

/** The same of events alone. */
export function orderOfEvents(...events: readonly EventInput[]): ExportOrder {
  return orderOf({ title: 'Dates', events });
}

/** The same of dates, events `e0`, `e1` …, in time order. */
export function orderOfDates(...dates: readonly string[]): ExportOrder {
  return orderOfEvents(...dates.map((date, n) => ({ id: `e${n}`, title: `E${n}`, date })));
}
