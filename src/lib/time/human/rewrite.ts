import { LEADS } from './vocabulary/lexicon';

// No expression here repeats what it repeats inside, so that each takes time by the length of its text.
const REWRITES: readonly (readonly [written: RegExp, as: string])[] = [
  // iCalendar’s basic form.
  [/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/, '$1-$2-$3 $4:$5:$6$7'],
  [/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(Z?)$/, '$1-$2-$3 $4:$5$6'],
  // What JavaScript’s dates have behind the offset of their zone.
  [/([+-]\d\d:?\d\d)\s?\([^()\d]{2,40}\)$/, '$1'],
  // A footnote’s number.
  [/(?<=\d{4}|\p{L})\[(?:\d{1,2}|[a-z]|note \d{1,2})\]$/u, ''],
  [/(?<=[\d?])\s?\.{2,3}\s?(?=[~\d])/g, '–'],
  [/(?<=[\d?\p{L}])\s?--\s?(?=[~\d\p{L}])/gu, '–'],
  // R’s messydates have a colon between two days.
  [/(?<=\d|bce?):(?=\d{4}-|\d+ bce?)/gi, '–'],
  [new RegExp(`^(?:${LEADS})\\s+(?=\\S)`, 'iu'), ''],
];

/** A text with what other programs and catalogues write in a way of their own said as people say it. */
export function rewritten(text: string): string {
  return REWRITES.reduce((now, [written, as]) => now.replace(written, as), text);
}
