import type { Suggestion } from '../messages/fault';
import { DAY_MS, type Instant, civilDay, dayStart } from '../time/calendar/instant';
import { yearText } from '../time/edtf/year-text';

// Day 1 of spreadsheets is 1 January 1900, and they count a 29 February 1900 that never was.
const SPREADSHEET_DAY_0 = dayStart(1899, 12, 30);
const SECOND_MS = 1000;

const two = (number: number) => String(number).padStart(2, '0');

function dayText(instant: Instant): string {
  const { year, month, day } = civilDay(instant);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

const FORMS: readonly (readonly [
  form: RegExp,
  write: (number: number) => string | undefined,
  of: Suggestion['of'],
])[] = [
  [/^\d{8}$/, (number) => ofDigits(number, 'day'), 'day'],
  [/^\d{6}$/, (number) => ofDigits(number, 'month'), 'month'],
  [
    /^[1-9]\d{4}(?:\.\d+)?$/,
    (number) => dayText(SPREADSHEET_DAY_0 + Math.floor(number) * DAY_MS),
    'spreadsheet',
  ],
  [/^[1-9]\d{9}$/, (number) => dayText(number * SECOND_MS), 'seconds'],
  [/^[1-9]\d{11,12}$/, dayText, 'milliseconds'],
  [/^(?:[1-9]\d{0,8}) ?B\.?C\.?(?:E\.?)?$/i, (number) => yearText(1 - number), 'before-common-era'],
];

function ofDigits(digits: number, unit: 'day' | 'month'): string | undefined {
  const day = unit === 'day' ? digits % 100 : 1;
  const months = unit === 'day' ? Math.floor(digits / 100) : digits;
  const [year, month] = [Math.floor(months / 100), months % 100];
  const written = dayText(dayStart(year, month, day));
  const isReal = written === `${yearText(year)}-${two(month)}-${two(day)}` && year > 0;
  return isReal ? written.slice(0, unit === 'day' ? 10 : 7) : undefined;
}

/**
 * How a text that is no date would be written, where it has a form that is known from elsewhere, and what it would then
 * be: a suggestion, since only its author knows. Undefined where its form is not known.
 */
export function likelyDate(written: string): Suggestion | undefined {
  const trimmed = written.trim();
  const [, write, of = 'day'] = FORMS.find(([form]) => form.test(trimmed)) ?? [];
  const text = write?.(Number.parseFloat(trimmed));
  return text === undefined ? undefined : { text, of };
}
