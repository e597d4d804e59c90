const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const CLOCK = '(?:\\d{1,2}(?::\\d\\d){1,2}(?:\\.\\d+)?(?:\\s?[ap]m)?|\\d{1,2}\\s?[ap]m)';
// Only behind ISO's T there is an offset: behind a mere time “-11:30” is the end.
const TIME = `(?:T\\d{1,2}(?::\\d\\d){1,2}(?:\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?|\\s${CLOCK}Z?)`;
const DATE = [
  `\\d{4}-\\d\\d-\\d\\d`,
  `\\d{4}-\\d\\d`,
  `\\d{1,2}/\\d{1,2}/\\d{1,4}`,
  `\\d{1,2}/\\d{4}`,
  `${MONTH}\\s${DAY},?\\s\\d{4}`,
  `${DAY}\\s${MONTH},?\\s\\d{4}`,
  `${MONTH},?\\s\\d{4}`,
  `-?\\d{1,6}(?:\\s?(?:BCE?|CE|AD))?`,
].join('|');
const POINT = `(?:(?:${DATE})${TIME}?)`;
const LENGTH = '\\d+(?:\\.\\d+)?\\s(?:second|minute|hour|day|week|month|year|weekday)s?';
const END = `(?:${POINT}|now|today|present|${CLOCK}|${LENGTH})`;
const RANGE = new RegExp(`^(${POINT})(?:\\s*(?:–|—|-)\\s*|\\s+to\\s+|\\s*/\\s*)(${END}|\\.\\.)$`, 'i');
const SINGLE = new RegExp(`^(?:(?:before|after|by)\\s+)?${POINT}$`, 'i');
const TIME_AT_END = new RegExp(`${TIME}$`, 'i');
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`, 'i');
const LENGTH_ALONE = new RegExp(`^${LENGTH}$`, 'i');
const RULE = /^(.*?\S)\s+((?:every\s|x\s?\d).*)$/i;
// Reckoned from another event, or so many days long.
const RELATIVE = new RegExp(
  `^(?:(?:(?:after|before|by|within)\\s+)?(?:!\\S|${LENGTH}\\b)|now$|now\\s*[-/–—])`,
  'i',
);
const COLON = /:(?!\d\d(?:\D|$))\s*/;

interface Recurring {
  /** By what it comes again. */
  readonly rule?: string;
}

export type MarkwhenDate =
  | ({ readonly kind: 'point'; readonly date: string } & Recurring)
  | ({ readonly kind: 'range'; readonly start: string; readonly end: string } & Recurring)
  /** From a date on, so many days or years. */
  | ({ readonly kind: 'lasting'; readonly start: string; readonly length: string } & Recurring)
  /** What only its place among others could tell. */
  | { readonly kind: 'relative'; readonly words: string };

/** What stands before a colon, where an event begins; undefined where it is no date. */
export function markwhenDate(words: string): MarkwhenDate | undefined {
  const date = words.trim();
  if (date === '' || date.length > 80) return undefined;
  const [, once, rule] = RULE.exec(date) ?? [];
  const first = once === undefined ? undefined : markwhenDate(once);
  if (first && rule !== undefined) return first.kind === 'relative' ? first : { ...first, rule };
  // 2012-05 is a month, and 2012-05-03 a day, before they are ranges.
  if (SINGLE.test(date)) return { kind: 'point', date };
  const [, start, end] = RANGE.exec(date) ?? [];
  if (start !== undefined && end !== undefined) {
    if (LENGTH_ALONE.test(end)) return { kind: 'lasting', start, length: end };
    if (!CLOCK_ALONE.test(end) || SINGLE.test(end)) return { kind: 'range', start, end };
    if (TIME_AT_END.test(start))
      return { kind: 'range', start, end: `${start.replace(TIME_AT_END, '')} ${end}` };
  }
  return RELATIVE.test(date) ? { kind: 'relative', words: date } : undefined;
}

export type MarkwhenLine =
  | { readonly kind: 'open'; readonly name: string }
  /** A heading, which closes what is as deep or deeper. */
  | { readonly kind: 'heading'; readonly level: number; readonly name: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'event'; readonly date: MarkwhenDate; readonly text: string }
  | { readonly kind: 'comment' }
  | { readonly kind: 'text'; readonly text: string };

/** What a line of markwhen is; of the front matter it knows nothing. */
export function markwhenLine(line: string): MarkwhenLine {
  const text = line.trim();
  if (text.startsWith('//') || text === '_-_-_break_-_-_') return { kind: 'comment' };
  if (/^end\s?(?:group|section)?$/i.test(text)) return { kind: 'close' };
  const [, marks, heading] = /^(#{1,6})\s+(\S.*)$/.exec(text) ?? [];
  if (marks !== undefined && heading !== undefined)
    return { kind: 'heading', level: marks.length, name: heading.trim() };
  const [, opened] = /^(?:group|section)\b\s*:?(.*)$/i.exec(text) ?? [];
  if (opened !== undefined)
    return {
      kind: 'open',
      name: opened
        .replace(/:?\s*#[\w-]+/g, '')
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    };
  const colon = COLON.exec(text);
  const date = colon ? markwhenDate(text.slice(0, colon.index)) : undefined;
  if (!colon || !date) return { kind: 'text', text };
  return { kind: 'event', date, text: text.slice(colon.index + colon[0].length) };
}
