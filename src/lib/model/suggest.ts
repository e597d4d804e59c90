import type { Fault, Suggestion } from '../messages/fault';
import { readDateColumn } from '../time/human/read-date-column';
import { plainText } from '../time/human/plain-text';
import { mostAlike } from './alike';
import type { Mistakes } from './mistakes';

const OF_SERIALS = {
  excel: 'spreadsheet',
  'excel-1904': 'spreadsheet',
  'unix-s': 'seconds',
  'unix-ms': 'milliseconds',
} as const;
const DAY_CHARACTERS = 10;
const BEFORE_COMMON_ERA = /^\d+ ?B\.?C\.?(?:E\.?)?$/i;

/**
 * How a text that is no date would be written, where people write dates so, and what it would then be: a suggestion, since
 * only its author knows. Undefined where it is no date at all.
 */
export function likelyDate(written: string): Suggestion | undefined {
  const { cells, habits } = readDateColumn([written]);
  const [date] = cells;
  if (!date || date.kind === 'none') return undefined;
  if (date.kind === 'asked') {
    const [text = '', ...others] = date.readings.map(({ edtf }) => edtf);
    return { text, others, of: 'either' };
  }
  const { serials } = habits;
  if (serials === 'compact')
    return { text: date.edtf, of: date.edtf.length < DAY_CHARACTERS ? 'month' : 'day' };
  if (serials) return { text: date.edtf.slice(0, DAY_CHARACTERS), of: OF_SERIALS[serials] };
  const isBefore = BEFORE_COMMON_ERA.test(plainText(written) ?? '');
  return { text: date.edtf, of: isBefore ? 'before-common-era' : 'written' };
}

const DATE_KINDS: readonly Fault['kind'][] = [
  'date',
  'date-digits',
  'date-day',
  'date-significant',
  'date-close',
];

/** Whether a fault is that of a date, for which there may be a suggestion. */
function isOfDate({ kind, expected }: Fault): boolean {
  return DATE_KINDS.includes(kind) || (kind === 'note-place' && expected === 'event-or-dates');
}

function suggestionFor({ found }: Fault): Suggestion | undefined {
  if (found.kind === 'text') return likelyDate(found.text);
  // A number may be a day's, and is never told to be a year.
  return found.kind === 'value' && /^\d+(?:\.\d+)?$/.test(found.text) ? likelyDate(found.text) : undefined;
}

/** Of a lane that there is not, the one that was meant. */
function laneMeant({ kind, expected, found, path }: Fault): Suggestion | undefined {
  if (kind !== 'lane' || path.at(-1) !== 'parent' || found.kind !== 'text') return undefined;
  const text = mostAlike(found.text, expected.ids);
  return text === undefined ? undefined : { text, of: 'alike' };
}

/** The same mistakes, each date among them with the form that it probably wants, and each lane that another stands in. */
export function withSuggestions(mistakes: Mistakes): Mistakes {
  const faults = mistakes.faults.map((fault) => {
    const suggestion = isOfDate(fault) ? suggestionFor(fault) : laneMeant(fault);
    return suggestion ? { ...fault, suggestion } : fault;
  });
  return { ...mistakes, faults };
}
