export type { Chronology, ChronologyEvent, ChronologyInput, EventInput, SourceInput } from './chronology';
export { eventDateInWords, eventDatesInWords } from './event-words';
export { listMistakes } from './list-mistakes';
export type { Mistakes } from './mistakes';
export { type ParseResult, parseChronology } from './parse';
export { validChronology } from './valid';
