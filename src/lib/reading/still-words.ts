import type { Passage, StillWords } from '../drawing/still/still';
import type { Messages } from '../messages/messages';
import type { Chronology, Quote } from '../model/chronology';
import { eventDateInWords, eventDatesInWords } from '../model/event-words';
import { fewWords } from '../model/few-words';
import { citationOf, isCutAtEnd, isCutAtStart, languageOf, segmentsOf } from '../model/excerpt';

function passageOf(quote: Quote, chronology: Chronology, m: Messages): Passage {
  const place = [quote.section, languageOf(chronology, m, quote)]
    .filter((words) => words !== undefined)
    .join(' · ');
  return {
    runs: [
      { text: isCutAtStart(quote.exact) ? '“…\u00a0' : '“', isMarked: false },
      ...segmentsOf(quote),
      { text: isCutAtEnd(quote.exact) ? '\u00a0…”' : '”', isMarked: false },
    ],
    ...(place !== '' && { place }),
    ...(quote.lang !== undefined && { lang: quote.lang }),
  };
}

/** What stills of a chronology say, as the page says it. */
export function stillWordsOf(chronology: Chronology, m: Messages): StillWords {
  const { source } = chronology;
  return {
    date: (event) => eventDateInWords(event, m),
    dates: (event) => eventDatesInWords(event, m, source?.noun),
    passage: ({ quotes: [quote] }) =>
      quote && passageOf({ ...quote, exact: fewWords(quote.exact, quote.marks[0]) }, chronology, m),
    ...(source && { citation: citationOf(source, m) }),
  };
}
