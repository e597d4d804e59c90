import { parseEdtf } from '../edtf/parse-edtf';
import { yearText } from '../edtf/year-text';
import { Asking, type DateChoices } from './asking';
import { doubleYear } from './double-year';
import type { Assumption, DateHabits, DateQuestion, HumanDate, Reading } from './human-date';
import { phraseText } from './phrase';
import { plainText } from './plain-text';
import { rewritten } from './rewrite';
import { isRecent, serialText } from './serials';
import { smoothed } from './smooth';
import { piecesOf } from './tokens';

/** The number of a year before the common era, where the text is one and no zero before it shows that it is EDTF. */
function yearBelowZero(text: string): number | undefined {
  const [, digits] = /^-(\d{1,9})$/.exec(text) ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}

function belowZero(year: number, text: string, asking: Asking): string {
  const isEdtf = text.length === 5 && text.startsWith('-0');
  const settled = asking.choices.yearZero;
  if (isEdtf && settled === undefined) asking.assume({ kind: 'year-zero', yearZero: 'astronomical' });
  const yearZero = isEdtf
    ? (settled ?? 'astronomical')
    : asking.settle('year-zero', 'yearZero', [{ yearZero: 'historical' }, { yearZero: 'astronomical' }])
        .yearZero;
  return yearText(yearZero === 'historical' ? 1 - year : -year);
}

/** A bare number: of a kind that has been settled, a day without hyphens, or of two calendars of spreadsheets. */
function numberText(text: string, asking: Asking): string | undefined {
  const day = text.length === 8 ? serialText(text, 'compact') : undefined;
  if (asking.choices.serials === undefined && day !== undefined) {
    asking.assume({ kind: 'serial', serials: 'compact' });
    return day;
  }
  if (asking.choices.serials === undefined && !isRecent(serialText(text, 'excel'))) return undefined;
  const { serials = 'excel' } = asking.settle('serials', 'serials', [
    { serials: 'excel' },
    { serials: 'excel-1904' },
  ]);
  const date = serialText(text, serials);
  if (date !== undefined) asking.assume({ kind: 'serial', serials });
  return date;
}

// EDTF has no other signs: most words are told from it without being read as it.
const EDTF_SIGNS = /^[-\dXYESTZ:+?~%/.,{}[\]]+$/;
const SEASON_OR_RANGE = /^(\d\d(\d\d))-(2[1-9]|3\d|4[01])$/;

/** EDTF as it stands; of 1921-22 it is asked whether a season is meant. */
function edtfAlready(text: string, asking: Asking): string | undefined {
  // ~1850 is 1850~, as everybody means it, ?1850 is 1850?, and [1850?] a librarian's date from elsewhere, no set of one;
  // ?-1850 is a range whose start is not known, and not the year −1850.
  if (/^[~?]|^\[[^,.]*\]$/.test(text) || (/^\d{4}-\d\d$/.test(text) && !SEASON_OR_RANGE.test(text)))
    return undefined;
  if (!EDTF_SIGNS.test(text) || parseEdtf(text).kind === 'fault') return undefined;
  const [, year, lastDigits, code] = SEASON_OR_RANGE.exec(text) ?? [];
  if (year === undefined || Number(code) <= Number(lastDigits)) return text;
  const { hyphen } = asking.settle('hyphen', 'hyphen', [{ hyphen: 'range' }, { hyphen: 'month' }]);
  return hyphen === 'month' ? text : `${year}/${year.slice(0, 2)}${code}`;
}

interface Attempt {
  readonly edtf?: string;
  readonly asking: Asking;
}

function readBy(text: string, choices: DateChoices): Attempt {
  const asking = new Asking(choices);
  const year = yearBelowZero(text);
  const found =
    year === undefined
      ? (edtfAlready(text, asking) ??
        (/^\d{5,}(?:\.\d+)?$/.test(text) ? numberText(text, asking) : wordsText(text, asking)))
      : belowZero(year, text, asking);
  const isDate = found !== undefined && parseEdtf(found).kind !== 'fault';
  return { ...(isDate && { edtf: found }), asking };
}

/** An interval of two dates in EDTF with two full stops between them, as R’s messydates have them. */
function dottedInterval(text: string): string | undefined {
  const [start = '', end, ...more] = text.split('..');
  if (!/^\d/.test(start) || end === undefined || more.length > 0) return undefined;
  const interval = `${start}/${end}`;
  return parseEdtf(interval).kind === 'fault' ? undefined : interval;
}

function wordsText(written: string, asking: Asking): string | undefined {
  const interval = dottedInterval(written);
  if (interval !== undefined) return interval;
  const text = rewritten(written);
  const pieces = smoothed(piecesOf(text, asking.choices.lang));
  if (pieces.length === 0 || pieces.some(({ shape }) => shape === 'x')) return undefined;
  const settled = doubleYear(pieces, asking);
  return typeof settled === 'string' ? settled : phraseText(settled, asking);
}

interface Way {
  readonly edtf: string;
  readonly choices: DateChoices;
  readonly assumed: readonly Assumption[];
}

const MOST_QUESTIONS = 3;

/** Each way in which a text can be read, by what it would ask one after the other. */
function waysOf(text: string, choices: DateChoices, depth = 0): { ways: Way[]; question?: DateQuestion } {
  const { edtf, asking } = readBy(text, choices);
  const [open] = asking.open;
  if (!open || depth === MOST_QUESTIONS)
    return { ways: edtf === undefined ? [] : [{ edtf, choices, assumed: asking.assumed }] };
  const below = open.ways.map((way) => waysOf(text, { ...choices, ...way }, depth + 1));
  const ways = below.flatMap((each) => each.ways);
  const isOpen = new Set(below.map((each) => each.ways[0]?.edtf).filter(Boolean)).size > 1;
  const question = isOpen ? { kind: open.kind } : below.find((each) => each.question)?.question;
  return { ways, ...(question && { question }) };
}

const HABITS = ['order', 'yearZero', 'serials', 'hyphen', 'shortYear', 'bareC'] as const;

/** Of the choices those that would settle other rows too. */
function habitsIn(choices: DateChoices, before: DateHabits): DateHabits | undefined {
  const added = HABITS.filter((key) => choices[key] !== undefined && before[key] === undefined);
  if (added.length === 0) return undefined;
  return Object.fromEntries(added.map((key) => [key, choices[key]]));
}

/**
 * Reads a date as people write it, in the languages of `vocabulary/`; total on any string, in time that grows with its
 * length. What it gives is valid EDTF, and never narrower than the words; where two readings are both common it asks.
 * Rules are in docs/decisions/0021-dates-as-people-write-them.md.
 * @param habits what is settled already: it is not asked again
 */
export function readHumanDate(text: string, habits: DateHabits = {}): HumanDate {
  const plain = plainText(text);
  if (plain === '') return { kind: 'none', reason: 'empty' };
  if (plain === undefined) return { kind: 'none', reason: 'not-a-date' };
  const { ways, question } = waysOf(plain, habits);
  const readings = ways.flatMap<Reading>(({ edtf, choices, assumed }, index) => {
    if (ways.findIndex((way) => way.edtf === edtf) < index) return [];
    const settles = habitsIn(choices, habits);
    return [{ edtf, assumed, ...(settles && { habits: settles }) }];
  });
  const [first] = readings;
  if (!first) return { kind: 'none', reason: /\d/.test(plain) ? 'unknown' : 'not-a-date' };
  if (readings.length === 1 || !question) return { kind: 'read', edtf: first.edtf, assumed: first.assumed };
  return { kind: 'asked', question, readings };
}
